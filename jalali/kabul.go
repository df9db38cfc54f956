package jalali

import (
	"sync"
	"time"
)

// Kabul returns the time zone of Afghanistan with its history: +4:30 since 1945. It
// does not need a time zone database on the machine. Its name is "Asia/Kabul".
func Kabul() *time.Location { return kabul() }

var kabul = sync.OnceValue(func() *time.Location { return mustLocation("Asia/Kabul", kabulData) })
