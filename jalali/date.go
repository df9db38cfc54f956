package jalali

import (
	"cmp"
	"time"
)

// A Date is a day of the Jalali calendar, without a time or place. Years are
// astronomical: the year before 1 is 0. Dates are comparable and may be map keys.
// The zero Date is not a date; see [Date.IsZero] and [Date.IsValid].
//
// Arithmetic normalizes months and days out of range, as time.Date does: 32
// Farvardin is 1 Ordibehesht. Comparisons do not; they compare the fields.
type Date struct {
	Year  int
	Month Month
	Day   int
}

// New returns a date, or a *[ParseError] if there is no such day. It neither
// normalizes nor clamps. Any year is accepted, so New(2025, 5, 21) is a day of the Jalali
// year 2025; for the Gregorian day there is [FromGregorian].
func New(year int, month Month, day int) (Date, error) {
	d := Date{year, month, day}
	if !d.IsValid() {
		return Date{}, d.invalid()
	}
	return d, nil
}

// Of returns the date of t in t's location.
func Of(t time.Time) Date {
	day, _ := localDay(t)
	return fromDay(day)
}

const daySeconds = 24 * 60 * 60

// localDay returns the number of the day of t in its location, and the seconds
// since the day began on the clock there.
func localDay(t time.Time) (day int64, second int) {
	_, offset := t.Zone()
	unix := t.Unix()
	if unix > distant || unix < -distant { // unix + offset may overflow an int64
		day = floorDiv(unix, daySeconds)
		unix -= day * daySeconds
	}
	local := unix + int64(offset)
	over := floorDiv(local, daySeconds)
	return day + over, int(local - over*daySeconds)
}

// distant is a limit in seconds that leaves room for the offset of a zone.
const distant = 1 << 62

// FromGregorian returns the Jalali date of a day of the Gregorian calendar,
// proleptic as in package time. Months and days out of range are normalized as in
// time.Date.
func FromGregorian(year int, month time.Month, day int) Date {
	if of := year - gregorianAhead; of > firstYear && inTable(of, int(month), day) {
		return fromMarch(year, month, day)
	}
	return fromDay(gregorianDay(int64(year), int64(month), int64(day)))
}

// Gregorian returns the day in the Gregorian calendar.
func (d Date) Gregorian() (year int, month time.Month, day int) {
	if inTable(d.Year, int(d.Month), d.Day) {
		return d.toMarch()
	}
	y, m, day := gregorian(d.number())
	return int(y), time.Month(m), day
}

// In returns the first instant of the day in loc. This is midnight, unless the
// clock was put forward at midnight (as in Iran every spring until 2022); then it
// is the moment of the change. A nil loc means Tehran.
func (d Date) In(loc *time.Location) time.Time {
	if loc == nil {
		loc = Tehran()
	}
	midnight := d.number() * daySeconds // in UTC
	if loc == time.UTC {
		return time.Unix(midnight, 0).UTC()
	}
	if t, ok := steady(midnight, 0, loc); ok {
		return t
	}
	return d.searchIn(loc)
}

// steady returns the moment at which clocks in loc show the time that clocks in UTC show the
// given number of seconds after 1970. It reports false near a change of the clocks.
func steady(second int64, nano time.Duration, loc *time.Location) (t time.Time, ok bool) {
	const far = 30 * 60 * 60 // seconds, more than any offset and change of offset
	t = time.Unix(second, int64(nano)).In(loc)
	_, offset := t.Zone()
	second -= int64(offset)
	start, end := t.ZoneBounds()
	steady := (start.IsZero() || second-start.Unix() > far) && (end.IsZero() || end.Unix()-second > far)
	return t.Add(time.Duration(-offset) * time.Second), steady
}

// searchIn does the work of In for a day near a change of the clock.
func (d Date) searchIn(loc *time.Location) time.Time {
	y, m, day := d.Gregorian()
	t := time.Date(y, m, day, 0, 0, 0, 0, loc)
	start, end := t.ZoneBounds()
	switch {
	case Of(t).Before(d): // the clock went from the day before to after midnight
		return end
	case start.IsZero():
		return t
	case t.Hour() != 0 || t.Minute() != 0 || t.Second() != 0:
		return start
	}
	if before := start.Add(-1); !Of(before).Before(d) { // the clock was put back after midnight
		_, offset := before.Zone()
		return time.Date(y, m, day, 0, 0, -offset, 0, time.UTC).In(loc)
	}
	return t
}

// number returns the day number. Months and days out of range are normalized.
func (d Date) number() int64 {
	year, m := int64(d.Year), d.Month
	if m < Farvardin || m > Esfand {
		year, m = monthAfter(year, m, 0)
	}
	return toDay(year, m, d.Day)
}

// monthAfter returns the month n months after m, which may be out of range.
func monthAfter(year int64, m Month, n int64) (int64, Month) {
	months := 12*year + int64(m) - 1 + n
	year = floorDiv(months, 12)
	return year, Month(months-12*year) + 1
}

// normal returns the date with its month and day in range.
func (d Date) normal() Date {
	if d.IsValid() {
		return d
	}
	return fromDay(d.number())
}

// IsValid reports whether the day exists.
func (d Date) IsValid() bool {
	return d.Day >= 1 && Farvardin <= d.Month && d.Month <= Esfand && d.Day <= DaysIn(d.Year, d.Month)
}

// IsZero reports whether d is the zero Date.
func (d Date) IsZero() bool { return d == Date{} }

// IsLeap reports whether the year has 366 days, which gives its Esfand 30 days.
func IsLeap(year int) bool { return isLeap(int64(year)) }

// DaysIn returns the number of days in a month, or 0 if m is invalid.
func DaysIn(year int, m Month) int {
	switch {
	case m < Farvardin || m > Esfand:
		return 0
	case m <= Shahrivar:
		return 31
	case m < Esfand || IsLeap(year):
		return 30
	}
	return 29
}

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday {
	return weekdayOf(d.number())
}

// weekdayOf returns the weekday of a day number.
func weekdayOf(n int64) time.Weekday {
	const thursday = 4 // day 0
	return time.Weekday((n%7 + 7 + thursday) % 7)
}

// sinceSaturday returns the number of days since the last Saturday, 0 on a
// Saturday.
func sinceSaturday(n int64) int64 { return int64(weekdayOf(n)+1) % 7 }

// YearDay returns the day of the year: 1 for 1 Farvardin, 366 at most.
func (d Date) YearDay() int { return int(d.number()-nowruz(int64(d.Year))) + 1 }

// Quarter returns the quarter of the year, 1 to 4. Each quarter is a season; the
// first is spring.
func (d Date) Quarter() int { return (int(d.Month) + 2) / 3 }

// Week returns the week of the year. Weeks begin on Saturday, and week 1 is the
// week of 1 Farvardin (CLDR: a minimum of one day), so the last days of Esfand may
// be in week 1 of the next year.
func (d Date) Week() (year, week int) {
	d = d.normal()
	n := d.number()
	saturday := n - sinceSaturday(n)
	if next := nowruz(int64(d.Year) + 1); saturday+6 >= next {
		return d.Year + 1, 1
	}
	first := nowruz(int64(d.Year))
	first -= sinceSaturday(first)
	return d.Year, int(saturday-first)/7 + 1
}

// AddDays returns the date n days later.
func (d Date) AddDays(n int) Date { return fromDay(d.number() + int64(n)) }

// AddMonths returns the date n months later, on the same day of the month or, if
// the month is shorter, on its last day.
func (d Date) AddMonths(n int) Date {
	d = d.normal()
	year, m := monthAfter(int64(d.Year), d.Month, int64(n))
	return clamped(int(year), m, d.Day)
}

// AddYears returns the date n years later, on the same day of the same month; 30
// Esfand becomes 29 Esfand if the year is not a leap year.
func (d Date) AddYears(n int) Date {
	d = d.normal()
	return clamped(d.Year+n, d.Month, d.Day)
}

func clamped(year int, m Month, day int) Date {
	return Date{year, m, min(day, DaysIn(year, m))}
}

// DaysSince returns the number of days from e to d.
func (d Date) DaysSince(e Date) int { return int(d.number() - e.number()) }

// Compare returns -1 if d is before e, 0 if they are the same day, and +1 if d is
// after e.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Before reports whether d is before e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is after e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }
