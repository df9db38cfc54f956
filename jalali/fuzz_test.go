package jalali

import (
	"encoding/json"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzDate tests the laws of the calendar.
func FuzzDate(f *testing.F) {
	f.Add(1404, 2, 31, 1)
	f.Add(1403, 12, 30, 366)
	f.Add(-1000, 1, 1, -1)
	f.Add(3400, 12, 29, 12)
	f.Add(1499, 13, 40, 100_000)
	f.Fuzz(func(t *testing.T, year, month, day, n int) {
		const far = 1 << 20
		year, month, day, n = year%far, month%100, day%1000, n%(100*far)
		d := Date{year, Month(month), day}
		made, err := New(year, Month(month), day)
		if d.IsValid() != (err == nil) || err == nil && made != d {
			t.Fatalf("New(%v) = %v, %v", d, made, err)
		}
		checkDays(t, d.AddDays(0), n)
	})
}

// checkDays checks a date that exists and the date n days or months later.
func checkDays(t *testing.T, d Date, n int) {
	t.Helper()
	if !d.IsValid() || FromGregorian(d.Gregorian()) != d || Of(d.In(time.UTC)) != d {
		t.Fatalf("%v is %v in the Gregorian calendar", d, d.In(time.UTC))
	}
	later := d.AddDays(n)
	if !later.IsValid() || later.DaysSince(d) != n || later.AddDays(-n) != d || (n > 0) != later.After(d) {
		t.Fatalf("%v and %d days is %v", d, n, later)
	}
	if got, want := int(later.Weekday()), ((int(d.Weekday())+n)%7+7)%7; got != want {
		t.Fatalf("%v: weekday %d, want %d", later, got, want)
	}
	if first := (Date{d.Year, Farvardin, 1}); first.DaysSince(d) != 1-d.YearDay() {
		t.Fatalf("%v: day %d of the year", d, d.YearDay())
	}
	m := d.AddMonths(n % 10_000)
	if months := (m.Year-d.Year)*12 + int(m.Month-d.Month); !m.IsValid() || months != n%10_000 || m.Day > d.Day {
		t.Fatalf("%v and %d months is %v", d, n%10_000, m)
	}
}

// FuzzText tests that dates that are written can be read, and that dates that are
// read are written back unchanged.
func FuzzText(f *testing.F) {
	for _, s := range []string{"1404-02-31", "", "-1000-01-01", "1403-12-30", "1404-12-30", "۱۴۰۴-۰۲-۳۱", "1404-2-31", "2025-05-21", "99999-01-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var d, again, scanned Date
		if err := d.UnmarshalText([]byte(s)); err != nil {
			if !d.IsZero() {
				t.Fatalf("UnmarshalText(%q) = %v beside %v", s, d, err)
			}
			return
		}
		b, err := json.Marshal(d)
		if err != nil || json.Unmarshal(b, &again) != nil || again != d {
			t.Fatalf("%q is %v, written %s, %v, read %v", s, d, b, err, again)
		}
		if v, err := d.Value(); err == nil && (scanned.Scan(v) != nil || scanned != d) {
			t.Fatalf("%q is %v, in a database %v, read %v", s, d, v, scanned)
		}
	})
}

// FuzzScan reads any text from a database. A text that is accepted is a day, which
// is read back from its value if it has one.
func FuzzScan(f *testing.F) {
	for _, s := range []string{"2025-05-21", "2025-05-21 00:00:00+03:30", "1404/2/31", "۱۴۰۴-۰۲-۳۱", "14040231", "1404-02-31T00:00:00Z", "1599-12-31", "1600-01-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var d, back Date
		if err := d.Scan(s); err != nil {
			if !d.IsZero() {
				t.Fatalf("Scan(%q) = %v beside %v", s, d, err)
			}
			return
		}
		if !d.IsZero() && !d.IsValid() {
			t.Fatalf("Scan(%q) = %v", s, d)
		}
		if v, err := d.Value(); err == nil && (back.Scan(v) != nil || back != d) {
			t.Fatalf("%q is %v, in a database %v, read %v", s, d, v, back)
		}
	})
}

// fullLayouts contain everything about a moment, to the second.
var fullLayouts = []string{
	"2006-01-02 15:04:05", "۲۰۰۶/۰۱/۰۲ ۱۵:۰۴:۰۵", "Monday ۲ January ۲۰۰۶ - ۱۵:۰۴:۰۵", "Mon 2 Jan 2006 3:04:05 PM", "2006-002T15:04:05", "_2/1/2006 15.04.05",
}

// FuzzFormat tests that what is formatted can be parsed.
func FuzzFormat(f *testing.F) {
	f.Add(uint8(0), int64(0), "2006")
	f.Add(uint8(2), int64(1747814372), "Monday ۲ January ۲۰۰۶ MST\xff")
	f.Add(uint8(5), int64(-12219292800), "_2 Jan 06 .000")
	f.Fuzz(func(t *testing.T, which uint8, unix int64, layout string) {
		at := time.Unix(unix%100_000_000_000, 0).UTC()
		full := fullLayouts[int(which)%len(fullLayouts)]
		if d := Of(at); d.Year >= 1 && d.Year <= 9999 {
			s := Format(at, full)
			if got, err := ParseTime(full, s, time.UTC); err != nil || !got.Equal(at) {
				t.Fatalf("%v as %q is %q, read %v, %v", at, full, s, got, err)
			}
		}
		s := Format(at, layout)
		if b := AppendFormat([]byte("x"), at, layout); string(b) != "x"+s {
			t.Fatalf("%q: Format gives %q, AppendFormat %q", layout, s, b)
		}
		if utf8.ValidString(layout) && !utf8.ValidString(s) {
			t.Fatalf("%q gives %q", layout, s)
		}
	})
}
