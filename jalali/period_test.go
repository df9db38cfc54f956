package jalali

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// TestPeriods checks the first and last days of weeks, months, quarters and years, of
// every day of eight years.
func TestPeriods(t *testing.T) {
	for d := range Days(Date{1399, Farvardin, 1}, Date{1407, Farvardin, 1}) {
		for name, p := range map[string]struct {
			first, last Date
			same        func(e Date) bool
		}{
			"week":    {d.StartOfWeek(), d.EndOfWeek(), func(e Date) bool { y, w := e.Week(); yy, ww := d.Week(); return y == yy && w == ww }},
			"month":   {d.StartOfMonth(), d.EndOfMonth(), func(e Date) bool { return e.Year == d.Year && e.Month == d.Month }},
			"quarter": {d.StartOfQuarter(), d.EndOfQuarter(), func(e Date) bool { return e.Year == d.Year && e.Season() == d.Season() }},
			"year":    {d.StartOfYear(), d.EndOfYear(), func(e Date) bool { return e.Year == d.Year }},
		} {
			if !p.first.IsValid() || !p.last.IsValid() || !p.same(p.first) || !p.same(p.last) || p.same(p.first.AddDays(-1)) || p.same(p.last.AddDays(1)) {
				t.Errorf("the %s of %v is %v to %v", name, d, p.first, p.last)
			}
		}
		week := 0
		for w := range d.WeeksOfMonth() {
			if week++; w[0].Weekday() != time.Saturday || w[6] != w[0].AddDays(6) {
				t.Errorf("week %d of %v is %v", week, d, w)
			}
			for _, e := range w {
				if e == d && d.WeekOfMonth() != week {
					t.Errorf("%v is in week %d, WeekOfMonth says %d", d, week, d.WeekOfMonth())
				}
			}
		}
		if last := d.EndOfMonth().WeekOfMonth(); last != week {
			t.Errorf("the month of %v has %d weeks, its last day is in %d", d, week, last)
		}
	}
}

// TestParts checks the law of PartsSince for random days.
func TestParts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		e := fromDay(random.Int64N(40_000))
		d := fromDay(random.Int64N(40_000))
		years, months, days := d.PartsSince(e)
		if back := e.AddMonths(12*years + months).AddDays(days); back != d {
			t.Fatalf("from %v to %v: %d, %d, %d leads to %v", e, d, years, months, days, back)
		}
		if months < -11 || months > 11 || days < -30 || days > 30 || d.After(e) && min(years, months, days) < 0 || d.Before(e) && max(years, months, days) > 0 {
			t.Fatalf("from %v to %v: %d, %d, %d", e, d, years, months, days)
		}
		if years != d.YearsSince(e) || 12*years+months != d.MonthsSince(e) {
			t.Fatalf("from %v to %v: %d, %d", e, d, d.YearsSince(e), d.MonthsSince(e))
		}
	}
}

// TestAt checks times of day on the days when Tehran's clocks changed, and compares all
// other days with package time.
func TestAt(t *testing.T) {
	for _, c := range []struct {
		day   Date
		clock time.Duration
		want  string
	}{
		{Date{1400, 1, 2}, 8 * time.Hour, "2021-03-22T08:00:00+04:30"},
		{Date{1400, 1, 2}, 0, "2021-03-22T01:00:00+04:30"},
		{Date{1400, 1, 2}, 30 * time.Minute, "2021-03-22T01:00:00+04:30"},
		{Date{1400, 1, 2}, time.Hour, "2021-03-22T01:00:00+04:30"},
		{Date{1400, 6, 30}, 23*time.Hour + 30*time.Minute, "2021-09-21T23:30:00+04:30"},
		{Date{1404, 2, 31}, 24 * time.Hour, "2025-05-22T00:00:00+03:30"},
		{Date{1404, 2, 31}, -time.Hour, "2025-05-20T23:00:00+03:30"},
		{Date{1404, 2, 31}, 11*time.Hour + 29*time.Minute + 32*time.Second, "2025-05-21T11:29:32+03:30"},
	} {
		if got := c.day.At(c.clock, nil).Format(time.RFC3339); got != c.want {
			t.Errorf("%v at %v is %s, want %s", c.day, c.clock, got, c.want)
		}
	}
	newYork, err := time.LoadLocation("America/New_York")
	if err != nil {
		t.Fatal(err)
	}
	for _, loc := range []*time.Location{Tehran(), newYork, time.UTC} {
		for d := range Days(Date{1398, 1, 1}, Date{1402, 1, 1}) {
			for clock := time.Duration(0); clock < 24*time.Hour; clock += 30 * time.Minute {
				at := d.At(clock, loc)
				shown := time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute
				if Of(at) != d || shown < clock || shown > clock+time.Hour {
					t.Fatalf("%v at %v in %v is %v", d, clock, loc, at)
				}
				if before := at.Add(-time.Hour); shown == clock && before.Hour() == at.Hour() && before.Minute() == at.Minute() && before.Day() == at.Day() {
					t.Fatalf("%v at %v in %v is %v, the second time", d, clock, loc, at)
				}
			}
		}
	}
}

// TestWorkdays counts the days that are not off.
func TestWorkdays(t *testing.T) {
	off := func(d Date) bool {
		holiday, _ := d.IsHoliday()
		return holiday || d.Weekday() == time.Friday
	}
	n := 0
	for d := range Workdays(Date{1404, 1, 1}, Date{1405, 1, 1}, off) {
		if n++; off(d) {
			t.Errorf("%v is off", d)
		}
	}
	if last := (Date{1403, 12, 30}).AddWorkdays(n, off); last != (Date{1404, 12, 28}) || n < 285 || n > 292 {
		t.Errorf("%d days of work, the last on %v", n, last)
	}
	d := Date{1404, 2, 31}
	if got := d.AddWorkdays(3, off).AddWorkdays(-3, off); got != d || d.AddWorkdays(0, off) != d {
		t.Errorf("three days on and back is %v", got)
	}
	if got := d.AddWorkdays(5, func(Date) bool { return true }); got.DaysSince(d) > 400 {
		t.Errorf("without a day of work: %v", got)
	}
	if got := d.AddWorkdays(-2, nil); got != d.AddDays(-2) {
		t.Errorf("without a day off: %v", got)
	}
	if all := slices.Collect(Workdays(d, d.AddDays(3), nil)); len(all) != 3 || all[0] != d {
		t.Errorf("without a day off: %v", all)
	}
	for day, want := range map[time.Weekday]string{time.Saturday: "ش", time.Wednesday: "چ", 7: "%!Weekday(7)"} {
		if got := ShortWeekday(day); got != want {
			t.Errorf("%d is %q", day, got)
		}
	}
}
