package normalize

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// protected are texts of every kind that no rule may change, except for the digits of
// numbers and phone numbers.
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

// digitsAside writes digits and the signs of numbers in ASCII, and capital letters as
// small ones.
func digitsAside(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case isDigit(r):
			b.WriteString(fmt.Sprint(script.Numeral(r)))
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
	for _, span := range protected {
		for _, place := range places {
			text := strings.Replace(place, "%s", span, 1)
			checkProtected(t, Standard, text, span)
			for rule := range Rules() {
				if f := rule.Form(); f != Fold {
					checkProtected(t, f, text, span)
				}
			}
		}
	}
}

// TestSpanExamples checks that Standard keeps the example of each kind of span, and that
// a line which begins with such a span is known to have one.
func TestSpanExamples(t *testing.T) {
	for k := range span.Kinds() {
		line, s := k.Example()
		text := line[s.Start:s.End]
		if got := String(line); !strings.Contains(got, text) && !(k == span.Phone && strings.Contains(digitsAside(got), digitsAside(text))) {
			t.Errorf("span.%v: %q became %q", k, Visible(line), Visible(got))
		}
		if survey([]byte(text))&pairSpan == 0 {
			t.Errorf("span.%v: pairSpan has no class of %q: run go generate ./internal/span", k, text)
		}
		checkLeads(t, k)
	}
}

// checkLeads checks that pairSpan has every character outside ASCII with which a span of
// the kind may start.
func checkLeads(t *testing.T, k span.Kind) {
	for a := 0x80; a < 256; a++ {
		for b := 0x80; b < 0xC0; b++ {
			if k.Begins(byte(a), byte(b)) && survey([]byte{byte(a), byte(b)})&pairSpan == 0 {
				t.Errorf("span.%v: pairSpan lacks a class for its first bytes %#x %#x", k, a, b)
				return
			}
		}
	}
}

// spanKinds make a span of each kind with random values.
var spanKinds = []func(*rand.Rand) string{
	func(r *rand.Rand) string {
		return "https://" + latin(r) + ".ir/" + farsi(r) + "/" + digits4(r) + "?q=" + latin(r)
	},
	func(r *rand.Rand) string {
		return "http://" + latin(r) + ".com/" + farsi(r) + "-،-" + farsi(r) + "#" + farsi(r)
	},
	func(r *rand.Rand) string { return "www." + latin(r) + ".org" },
	func(r *rand.Rand) string { return latin(r) + ".co.ir" },
	func(r *rand.Rand) string { return latin(r) + "." + latin(r) + "+x@" + latin(r) + ".ir" },
	func(r *rand.Rand) string { return "@" + latin(r) + "_" + latin(r) },
	func(r *rand.Rand) string { return "#" + farsi(r) + "_" + farsi(r) },
	func(r *rand.Rand) string { return "#" + farsi(r) + "\u200c" + farsi(r) },
	func(r *rand.Rand) string {
		return fmt.Sprintf("+98 9%02d %03d %04d", r.IntN(100), r.IntN(1000), r.IntN(10000))
	},
	func(r *rand.Rand) string { return fmt.Sprintf("021-%08d", 20000000+r.IntN(70000000)) },
	func(r *rand.Rand) string { return iban(r) },
	func(r *rand.Rand) string { return fmt.Sprintf("v%d.%d.%d", r.IntN(20), r.IntN(30), r.IntN(30)) },
	func(r *rand.Rand) string { return fmt.Sprintf("%d.%d", 1+r.IntN(99), r.IntN(100)) },
	func(r *rand.Rand) string {
		return fmt.Sprintf("%d,%03d,%03d", 1+r.IntN(99), r.IntN(1000), r.IntN(1000))
	},
	func(r *rand.Rand) string { return fmt.Sprintf("%02d:%02d:%02d", r.IntN(24), r.IntN(60), r.IntN(60)) },
	func(r *rand.Rand) string {
		return fmt.Sprintf("14%02d/%02d/%02d", r.IntN(100), 1+r.IntN(12), 1+r.IntN(29))
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("20%02d-%02d-%02d", r.IntN(100), 1+r.IntN(12), 1+r.IntN(28))
	},
	func(r *rand.Rand) string {
		return fmt.Sprintf("%d.%d.%d.%d", r.IntN(256), r.IntN(256), r.IntN(256), r.IntN(256))
	},
	func(r *rand.Rand) string { return fmt.Sprintf("2001:db8:%x::%x", 1+r.IntN(65535), 1+r.IntN(65535)) },
	func(r *rand.Rand) string { return `C:\` + latin(r) + `\` + latin(r) + ".txt" },
	func(r *rand.Rand) string { return "/usr/" + latin(r) + "/" + latin(r) },
	func(r *rand.Rand) string { return "./" + latin(r) + ".go" },
	func(r *rand.Rand) string { return "~/" + farsi(r) + "/" + farsi(r) },
	func(r *rand.Rand) string { return "`" + farsi(r) + " , " + latin(r) + "`" },
	func(r *rand.Rand) string { return "<a href='" + latin(r) + "'>" },
	func(r *rand.Rand) string { return "</" + latin(r) + ">" },
	func(r *rand.Rand) string { return "<img alt=\"" + farsi(r) + " ي\">" },
	func(r *rand.Rand) string { return fmt.Sprintf("&#%d;", 100+r.IntN(1000)) },
	func(r *rand.Rand) string { return fmt.Sprintf("%%%d.%dd", 1+r.IntN(9), r.IntN(10)) },
	func(r *rand.Rand) string { return "{" + latin(r) + "}" },
	func(r *rand.Rand) string { return "${" + strings.ToUpper(latin(r)) + "}" },
	func(r *rand.Rand) string { return "$" + latin(r) + "^2$" },
	func(r *rand.Rand) string { return `\frac{` + latin(r) + "}{" + latin(r) + "}" },
	func(r *rand.Rand) string {
		return "[" + farsi(r) + " " + farsi(r) + "](https://" + latin(r) + ".ir/" + latin(r) + ")"
	},
	func(r *rand.Rand) string { return strings.ToUpper(latin(r)) + "-" + digits4(r) },
	func(r *rand.Rand) string { return latin(r) + digits4(r) + latin(r) },
	func(r *rand.Rand) string {
		return fmt.Sprintf("10.%04d/%s.%04d", 1000+r.IntN(9000), latin(r), r.IntN(10000))
	},
	func(r *rand.Rand) string { return fmt.Sprintf("978-964-%03d-%03d-1", r.IntN(1000), r.IntN(1000)) },
	func(r *rand.Rand) string { return string(rune(0x1F466+r.IntN(4))) + string(rune(0x1F3FB+r.IntN(5))) },
	func(r *rand.Rand) string { return "👩\u200d" + string(rune(0x1F680+r.IntN(2))) },
}

func latin(r *rand.Rand) string {
	b := make([]byte, 3+r.IntN(6))
	for i := range b {
		b[i] = byte('a' + r.IntN(26))
	}
	return string(b)
}

// farsi returns a word that the rules would change in prose.
func farsi(r *rand.Rand) string {
	words := [...]string{"كتاب", "ميكند", "وفرصتها", "تهران", "مُدَرِّس", "سـلام", "نرمافزار"}
	return words[r.IntN(len(words))]
}

func digits4(r *rand.Rand) string { return fmt.Sprintf("%04d", r.IntN(10000)) }

func iban(r *rand.Rand) string {
	bban := fmt.Sprintf("%011d%011d", r.Int64N(1e11), r.Int64N(1e11))
	n, _ := new(big.Int).SetString(bban+"182700", 10) // IR00
	return fmt.Sprintf("IR%02d%s", 98-n.Mod(n, big.NewInt(97)).Int64(), bban)
}

// persianAround puts span between words that the rules change.
func persianAround(r *rand.Rand, span string) string {
	words := strings.Split("كتاب|میکند|وفرصتها|خانۀ|می کند|سلام,|گفت:|(الف)|«ب»|\"نقل\"|12|۳٫۵|...|؟|،|.|\u200c|ـ|مُدَرِّس|آب|ها|تر|\u200f|\u00a0|!", "|")
	var b strings.Builder
	for range r.IntN(6) {
		b.WriteString(words[r.IntN(len(words))] + " ")
	}
	b.WriteString(span)
	for range r.IntN(6) {
		b.WriteString(" " + words[r.IntN(len(words))])
	}
	return b.String()
}

// TestProtectedInRandomText puts spans between words of random Persian text.
func TestProtectedInRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	n := 20_000
	if testing.Short() {
		n = 300
	}
	for range n {
		span := protected[r.IntN(len(protected))]
		checkProtected(t, Standard, persianAround(r, span), span)
	}
}

// TestProtectedOtherValues puts spans of every kind, with random values, in every
// place.
func TestProtectedOtherValues(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	n := 40
	if testing.Short() {
		n = 3
	}
	for range n {
		for _, kind := range spanKinds {
			span := kind(r)
			for _, place := range places {
				checkProtected(t, Standard, strings.Replace(place, "%s", span, 1), span)
			}
		}
	}
}
