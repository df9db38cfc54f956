package jalali

import "time"

// A Calendar says in which calendar a date was written. The zero Calendar means none.
type Calendar uint8

// The calendars.
const (
	Jalali    Calendar = 1 + iota // the solar Hijri calendar of Iran and Afghanistan
	Gregorian                     // with the names of its months in Persian, or in digits
	Lunar                         // the lunar Hijri calendar as Iran keeps it
)

var calendarNames = [...]string{Jalali: "jalali", Gregorian: "gregorian", Lunar: "lunar"}

// String returns the name of the calendar in lower case: "jalali". The zero Calendar is
// "none".
func (c Calendar) String() string { return nameOf("Calendar", calendarNames[:], c) }

// AppendText appends the name of the calendar. It fails for an undefined calendar.
func (c Calendar) AppendText(b []byte) ([]byte, error) {
	return appendName(b, "Calendar", calendarNames[:], c)
}

// MarshalText returns what [Calendar.AppendText] appends.
func (c Calendar) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText reads the name of a calendar.
func (c *Calendar) UnmarshalText(text []byte) error {
	v, err := readName[Calendar](text, "Calendar", calendarNames[:])
	if err == nil {
		*c = v
	}
	return err
}

// A Match is a date found in a text. A season of a Gregorian year begins in that year, by
// the Jalali months. A century begins with its year 1, a decade with its year 0. For a
// lunar month with a Jalali year, «محرم ۱۳۵۷», Year is the lunar year of the month that
// begins in that Jalali year. A time of day with its own zone is placed in that zone, and
// Time is that moment in the Finder's Location.
type Match struct {
	Start, End int       // the match is text[Start:End], in bytes
	Time       time.Time // first instant of the time found
	Until      time.Time // first instant after the time found

	Year, Month, Day int           // as written, in Calendar; 0 where not given
	Clock            time.Duration // the time of day given, since midnight
	Calendar         Calendar      // the calendar of the date as written or counted; zero for a weekday or time of day alone
	Precision        Precision     // how much was given

	Range           bool // from one date or time of day to another; Year, Month, Day and Clock are those of the first
	WeekdayMismatch bool // the weekday given is not that of the date
	Estimated       bool // a lunar date beyond the table, which may be two days off
}

// Date returns the Jalali date of the match's Time, the zero Date if that is
// zero.
func (m Match) Date() Date {
	if m.Time.IsZero() {
		return Date{}
	}
	return Of(m.Time)
}
