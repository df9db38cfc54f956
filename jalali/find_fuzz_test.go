package jalali

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzFind finds the dates of any text, with and without a Now. They must be in
// order, begin and end between whole characters of valid UTF-8, and exist.
func FuzzFind(f *testing.F) {
	for _, line := range marked {
		text, _ := unmark(line)
		f.Add(text)
	}
	cases, err := os.ReadFile("testdata/cases.golden")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(cases)) {
		text, _, _ := strings.Cut(line, " ⇒ ")
		f.Add(strings.NewReplacer("⟦", "", "⟧", "", `\u200c`, "\u200c").Replace(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		valid := utf8.ValidString(text)
		for _, finder := range []Finder{{}, {Now: moment}, {BareYears: true}, {Now: moment, Languages: []Language{tajik(t), Latin}}} {
			end := 0
			for m := range finder.Find(text) {
				if m.Start < end || m.End <= m.Start || m.End > len(text) {
					t.Fatalf("%q: match %d to %d after %d", text, m.Start, m.End, end)
				}
				if valid && (!atRune(text, m.Start) || !atRune(text, m.End)) {
					t.Fatalf("%q: match %d to %d inside a character", text, m.Start, m.End)
				}
				if fault := wrong(m); fault != "" {
					t.Fatalf("%q: %s: %+v", text, fault, m)
				}
				end = m.End
			}
			checkWhole(t, finder, text)
		}
	})
}

// FuzzFindNow looks for dates with a Now, which adds completion and comparison.
func FuzzFindNow(f *testing.F) {
	for _, line := range marked {
		text, _ := unmark(line)
		f.Add(text, int64(1747814372))
	}
	f.Add("دیروز ساعت ۵ عصر تا ۳ روز بعد", int64(-1))
	f.Fuzz(func(t *testing.T, text string, now int64) {
		finder := Finder{Now: time.Unix(now%10_000_000_000, 0)}
		end := 0
		for m := range finder.Find(text) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) || !m.Until.After(m.Time) {
				t.Fatalf("%q: match %d to %d after %d, %v until %v", text, m.Start, m.End, end, m.Time, m.Until)
			}
			if m.Calendar.String() == "" || m.Precision.String() == "" || !m.Date().IsValid() {
				t.Fatalf("%q: %+v", text, m)
			}
			end = m.End
		}
	})
}

// atRune reports whether a character begins or the text ends at i.
func atRune(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// wrong describes what is wrong with a match, or returns an empty string.
func wrong(m Match) string {
	switch {
	case m.Precision == 0:
		return "no precision"
	case m.Month < 0 || m.Month > 12 || m.Day < 0 || m.Day > 31:
		return "out of range"
	case m.Day > 0 && m.Month > 0 && m.Year > 0 && !exists(m):
		return "no such day"
	case m.Time.IsZero() != m.Until.IsZero():
		return "only one end"
	case m.Time.IsZero() && m.Precision.HasYear():
		return "no time"
	case !m.Time.IsZero() && !m.Until.After(m.Time):
		return "no extent"
	case m.Clock < 0 || m.Clock > 24*time.Hour:
		return "no time of day"
	}
	return ""
}

// exists reports whether the full date of a match exists, without using the code
// of Find.
func exists(m Match) bool {
	switch m.Calendar {
	case Gregorian:
		return time.Date(m.Year, time.Month(m.Month), m.Day, 0, 0, 0, 0, time.UTC).Day() == m.Day
	case Lunar:
		return m.Day <= 30
	}
	return Date{m.Year, Month(m.Month), m.Day}.IsValid()
}

// FuzzParse reads any value by any layout. If Parse accepts it, the result is a
// valid day; if not, the error has an offset between whole characters of the
// value. A date written by a full layout must be read back.
func FuzzParse(f *testing.F) {
	for _, c := range layouts {
		f.Add(c.layout, c.want)
	}
	f.Fuzz(func(t *testing.T, layout, value string) {
		d, err := Parse(layout, value)
		if err == nil && !d.IsValid() {
			t.Fatalf("Parse(%q, %q) = %v", layout, value, d)
		}
		var p *ParseError
		if err != nil && (!errors.As(err, &p) || p.Offset < 0 || p.Offset > len(value)) {
			t.Fatalf("Parse(%q, %q): %v", layout, value, err)
		}
		if p != nil && utf8.ValidString(value) && !atRune(value, p.Offset) {
			t.Fatalf("Parse(%q, %q): offset %d is inside a character", layout, value, p.Offset)
		}
		at, err := ParseTime(layout, value, Tehran())
		if (err == nil) != (p == nil) {
			t.Fatalf("ParseTime(%q, %q): %v", layout, value, err)
		}
		Format(at, layout)
		if err == nil && d.Year >= 0 && d.Year <= 9999 {
			if back, err := Parse(isoLayout, d.String()); err != nil || back != d {
				t.Fatalf("%v reads back as %v, %v", d, back, err)
			}
		}
	})
}
