package tokenize

import (
	"bufio"
	"flag"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/testdata"
)

func TestArticle(t *testing.T) {
	data := testdata.Article()
	var words, sentences, paragraphs strings.Builder
	for w := range Words(data) {
		fmt.Fprintf(&words, "%d\t%s\t%s\n", w.Start, w.Kind, w.Text)
	}
	for s := range Sentences(data) {
		fmt.Fprintf(&sentences, "%d\t%s\n", s.Start, s.Text)
	}
	for p := range Paragraphs(data) {
		fmt.Fprintf(&paragraphs, "%d\t%s\n", p.Start, p.Text)
	}
	golden.Check(t, "article.words.golden", words.String())
	golden.Check(t, "article.sentences.golden", sentences.String())
	golden.Check(t, "article.paragraphs.golden", paragraphs.String())
}

// cases reads a file of testdata: lines with a mark between the parts that the
// line is to be taken into; # starts a comment.
func cases(t *testing.T, name, mark string, check func(text string, want []string)) {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for in := bufio.NewScanner(f); in.Scan(); {
		line := strings.NewReplacer("⸱", "\u200c", `\n`, "\n", `\r`, "\r").Replace(in.Text())
		if line == "" || strings.HasPrefix(line, "# ") {
			continue
		}
		n++
		var want []string
		for _, part := range strings.Split(line, mark) {
			if part = strings.TrimSpace(part); part != "" {
				want = append(want, part)
			}
		}
		check(strings.ReplaceAll(line, mark, ""), want)
	}
	if n < 30 {
		t.Errorf("only %d cases in %s", n, name)
	}
}

func TestWords(t *testing.T) {
	cases(t, "words.txt", "|", func(text string, want []string) {
		var got []string
		for w := range Words(text) {
			got = append(got, w.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	})
}

func TestKinds(t *testing.T) {
	for text, want := range map[string]Kind{
		"کتاب\u200cها": Word, "مُحَمَّد": Word, "۱۲٫۵": Number, "1,200": Number, "۳-۲": Number, "90%": Percent, "٪۲۵": Percent, "$۱۰": Currency,
		"۱۰$": Currency, "€۵": Currency, "۱۴۰۴/۰۲/۳۱": Date, "31-2-1404": Date, "2025-05-21": Date, "۱۱:۲۹:۳۲": Time, "8:30": Time,
		"25:10": Number, "1404/13/45": Number, "ه.ش.": Abbreviation, "آ.د.ک": Abbreviation, "بی.بی.سی": Abbreviation, "یو.اس.آ": Abbreviation, "i.e.": Abbreviation,
		"https://a.ir/خبر": URL, "www.a.ir": URL, "a.co.ir": URL, "10.0.0.1": URL, "a@b.ir": Email, "@khabar": Mention,
		"#نیم\u200cفاصله": Hashtag, "/opt/app/x": Path, "v1.2.3": Version, "`x`": Code, "<b>": Code, "👩\u200d👩\u200d👦": Emoji,
		"،": Punct, "«": Punct, "…": Punct, "+": Symbol, "\xff": Symbol, "CoRoT-7b": Word, "C++": Word, "PDF\u200cها": Word, "۵۰ساله": Word,
		" \n\t": Space,
	} {
		var got []Token
		for tok := range All(text) {
			got = append(got, tok)
		}
		if len(got) != 1 || got[0].Kind != want {
			t.Errorf("%q: %v, want one %v", text, got, want)
		}
	}
	if got := Kind(99).String(); got != "%!Kind(99)" {
		t.Error(got)
	}
}

func TestSentences(t *testing.T) {
	cases(t, "sentences.txt", "|", func(text string, want []string) {
		var got []string
		for s := range Sentences(text) {
			got = append(got, s.Text)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	})
}

func TestParagraphs(t *testing.T) {
	text := "\n  یک \r\nدو\u2028سه\u0085\t\nچهار"
	var got []string
	for p := range Paragraphs(text) {
		got = append(got, fmt.Sprint(p.Start, p.Text))
		if text[p.Start:p.End()] != p.Text {
			t.Errorf("%q is not at %d", p.Text, p.Start)
		}
	}
	if want := []string{"3یک", "10دو", "17سه", "25چهار"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// checkLaws checks what holds for every text.
func checkLaws(t *testing.T, s string) {
	t.Helper()
	at := 0
	for tok := range All(s) {
		if tok.Start != at || tok.Text == "" || s[at:tok.End()] != tok.Text {
			t.Fatalf("%q: token %q at %d, want %d", s, tok.Text, tok.Start, at)
		}
		if utf8.ValidString(s) && !utf8.ValidString(tok.Text) {
			t.Fatalf("%q: token %q cuts a character", s, tok.Text)
		}
		at = tok.End()
	}
	if at != len(s) {
		t.Fatalf("%q: tokens end at %d", s, at)
	}
	for _, segments := range []func(func(Segment) bool){Sentences(s), Paragraphs(s)} {
		at := 0
		for seg := range segments {
			if seg.Start < at || s[seg.Start:seg.End()] != seg.Text || strings.TrimSpace(seg.Text) != seg.Text || seg.Text == "" {
				t.Fatalf("%q: segment %q at %d after %d", s, seg.Text, seg.Start, at)
			}
			if gap := s[at:seg.Start]; utf8.ValidString(gap) && strings.ContainsFunc(gap, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsPunct(r) }) {
				t.Fatalf("%q: %q is in no segment", s, gap)
			}
			at = seg.End()
		}
	}
}

func FuzzLaws(f *testing.F) {
	for line := range strings.Lines(testdata.Article()) {
		f.Add(line)
	}
	for _, s := range []string{"\xff\u200c ا\u200c", "[a](http://x.ir) ISBN 978-3-16-148410-0", "ه\u200d.ش. 1.2.3.4.5", "…\"!»", "a\u2028b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkLaws(t, s) })
}

// TestNoAllocation checks that nothing but JoinVerbs allocates, and that what it
// allocates does not grow with the text.
func TestNoAllocation(t *testing.T) {
	s := testdata.Article()
	data := []byte(s)
	tokens, segments := AppendWords(nil, s), AppendSentences(nil, s)
	for name, f := range map[string]func(){
		"Words": func() {
			for range Words(s) {
			}
		},
		"AppendWords":     func() { tokens = AppendWords(tokens[:0], s) },
		"AppendSentences": func() { segments = AppendSentences(segments[:0], s) },
		"ScanWords":       func() { scanAll(ScanWords, data) },
		"ScanSentences":   func() { scanAll(ScanSentences, data) },
		"All": func() {
			for range All(s) {
			}
		},
		"Sentences": func() {
			for range Sentences(s) {
			}
		},
		"Paragraphs": func() {
			for range Paragraphs(s) {
			}
		},
		"IsStopWord": func() { IsStopWord("است") },
	} {
		if n := testing.AllocsPerRun(20, f); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
	once := testing.AllocsPerRun(20, func() { drain(JoinVerbs(Words(s), s)) })
	twice := testing.AllocsPerRun(20, func() { drain(JoinVerbs(Words(s+s), s+s)) })
	if once > 8 || twice > once+2 { // the two are of s+s
		t.Errorf("JoinVerbs allocates %v times, %v for twice the text", once, twice)
	}
}

func drain(seq iter.Seq[Token]) {
	for range seq {
	}
}

// scanAll gives data to a SplitFunc at once.
func scanAll(split bufio.SplitFunc, data []byte) {
	for len(data) > 0 {
		n, _, _ := split(data, true)
		data = data[n:]
	}
}

var large = flag.Bool("large", false, "let TestLinear read 10 MB of each character, not 512 KB")

// TestLinear checks that a long text of one repeated character of each class, or
// of what is read far ahead in vain, takes linear time.
func TestLinear(t *testing.T) {
	size, limit := 1<<19, 3*time.Second
	if *large {
		size, limit = 20*size, 10*limit
	} else if testing.Short() {
		size /= 4 // the race detector is slow
	}
	for _, unit := range []string{
		"ا", "ه", "\u064e", "\u0640", "\u200c", "\u200d", "۱", "٠", "1", "a", "é", "漢", " ", "\u00a0", "\n", "\x00", ".", "!", "؟", "…", "،", ":", "-", "/", "'", "\"", "«", "»", "(", ")",
		"[", "{", "<", "&", "%", "٪", "$", "€", "#", "@", "+", "\\", "`", "~", "_", "👍", "🇮", "\xff", "\xd8", "\xe2",
		"ا ", "ا.", "ا.ب.پپ", "ا1", "1.", "1/", "1_", "_1", "ا1_", "$a ", "/1", "`a``b", "[a](", "<a ", "%1404/02/3", "a.", "a-", "www.", "http://", "#1", "و…", "ISBN ", "ای!", "تهران-:", "\"ا.", "+98 ", "IR06 ", "(ا) ", "رفته ", "خواهد رفته ",
	} {
		s := strings.Repeat(unit, size/len(unit))
		start := time.Now()
		for range Words(s) {
		}
		for range Sentences(s) {
		}
		if d := time.Since(start); d > limit {
			t.Errorf("%d bytes of %q took %v", len(s), unit, d)
		} else if testing.Verbose() {
			t.Logf("%q %v", unit, d)
		}
	}
}

func benchmark(b *testing.B, f func(s string)) {
	s := strings.Repeat(testdata.Article(), 100)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		f(s)
	}
}

func BenchmarkWords(b *testing.B) {
	benchmark(b, func(s string) {
		for range Words(s) {
		}
	})
}

func BenchmarkSentences(b *testing.B) {
	benchmark(b, func(s string) {
		for range Sentences(s) {
		}
	})
}

func BenchmarkValid(b *testing.B) { benchmark(b, func(s string) { utf8.ValidString(s) }) }

func BenchmarkJoinVerbs(b *testing.B) {
	benchmark(b, func(s string) {
		for range JoinVerbs(Words(s), s) {
		}
	})
}

func BenchmarkLemma(b *testing.B) {
	benchmark(b, func(s string) {
		for t := range Words(s) {
			Lemma(t.Text)
		}
	})
}
