package tokenize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// showTerms writes terms as folded(lemma), with a star after stop words.
func showTerms(s string) string {
	var out []string
	for t := range Terms(s) {
		text := t.Folded
		if t.Lemma != t.Folded {
			text += "(" + t.Lemma + ")"
		}
		if t.Stop {
			text += "*"
		}
		out = append(out, text)
	}
	return strings.Join(out, " ")
}

func TestTerms(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"كتاب\u200cهاي عربي را مي\u200cخوانند.", "کتاب\u200cهای(کتاب) عربی را* می\u200cخوانند(خواندن)"},
		{"به\u200cعنوان مسئول آن\u200cها گفته شده\u200cاست", "به* عنوان مسوول آنها(آن)* گفته(گفتن) شده(شدن)* است(بودن)*"},
		{"به\u200cوسیله\u200cی او، ازجمله\u200cی آن\u200cها", "به* وسیله او* از* جمله آنها(آن)*"},
		{"همچنین تاکنون، اینکه بعنوان اینجاست", "همچنین* تاکنون* این* که* به* عنوان اینجاست(اینجا)"},
		{"درواقع ۱۲٫۵ و ۱۲٬۰۰۰ با ۲۵٪", "در* واقع 12.5 و* 12000 با* 25%"},
		{"58,200 ۵۸٬۲۰۰ ۵۸،۲۰۰ 58200 ٥٨٬٢٠٠", "58200 58200 58200 58200 58200"},
		{"1,234.5 $1,200 ۱٬۲۰۰٪ 1,234-2,345,678 ۳ـ۷ ۳–۷", "1234.5 $1200 1200% 1234-2345678 3-7 3-7"},
		{"1,2 1,23,456 1234,567 0.5,200 1,234,56 ۱٫۲۳۴", "1,2 1,23,456 1234,567 0.5,200 1,234,56 1.234"},
		{"1404/2/31 ۱۴۰۴/۰۲/۳۱ 1404-02-31 1404.2.31 04/02/31 31/02/1404", "1404/2/31 1404/2/31 1404/2/31 1404/2/31 4/2/31 31/2/1404"},
		{"۸:۳۰ 08:30 ۱۱:۰۵:۰۹ 00:05 2025-05-21T08:30:00Z", "8:30 8:30 11:05:09 0:05 2025-05-21t08:30:00z"},
		{"خانه\u200cی ما، خانهٔ ما", "خانه ما* خانه ما*"},
		{"مسئله مسأله مساله مسئله\u200cها هیئت هیأت مسئولان مسؤولان سئوال سؤال انشاء انشا املاءِ خلاء\u200cها", "مساله مساله مساله مساله\u200cها(مساله) هیات هیات مسوولان(مسوول) مسوولان(مسوول) سوال سوال انشا انشا املا خلاها(خلا)"},
		{"هم\u200cزمان همزمان پاسخ\u200cگویان پاسخگویان روان\u200cشناسی\u200cها", "همزمان* همزمان* پاسخگویان(پاسخگو) پاسخگویان(پاسخگو) روانشناسی\u200cها(روانشناسی)"},
		{"GPT-4 و https://A.ir/ب و #نیم_فاصله 😀", "gpt-4 و* https://A.ir/ب و* #نیم_فاصله"},
		{"مُدَرِّسِ آمَد", "مدرس آمد(آمدن)"},
		{"رویداد\u200cها و رویدادها", "رویدادها(رویداد) و* رویدادها(رویداد)"},
		{"", ""},
	} {
		if got := showTerms(c.in); got != c.want {
			t.Errorf("%s gives\n%s, want\n%s", c.in, got, c.want)
		}
	}
}

// TestTermOffsets checks that each term is at its offsets.
func TestTermOffsets(t *testing.T) {
	for _, s := range []string{testdata.Article(), "به\u200cعنوانِ او گفته شده\u200cاست", "بِه\u200cعُنوان", "درواقع", "از\u200cجمله"} {
		at := 0
		for term := range Terms(s) {
			if term.Start < at || s[term.Start:term.End()] != term.Text || term.Text == "" {
				t.Errorf("%q at %d after %d", term.Text, term.Start, at)
			}
			checkParts(t, s, term)
			at = term.End()
		}
	}
	got := slices.Collect(Terms("بِه\u200cعُنوان"))
	if len(got) != 2 || got[0].Text != "بِه" || got[1].Text != "عُنوان" {
		t.Errorf("%v", got)
	}
}

// showParts writes the parts of terms as folded(lemma), with a + between those of one term.
func showParts(s string) string {
	var out []string
	for t := range Terms(s) {
		var parts []string
		for p := range t.Parts() {
			text := p.Folded
			if p.Lemma != p.Folded {
				text += "(" + p.Lemma + ")"
			}
			parts = append(parts, text)
		}
		out = append(out, strings.Join(parts, "+"))
	}
	return strings.Join(out, " ")
}

func TestParts(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"رئیس\u200cجمهور آمد", "رییس+جمهور آمد(آمدن)"},
		{"نرم\u200cافزارهايشان", "نرم+افزارهایشان(افزار)"},
		{"دانش\u200cآموزان و کتاب\u200cخانه\u200cهایشان", "دانش+آموزان(آموز) و کتابخانه\u200cهایشان(کتابخانه)"},
		{"کتاب\u200cخانه\u200cی ما، کتاب\u200cخانهٔ ما", "کتابخانه ما کتابخانه ما"},
		{"کتاب\u200cها می\u200cخوانند برمی\u200cگردد", "کتاب\u200cها(کتاب) می\u200cخوانند(خواندن) برمی\u200cگردد(برگشتن)"},
		{"کتابخانه آن\u200cها گفته\u200cاست https://a.ir", "کتابخانه آنها(آن) گفته(گفتن) است(بودن) https://a.ir"},
		{"سر\u200cو\u200cصدا گفت\u200cوگوها داد\u200cوستد آب\u200cوهوا کسب\u200cوکارشان بی\u200cوفایی شعله\u200cور", "سروصدا گفتگوها(گفتگو) دادوستد آب+و+هوا کسب+و+کارشان(کار) بی+وفایی شعله+ور"},
		{"نَرم\u200f\u200cاَفزارِ", "نرم+افزار"},
	} {
		if got := showParts(c.in); got != c.want {
			t.Errorf("%s gives\n%s, want\n%s", c.in, got, c.want)
		}
	}
}

// checkParts checks that the parts of a term are in it, in order, up to its ends.
func checkParts(t *testing.T, s string, term Term) {
	t.Helper()
	at, first := term.Start, true
	for p := range term.Parts() {
		if first && p.Start != term.Start || p.Start < at || s[p.Start:p.End()] != p.Text || p.Text == "" || p.Folded == "" || p.Lemma == "" {
			t.Fatalf("%q: the part %q at %d of %q is %q of %q", s, p.Text, p.Start, term.Text, p.Folded, p.Lemma)
		}
		at, first = p.End(), false
	}
	if at != term.End() {
		t.Fatalf("%q: the parts of %q end at %d, not %d", s, term.Text, at, term.End())
	}
}

// folds returns the folded texts and lemmas of a text.
func folds(s string) (out []string) {
	for t := range Terms(s) {
		out = append(out, t.Folded+"/"+t.Lemma)
	}
	return out
}

// TestTermLaws compares the terms of a text and of its normal forms. The search form has
// the same terms whether or not the text was made standard before. Both forms have the same
// folded texts and lemmas, except in stretches that Standard leaves unchanged because they
// are vocalised or in another language.
func TestTermLaws(t *testing.T) {
	lines := strings.Split(testdata.Article(), "\n")
	if news, err := corpora.News(corpora.Folder()); err == nil {
		lines = append(lines, news[:min(len(news), 1000)]...)
	}
	same, all := 0, 0
	for _, line := range lines {
		standard, search := normalize.Standard.String(line), normalize.Search.String(line)
		if a, b := folds(normalize.Search.String(standard)), folds(search); !slices.Equal(a, b) {
			t.Errorf("%s:\n%s\n%s", line, a, b)
		}
		all++
		if a, b := folds(standard), folds(search); slices.Equal(a, b) {
			same++
		} else if testing.Verbose() {
			t.Log(diffTerms(a, b))
		}
	}
	t.Logf("%d of %d lines have the same terms in both forms", same, all)
	if same < all*995/1000 { // the rest is vocalised or in another language
		t.Errorf("only %d of %d lines have the same terms in both forms", same, all)
	}
}

func diffTerms(a, b []string) string {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return fmt.Sprint(a[i:min(len(a), i+3)], b[i:min(len(b), i+3)])
		}
	}
	return "lengths differ"
}

func FuzzTerms(f *testing.F) {
	for _, s := range []string{"به\u200cعنوان", "گفته\u200cشده\u200cاست", "ه\u064e\u200cاست", "ﷺ\u200cاست", "\xff\u200cها", "درواقعً", "نَرم\u200f\u200cاَفزارِ", "کتاب\u200cخانه\u200cی"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		at := 0
		for term := range Terms(s) {
			if term.Start < at || s[term.Start:term.End()] != term.Text || term.Text == "" || term.Folded == "" || term.Lemma == "" {
				t.Fatalf("%q: %q at %d after %d is %q of %q", s, term.Text, term.Start, at, term.Folded, term.Lemma)
			}
			checkParts(t, s, term)
			at = term.End()
		}
	})
}
