package jalali

import (
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/testdata"
)

// TestDatesDoNotAllocate checks that date arithmetic does not allocate.
func TestDatesDoNotAllocate(t *testing.T) {
	d := Of(moment)
	kept := 0
	for name, f := range map[string]func(){
		"Of":            func() { kept += Of(moment).Day },
		"In":            func() { kept += d.In(Tehran()).Day() },
		"FromGregorian": func() { kept += FromGregorian(2025, time.May, 21).Day },
		"Gregorian":     func() { y, m, day := d.Gregorian(); kept += y + int(m) + day },
		"AddDays":       func() { kept += d.AddDays(40).Day + d.AddMonths(3).Day + d.AddYears(-1).Day },
		"DaysSince":     func() { kept += d.DaysSince(Date{1400, 1, 1}) + int(d.Weekday()) + d.YearDay() },
		"Week":          func() { y, w := d.Week(); kept += y + w },
	} {
		if n := testing.AllocsPerRun(100, f); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

// TestFindAllocatesLittle checks that the allocations of Find do not grow with
// the text.
func TestFindAllocatesLittle(t *testing.T) {
	finder := Finder{Now: moment, Languages: []Language{tajik(t)}}
	find := func(s string) func() {
		return func() {
			for range finder.Find(s) {
			}
		}
	}
	text := testdata.Article()
	once, many := testing.AllocsPerRun(10, find(text)), testing.AllocsPerRun(10, find(strings.Repeat(text, 20)))
	if once > 10 || many > once+1 {
		t.Errorf("Find allocates %v times, %v for twenty times the text", once, many)
	}
}
