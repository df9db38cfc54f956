package jalali

import "iter"

// StartOfWeek returns the Saturday of the date's week.
func (d Date) StartOfWeek() Date {
	n := d.number()
	return fromDay(n - sinceSaturday(n))
}

// EndOfWeek returns the Friday of the date's week.
func (d Date) EndOfWeek() Date { return d.StartOfWeek().AddDays(6) }

// StartOfMonth returns the first day of the date's month.
func (d Date) StartOfMonth() Date {
	d = d.normal()
	return Date{d.Year, d.Month, 1}
}

// EndOfMonth returns the last day of the date's month.
func (d Date) EndOfMonth() Date {
	d = d.normal()
	return Date{d.Year, d.Month, DaysIn(d.Year, d.Month)}
}

// StartOfQuarter returns the first day of the date's quarter, which is its season.
func (d Date) StartOfQuarter() Date {
	d = d.normal()
	return Date{d.Year, Month(3*d.Quarter() - 2), 1}
}

// EndOfQuarter returns the last day of the date's quarter, which is its season.
func (d Date) EndOfQuarter() Date {
	d = d.normal()
	m := Month(3 * d.Quarter())
	return Date{d.Year, m, DaysIn(d.Year, m)}
}

// StartOfYear returns the Nowruz of the date's year.
func (d Date) StartOfYear() Date { return Date{d.normal().Year, Farvardin, 1} }

// EndOfYear returns the last day of the date's year: 29 Esfand, or 30 in a leap year.
func (d Date) EndOfYear() Date {
	year := d.normal().Year
	return Date{year, Esfand, DaysIn(year, Esfand)}
}

// WeekOfMonth returns the week of the month, 1 to 6. Weeks begin on Saturday, and the
// first week contains the first day of the month.
func (d Date) WeekOfMonth() int {
	d = d.normal()
	first := d.StartOfMonth().number()
	return int(d.number()-first+sinceSaturday(first))/7 + 1
}

// WeeksOfMonth returns the weeks of the date's month from Saturday to Friday, as a
// wall calendar shows them. The first and last weeks may include days of the previous
// and the next month.
func (d Date) WeeksOfMonth() iter.Seq[[7]Date] {
	return func(yield func([7]Date) bool) {
		last := d.EndOfMonth().number()
		for n := d.StartOfMonth().StartOfWeek().number(); n <= last; n += 7 {
			var week [7]Date
			for i := range week {
				week[i] = fromDay(n + int64(i))
			}
			if !yield(week) {
				return
			}
		}
	}
}
