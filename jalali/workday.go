package jalali

import (
	"iter"
	"time"
)

// Workdays returns the days from one date to another, excluding the latter, without those
// for which off returns true: weekends, public holidays, the holidays of a firm. If off is
// nil, no day is off.
func Workdays(from, until Date, off func(Date) bool) iter.Seq[Date] {
	if off == nil {
		return Days(from, until)
	}
	return func(yield func(Date) bool) {
		for d := range Days(from, until) {
			if !off(d) && !yield(d) {
				return
			}
		}
	}
}

// AddWorkdays returns the n-th working day after the date, or before it if n is negative.
// A day is a working day if off returns false. If n is 0, the result is the date itself,
// off or not. The search ends when every day of a year is off. If off is nil, no day is.
func (d Date) AddWorkdays(n int, off func(Date) bool) Date {
	if off == nil {
		return d.AddDays(n)
	}
	step := 1
	if n < 0 {
		n, step = -n, -1
	}
	for idle := 0; n > 0 && idle < 366; {
		d = d.AddDays(step)
		if idle++; !off(d) {
			n, idle = n-1, 0
		}
	}
	return d
}

// shortWeekdays are the one-letter names of the weekdays from Sunday on (CLDR fa, narrow).
var shortWeekdays = [...]string{"ی", "د", "س", "چ", "پ", "ج", "ش"}

// ShortWeekday returns the letter of a weekday in the headings of Persian calendars: «ش»
// for Saturday. An invalid weekday prints as %!Weekday(7).
func ShortWeekday(day time.Weekday) string {
	if time.Sunday <= day && day <= time.Saturday {
		return shortWeekdays[day]
	}
	return day.String()
}
