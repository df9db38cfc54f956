package tokenize

import (
	"bufio"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/parsitext/parsitext/testdata"
)

// scan passes a text to a SplitFunc n bytes at a time, like a Scanner with an
// unlimited buffer, and returns the tokens.
func scan(t *testing.T, split bufio.SplitFunc, s string, n int) (tokens []string) {
	t.Helper()
	for start, end := 0, 0; start < len(s); {
		atEOF := end == len(s)
		advance, token, err := split([]byte(s[start:end]), atEOF)
		if err != nil || advance < 0 || advance > end-start || atEOF && advance == 0 {
			t.Fatalf("%q by %d: advance %d of %q, %v", s, n, advance, s[start:end], err)
		}
		if token != nil {
			tokens = append(tokens, string(token))
		} else {
			end = min(len(s), end+n)
		}
		start += advance
	}
	return tokens
}

func wordTexts(s string) (texts []string) {
	for t := range Words(s) {
		texts = append(texts, t.Text)
	}
	return texts
}

func sentenceTexts(s string) (texts []string) {
	for g := range Sentences(s) {
		texts = append(texts, g.Text)
	}
	return texts
}

func paragraphTexts(s string) (texts []string) {
	for p := range Paragraphs(s) {
		texts = append(texts, p.Text)
	}
	return texts
}

// checkSplit checks that the SplitFuncs give the same results for a text read n
// bytes at a time as for the whole text.
func checkSplit(t *testing.T, s string, n int) {
	t.Helper()
	for _, f := range splits {
		if got, want := scan(t, f.split, s, n), f.whole(s); !slices.Equal(got, want) {
			t.Fatalf("%s: %q by %d: %q, want %q", f.name, s, n, got, want)
		}
	}
	for _, p := range splitters {
		var want []string
		for g := range p.Sentences(s) {
			want = append(want, g.Text)
		}
		if got := scan(t, p.ScanSentences, s, n); !slices.Equal(got, want) {
			t.Fatalf("%v: %q by %d: %q, want %q", p, s, n, got, want)
		}
	}
}

// TestSplit reads every case of testdata, and texts that need a long look-ahead,
// in pieces of every size.
func TestSplit(t *testing.T) {
	texts := []string{
		"", " ", "\u200c\u2028 ا", "٪۱۴۰۴/۰۲/۳۱ و %1404/02/311", "ا.ب.پ.ت", "ا.ب. پ.", "«او رفت.»و", "(پایان.\")", "رفت.\r\n\r\nماند",
		"متن \xff\xd8", "👩\u200d👩\u200d👦👍", "http://a.ir/" + strings.Repeat("x", 200) + ". رفت", "خواند`x := y`ا`",
	}
	for _, name := range []string{"words.txt", "sentences.txt"} {
		cases(t, name, "|", func(text string, _ []string) { texts = append(texts, text) })
	}
	for _, s := range texts {
		for n := 1; n <= len(s)+1; n++ {
			checkSplit(t, s, n)
		}
	}
	for _, n := range []int{1, 2, 1000, 4095, 4096, 4097, 8192, 8193, 20000} {
		long := "خبر " + strings.Repeat("ا", n) + ". http://a.ir/" + strings.Repeat("x", n) + "؟ #" + strings.Repeat("1", n) + "ا `" + strings.Repeat("a", n) + "` پایان."
		for _, size := range []int{777, 4096, 10000} {
			checkSplit(t, long, size)
		}
	}
}

func TestScanner(t *testing.T) {
	data := testdata.Article()
	for _, f := range splits {
		got, err := scanReader(iotest.HalfReader(strings.NewReader(data)), f.split, bufio.MaxScanTokenSize)
		if want := f.whole(data); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %d, want %d, %v", f.name, len(got), len(want), err)
		}
	}
}

// TestLineDecides checks that a complete line is tokenized at once, as a program
// that answers each line needs.
func TestLineDecides(t *testing.T) {
	for _, s := range []string{"سلام\n", "ه.\n", "رفت.\r\n", "http://a.ir\n", "12\n"} {
		for _, f := range splits {
			if n, token, _ := f.split([]byte(s), false); n == 0 || token == nil {
				t.Errorf("%s waits after %q", f.name, s)
			}
		}
	}
}

func FuzzSplit(f *testing.F) {
	for line := range strings.Lines(testdata.Article()) {
		f.Add(line, uint(7))
	}
	for _, s := range []string{"\xff\u200c ا\u200c", "[a](http://x.ir) ISBN 978-3-16-148410-0", "ه\u200d.ش. 1.2.3.4.5 «آمد.» و", "+98 912 345 6789a@b.ir", "تهران - ایرنا: $x$ ${A}"} {
		f.Add(s, uint(1))
	}
	f.Fuzz(func(t *testing.T, s string, n uint) { checkSplit(t, s, 1+int(n%100)) })
}
