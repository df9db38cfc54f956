package jalali

import "time"

// A Calendar says in which calendar a date was written.
type Calendar uint8

// The calendars.
const (
	Jalali    Calendar = iota // the solar Hijri calendar of Iran and Afghanistan
	Gregorian                 // with its months in Persian or in digits
	Lunar                     // the lunar Hijri calendar as Iran keeps it
)

// String returns the name of the calendar in lower case: "jalali".
func (c Calendar) String() string {
	switch c {
	case Jalali:
		return "jalali"
	case Gregorian:
		return "gregorian"
	case Lunar:
		return "lunar"
	}
	return noSuch("Calendar", int(c))
}

// A Precision says how much of a date and time was given.
type Precision uint8

// The precisions, from the finest of the dates with a year to those without one,
// whose Time is zero unless the Finder has a Now to complete them by. What is
// finer than the precision is zero in a Match's Time.
const (
	DayPrecision       Precision = iota // a full date, «۳۱ اردیبهشت ۱۴۰۴» or «دیروز»
	HourPrecision                       // and the hour, «ساعت ۱۱»
	MinutePrecision                     // and the minute
	SecondPrecision                     // and the second
	WeekPrecision                       // «هفته گذشته»
	MonthPrecision                      // «مهر ۱۴۰۴»
	SeasonPrecision                     // «بهار ۱۴۰۴»
	YearPrecision                       // «سال ۱۴۰۴»
	MonthDayPrecision                   // a day and month without a year, «۳۱ اردیبهشت»
	MonthOnlyPrecision                  // a month without a year, «مهرماه»
	WeekdayPrecision                    // a weekday alone, «شنبه»
	ClockPrecision                      // a time of day alone, «ساعت ۱۱:۲۹»
)

var precisionNames = [...]string{
	"day", "hour", "minute", "second", "week", "month", "season", "year",
	"month and day", "month only", "weekday", "clock",
}

// String returns the name of the precision in lower case: "day".
func (p Precision) String() string {
	if int(p) < len(precisionNames) {
		return precisionNames[p]
	}
	return noSuch("Precision", int(p))
}

// A Match is a date found in a text.
type Match struct {
	Start, End int       // its bytes are text[Start:End]
	Time       time.Time // first instant of what was given
	Until      time.Time // first instant after it

	Year, Month, Day int           // as written, in Calendar; 0 where not given
	Clock            time.Duration // the time of day given, since midnight
	Calendar         Calendar      // as it was written
	Precision        Precision     // how much was given

	Range           bool // from one date to another; Year, Month, Day are of the first
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
