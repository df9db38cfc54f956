package jalali

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/testdata"
)

// TestArticle finds the dates of the article with which the project began.
func TestArticle(t *testing.T) {
	text := testdata.Article()
	var b strings.Builder
	for m := range Find(text) {
		at := "no time"
		if !m.Time.IsZero() {
			at = m.Time.Format("2006-01-02T15:04:05Z07:00\tMonday")
		}
		fmt.Fprintf(&b, "%d\t%d\t%s\t%s\t%s\t%s\n", m.Start, m.End, text[m.Start:m.End], at, m.Precision, m.Calendar)
	}
	golden.Check(t, "article.golden", b.String())
}

// TestCases finds the dates of testdata/cases.golden. A line is a text with its dates
// between ⟦ and ⟧, and the meaning of the dates after ⇒. A line with # is a comment;
// a line with now sets the Finder's Now.
func TestCases(t *testing.T) {
	cases, counter := checkCases(t, "cases.golden")
	if cases < 200 || 2*counter < cases {
		t.Errorf("%d cases, %d of them without a date", cases, counter)
	}
	if cases, _ := checkCases(t, "prose.golden"); cases < 200 {
		t.Errorf("%d cases of prose", cases)
	}
}

// checkCases checks a file of cases, and returns the number of cases and the number
// of those without a date.
func checkCases(t *testing.T, name string) (cases, counter int) {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b strings.Builder
	var finder Finder
	in := bufio.NewScanner(f)
	for in.Scan() {
		line := in.Text()
		now, isNow := strings.CutPrefix(line, "now ")
		if isNow {
			finder.Now, _ = time.ParseInLocation("2006-01-02T15:04", now, Tehran())
		}
		if line == "" || line[0] == '#' || isNow {
			b.WriteString(line + "\n")
			continue
		}
		b.WriteString(solve(line, finder) + "\n")
		cases++
		if !strings.Contains(line, "⟦") {
			counter++
		}
	}
	golden.Check(t, name, b.String())
	return cases, counter
}

// TestBareYears finds years alone if the Finder asks for them.
func TestBareYears(t *testing.T) {
	for text, want := range map[string]string{
		"در ۱۹۵۹ درگذشت":            "۱۹۵۹",
		"آلبر کامو (۱۹۱۳–۱۹۶۰) بود": "۱۹۱۳–۱۹۶۰",
		"(۱۹۰۷)":                  "۱۹۰۷",
		"قانون مصوب ۱۳۹۲":         "۱۳۹۲",
		"از ۱۹۸۰ تا ۱۹۸۸ جنگ بود": "۱۹۸۰ تا ۱۹۸۸",
		"در ۱۵۰۰ نقطه کشور":       "",
		"تلفن ۱۳۹۲":               "",
		"در ۱۴۰۰ نفر":             "",
		"۱۳۹۲ بار":                "",
		"حدود ۱۷۰۱ نسخه":          "",
		"پس از ۱۴۰۱ سال":          "",
		"در ۸۰–۱۳۷۹، دو قهرمانی":  "",
		"متولد ۱۳۵۷ است":          "۱۳۵۷",

		"طی دوره ۱۹۹۳ تا ۲۰۰۷ بیش از ۱۷ برابر شد": "۱۹۹۳ تا ۲۰۰۷",
		"دوران ۱۳۵۸–۱۳۶۷ مهم بود":                 "۱۳۵۸–۱۳۶۷",
		"بین ۱۳۵۷ و ۱۳۶۰ رخ داد":                  "۱۳۵۷ و ۱۳۶۰",
		"بین ۱۵۰۰ تا ۲۰۰۰ کلمه":                   "",
		"بین ۱۵۲۵ تا ۲۰۱۳ نفر":                    "",
		"پس از انقلاب ۱۳۵۷ ایران":                 "۱۳۵۷",
		"زمین\u200cلرزهٔ ۱۳۸۲ بم":                 "۱۳۸۲",
		"جام جهانی ۲۰۰۶ بود":                      "۲۰۰۶",
		"رکورد جهانی ۲۰۰۶ بود":                    "",
		"در انتخابات ۱۵۰۰ ناظر بودند":             "",
		"از اواخر ۱۹۳۹ تا آغاز ۱۹۴۱":              "۱۹۳۹",
		"در تاریخ ۱۷۸۹ تصویب شد":                  "۱۷۸۹",
		"(شولتز و شولتز، ۱۳۷۲، ص ۱۸)":             "۱۳۷۲",
		"(مجلسی، ۱۴۰۳: ۲۱۵)":                      "",
		"(۱۲ دستگاه، ۱۴۵۰)":                       "",
		"تهران: نشر نی، ۱۳۸۵.":                    "۱۳۸۵",
		"در آنجا، ۱۳۵۰.":                          "",
		"صادرات در ۲۰۲۰ کاهش یافت":                "۲۰۲۰",
		"متولد ۱۳۸۵ روز تولدش":                    "",
		"در ۱۹۴۰ درگذشت":                          "۱۹۴۰",
		"در ۱۹۵۰ مدرسه اجرا شد":                   "",
		"در ۲۰۲۱ ساعت کار":                        "",
	} {
		var got []string
		for m := range (Finder{BareYears: true}).Find(text) {
			got = append(got, text[m.Start:m.End])
			if m.Precision != YearPrecision || m.Time.IsZero() {
				t.Errorf("%s: %v, %v", text, m.Precision, m.Time)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: found %q", text, got)
		}
		for m := range Find(text) {
			t.Errorf("%s: %q is found without being asked for", text, text[m.Start:m.End])
		}
	}
}

// TestBareYearAndDay finds a life of which only the last day is known.
func TestBareYearAndDay(t *testing.T) {
	const text = "یونس (۱۲۵۷–۱۱ آذر ۱۳۰۰)"
	var got []string
	for m := range (Finder{BareYears: true}).Find(text) {
		got = append(got, text[m.Start:m.End])
	}
	if strings.Join(got, " ") != "۱۲۵۷ ۱۱ آذر ۱۳۰۰" {
		t.Errorf("%s: found %q", text, got)
	}
}

// solve returns the line of a golden file with the results of the Finder.
func solve(line string, f Finder) string {
	text, _, _ := strings.Cut(line, " ⇒ ")
	text = strings.NewReplacer("⟦", "", "⟧", "", `\u200c`, "\u200c", `\u00a0`, "\u00a0").Replace(text)
	var b strings.Builder
	var all []string
	end := 0
	for m := range f.Find(text) {
		fmt.Fprintf(&b, "%s⟦%s⟧", text[end:m.Start], text[m.Start:m.End])
		end = m.End
		all = append(all, describe(m))
	}
	b.WriteString(text[end:])
	out := strings.NewReplacer("\u200c", `\u200c`, "\u00a0", `\u00a0`).Replace(b.String())
	if len(all) > 0 {
		out += " ⇒ " + strings.Join(all, "; ")
	}
	return out
}

// describe describes a match: its days in the calendar it was written in, or the
// parts given if it has no time.
func describe(m Match) string {
	s := m.Precision.String()
	day := func(t time.Time) string { return Format(t, "2006/1/2") }
	if m.Calendar == Gregorian {
		day = func(t time.Time) string { return t.Format("2006-01-02") }
	}
	switch last := m.Until.Add(-1); {
	case m.Time.IsZero() && m.Precision != ClockPrecision:
		s += fmt.Sprintf(" %d/%d/%d", m.Year, m.Month, m.Day)
	case m.Time.IsZero():
	case m.Precision < DayPrecision || m.Clock != 0:
		s += " " + day(m.Time) + m.Time.Format(" 15:04:05")
		if m.Range {
			s += m.Until.Format("–15:04:05")
		}
	case day(m.Time) == day(last):
		s += " " + day(m.Time)
	default:
		s += " " + day(m.Time) + "–" + day(last)
	}
	if m.Clock != 0 && m.Time.IsZero() {
		s += " " + m.Clock.String()
	}
	if m.Calendar == Lunar && !m.Time.IsZero() {
		s += fmt.Sprintf(" = lunar %d/%d/%d", m.Year, m.Month, m.Day)
	}
	for _, flag := range []struct {
		on   bool
		name string
	}{
		{m.Calendar > Jalali && m.Time.IsZero(), " " + m.Calendar.String()}, {m.Range, " range"},
		{m.WeekdayMismatch, " wrong weekday"}, {m.Estimated, " estimated"},
	} {
		if flag.on {
			s += flag.name
		}
	}
	return s
}
