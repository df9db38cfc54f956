package jalali

import (
	"sync"
	"time"
)

// Tehran returns the time zone of Iran with its history: local mean time until
// 1935, the changes of 1977 to 1979, and summer time until 2022. It does not need
// a time zone database on the machine. Its name is "Asia/Tehran".
func Tehran() *time.Location { return tehran() }

var tehran = sync.OnceValue(func() *time.Location { return mustLocation("Asia/Tehran", tehranData) })

// mustLocation returns the zone of a table.
func mustLocation(name, data string) *time.Location {
	loc, err := time.LoadLocationFromTZData(name, []byte(data))
	if err != nil { // a test reads the constant data
		panic("jalali: " + err.Error())
	}
	return loc
}
