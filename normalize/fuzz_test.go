package normalize

import (
	"io"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/fault"
)

// FuzzSearch tests the law that joins the two named Forms.
func FuzzSearch(f *testing.F) {
	for _, g := range cases {
		for _, c := range g.list {
			f.Add(c.in)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) < Lookahead/4 {
			checkSearch(t, s)
		}
	})
}

func FuzzLaws(f *testing.F) {
	for _, g := range cases {
		for _, c := range g.list {
			f.Add(uint32(g.form), c.in)
			f.Add(uint32(Standard), c.in)
		}
	}
	f.Fuzz(func(t *testing.T, form uint32, s string) {
		if len(s) < Lookahead/4 {
			checkLaws(t, Form(form)&all, s)
		}
	})
}

// pieces are what random text is made of: what the rules look for, and what
// stands around it.
var pieces = strings.Split("ا|ب|ه|ی|و|م|ر|می|کند|کتاب|ها|های|وفرصت|سلام|خانه|تر| | | |  |\u200c|\u200c|\u00a0|\u200b|\u200d|\u00ad|¬|\u200f|ـ|َ|ّ|\u0653|\u0654|\u0655|ي|ك|ى|ۀ|ة|أ|ئ|ؤ|ە|ے|ﻻ|ﷺ|ﷲ|﷼|ﺳ|ﻡ|ﻼ|1|2|34|567|۵|٣|,|.|.|:|;|?|!|،|؛|؟|…|...|(|)|[|]|«|»|\"|\"|“|”|%|٪|٫|٬|-|--|/|\t|\n|\r|\r\n|\u0085|\u2028|a|B|word|x.ir|http://a.ir/ب|GPT-4|@a|#ب|`|<b>|$|{a}|\\|_|&amp;|👍🏽|\xd8|\xa7|\x80|\xe2|\x00|\f|é|中", "|")

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

// randomForm is Standard, Search, a single rule or any set of rules.
func randomForm(r *rand.Rand) Form {
	switch r.IntN(4) {
	case 0:
		return Standard
	case 1:
		return Search
	case 2:
		return 1 << r.IntN(len(names))
	}
	return Form(r.Uint32()) & all
}

func TestLawsOnRandomText(t *testing.T) {
	n := 10_000
	if testing.Short() {
		n = 300
	}
	seed := uint64(1)
	if s, err := strconv.ParseUint(os.Getenv("NORMALIZE_SEED"), 10, 64); err == nil {
		n, seed = 2_000_000, s
	}
	r := rand.New(rand.NewPCG(seed, 2))
	for range n {
		s := randomText(r, 1+r.IntN(14))
		checkLaws(t, randomForm(r), s)
		checkSearch(t, s)
		if t.Failed() {
			t.FailNow()
		}
	}
}

// damaged returns a stretch of text with characters left out and others put in.
func damaged(r *rand.Rand, text []rune) string {
	from := r.IntN(len(text))
	var b strings.Builder
	for _, c := range text[from:min(len(text), from+10+r.IntN(80))] {
		n := r.IntN(40)
		if n > 0 {
			b.WriteRune(c)
		}
		if n > 37 {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		if n == 37 {
			b.WriteString(protected[r.IntN(len(protected))])
		}
	}
	return b.String()
}

func TestLawsOnDamagedText(t *testing.T) {
	text, _ := news()
	runes := []rune(text)
	r := rand.New(rand.NewPCG(8, 1))
	n := 3000
	if testing.Short() {
		n = 100
	}
	for range n {
		s := damaged(r, runes)
		checkLaws(t, randomForm(r), s)
		checkSearch(t, s)
	}
}

// TestLawsOnNews checks every line of the news as it came.
func TestLawsOnNews(t *testing.T) {
	raw, clean := news()
	if testing.Short() {
		raw, clean = raw[:len(raw)/100], clean[:len(clean)/100]
	}
	for line := range strings.SplitSeq(raw, "\n") {
		checkSearch(t, line)
	}
	if String(clean) != clean {
		t.Error("the Standard form of the news changes")
	}
}

// TestLongLines joins lines to one that is longer than Lookahead many times.
func TestLongLines(t *testing.T) {
	raw, _ := news()
	n := 20
	if testing.Short() {
		n = 1
	}
	for chunk := range n {
		s := strings.ReplaceAll(raw[chunk*len(raw)/20:chunk*len(raw)/20+len(raw)/200], "\n", " ")
		checkLaws(t, Standard, s)
		checkLaws(t, Search, s)
		checkSearch(t, s)
	}
}

// FuzzWords tests the laws with a word of the user's own.
func FuzzWords(f *testing.F) {
	f.Add("سن\u200cپترزبورگ", "شهر سنپترزبورگها و سن پترزبورگ")
	f.Add("هوش مصنوعی", "هوشمصنوعی ,هوش\u200cمصنوعي")
	f.Add("می", "میرود می شود")
	f.Add("a ب", "aب ab")
	f.Fuzz(func(t *testing.T, word, s string) {
		if len(s) >= Lookahead/4 || len(word) > 100 {
			return
		}
		n, err := New(Standard, word)
		if err != nil {
			if n != nil {
				t.Fatalf("New(%q) gives both", word)
			}
			return
		}
		checkNormalizer(t, n, s)
	})
}

// checkNormalizer checks that the ways through a Normalizer agree.
func checkNormalizer(t *testing.T, n *Normalizer, s string) {
	t.Helper()
	want := n.String(s)
	got, a := n.Align(s)
	read, err := readAll(n.Reader(iotest.OneByteReader(strings.NewReader(s))))
	if got != want || read != want || err != nil {
		t.Fatalf("%q: String %q, Align %q, Reader %q, %v", s, want, got, read, err)
	}
	if back := a.Revert(func(Edit) bool { return true }); back != s {
		t.Fatalf("%q: reverted to %q", s, back)
	}
	if n.IsNormalString(s) != (want == s) || countInvalid(s) != countInvalid(want) {
		t.Fatalf("%q: String %q, normal %t", s, want, n.IsNormalString(s))
	}
}

func FuzzParseForm(f *testing.F) {
	for _, s := range []string{"standard", "search", "standard,-digits,+asciidigits", "", ",", "letters, kashida", "-standard", "digits,asciidigits", "Letters", "fold,fold"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		form, err := ParseForm(s)
		if err != nil {
			if form != 0 {
				t.Fatalf("ParseForm(%q) = %d beside %v", s, form, err)
			}
			return
		}
		text, err := form.MarshalText()
		var again Form
		if err != nil || again.UnmarshalText(text) != nil || again != form {
			t.Fatalf("ParseForm(%q) = %d is written %q, %v", s, form, text, err)
		}
	})
}

func FuzzVisible(f *testing.F) {
	for _, s := range []string{"می\u200cرود", "\u00a0\t\n\r\x00", "\u202e\ufeff\u2028", "\xff\xe2\x80", "\ufffd", "سلام"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Visible(s)
		hidden := func(r rune) bool { return r != ' ' && r != '\n' && unicode.In(r, unicode.C, unicode.Z) }
		if !utf8.ValidString(got) || strings.ContainsFunc(got, hidden) {
			t.Fatalf("Visible(%q) = %q", s, got)
		}
		if !strings.ContainsFunc(s, hidden) && utf8.ValidString(s) && got != s {
			t.Fatalf("Visible(%q) = %q changes what is visible", s, got)
		}
	})
}

// FuzzFaults breaks a stream off: what comes before is the beginning of the whole.
func FuzzFaults(f *testing.F) {
	f.Add("يك ,دو\nسه", uint16(5), true)
	f.Add("\u200c\r\n\xd8\u2028 می شود", uint16(9), false)
	f.Fuzz(func(t *testing.T, s string, at uint16, with bool) {
		want := Standard.String(s)
		dst := &fault.Writer{Room: int(at), Err: fault.ErrBroken}
		w := Standard.Writer(dst)
		_, err := io.WriteString(w, s)
		if closed := w.Close(); err == nil {
			err = closed
		}
		if failed := len(want) > int(at); failed != (err == fault.ErrBroken) || string(dst.Got) != want[:min(int(at), len(want))] {
			t.Fatalf("%q broken at %d: %q, %v", s, at, dst.Got, err)
		}
		read := s[:min(int(at), len(s))]
		got, err := readAll(Standard.Reader(fault.FailingReader(read, with)))
		if err != fault.ErrBroken || got != Standard.String(read) {
			t.Fatalf("%q: %q, %v", read, got, err)
		}
	})
}
