package jalali

import "iter"

// Days returns the days from one date up to another, which is not among them.
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

// Months returns the days that are whole months after a date, from that date on
// up to another, which is not among them. They are on the same day of the month
// or, where the month is shorter, on its last: 31 Shahrivar, 30 Mehr.
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
