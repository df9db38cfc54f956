package jalali

import "iter"

// Days returns the days from one date to another, excluding the latter.
func Days(from, until Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		end := until.number()
		for n := from.number(); n < end; n++ {
			if !yield(fromDay(n)) {
				return
			}
		}
	}
}

// Months returns from and the days that are whole months after it, up to but
// not including until. They fall on the same day of the month or, if the month
// is shorter, on its last day: 31 Shahrivar, 30 Mehr.
func Months(from, until Date) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for n := 0; ; n++ {
			d := from.AddMonths(n)
			if !d.Before(until) || !yield(d) {
				return
			}
		}
	}
}
