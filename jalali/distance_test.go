package jalali

import (
	"testing"
	"time"
)

func TestRelativeDay(t *testing.T) {
	today := Date{1404, Ordibehesht, 31}
	for want, d := range map[string]Date{
		"امروز":        today,
		"فردا":         {1404, Khordad, 1},
		"پس\u200cفردا": {1404, Khordad, 2},
		"دیروز":        {1404, Ordibehesht, 30},
		"پریروز":       {1404, Ordibehesht, 29},
		"۳ روز پیش":    {1404, Ordibehesht, 28},
		"۶ روز دیگر":   {1404, Khordad, 6},
		"یک هفته دیگر": {1404, Khordad, 7},
		"۴ هفته پیش":   {1404, Ordibehesht, 1},
		"یک ماه پیش":   {1404, Farvardin, 31},
		"۱۱ ماه پیش":   {1403, Khordad, 31},
		"یک سال پیش":   {1403, Ordibehesht, 31},
		"۲ سال دیگر":   {1406, Ordibehesht, 31},
		"۴۶ سال پیش":   {1357, Bahman, 22},
		"۳۹ سال دیگر":  {1444, Ordibehesht, 30},
		"۱۰۰۴ سال پیش": {400, Ordibehesht, 30},
		"۵ ماه دیگر":   {1404, Mehr, 30},
		"یک ماه دیگر":  {1404, Khordad, 31},
	} {
		if got := d.Relative(today); got != want {
			t.Errorf("%v: %q, want %q", d, got, want)
		}
	}
}

// TestRelativeFound checks that Find finds the texts of Relative, with the days
// that they mean.
func TestRelativeFound(t *testing.T) {
	for today := range Days(Date{1402, Bahman, 1}, Date{1404, Khordad, 1}) {
		for n := -900; n <= 900; n += max(1, (n*n-36)/1000) {
			d := today.AddDays(n)
			text, found := d.Relative(today), false
			for m := range (Finder{Now: today.In(nil)}).Find(text) {
				found = m.Start == 0 && m.End == len(text) && (m.Date() == d || n*n > 36)
			}
			if !found {
				t.Fatalf("%v from %v: %q is not found", d, today, text)
			}
		}
	}
}

func TestRelative(t *testing.T) {
	now := time.Date(2025, 5, 21, 1, 30, 0, 0, Tehran())
	for away, want := range map[time.Duration]string{
		0:                             "همین حالا",
		-59 * time.Second:             "همین حالا",
		-time.Minute:                  "یک دقیقه پیش",
		59*time.Minute + time.Second:  "۵۹ دقیقه دیگر",
		-3 * time.Hour:                "۳ ساعت پیش",
		22 * time.Hour:                "۲۲ ساعت دیگر",
		-13 * time.Hour:               "دیروز",
		23 * time.Hour:                "فردا",
		-24 * 3 * time.Hour:           "۳ روز پیش",
		24*3*time.Hour + 7*time.Hour:  "۳ روز دیگر",
		-24*7*time.Hour - time.Minute: "یک هفته پیش",
	} {
		if got := Relative(now.Add(away), now); got != want {
			t.Errorf("%v: %q, want %q", away, got, want)
		}
	}
}

func TestDaysAndMonths(t *testing.T) {
	n, last := 0, Date{}
	for d := range Days(Date{1403, Farvardin, 1}, Date{1404, Farvardin, 1}) {
		if n++; d.YearDay() != n {
			t.Fatalf("day %d is %v", n, d)
		}
		last = d
	}
	if n != 366 || last != (Date{1403, Esfand, 30}) {
		t.Errorf("%d days to %v", n, last)
	}
	var got []Date
	for d := range Months(Date{1404, Shahrivar, 31}, Date{1405, Farvardin, 31}) {
		got = append(got, d)
	}
	want := []Date{
		{1404, Shahrivar, 31}, {1404, Mehr, 30}, {1404, Aban, 30}, {1404, Azar, 30},
		{1404, Dey, 30}, {1404, Bahman, 30}, {1404, Esfand, 29},
	}
	if len(got) != len(want) {
		t.Fatalf("got %v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("month %d is %v, want %v", i, got[i], want[i])
		}
	}
	for d := range Days(want[1], want[0]) {
		t.Errorf("%v is between dates the wrong way round", d)
	}
	if got := (Date{1404, Mehr, 1}).Season(); got != Autumn || got.String() != "پاییز" || Season(5).String() != "%!Season(5)" {
		t.Errorf("Mehr is in %v", got)
	}
}
