package jalali

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
)

// TestHolidays compares the holidays of four years with testdata/holidays.golden,
// which was checked against the lists of the official calendar in newspapers: 1403
// has 27 days, 1404 has 26.
func TestHolidays(t *testing.T) {
	var b strings.Builder
	for year := 1402; year <= 1405; year++ {
		days := map[Date]bool{}
		for h := range Holidays(Date{year, Farvardin, 1}, Date{year + 1, Farvardin, 1}) {
			fmt.Fprintf(&b, "%s\t%s\t%s\n", h.Date.Format("2006-01-02 Monday"), h.Calendar, h.Name)
			days[h.Date] = true
			if holiday, known := h.Date.IsHoliday(); !holiday || !known {
				t.Errorf("%v is not a holiday", h.Date)
			}
		}
		fmt.Fprintf(&b, "# %d: %d days\n", year, len(days))
	}
	golden.Check(t, "holidays.golden", b.String())
}

// TestHolidaysOrder walks all the years with lunar holidays. The holidays must be
// in order, within the bounds, and the same whether listed year by year or at once.
func TestHolidaysOrder(t *testing.T) {
	from, until := Date{1355, Farvardin, 1}, Date{1410, Farvardin, 1}
	var whole, parts []Holiday
	for h := range Holidays(from, until) {
		if n := len(whole); n > 0 && h.Date.Before(whole[n-1].Date) {
			t.Errorf("%v after %v", h, whole[n-1])
		}
		whole = append(whole, h)
	}
	for d := range Days(from, until) {
		for h := range Holidays(d, d.AddDays(1)) {
			if h.Date != d {
				t.Errorf("%v on %v", h, d)
			}
			parts = append(parts, h)
		}
	}
	if fmt.Sprint(whole) != fmt.Sprint(parts) {
		t.Errorf("%d holidays in one, %d by days", len(whole), len(parts))
	}
	if whole[0].Date != (Date{1360, Farvardin, 1}) {
		t.Errorf("the first is %v", whole[0])
	}
}

func TestIsHoliday(t *testing.T) {
	type answer struct{ holiday, known bool }
	var (
		yes     = answer{true, true}
		no      = answer{false, true}
		unknown = answer{false, false}
	)
	for d, want := range map[Date]answer{
		{1403, Esfand, 30}:    yes,
		{1404, Esfand, 29}:    yes,
		{1404, Khordad, 2}:    no,  // a Friday
		{1404, Tir, 15}:       yes, // Ashura
		{1396, Farvardin, 5}:  no,
		{1395, Farvardin, 5}:  no,
		{1395, Aban, 30}:      yes, // Arbaeen
		{1394, Mehr, 21}:      no,
		{1394, Aban, 2}:       yes, // Ashura
		{1398, Khordad, 6}:    yes, // 21 Ramadan 1440
		{1398, Khordad, 5}:    no,
		{1390, Shahrivar, 10}: yes,     // 2 Shawwal 1432
		{1389, Shahrivar, 20}: no,      // 2 Shawwal 1431, before the law
		{1390, Mordad, 31}:    unknown, // in Ramadan 1432
		{1379, Farvardin, 5}:  unknown,
		{1368, Khordad, 14}:   unknown,
		{1369, Khordad, 14}:   yes,
		{1359, Farvardin, 1}:  unknown,
		{1405, Farvardin, 13}: yes,
		{1405, Farvardin, 14}: no,
		{1405, Tir, 4}:        yes, // Ashura
		{1406, Farvardin, 14}: unknown,
		{1405, Esfand, 29}:    yes,
		{1500, Farvardin, 13}: yes,
		{1404, Mehr, 31}:      unknown,
		{}:                    unknown,
	} {
		if holiday, known := d.IsHoliday(); (answer{holiday, known}) != want {
			t.Errorf("IsHoliday of %v is %v, %v", d, holiday, known)
		}
	}
}

// TestFirstHolidays counts the holidays of the years from which the law names them:
// 14 Khordad from 1369 on, all others from 1360 on; 30 Esfand in leap years.
func TestFirstHolidays(t *testing.T) {
	for year, want := range map[int]int{1359: 0, 1360: 9, 1361: 9, 1362: 10, 1368: 9, 1369: 10, 1370: 11} {
		n := 0
		for range Holidays(Date{year, Farvardin, 1}, Date{year + 1, Farvardin, 1}) {
			n++
		}
		if n != want {
			t.Errorf("%d has %d holidays, want %d", year, n, want)
		}
	}
}

// TestHolidaysExtremes tries dates beyond all calendars: Holidays must neither
// panic nor loop forever.
func TestHolidaysExtremes(t *testing.T) {
	for _, d := range []Date{
		{math.MaxInt, Esfand, 29}, {math.MinInt, Farvardin, 1}, {1404, 99, -7}, {1404, -99, math.MaxInt}, {math.MaxInt, math.MaxInt, math.MaxInt},
	} {
		d.IsHoliday()
		for range Holidays(d, Date{1400, Farvardin, 1}) {
		}
		for h := range Holidays(Date{1400, Farvardin, 1}, d) {
			if h.Date.Year > 1500 {
				break
			}
		}
		for range Holidays(d, d) {
			t.Errorf("a holiday between %v and itself", d)
		}
	}
	n := 0
	for range Holidays(Date{1_000_000, Farvardin, 1}, Date{1_001_000, Farvardin, 1}) {
		n++
	}
	if n < 10_000 || n > 11_000 {
		t.Errorf("%d holidays in a thousand years", n)
	}
}
