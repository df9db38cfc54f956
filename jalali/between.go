package jalali

import "time"

// MonthsSince returns the whole months from e to d, negative if d is before e. A month is
// whole on the same day of the month or, where the month is shorter, on its last (see
// [Date.AddMonths]).
func (d Date) MonthsSince(e Date) int { return monthsBetween(e.normal(), d.normal()) }

// YearsSince returns the whole years from e to d, negative if d is before e: an age.
func (d Date) YearsSince(e Date) int { return d.MonthsSince(e) / 12 }

// PartsSince returns the time from e to d in whole years, the months left over, and the
// days left over. All are negative or zero if d is before e. It is
//
//	e.AddMonths(12*years + months).AddDays(days) == d
func (d Date) PartsSince(e Date) (years, months, days int) {
	n := d.MonthsSince(e)
	return n / 12, n % 12, d.DaysSince(e.AddMonths(n))
}

// At returns the moment of the day when the clocks in loc show a time, given since 0:00:
// At(8*time.Hour, loc) is eight o'clock also on a day that has no midnight, where
// In(loc).Add(8*time.Hour) is nine. A time that the clocks skip is the moment when they go
// on; one that they show twice is the first; 24 hours are the next day. A nil loc is
// Tehran.
func (d Date) At(clock time.Duration, loc *time.Location) time.Time {
	if loc == nil {
		loc = Tehran()
	}
	days := floorDiv(int64(clock), int64(24*time.Hour))
	d = fromDay(d.number() + days)
	clock -= time.Duration(days) * 24 * time.Hour
	if clock == 0 {
		return d.In(loc)
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
		return start // time.Date counts on from before the clocks went forward
	}
	return end
}

// earlier returns the first moment that the clocks show the time of t, which begins a
// zone after they were put back if it is soon after start.
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
