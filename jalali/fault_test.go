package jalali

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/fault"
)

// faultLayouts cover every element of a layout.
var faultLayouts = []string{
	"2006-01-02", "Monday ۲ January ۲۰۰۶", "06/1/2", "2006-002", "2 Jan 2006 3:04 PM", "2006-01-02T15:04:05.000Z07:00", "MST -0700",
}

// faultValues are valid texts, into which the test puts faults.
var faultValues = []string{"1404-02-31", "چهارشنبه ۳۱ ارديبهشت ۱۴۰۴", "۰۴/۲/۳۱", "1404-062", "31 اردیبهشت 1404 2:04 ب.ظ"}

// TestFaultyValues puts invalid UTF-8 and control characters at every place of a value.
// Parse must refuse the value with an offset in it, or read it as if it were intact.
func TestFaultyValues(t *testing.T) {
	for _, piece := range append(fault.Invalid(), fault.Bidi()...) {
		for _, v := range faultValues {
			for i := range len(v) + 1 {
				s := v[:i] + piece.Bytes + v[i:]
				for _, layout := range faultLayouts {
					checkRefused(t, layout, s)
				}
				checkUntouched(t, s)
			}
		}
	}
}

// checkRefused checks that reading s fails with an offset in s.
func checkRefused(t *testing.T, layout, s string) {
	t.Helper()
	d, err := Parse(layout, s)
	_, timeErr := ParseTime(layout, s, time.UTC)
	for _, err := range []error{err, timeErr} {
		var p *ParseError
		if err != nil && (!errors.As(err, &p) || p.Offset < 0 || p.Offset > len(s) || p.Value != s || p.Layout != layout || p.Msg == "") {
			t.Fatalf("Parse(%q, %q): %v", layout, s, err)
		}
	}
	if err == nil && !utf8.ValidString(s) {
		t.Fatalf("Parse(%q, %q) = %v", layout, s, d)
	}
	if err != nil && d != (Date{}) {
		t.Fatalf("Parse(%q, %q) = %v beside %v", layout, s, d, err)
	}
}

// checkUntouched checks that a value that cannot be read leaves a Date unchanged.
func checkUntouched(t *testing.T, s string) {
	t.Helper()
	was := Date{1400, Mehr, 7}
	d := was
	if err := d.UnmarshalText([]byte(s)); err != nil && d != was {
		t.Fatalf("UnmarshalText(%q) leaves %v", s, d)
	}
	d = was
	if err := d.Scan(s); err != nil && d != was {
		t.Fatalf("Scan(%q) leaves %v", s, d)
	}
}

// TestScanTexts checks the texts of dates in databases.
func TestScanTexts(t *testing.T) {
	want := Date{1404, Ordibehesht, 31}
	for text, ok := range map[string]bool{
		"2025-05-21": true, "2025-05-21 00:00:00": true, "2025-05-21T00:00:00Z": true, "2025-05-21 00:00:00.000000+03:30": true,
		"2025-05-21 00:00:00+00": true, "2025-05-21 00:00:00 +0330 +0330": true, "2025-05-21 00:00:00 +0000 UTC": true,
		"1404-02-31": true, "1404/02/31": true, "1404/2/31": true, "۱۴۰۴/۰۲/۳۱": true, "۱۴۰۴-۰۲-۳۱": true, "14040231": true, "۱۴۰۴۰۲۳۱": true,
		"1404-02-31 00:00:00": true, "1404-02-31T00:00:00Z": true,
		"2025-05-21 11:29:32": false, "1404-02-31 11:29:32": false, "2025-05-21T11:29:32Z": false, "2025-05-21 00:00:00.000001": false,
		"2025-05-21x": false, "2025-05-21 ": false, "2025-05-21 25:00:00": false, "2025-05-2100:00:00": false, "2025/05/21": false,
		"20250521": false, "۲۰۲۵-۰۵-۲۱": false, "1404-2-31": false, "140402311": false, "2025-5-21": false, "1404.02.31": false,
	} {
		var d Date
		if err := d.Scan(text); (err == nil) != ok || ok && d != want {
			t.Errorf("Scan(%q): %v, %v", text, d, err)
		}
	}
}

// TestScanValue checks that Scan reads the result of Value, for every day that has one.
func TestScanValue(t *testing.T) {
	first, last := FromGregorian(1600, 1, 1), FromGregorian(9999, 12, 31)
	step := 1
	if testing.Short() {
		step = 31
	}
	for d := first; !d.After(last); d = d.AddDays(step) {
		v, err := d.Value()
		if err != nil {
			t.Fatalf("%v: %v", d, err)
		}
		var back Date
		if err := back.Scan(v); err != nil || back != d {
			t.Fatalf("%v is %v, %v after %v", d, back, err, v)
		}
	}
	for _, d := range []Date{first.AddDays(-1), last.AddDays(1), {1, 1, 1}, {-12, 1, 1}} {
		if v, err := d.Value(); err == nil {
			t.Errorf("%v has the value %v", d, v)
		}
	}
}

// TestScanOtherTypes checks that Scan names a type that it cannot read.
func TestScanOtherTypes(t *testing.T) {
	was := Date{1400, Mehr, 7}
	for _, src := range []any{42, int64(14040231), 1.5, true, []int{1}, struct{}{}, "1404", []byte("1404-13-01"), "2025-13-45", "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"} {
		d := was
		err := d.Scan(src)
		if err == nil || d != was {
			t.Errorf("Scan(%v): %v, %v", src, d, err)
			continue
		}
		if want := fmt.Sprintf("%T", src); want != "string" && want != "[]uint8" && want != "int64" && !strings.Contains(err.Error(), want) {
			t.Errorf("Scan(%v): %v", src, err)
		}
	}
}

// TestNoDate checks that an invalid date is never written as a date.
func TestNoDate(t *testing.T) {
	for _, d := range []Date{{1404, 13, 1}, {1404, 0, 1}, {1404, Esfand, 30}, {1404, Mehr, 31}, {1404, Mehr, -1}} {
		if b, err := d.MarshalText(); err == nil || len(b) > 0 {
			t.Errorf("%#v: MarshalText gives %q", d, b)
		}
		if b, err := d.AppendText([]byte("x")); err == nil || string(b) != "x" {
			t.Errorf("%#v: AppendText gives %q", d, b)
		}
		if v, err := d.Value(); err == nil || v != nil {
			t.Errorf("%#v: Value is %v", d, v)
		}
	}
}

// checkMatches checks the offsets of the matches in s and returns the number of matches.
func checkMatches(t *testing.T, s string) (n int) {
	t.Helper()
	end := 0
	for m := range (Finder{Now: moment}).Find(s) {
		if m.Start < end || m.End <= m.Start || m.End > len(s) {
			t.Fatalf("%.80q: match %d to %d after %d", s, m.Start, m.End, end)
		}
		if b := fault.InvalidBytes(s[m.Start:m.End]); len(b) > 0 {
			t.Fatalf("%.80q: %q is a date", s, s[m.Start:m.End])
		}
		end = m.End
		n++
	}
	return n
}

// TestFaultyText looks for dates among invalid UTF-8 and control characters.
func TestFaultyText(t *testing.T) {
	for _, piece := range append(fault.Invalid(), fault.Bidi()...) {
		for _, s := range fault.In(piece.Bytes) {
			checkMatches(t, s)
		}
		if n := checkMatches(t, "در "+piece.Bytes+" ۳۱ اردیبهشت ۱۴۰۴ "+piece.Bytes+" بود"); n != 1 {
			t.Errorf("%s: %d dates, want 1", piece.Name, n)
		}
	}
}

// TestLongLine looks for dates in lines of 1 MB, or 100 MB, and in long values.
func TestLongLine(t *testing.T) {
	size := effort.LineSize()
	for unit, every := range map[string]bool{
		"چهارشنبه ۳۱ اردیبهشت ۱۴۰۴ - ۱۱:۲۹ ": true, "1404/02/31 ": true, "1404/02/31-": false, "1404/02/31 - ": true, "10:00 - ": false,
		"ا": false, "۱": false, "1/": false, "۱۲ تا ": false, "سال ": false, "ساعت ": false, "شنبه ": true, "\u200c": false, "\u202e": false, "\xd8": false, "و ": false, "بیست و ": false,
	} {
		s := strings.Repeat(unit, size/len(unit))
		n := checkMatches(t, s)
		if want := size / len(unit); every && n != want || !every && n > want/2 {
			t.Errorf("%q: %d dates in %d repetitions", unit, n, want)
		}
	}
	finder := Finder{Languages: []Language{tajik(t), Latin}}
	for _, unit := range []string{"с", "са", "сав", "пеш аз ", "пеш\u0640", "\u0640", "Mehr", "Mehr ", "f\u200c"} {
		for m := range finder.Find(strings.Repeat(unit, size/len(unit))) {
			if unit != "Mehr " {
				t.Errorf("%q repeated has a date: %+v", unit, m)
				break
			}
		}
	}
	value := strings.Repeat("۱", size)
	checkRefused(t, "2006-01-02", value)
	checkRefused(t, value, "1404-02-31")
	if got := Format(moment, value); len(got) == 0 {
		t.Error("Format of a long layout is empty")
	}
}
