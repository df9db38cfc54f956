package normalize

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"
)

// protected are texts of every kind that no rule may touch, but for the digits
// of numbers and phone numbers.
var protected = []string{
	"https://news.example.ir/fa/story/12?ref=home&p=2", "http://x.ir/خبر/تهران-،-امروز", "http://fa.wikipedia.org/wiki/ایران#تاریخ",
	"www.nemune.ir", "khabar.co.ir", "sara.ahmadi+list@mail.example.ir", "@roznameh_ir", "#روز_ملی", "#نیم\u200cفاصله",
	"+98 912 345 6789", "02188776655", "IR062960000000100324200001", "v2.10.0-rc1", "1.20.3", "3.75", "12,500,000", "۱۲٫۵",
	"23:59:07", "1399/12/30", "2024-02-29", "10.0.0.254", "2001:db8::1", `D:\Data\khabar.csv`, "/opt/app/bin/run", "./a.txt", "~/متن/b",
	"`x := y[i]`", "<b>متن</b>", "<img src='x.png'>", "&laquo;", "%d", "%5.2f", "%(name)s", "{title}", "${HOME}", "$a^2+b^2$",
	`\frac{a}{b}`, "[متن خبر](https://x.ir/a_b)", "Airbus-A320", "GPT-4o", "C#", "C++", "IBM-96", "i.e.", "e.g.", "10.1145/3292500.3330701",
	"ISBN 978-3-16-148410-0", "👩\u200d👩\u200d👦", "👍🏽", "❤️", "🇮🇷",
}

// places are where a span may stand.
var places = []string{
	"%s", "به %s رفت", "%s را خواند", "او گفت %s", "(%s)", "متن (%s) را", "«%s»", "گفت: «%s» و رفت", "[%s]", "از %s، سپس", "از %s. سپس",
	"آیا %s؟", "و %s!", "یکی ,%s ;دو", "سه  ( %s ) چهار", "\"%s\" پنج", "“%s” شش", "الف: %s؛ ب", "%s\n", "كتاب %s عربي", "12 و %s و 34",
	"میکند %s وفرصتها", "\u200f%s\u200e", "ــ %s ــ",
}

func checkProtected(t *testing.T, f Form, text, span string) {
	t.Helper()
	got := f.String(text)
	if strings.Contains(got, span) {
		return
	}
	if f&(Digits|ASCIIDigits|Fold) != 0 && strings.Contains(digitsAside(got), digitsAside(span)) {
		return
	}
	t.Errorf("%s: %q in %q became %q", formText(f), span, Visible(text), Visible(got))
}

// digitsAside writes digits and what belongs to numbers in ASCII, and small
// letters.
func digitsAside(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case isDigit(r):
			b.WriteString(fmt.Sprint(digitValue(r)))
		case r == '٫':
			b.WriteByte('.')
		case r == '٬':
			b.WriteByte(',')
		case r == '٪':
			b.WriteByte('%')
		default:
			b.WriteString(strings.ToLower(string(r)))
		}
	}
	return b.String()
}

func TestProtected(t *testing.T) {
	spans := protected
	if data, err := os.ReadFile("../../shared/data/normalize/protected-spans.json"); err == nil {
		var more []string
		if err := json.Unmarshal(data, &more); err != nil {
			t.Fatal(err)
		}
		spans = append(more, spans...)
	}
	for _, span := range spans {
		for _, place := range places {
			text := strings.Replace(place, "%s", span, 1)
			checkProtected(t, Standard, text, span)
			for i := range names {
				if f := Form(1) << i; f != Fold {
					checkProtected(t, f, text, span)
				}
			}
		}
	}
}

// TestProtectedInRandomText puts spans between words of random Persian text.
func TestProtectedInRandomText(t *testing.T) {
	words := strings.Split("كتاب|میکند|وفرصتها|خانۀ|می کند|سلام,|گفت:|(الف)|«ب»|\"نقل\"|12|۳٫۵|...|؟|،|.|\u200c|ـ|مُدَرِّس|آب|ها|تر|\u200f|\u00a0|!", "|")
	r := rand.New(rand.NewPCG(11, 12))
	n := 20_000
	if testing.Short() {
		n = 300
	}
	for range n {
		var b strings.Builder
		for range r.IntN(6) {
			b.WriteString(words[r.IntN(len(words))] + " ")
		}
		span := protected[r.IntN(len(protected))]
		b.WriteString(span)
		for range r.IntN(6) {
			b.WriteString(" " + words[r.IntN(len(words))])
		}
		checkProtected(t, Standard, b.String(), span)
	}
}
