package jalali

import (
	"bufio"
	"errors"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// TestFinderParse reads texts that are dates, as a person types them.
func TestFinderParse(t *testing.T) {
	finder := Finder{Now: moment}
	for text, want := range map[string]string{
		"۳۱ اردیبهشت ۱۴۰۴":        "day 1404/2/31",
		" \t1404/02/31\n":         "day 1404/2/31",
		"\u200f۱۴۰۴/۲/۳۱\u200f":   "day 1404/2/31",
		"1404/ 2 / 31":            "day 1404/2/31",
		"1404 02 31":              "day 1404/2/31",
		"۰۴/۲/۳۱":                 "day 1404/2/31",
		"سی و یکم اردیبهشت ۱۴۰۴":  "day 1404/2/31",
		"2025-05-21":              "day 2025-05-21",
		"۵ حمل":                   "month and day 1404/1/5",
		"فردا ساعت ۵ عصر":         "hour 1404/3/1 17:00:00",
		"۹:۰۵":                    "clock 1404/2/31 09:05:00",
		"۹:۰۵ - ۱۱:۰۰":            "clock 1404/2/31 09:05:00–11:00:00 range",
		"1404/02/30 - 1404/03/05": "day 1404/2/30–1404/3/5 range",
		"پنجشنبه ۳۱ اردیبهشت ۱۴۰۴": "day 1404/2/31 wrong weekday",
		"مهر ۱۴۰۴": "month 1404/7/1–1404/7/30",
		"چهارشنبه ۳۱ ارديبهشت 1404 9:05": "minute 1404/2/31 09:05:00",
	} {
		if m, err := finder.Parse(text); err != nil || describe(m) != want {
			t.Errorf("%q: %s, %v, want %s", text, describe(m), err, want)
		}
	}
}

// TestFinderParseErrors checks what is said of texts that are no dates.
func TestFinderParseErrors(t *testing.T) {
	finder := Finder{Now: moment}
	for text, want := range map[string]string{
		"":                   "at byte 0: not a date",
		" سلام":              "at byte 1: not a date",
		"درسال ۱۴۰۴":         "at byte 0: not a date",
		"1404 13 01":         "at byte 0: month 13 out of range",
		"1404/2":             "at byte 0: not a date",
		"1404/02/31x":        "at byte 0: not a date",
		"خرید ۱۴۰۴/۲/۳۱":     "at byte 0: not a date",
		"۱۴۰۴/۲/۳۱ و ۳۰":     "at byte 17: text after the date",
		"۱۴۰۴/۲/۳۱ ۲۵:۱۰":    "at byte 17: text after the date",
		"۱۴۰۴/۲/۳۱.":         "at byte 16: text after the date",
		"۳۰ اسفند ۱۴۰۴":      "at byte 0: Esfand 1404 has 29 days",
		"۳۰ اسفند امسال":     "at byte 0: Esfand 1404 has 29 days",
		" 1404-12-30":        "at byte 1: Esfand 1404 has 29 days",
		"شنبه ۳۱ مهر":        "at byte 0: Mehr has 30 days",
		"2025-02-29":         "at byte 0: February 2025 has 28 days",
		"۳۰ رمضان ۱۴۴۶":      "at byte 0: month 9 of the lunar year 1446 has 29 days",
		"1404/13/01":         "at byte 0: month 13 out of range",
		"1404/00/01":         "at byte 0: month 0 out of range",
		"345/01/01":          "at byte 0: year 345 out of range",
		"۱۲ تا ۳۵ مهر ۱۴۰۴":  "at byte 0: Mehr 1404 has 30 days",
		"2006/01/02 15:04 و": "at byte 17: text after the date",
	} {
		m, err := finder.Parse(text)
		var p *ParseError
		if !errors.As(err, &p) || m != (Match{}) || p.Value != text || !strings.HasSuffix(err.Error(), " "+want) {
			t.Errorf("%q: %+v, %v, want %s", text, m, err, want)
		}
	}
	if m, err := (Finder{}).Parse("فردا"); err == nil {
		t.Errorf("without a Now, فردا is %+v", m)
	}
	if m, err := (Finder{}).Parse("۵ مهر"); err != nil || !m.Time.IsZero() || m.Day != 5 {
		t.Errorf("without a Now, ۵ مهر is %+v, %v", m, err)
	}
}

// TestFinderParseLikeFind checks that Parse returns what Find finds, for the texts of the golden
// files that are dates.
func TestFinderParseLikeFind(t *testing.T) {
	n := 0
	for _, name := range []string{"cases.golden", "prose.golden"} {
		f, err := os.Open("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		var finder Finder
		for in := bufio.NewScanner(f); in.Scan(); {
			if now, ok := strings.CutPrefix(in.Text(), "now "); ok {
				finder.Now, _ = time.ParseInLocation("2006-01-02T15:04", now, Tehran())
			}
			text, _, _ := strings.Cut(in.Text(), " ⇒ ")
			text = strings.NewReplacer("⟦", "", "⟧", "", `\u200c`, "\u200c", `\u00a0`, "\u00a0").Replace(text)
			for m := range finder.Find(text) {
				if m.Start > 0 || m.End < len(text) {
					break
				}
				n++
				if got, err := finder.Parse(text); err != nil || got != m {
					t.Errorf("%s: Parse gives %s, %v, Find %s", text, describe(got), err, describe(m))
				}
			}
		}
	}
	if n < 200 {
		t.Errorf("%d texts", n)
	}
}

// checkWhole checks what Parse promises for any text.
func checkWhole(t *testing.T, f Finder, text string) {
	t.Helper()
	m, err := f.Parse(text)
	if err == nil {
		if blankEnd(text, 0) != m.Start || blankEnd(text, m.End) != len(text) || wrong(m) != "" {
			t.Fatalf("Parse(%q) = %+v", text, m)
		}
		return
	}
	var p *ParseError
	if !errors.As(err, &p) || m != (Match{}) || p.Offset < 0 || p.Offset > len(text) || utf8.ValidString(text) && !atRune(text, p.Offset) {
		t.Fatalf("Parse(%q) = %+v, %v", text, m, err)
	}
}
