package jalali

import (
	"testing"
	"time"
)

// TestYearLimits checks the years at which the documented meaning of a number changes: of
// two digits without a Now and with one, of four digits alone, and in a date in digits.
func TestYearLimits(t *testing.T) {
	now := time.Date(2025, 5, 21, 12, 0, 0, 0, Tehran()) // 1404
	for _, c := range []struct {
		text string
		now  time.Time
		want string // the first day in its calendar
	}{
		{"۱ مهر ۳۹", time.Time{}, "1439-07-01"},
		{"۱ مهر ۴۰", time.Time{}, "1340-07-01"},
		{"۱ مهر ۱۴", now, "1414-07-01"},
		{"۱ مهر ۱۵", now, "1315-07-01"},
		{"سال ۱۱۹۹", time.Time{}, ""},
		{"سال ۱۲۰۰", time.Time{}, "1200-01-01"},
		{"سال ۱۴۴۹", time.Time{}, "1449-01-01"},
		{"سال ۱۴۵۰", time.Time{}, "1450-01-01 AD"},
		{"سال ۲۹۹۹", time.Time{}, "2999-01-01 AD"},
		{"سال ۳۰۰۰", time.Time{}, ""},
		{"1499/02/03", time.Time{}, "1499-02-03"},
		{"1500/02/03", time.Time{}, "1500-02-03 AD"},
		{"2999/02/03", time.Time{}, "2999-02-03 AD"},
		{"3000/02/03", time.Time{}, ""},
	} {
		got := ""
		for m := range (Finder{Now: c.now}).Find(c.text) {
			got = Format(m.Time, isoLayout)
			if m.Calendar == Gregorian {
				got = m.Time.Format(isoLayout) + " AD"
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
