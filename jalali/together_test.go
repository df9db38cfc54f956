package jalali

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/internal/together"
	"github.com/parsitext/parsitext/testdata"
)

// TestTogether uses a Finder, the zone and the functions in several goroutines
// at once.
func TestTogether(t *testing.T) {
	finder := Finder{Now: moment}
	text := testdata.Article()
	for name, use := range map[string]func(n int) string{
		"Finder": func(n int) string { return matchesOf(finder, text[n*100:]) },
		"Find":   func(n int) string { return matchesOf(Finder{}, text[n*100:]) },
		"Tehran": func(n int) string { return time.Unix(int64(n)*100_000_000, 0).In(Tehran()).String() },
		"Format": func(n int) string {
			return Format(moment.AddDate(0, 0, n), "Monday ۲ January ۲۰۰۶") + Pashto.Format(moment, "January")
		},
		"Parse": func(n int) string {
			d, err := Parse("2 January 2006", fmt.Sprint(n, " مهر ۱۴۰۴"))
			return fmt.Sprint(d, err)
		},
		"Date": func(n int) string {
			d := Of(moment).AddDays(n)
			return fmt.Sprint(d.In(nil), d.AddMonths(n), d.Weekday(), d.YearDay())
		},
	} {
		t.Run(name, func(t *testing.T) { together.Run(t, use) })
	}
}

// matchesOf returns the dates of a text as one string.
func matchesOf(f Finder, text string) string {
	var b strings.Builder
	for m := range f.Find(text) {
		fmt.Fprintln(&b, m.Start, m.End, m.Time, m.Precision)
	}
	return b.String()
}
