package normalize

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/fault"
	"github.com/parsitext/parsitext/internal/spacing/examples"
	"github.com/parsitext/parsitext/internal/spelling"
)

// FuzzSearch tests the law that connects Standard and Search.
func FuzzSearch(f *testing.F) {
	for _, g := range cases {
		for _, c := range g.list {
			f.Add(c.in)
		}
	}
	for _, c := range languages {
		f.Add(c.line)
	}
	for _, c := range syntaxes {
		f.Add(c.in)
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
	for _, c := range languages {
		f.Add(uint32(Standard), c.line)
	}
	for _, c := range syntaxes {
		f.Add(uint32(Standard), c.in)
	}
	f.Fuzz(func(t *testing.T, form uint32, s string) {
		if len(s) < Lookahead/4 {
			checkLaws(t, Form(form)&all, s)
		}
	})
}

// FuzzLongLines tests the laws on lines that are cut: random words of the news, sometimes
// with a text between them.
func FuzzLongLines(f *testing.F) {
	for i, piece := range pieces {
		f.Add(uint32(Standard), piece, uint64(i), uint8(20))
	}
	words := newsWords()
	f.Fuzz(func(t *testing.T, form uint32, s string, seed uint64, harm uint8) {
		if len(s) > Lookahead {
			return
		}
		r := rand.New(rand.NewPCG(seed, 5))
		var b strings.Builder
		for b.Len() < 3*full {
			b.WriteString(longLine(r, words, r.IntN(full), 1+int(harm)) + s)
		}
		once := (Form(form) & all).String(b.String())
		if twice := (Form(form) & all).String(once); twice != once {
			t.Errorf("%s: not idempotent: %s", formText(Form(form)&all), firstDifference(twice, once))
		}
		checkSearch(t, b.String())
	})
}

// FuzzProtected puts a span of each kind in Persian text.
func FuzzProtected(f *testing.F) {
	f.Add(uint32(Standard), uint64(1))
	f.Fuzz(func(t *testing.T, form uint32, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 6))
		for i := range spanKinds {
			span := spanKinds[i](r)
			checkProtected(t, Form(form)&all&^Fold, persianAround(r, span), span)
		}
	})
}

// pieces are the parts of random texts: what the rules look for and what stands around
// it.
var pieces = strings.Split("ا|ب|ه|ی|و|م|ر|می|کند|کتاب|ها|های|وفرصت|سلام|خانه|تر|سی|بی|ام|وی| | | |  |\u200c|\u200c|\u00a0|\u200b|\u200d|\u00ad|¬|\u200f|\u200e|ـ|َ|ّ|\u0653|\u0654|\u0655|ي|ك|ى|ۀ|ة|أ|ئ|ؤ|ە|ے|ﻻ|ﷺ|ﷲ|﷼|ﺳ|ﻡ|ﻼ|1|2|34|567|۵|٣|,|.|.|:|;|?|!|،|؛|؟|…|...|(|)|[|]|«|»|\"|\"|“|”|%|٪|٫|٬|-|--|/|\t|\n|\r|\r\n|\u0085|\u2028|a|B|word|x.ir|http://a.ir/ب|GPT-4|@a|#ب|`|<b>|$|{a}|\\|_|&amp;|👍🏽|\xd8|\xa7|\x80|\xe2|\x00|\f|é|中", "|")

// oddPieces are the parts of lines that are not prose or are in other languages.
var oddPieces = strings.Split("```\n|~~~\n|\n```\n|\n~~~|  \n|    |\n    |\n- |\n* |\n1. |\n2) |> |[1]|[۱]|:D|;)|<3|:)|^_^|(^_^)|{ $a }|{a}|%1$S|%d|<0>|</0>|\\n|\\u200c|"+
	"00:00:05,000 --> 00:00:07,000|\n12\n|$1|$ 0 $|{{|}}|[[|]]|={|},|\"a\": \"|\", \"|\":\"|\",\n|);|;\n|,|'ب',|=\"|[\"|\\\"|عکس.jpg|.pdf|021-11112222|۰۹۱۲۱۱۱۲۲۲۲|"+
	"\u2068|\u2069|\u2067|....|.....|ـبـ|ـب|ڕ|ێ|ڵ|ۆ|ں|ہے|ے|ٹ|ڑ|ھ|ښ|ې|ړ|ټ|ە|ئە|ئۇ|ۋ|ڪ|ٻ| ڕێ | بۆ | نەخشەوێنە | ہیں | کړئ | ښه |أَبِی |رَجُلٌ |شُجَاعٌ|"+
	"الذی | السلام | هذا | فی |رحمة|Ø³Ù„|Ø§|ط³ظ„ط§|ظ§|\u00ad|\u0085|_|&|پس\u200c_|key: |نام: |4,|,sport|1;|;12|,,|msgstr \"|\nmsgid \"|\n#~ msgstr[0] \"|\"\n\"|<%= |%>|@|$|*", "|")

// allPieces are the pieces and, twice, the odd ones.
var allPieces = append(append(slices.Clone(pieces), oddPieces...), oddPieces...)

func randomText(r *rand.Rand, n int) string {
	if r.IntN(2) == 0 {
		return fault.Random(r, allPieces, n)
	}
	return fault.Random(r, pieces, n)
}

// randomForm is Standard, Search, a single rule or any set of rules.
func randomForm(r *rand.Rand) Form {
	switch r.IntN(4) {
	case 0:
		return Standard
	case 1:
		return Search
	case 2:
		return 1 << r.IntN(len(rules))
	}
	return Form(r.Uint32()) & all
}

func TestLawsOnRandomText(t *testing.T) {
	n := 10_000
	if testing.Short() {
		n = 300
	}
	if effort.Long() {
		n = 2_000_000
	}
	r := rand.New(rand.NewPCG(effort.Seed(1), 2))
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

// TestLawsOnNews checks every line of the unedited news.
func TestLawsOnNews(t *testing.T) {
	raw, clean := news()
	if testing.Short() {
		raw, clean = firstLines(raw), firstLines(clean)
	}
	for line := range strings.SplitSeq(raw, "\n") {
		checkSearch(t, line)
	}
	if String(clean) != clean {
		t.Error("the Standard form of the news changes")
	}
}

// firstLines returns the whole lines in the first hundredth of a text.
func firstLines(s string) string { return s[:strings.LastIndexByte(s[:len(s)/100], '\n')+1] }

// TestLongLines joins lines to one that is many times longer than Lookahead.
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

// TestLawsOnEzafe tests the laws on short phrases with an ezafe, which a key drops: the words
// beside it are then read again.
func TestLawsOnEzafe(t *testing.T) {
	n := 5000
	if effort.Long() {
		n = 1_000_000
	}
	words := newsWords()
	heads := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return !strings.HasSuffix(w, "ه") })
	ends := []string{"\u200cی ", "ی ", "ۀ ", "ه\u0654 ", "\u200cای ", " "}
	r := rand.New(rand.NewPCG(effort.Seed(9), 1))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	phrases := []string{"سه\u200cی نفره ما", "همه\u200cی چیز دان", "قصه\u200cی شو شنیدم", "به\u200cوسیله\u200cی او", "آن\u200cگونه\u200cی ما"}
	for range n {
		phrases = append(phrases, pick(words)+" "+pick(heads)+pick(ends)+pick(words)+" "+pick(words))
	}
	for _, s := range phrases {
		checkLaws(t, Search, s)
		checkSearch(t, s)
	}
}

// TestLawsOnSpellings tests the laws on the examples of the decoder after words that have two spellings, of which a
// key keeps one: it then has other ZWNJs, and perhaps no ZWNJ that tells how careful the writer is.
func TestLawsOnSpellings(t *testing.T) {
	n := 3000
	if testing.Short() {
		n = 300
	}
	if effort.Long() {
		n = 300_000
	}
	lines := examples.All(t, "../internal/spacing/testdata")
	spelled := []string{"اون\u200cها"}
	for p := range spelling.All() {
		spelled = append(spelled, p.Text)
	}
	r := rand.New(rand.NewPCG(effort.Seed(11), 1))
	phrases := []string{
		"اون\u200cهارو گفتند خوشنام", "امام\u200cصادق و آن\u200cها آمدند", "شیشه رو خوب پاک کن آن\u200cهایی که",
	}
	for range n {
		phrases = append(phrases, spelled[r.IntN(len(spelled))]+" "+lines[r.IntN(len(lines))].In)
	}
	for _, s := range phrases {
		checkLaws(t, Search, s)
		checkSearch(t, s)
	}
}
