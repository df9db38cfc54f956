package tokenize

import (
	"bufio"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/internal/linear"
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

// cases reads a file of testdata: each line has a mark between the parts into which
// it must be split; # starts a comment.
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

// checkLaws checks the laws that hold for every text.
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

// TestNoAllocation checks that the functions do not allocate.
func TestNoAllocation(t *testing.T) {
	s := testdata.Article()
	data := []byte(s)
	tokens, segments := AppendAll(nil, s), AppendSentences(nil, s)
	for name, f := range map[string]func(){
		"Words":            func() { drain(Words(s)) },
		"All":              func() { drain(All(s)) },
		"JoinVerbs":        func() { drain(JoinVerbs(s)) },
		"Sentences":        func() { drain(Sentences(s)) },
		"Paragraphs":       func() { drain(Paragraphs(s)) },
		"AppendWords":      func() { tokens = AppendWords(tokens[:0], s) },
		"AppendAll":        func() { tokens = AppendAll(tokens[:0], s) },
		"AppendSentences":  func() { segments = AppendSentences(segments[:0], s) },
		"AppendParagraphs": func() { segments = AppendParagraphs(segments[:0], s) },
		"ScanWords":        func() { scanAll(ScanWords, data) },
		"ScanSentences":    func() { scanAll(ScanSentences, data) },
		"ScanParagraphs":   func() { scanAll(ScanParagraphs, data) },
		"IsStopWord":       func() { IsStopWord("است") },
		"IsStopWord, ك":    func() { IsStopWord("كردند") },
		"WordsBytes":       func() { drain(WordsBytes(data)) },
		"AllBytes":         func() { drain(AllBytes(data)) },
		"SentencesBytes":   func() { drain(SentencesBytes(data)) },
		"SentenceWords": func() {
			for _, words := range SentenceWords(s) {
				drain(words)
			}
		},
	} {
		if n := testing.AllocsPerRun(20, f); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func drain[T any](seq iter.Seq[T]) {
	for range seq {
	}
}

// scanAll passes all data to a SplitFunc at once.
func scanAll(split bufio.SplitFunc, data []byte) {
	for len(data) > 0 {
		n, _, _ := split(data, true)
		data = data[n:]
	}
}

// TestLinear checks that a text takes linear time if it repeats one character of
// any class, or text that causes a useless look-ahead.
func TestLinear(t *testing.T) {
	for _, unit := range []string{
		"ا", "ه", "\u064e", "\u0640", "\u200c", "\u200d", "۱", "٠", "1", "a", "é", "漢", " ", "\u00a0", "\n", "\x00", ".", "!", "؟", "…", "،", ":", "-", "/", "'", "\"", "«", "»", "(", ")",
		"[", "{", "<", "&", "%", "٪", "$", "€", "#", "@", "+", "\\", "`", "~", "_", "👍", "🇮", "\xff", "\xd8", "\xe2",
		"ا ", "ا.", "ا.ب.پپ", "ا1", "1.", "1/", "1_", "_1", "ا1_", "$a ", "/1", "`a``b", "[a](", "<a ", "%1404/02/3", "a.", "a-", "www.", "http://", "#1", "و…", "ISBN ", "ای!", "تهران-:", "\"ا.", "+98 ", "IR06 ", "(ا) ", "رفته ", "خواهد رفته ",
		"ا1:", "ا۱۱", "ا1404/02/3", "ا\u200e", "ا\u200eب", "«ا! ", "(ا؟ ", ". ) ", "ا.[", "ا.[ب] ", "ا.*", ". . ", "آر. ", "ه\u200cاست", "به\u200cعنوان", "فصل ۱. ", "۱. ", "۱،۱۱۱", "در ", "در خواهد ", "ای! ",
	} {
		linear.Check(t, unit, 1<<16, func(s string) {
			drain(Words(s))
			for _, p := range splitters {
				drain(p.Sentences(s))
			}
			drain(JoinVerbs(s))
			drain(Terms(s))
			Lemma(s)
		})
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
		for range JoinVerbs(s) {
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
