package jalali

import "time"

// MonthsSince returns the number of whole months from e to d, negative if d is before e. A
// month is complete on the same day of the next month or, if that month is shorter, on its
// last day (see [Date.AddMonths]).
func (d Date) MonthsSince(e Date) int { return monthsBetween(e.normal(), d.normal()) }

// YearsSince returns the number of whole years from e to d, negative if d is before e.
// From a birthday to today it is the age.
func (d Date) YearsSince(e Date) int { return d.MonthsSince(e) / 12 }

// PartsSince returns the time from e to d as whole years, the remaining whole months and
// the remaining days. All are negative or zero if d is before e. They satisfy
//
//	e.AddMonths(12*years + months).AddDays(days) == d
func (d Date) PartsSince(e Date) (years, months, days int) {
	n := d.MonthsSince(e)
	return n / 12, n % 12, d.DaysSince(e.AddMonths(n))
}

// At returns the moment of the day at which clocks in loc show the given time since 0:00.
// At(8*time.Hour, loc) is always eight o'clock; on a day without a midnight,
// In(loc).Add(8*time.Hour) is nine. A time that the clocks skip gives the moment of the
// change, and a time that they show twice gives the first moment. 24 hours are the start
// of the next day. A nil loc means Tehran.
func (d Date) At(clock time.Duration, loc *time.Location) time.Time {
	if loc == nil {
		loc = Tehran()
	}
	days := floorDiv(int64(clock), int64(24*time.Hour))
	return atClock(d.number()+days, clock-time.Duration(days)*24*time.Hour, loc)
}

// atClock returns what [Date.At] promises for a day number and a time of day below 24 hours.
func atClock(day int64, clock time.Duration, loc *time.Location) time.Time {
	if t, ok := steady(day*daySeconds+int64(clock/time.Second), clock%time.Second, loc); ok {
		return t
	}
	return fromDay(day).searchAt(clock, loc)
}

// searchAt does the work of atClock for a day near a change of the clock.
func (d Date) searchAt(clock time.Duration, loc *time.Location) time.Time {
	if clock == 0 {
		return d.searchIn(loc)
	}
	year, month, day := d.Gregorian()
	hour, rest := int(clock/time.Hour), clock%time.Hour
	minute, rest := int(rest/time.Minute), rest%time.Minute
	second, rest := int(rest/time.Second), rest%time.Second
	t := time.Date(year, month, day, hour, minute, second, int(rest), loc)
	start, end := t.ZoneBounds()
	if t.Hour() == hour && t.Minute() == minute && t.Day() == day {
		return earlier(t, start)
	}
	if Of(t) == d && (t.Hour() > hour || t.Hour() == hour && t.Minute() > minute) {
		return start // the clocks went forward: time.Date uses the offset before the change
	}
	return end
}

// earlier returns the first moment at which the clocks show the time of t. If they show it
// twice and t is the second, a zone that began soon after start set them back.
func earlier(t, start time.Time) time.Time {
	if start.IsZero() {
		return t
	}
	_, offset := t.Zone()
	_, before := start.Add(-1).Zone()
	back := time.Duration(before-offset) * time.Second
	if back > 0 && t.Sub(start) < back {
		return t.Add(-back)
	}
	return t
}
