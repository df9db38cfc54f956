package jalali

import (
	"strings"
	"testing"
	"time"
)

// TestLanguages writes every month and weekday in every language and reads it.
func TestLanguages(t *testing.T) {
	const layout = "Monday ۲ January ۲۰۰۶، ۳:۰۴ PM"
	for _, l := range []Language{Persian, Dari, Pashto, Sorani, Latin, tajik(t)} {
		for i := range 12 {
			d := Date{1404, Month(i + 1), i + 1}
			at := d.In(time.UTC).Add(time.Duration(i) * 2 * time.Hour)
			text := l.Format(at, layout)
			if got, err := l.ParseTime(layout, text, time.UTC); err != nil || !got.Equal(at) {
				t.Errorf("%s: %v, %v", text, got, err)
			}
			short := l.FormatDate(d, "2 January 2006")
			if got, err := l.Parse("2 January 2006", short); err != nil || got != d {
				t.Errorf("%s: %v, %v", short, got, err)
			}
			if b := l.AppendFormatDate([]byte("x"), d, "2 January 2006"); string(b) != "x"+short {
				t.Errorf("%s: AppendFormatDate gives %s", short, b)
			}
			_, err := ParseTime(layout, text, time.UTC)
			if _, own := l.(*ownLanguage); (err != nil) != own {
				t.Errorf("%s: the function ParseTime: %v", text, err)
			}
			if _, err := l.Parse("January 2 2006", Persian.FormatDate(d, "January 2 2006")); err != nil {
				t.Errorf("names of Persian: %v", err)
			}
		}
	}
	at := time.Date(2025, 5, 21, 15, 0, 0, 0, time.UTC)
	for l, want := range map[Language]string{
		Persian:     "چهارشنبه 31 اردیبهشت 3 ب.ظ",
		Dari:        "چهارشنبه 31 ثور 3 ب.ظ",
		Pashto:      "څلرنۍ 31 غویی 3 غ.و",
		Sorani:      "چوارشەممە 31 گوڵان 3 د.ن",
		Latin:       "Chaharshanbeh 31 Ordibehesht 3 PM",
		builtin(77): "چهارشنبه 31 اردیبهشت 3 ب.ظ",
	} {
		if got := l.Format(at, "Monday 2 January 3 PM"); got != want {
			t.Errorf("%v: %q, want %q", l, got, want)
		}
	}
	if got := Dari.Month(13) + Dari.Weekday(7); got != "%!Month(13)%!Weekday(7)" {
		t.Errorf("got %s", got)
	}
}

// TestEveryLayout writes and reads back times in every language, by layouts with every
// element. If a layout leaves out a month, day or time, the first one is meant.
func TestEveryLayout(t *testing.T) {
	hour := func(at time.Time) time.Time { return at.Truncate(time.Hour) }
	second := func(at time.Time) time.Time { return at.Truncate(time.Second) }
	day := func(at time.Time) time.Time { return Of(at).In(time.UTC) }
	for layout, rest := range map[string]func(at time.Time) time.Time{
		"2006-01-02": day, "06/1/2": day, "2006/002": day, "20060102": day, "Mon _2 Jan 2006": day,
		"۲۰۰۶/۰۱/۰۲ Monday": day, "\u200f۲ January ۲۰۰۶": day,
		"January 2006":                       func(at time.Time) time.Time { return Of(at).StartOfMonth().In(time.UTC) },
		"2006":                               func(at time.Time) time.Time { return Of(at).StartOfYear().In(time.UTC) },
		"Monday، 2 January 2006، ساعت 15":    hour,
		"2 Jan 2006 3 PM":                    hour,
		"۲۰۰۶/۱/۲ ۰۳:۰۴:۰۵ pm":               second,
		"2006-01-02T15:04:05Z07:00":          second,
		"2006-01-02 15:04:05 -0700":          second,
		"2006/01/02 15:04:05.000000000":      func(at time.Time) time.Time { return at },
		"2006/01/02 15:04:05,999999999 -07":  func(at time.Time) time.Time { return at },
		"15:04:05 Monday ۲ January ماه ۲۰۰۶": second,
	} {
		for _, l := range []Language{Persian, Dari, Pashto, Sorani, Latin, tajik(t)} {
			for i := range 40 {
				at := Date{1398, Farvardin, 1}.In(time.UTC).Add(time.Duration(i) * (53*24*time.Hour + 5*time.Hour + 7*time.Minute + 11*time.Second + 123*time.Nanosecond))
				text := l.Format(at, layout)
				if got, err := l.ParseTime(layout, text, time.UTC); err != nil || !got.Equal(rest(at)) {
					t.Errorf("%q: %v, %v, want %v", text, got, err, rest(at))
				}
			}
		}
	}
}

// tajikNames are the names in the Tajik language.
var tajikNames = Names{
	Months:   [...]string{"Ҳамал", "Савр", "Ҷавзо", "Саратон", "Асад", "Сунбула", "Мизон", "Ақраб", "Қавс", "Ҷадӣ", "Далв", "Ҳут"},
	Weekdays: [...]string{"Якшанбе", "Душанбе", "Сешанбе", "Чоршанбе", "Панҷшанбе", "Ҷумъа", "Шанбе"},
	Halves:   [...]string{"пеш аз нисфирӯзӣ", "баъд аз нисфирӯзӣ"},
}

func tajik(t testing.TB) Language {
	t.Helper()
	l, err := NewLanguage(tajikNames)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// TestNewLanguage tries names that cannot be distinguished or read.
func TestNewLanguage(t *testing.T) {
	for _, c := range []struct {
		change func(n *Names)
		want   string
	}{
		{func(n *Names) { n.Months[3] = "" }, "Months[3]"},
		{func(n *Names) { n.Months[3] = "-" }, "Months[3]"},
		{func(n *Names) { n.Months[3] = "\u0640\u064b" }, "Months[3]"},
		{func(n *Names) { n.Months[3] = "мизон" }, "Months[6]"},
		{func(n *Names) { n.Weekdays[6] = "Ҷавз о" }, "Months[2]"},
		{func(n *Names) { n.Weekdays[0] = "Рӯзи 1" }, "Weekdays[0]"},
		{func(n *Names) { n.Weekdays[0] = "Рӯзи ۱" }, "Weekdays[0]"},
		{func(n *Names) { n.Weekdays[1] = "Ду\nшанбе" }, "Weekdays[1]"},
		{func(n *Names) { n.Weekdays[1] = "Ду\u2028шанбе" }, "Weekdays[1]"},
		{func(n *Names) { n.Halves[1] = n.Halves[0] }, "Halves[1]"},
		{func(n *Names) { n.Halves[1] = "\xff" }, "Halves[1]"},
	} {
		names := tajikNames
		c.change(&names)
		if l, err := NewLanguage(names); err == nil || l != nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("want an error about %s, got %v", c.want, err)
		}
	}
	if a, b := tajik(t), tajik(t); a == b || a != Language(a) {
		t.Error("languages do not compare")
	}
}

// TestFinderLanguages finds the names of the languages given to a Finder.
func TestFinderLanguages(t *testing.T) {
	kurmanji, err := NewLanguage(Names{
		Months: [...]string{
			"Xakelêwe", "Gulan", "Cozerdan", "Pûşper", "Gelawêj", "Xermanan",
			"Rezber", "Gelarêzan", "Sermawez", "Befranbar", "Rêbendan", "Reşeme",
		},
		Weekdays: [...]string{"Yekşem", "Duşem", "Sêşem", "Çarşem", "Pêncşem", "În", "Şemî"},
		Halves:   [...]string{"BN", "PN"},
	})
	if err != nil {
		t.Fatal(err)
	}
	finder := Finder{Languages: []Language{tajik(t), nil, Latin, kurmanji, Dari}}
	for text, want := range map[string]string{
		"Рӯзи Чоршанбе, 31 савр 1404, соати 5": "Чоршанбе, 31 савр 1404",
		"дар Мизон 1403 буд":                   "Мизон 1403",
		"Мизонҳо 1403":                         "",
		"саМизон 1403":                         "",
		"on 31 Ordibehesht 1404 it was":        "31 Ordibehesht 1404",
		"31 ORDIBEHESHT 1404":                  "31 ORDIBEHESHT 1404",
		"Mehrdad 1404 and xMehr 1404":          "",
		"1404/02/31 11:30 PM":                  "1404/02/31 11:30 PM",
		"7ê Rêbendan 1403":                     "Rêbendan 1403",
		"Çarşem 3 Rezber 1403":                 "Çarşem 3 Rezber 1403",
		"۳ مهر ۱۴۰۳ و 3 Mehr 1403":             "۳ مهر ۱۴۰۳|3 Mehr 1403",
		"از 3 Mehr 1403 تا 5 Mehr 1403":        "3 Mehr 1403 تا 5 Mehr 1403",
		"Мизон":                                "",
		"Душанбе":                              "Душанбе",
		"2025-05-21T11:29:32":                  "2025-05-21T11:29:32",
		"1404/02/31 5:30 баъд аз  нисфирӯзӣ":   "1404/02/31 5:30 баъд аз  нисфирӯзӣ",
	} {
		var got []string
		for m := range finder.Find(text) {
			got = append(got, text[m.Start:m.End])
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%q: found %q, want %q", text, s, want)
		}
	}
	for m := range Find("31 Ordibehesht 1404, Чоршанбе") {
		t.Errorf("without languages: %+v", m)
	}
	at, err := tajik(t).ParseTime("2006/01/02 3:04 PM", "1404/02/31 5:30 баъд аз нисфирӯзӣ", nil)
	if err != nil || at.Hour() != 17 {
		t.Errorf("%v, %v", at, err)
	}
}
