package jalali

import (
	"iter"
	"time"
)

// Workdays returns the days from one date up to another, which is not among them, except
// those that off reports to be free: weekends, public holidays, the holidays of a firm.
func Workdays(from, until Date, off func(Date) bool) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for d := range Days(from, until) {
			if !off(d) && !yield(d) {
				return
			}
		}
	}
}

// AddWorkdays returns the n-th day after the date, or before it if n is negative, of those
// that are not off. With n of 0 it is the date itself, off or not. Where all days of a
// year are off it goes no further.
func (d Date) AddWorkdays(n int, off func(Date) bool) Date {
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

// shortWeekdays are the letters of the weekdays from Sunday on (CLDR fa, narrow).
var shortWeekdays = [...]string{"ی", "د", "س", "چ", "پ", "ج", "ش"}

// ShortWeekday returns the letter of a weekday in the heads of Persian calendars: «ش» for
// Saturday. A weekday that there is not prints as %!Weekday(7).
func ShortWeekday(day time.Weekday) string {
	if time.Sunday <= day && day <= time.Saturday {
		return shortWeekdays[day]
	}
	return day.String()
}
