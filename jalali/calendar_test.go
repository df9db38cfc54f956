package jalali

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// fives are the leap years of 1 to 3000 that come five years after the previous one. All
// others come four years after it.
var fives = []int{38, 71, 104, 137, 166, 199, 232, 265, 298, 331, 364, 397, 426, 459, 492, 525, 558, 591, 624, 657,
	686, 719, 752, 789, 818, 851, 884, 917, 950, 983, 1016, 1049, 1082, 1111, 1144, 1181, 1210, 1243, 1276, 1309, 1342,
	1375, 1408, 1441, 1474, 1503, 1540, 1573, 1602, 1635, 1668, 1701, 1734, 1767, 1800, 1833, 1866, 1899, 1932, 1965,
	1998, 2031, 2060, 2097, 2130, 2159, 2192, 2225, 2258, 2291, 2324, 2357, 2390, 2423, 2456, 2489, 2522, 2555, 2588,
	2621, 2654, 2687, 2720, 2749, 2782, 2819, 2848, 2881, 2914, 2947, 2980}

func TestLeapYears(t *testing.T) {
	for _, year := range []int{1399, 1403, 1408, 1469, 1503} {
		if !IsLeap(year) {
			t.Errorf("%d is not leap", year)
		}
	}
	for _, year := range []int{1404, 1470, 1502, 1504} {
		if IsLeap(year) {
			t.Errorf("%d is leap", year)
		}
	}
	last := 1 // counts as leap: year 5 is the first
	var got []int
	for year := 2; year <= 3000; year++ {
		if !IsLeap(year) {
			continue
		}
		switch year - last {
		case 5:
			got = append(got, year)
		case 4:
		default:
			t.Errorf("leap years %d and %d", last, year)
		}
		last = year
	}
	if !slices.Equal(got, fives) {
		t.Errorf("leap years after five years: %v", got)
	}
}

// TestEveryDay walks from -1010 to 3410, a day at a time in both calendars, and compares
// the conversions with the walk. Another test covers which years are leap.
func TestEveryDay(t *testing.T) {
	d := Date{-1010, Farvardin, 1}
	at := civilDay{-389, time.March, 21}
	for d.Year < 3410 {
		if y, m, day := d.Gregorian(); at != (civilDay{y, m, day}) {
			t.Fatalf("%v is %d-%d-%d, want %v", d, y, m, day, at)
		}
		if got := FromGregorian(at.year, at.month, at.day); got != d {
			t.Fatalf("%v is %v, want %v", at, got, d)
		}
		if d == (Date{1404, Farvardin, 1}) && at != (civilDay{2025, time.March, 21}) {
			t.Fatalf("the year 1404 begins on %v", at)
		}
		next := dayAfter(d)
		if got := d.AddDays(1); got != next {
			t.Fatalf("the day after %v is %v, want %v", d, got, next)
		}
		d, at = next, at.after()
	}
}

// dayAfter returns the next day, computed from the lengths of the months.
func dayAfter(d Date) Date {
	days := 30
	switch {
	case d.Month <= Shahrivar:
		days = 31
	case d.Month == Esfand && !IsLeap(d.Year):
		days = 29
	}
	switch {
	case d.Day < days:
		d.Day++
		return d
	case d.Month < Esfand:
		return Date{d.Year, d.Month + 1, 1}
	}
	return Date{d.Year + 1, Farvardin, 1}
}

// A civilDay is a day of the Gregorian calendar.
type civilDay struct {
	year  int
	month time.Month
	day   int
}

// after returns the next day, computed from the lengths of the months.
func (c civilDay) after() civilDay {
	days := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[c.month-1]
	if c.month == time.February && (c.year%4 == 0 && c.year%100 != 0 || c.year%400 == 0) {
		days = 29
	}
	switch {
	case c.day < days:
		return civilDay{c.year, c.month, c.day + 1}
	case c.month < time.December:
		return civilDay{c.year, c.month + 1, 1}
	}
	return civilDay{c.year + 1, time.January, 1}
}

// TestOutOfRange converts dates out of range, in and near the table.
func TestOutOfRange(t *testing.T) {
	for _, year := range []int{firstYear - 1, firstYear, firstYear + 1, 1404, lastYear, lastYear + 1} {
		for m := Month(-1); m <= 14; m++ {
			for day := -40; day <= 70; day++ {
				d := Date{year, m, day}
				y, month, dd := d.Gregorian()
				if wantY, wantM, wantD := gregorian(d.number()); int64(y) != wantY || int(month) != wantM || dd != wantD {
					t.Fatalf("%v is %d-%d-%d, want %d-%d-%d", d, y, month, dd, wantY, wantM, wantD)
				}
				got := FromGregorian(year+gregorianAhead, time.Month(m), day)
				if want := fromDay(gregorianDay(int64(year+gregorianAhead), int64(m), int64(day))); got != want {
					t.Fatalf("%d-%d-%d is %v, want %v", year+gregorianAhead, m, day, got, want)
				}
			}
		}
	}
}

func gregorianOf(d Date) (int, time.Month, int, int, int, int, int, *time.Location) {
	y, m, day := d.Gregorian()
	return y, m, day, 0, 0, 0, 0, time.UTC
}

func TestAgainstTime(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 100_000 {
		d := Date{1300, Farvardin, 1}.AddDays(r.IntN(73_000))
		n := r.IntN(20_000) - 10_000
		want := time.Date(gregorianOf(d)).AddDate(0, 0, n)
		got := d.AddDays(n)
		if got != Of(want) || got.Weekday() != want.Weekday() || got.DaysSince(d) != n {
			t.Fatalf("%v + %d days = %v, want %v", d, n, got, Of(want))
		}
		if got.Compare(d) != sign(n) || d.Before(got) != (n > 0) || d.After(got) != (n < 0) {
			t.Fatalf("order of %v and %v", d, got)
		}
	}
}

func sign(n int) int { return min(max(n, -1), 1) }

func TestExtremes(t *testing.T) {
	for _, year := range []int{-200_000_000, -5000, 0, 1, 9999, 200_000_000} {
		for _, m := range []time.Month{1, 3, 12} {
			at := time.Date(year, m, 20, 0, 0, 0, 0, time.UTC)
			if y, month, day := Of(at).Gregorian(); y != year || month != m || day != 20 {
				t.Errorf("%v is %v and back %d-%d-%d", at, Of(at), y, month, day)
			}
			for _, loc := range []*time.Location{time.UTC, Tehran(), time.FixedZone("", -12*3600)} {
				if back := Of(Of(at).In(loc)); back != Of(at) {
					t.Errorf("%v in %v is %v", Of(at), loc, back)
				}
			}
		}
	}
}

// TestLimits checks days near those at which the arithmetic switches to or from 32 bits.
func TestLimits(t *testing.T) {
	year1M := gregorianDay(1<<20, 1, 1)
	for _, limit := range []int64{epoch, epoch + 1<<26, march0, march0 + 1<<29, year1M} {
		for n := limit - 800; n < limit+800; n++ {
			at := time.Unix(n*daySeconds, 0).UTC()
			y, m, day := gregorian(n)
			if wy, wm, wd := at.Date(); int(y) != wy || m != int(wm) || day != wd {
				t.Fatalf("day %d is %d-%d-%d, want %d-%d-%d", n, y, m, day, wy, wm, wd)
			}
			if back := gregorianDay(y, int64(m), int64(day)); back != n {
				t.Fatalf("day %d is %d-%d-%d, which is day %d", n, y, m, day, back)
			}
			if d := fromDay(n); !d.IsValid() || d.number() != n {
				t.Fatalf("day %d is %v, which is day %d", n, d, d.number())
			}
		}
	}
}

// TestEveryTime checks the first and last moments of package time, in zones that move
// them past the limits.
func TestEveryTime(t *testing.T) {
	for _, at := range []time.Time{{}, time.Unix(math.MinInt64, 0), time.Unix(math.MaxInt64, 0)} {
		for _, loc := range []*time.Location{time.UTC, Tehran(), time.FixedZone("", 14*3600), time.FixedZone("", -12*3600)} {
			if d := Of(at.In(loc)); !d.IsValid() {
				t.Errorf("%v in %v is %v", at.Unix(), loc, d)
			}
			Format(at.In(loc), "Monday 2 January 2006 15:04:05.000 Z07:00")
			Of(at.In(loc)).In(loc)
		}
	}
}

func TestArithmetic(t *testing.T) {
	for _, c := range []struct{ got, want Date }{
		{Date{1404, Farvardin, 31}.AddMonths(6), Date{1404, Mehr, 30}},
		{Date{1404, Farvardin, 31}.AddMonths(-1), Date{1403, Esfand, 30}},
		{Date{1404, Farvardin, 31}.AddMonths(11), Date{1404, Esfand, 29}},
		{Date{1403, Esfand, 30}.AddYears(1), Date{1404, Esfand, 29}},
		{Date{1403, Esfand, 30}.AddYears(5), Date{1408, Esfand, 30}},
		{Date{2, Ordibehesht, 10}.AddMonths(-25), Date{0, Farvardin, 10}},
		{Date{1404, Mehr, 1}.AddDays(-1), Date{1404, Shahrivar, 31}},
		{Date{1404, Farvardin, 32}.AddMonths(1), Date{1404, Khordad, 1}},
		{Date{1404, Esfand + 1, 1}.AddDays(0), Date{1405, Farvardin, 1}},
		{Date{1404, Farvardin - 1, 30}.AddDays(0), Date{1403, Esfand, 30}},
		{Date{1404, Farvardin - 1, 31}.AddYears(1), Date{1405, Farvardin, 1}},
	} {
		if c.got != c.want {
			t.Errorf("got %v, want %v", c.got, c.want)
		}
	}
	for _, c := range []struct {
		d          Date
		year, week int
	}{
		{Date{1404, 1, 1}, 1404, 1}, {Date{1404, 1, 2}, 1404, 2}, {Date{1403, 12, 30}, 1404, 1},
		{Date{1403, 1, 3}, 1403, 1}, {Date{1403, 1, 4}, 1403, 2}, {Date{1404, 2, 31}, 1404, 10},
		{Date{1403, 13, 2}, 1404, 2}, {Date{1404, 1, 62}, 1404, 10},
	} {
		if y, w := c.d.Week(); y != c.year || w != c.week {
			t.Errorf("week of %v: %d %d, want %d %d", c.d, y, w, c.year, c.week)
		}
	}
}

// TestSummerTime checks that one of the first two days of the year had no midnight in
// the years whose summer time began then, and in no other year.
func TestSummerTime(t *testing.T) {
	for year := 1300; year <= 1450; year++ {
		late := 0
		for day := 1; day <= 2; day++ {
			late += Date{year, Farvardin, day}.In(Tehran()).Hour()
		}
		summer := year == 1359 || 1371 <= year && year <= 1384 || 1387 <= year && year <= 1401
		if (late == 1) != summer {
			t.Errorf("%d: the first days begin %d hours late", year, late)
		}
	}
}

// TestIn checks, across all changes of the clock, that the first instant of a day shows
// the day and the instant before it does not.
func TestIn(t *testing.T) {
	locations := []*time.Location{nil, time.UTC}
	for _, name := range []string{"America/Sao_Paulo", "Europe/London", "Asia/Beirut", "Pacific/Apia"} {
		if loc, err := time.LoadLocation(name); err == nil {
			locations = append(locations, loc)
		}
	}
	for _, loc := range locations {
		for d := (Date{1310, 1, 1}); d.Year < 1405; d = d.AddDays(1) {
			at := d.In(loc)
			if Of(at) != d && !skipped(at, d) {
				t.Fatalf("%v in %v is %v", d, loc, at)
			}
			if !Of(at.Add(-1)).Before(d) {
				t.Fatalf("%v in %v begins before %v", d, loc, at)
			}
		}
	}
	if got := (Date{1400, 1, 2}).In(nil).Format(time.DateTime); got != "2021-03-22 01:00:00" {
		t.Errorf("2 Farvardin 1400 begins at %s", got)
	}
}

// skipped reports whether a place skipped the whole day.
func skipped(at time.Time, d Date) bool { return Of(at).After(d) && Of(at.Add(-1)).Before(d) }
