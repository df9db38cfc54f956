package jalali

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // for machines without time zones

	"github.com/parsitext/parsitext/internal/constants"
)

// facts returns the rows of a table of testdata, whose columns are separated by tabs.
func facts(t *testing.T, name string, atLeast int) (rows [][]string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line[0] != '#' {
			rows = append(rows, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
	}
	if len(rows) < atLeast {
		t.Fatalf("%s has %d rows, want %d or more", name, len(rows), atLeast)
	}
	return rows
}

// num returns the number in a column.
func num(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// gregorianDate returns the midnight UTC of a day written as -0344-03-20.
func gregorianDate(t *testing.T, s string) time.Time {
	t.Helper()
	digits, minus := strings.CutPrefix(s, "-")
	at, err := time.Parse(time.DateOnly, digits)
	if err != nil {
		t.Fatal(err)
	}
	if minus {
		return time.Date(-at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
	}
	return at
}

// checkSame checks that a Jalali and a Gregorian day are the same.
func checkSame(t *testing.T, d Date, at time.Time) {
	t.Helper()
	if got := FromGregorian(at.Date()); got != d {
		t.Errorf("%s is %v, want %v", at.Format(time.DateOnly), got, d)
	}
	if y, m, day := d.Gregorian(); y != at.Year() || m != at.Month() || day != at.Day() {
		t.Errorf("%v is %d-%d-%d, want %s", d, y, m, day, at.Format(time.DateOnly))
	}
}

// TestNames checks that each language has an entry, and the names in it.
func TestNames(t *testing.T) {
	rows := facts(t, "names.tsv", 1)
	for i, constant := range constants.Names(t, "builtin.go", "builtin") {
		l := builtin(i)
		if l.String() != strings.ToLower(constant) {
			t.Fatalf("%s has no entry in languages with its name", constant)
		}
		kinds := 0
		for _, row := range rows {
			if row[0] == l.String() {
				kinds++
			}
		}
		if kinds != 3 {
			t.Errorf("names.tsv has %d rows of %s, want months, weekdays and halves", kinds, l)
		}
	}
	for _, row := range rows {
		i := slices.IndexFunc(languages[:], func(t tongue) bool { return t.name == row[0] })
		if i < 0 {
			t.Fatalf("no language %s", row[0])
		}
		l := builtin(i)
		var got []string
		switch row[1] {
		case "months":
			for m := Farvardin; m <= Esfand; m++ {
				got = append(got, l.Month(m))
			}
		case "weekdays":
			for day := time.Sunday; day <= time.Saturday; day++ {
				got = append(got, l.Weekday(day))
			}
		case "halves":
			got = []string{l.Format(time.Unix(0, 0).UTC(), "PM"), l.Format(time.Unix(daySeconds/2, 0).UTC(), "PM")}
		}
		if names := strings.ReplaceAll(strings.Join(got, " "), zwnj, `\u200c`); names != row[2] {
			t.Errorf("the %s of %s are %s, want %s", row[1], row[0], names, row[2])
		}
	}
}

// TestNowruz checks every year of the table: the leap years, and the days of Nowruz
// that follow from them.
func TestNowruz(t *testing.T) {
	rows := facts(t, "nowruz.tsv", 100)
	first, last := num(t, rows[0][1]), num(t, rows[0][2])
	if first != firstYear || last != lastYear {
		t.Errorf("the table is of %d to %d, want %d to %d", firstYear, lastYear, first, last)
	}
	leap := map[int]bool{}
	for _, run := range rows[1:] {
		for year := num(t, run[0]); year <= num(t, run[1]); year += 4 {
			leap[year] = true
		}
		checkSame(t, Date{num(t, run[0]), Farvardin, 1}, gregorianDate(t, run[2]))
	}
	anchor := num(t, rows[1][0])
	at := gregorianDate(t, rows[1][2])
	for year := anchor; year > first; year-- {
		at = at.AddDate(0, 0, -yearDays(leap[year-1]))
	}
	for year := first; year <= last; year++ {
		checkSame(t, Date{year, Farvardin, 1}, at)
		if IsLeap(year) != leap[year] {
			t.Errorf("IsLeap(%d) is %v", year, IsLeap(year))
		}
		at = at.AddDate(0, 0, yearDays(leap[year]))
	}
}

func yearDays(leap bool) int {
	if leap {
		return 366
	}
	return 365
}

// TestOfficialYears checks the years of the Calendar Centre's list.
func TestOfficialYears(t *testing.T) {
	for i, row := range facts(t, "official.tsv", 293) {
		year := num(t, row[0])
		if year != 1206+i {
			t.Fatalf("year %d is out of order", year)
		}
		checkSame(t, Date{year, Farvardin, 1}, time.Date(year+621, time.March, num(t, row[1]), 0, 0, 0, 0, time.UTC))
		if IsLeap(year) != (row[2] == "1") {
			t.Errorf("IsLeap(%d) is %v", year, IsLeap(year))
		}
	}
}

// TestICU4X checks the dates and leap years of ICU4X's tests.
func TestICU4X(t *testing.T) {
	for _, row := range facts(t, "icu4x.tsv", 99) {
		if len(row) == 1 {
			if year := num(t, row[0]); IsLeap(year) || !IsLeap(year+1) {
				t.Errorf("IsLeap(%d) is %v, of the next year %v", year, IsLeap(year), IsLeap(year+1))
			}
			continue
		}
		d, err := Parse(isoLayout, row[0])
		if err != nil {
			t.Fatal(err)
		}
		checkSame(t, d, gregorianDate(t, row[1]))
		if IsLeap(d.Year) != (row[2] == "1") {
			t.Errorf("IsLeap(%d) is %v", d.Year, IsLeap(d.Year))
		}
	}
}

// TestLunar checks the first day of every lunar month of the table, and that the months
// missing from the source are estimates.
func TestLunar(t *testing.T) {
	rows, calendar := facts(t, "lunar.tsv", 183), calendars(t)
	var last int64
	for _, row := range rows {
		year, start := num(t, row[0]), gregorianDate(t, row[1]).Unix()/daySeconds
		for i, offset := range strings.Fields(row[2]) {
			last = lunarMonth(year, i+1)
			first, known := lunarStart(last)
			if offset == "-" {
				if known != (calendar[last] != 0) {
					t.Errorf("%d/%d: known %v", year, i+1, known)
				}
				continue
			}
			if want := start + int64(num(t, offset)); first != want || !known {
				t.Errorf("%d/%d begins on %v, known %v, want %v", year, i+1, fromDay(first), known, fromDay(want))
			}
			if y, m, d := lunarOf(first); y != year || m != i+1 || d != 1 {
				t.Errorf("%v is %d/%d/%d, want %d/%d/1", fromDay(first), y, m, d, year, i+1)
			}
		}
	}
	for month := range calendar {
		last = max(last, month)
	}
	if first := lunarMonth(num(t, rows[0][0]), 1); first != firstLunarMonth || last != lastLunarMonth {
		t.Errorf("the table is of %d to %d, want %d to %d: run go generate ./jalali", firstLunarMonth, lastLunarMonth, first, last)
	}
}

// calendars returns the day number of the first day of each lunar month in the calendars
// of testdata.
func calendars(t *testing.T) map[int64]int64 {
	t.Helper()
	names, err := filepath.Glob("testdata/calendars/*.tsv")
	if err != nil || len(names) < 3 {
		t.Fatalf("%d calendars, %v", len(names), err)
	}
	months := map[int64]int64{}
	for _, name := range names {
		for _, row := range facts(t, filepath.Join("calendars", filepath.Base(name)), 1) {
			first, err := Parse(isoLayout, row[2])
			if err != nil {
				t.Fatal(err)
			}
			months[lunarMonth(num(t, row[0]), num(t, row[1]))] = first.number()
		}
	}
	return months
}

// TestCalendars checks the lunar months of the calendars, and that the arithmetic rule is
// at most two days off, as documented.
func TestCalendars(t *testing.T) {
	for month, want := range calendars(t) {
		if first, known := lunarStart(month); first != want || !known {
			t.Errorf("the lunar month %d begins on %v, known %v, want %v: run go generate ./jalali", month, fromDay(first), known, fromDay(want))
		}
		if off := lunarRule(month) - want; off < -2 || off > 2 {
			t.Errorf("the lunar month %d is %d days off the rule", month, off)
		}
	}
}

// TestTehran checks each change of the zone to the second, by the table of facts and
// by the time zone database of the machine or of package tzdata.
func TestTehran(t *testing.T) {
	other, err := time.LoadLocation("Asia/Tehran")
	if err != nil {
		t.Fatal(err)
	}
	const layout = "-07:00:00 MST"
	rows := facts(t, "tehran.tsv", 71)
	before := rows[0][1] + " " + rows[0][2]
	for _, row := range rows[1:] {
		at, err := time.Parse(time.RFC3339, row[0])
		if err != nil {
			t.Fatal(err)
		}
		after, summer := row[1]+" "+row[2], len(row) > 3
		if got := at.Add(-time.Second).In(Tehran()).Format(layout); got != before {
			t.Errorf("a second before %s the zone is %s, want %s", row[0], got, before)
		}
		if got := at.In(Tehran()); got.Format(layout) != after || got.IsDST() != summer {
			t.Errorf("from %s the zone is %s, summer time %v, want %s, %v", row[0], got.Format(layout), got.IsDST(), after, summer)
		}
		before = after
		for s := -2; s <= 2; s++ {
			checkZone(t, at.Add(time.Duration(s)*time.Second), other)
		}
	}
	// Every week from before the first change, and the changes that the database has but
	// the table does not.
	for at := time.Date(1850, 1, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2100; at = at.AddDate(0, 0, 7) {
		checkZone(t, at, other)
	}
	for at := time.Date(1970, 1, 1, 0, 0, 0, 0, other); ; {
		_, end := at.ZoneBounds()
		if end.IsZero() {
			break
		}
		checkZone(t, end.Add(-1), other)
		checkZone(t, end, other)
		at = end
	}
}

// checkZone checks that Tehran has the offset of the other zone at a moment, and, unless
// that is local mean time, its name and summer time too.
func checkZone(t *testing.T, at time.Time, other *time.Location) {
	t.Helper()
	got, want := at.In(Tehran()), at.In(other)
	if changed := time.Date(1979, 5, 25, 20, 30, 0, 0, time.UTC); !at.Before(changed) && at.Before(changed.AddDate(0, 0, 1)) {
		return // the database has this day since 2026e
	}
	name, offset := got.Zone()
	wantName, wantOffset := want.Zone()
	if offset != wantOffset || got.IsDST() != want.IsDST() || name != wantName && name != "LMT" {
		t.Errorf("%v: %s %d, summer time %v, want %s %d, %v", at, name, offset, got.IsDST(), wantName, wantOffset, want.IsDST())
	}
}

// TestKabul checks each change of the zone of Kabul.
func TestKabul(t *testing.T) {
	rows := facts(t, "kabul.tsv", 3)
	before := rows[0][1]
	for _, row := range rows[1:] {
		at, err := time.Parse(time.RFC3339, row[0])
		if err != nil {
			t.Fatal(err)
		}
		for at, want := range map[time.Time]string{at.Add(-time.Second): before, at: row[1]} {
			if got := at.In(Kabul()).Format("-07:00:00"); got != want {
				t.Errorf("at %v the offset is %s, want %s", at, got, want)
			}
		}
		before = row[1]
	}
	if got := time.Date(2025, 5, 21, 0, 0, 0, 0, time.UTC).In(Kabul()).Format("15:04 MST"); got != "04:30 +0430" {
		t.Errorf("midnight UTC is %s in Kabul", got)
	}
}
