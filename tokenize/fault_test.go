package tokenize

import (
	"bufio"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/fault"
	"github.com/parsitext/parsitext/testdata"
)

// splits are the SplitFuncs, with the expected results for a whole text.
var splits = []struct {
	name  string
	split bufio.SplitFunc
	whole func(string) []string
}{
	{"ScanWords", ScanWords, wordTexts},
	{"ScanSentences", ScanSentences, sentenceTexts},
	{"ScanParagraphs", ScanParagraphs, paragraphTexts},
}

// scanReader scans r with a buffer of the given size.
func scanReader(r io.Reader, split bufio.SplitFunc, size int) (texts []string, err error) {
	in := bufio.NewScanner(r)
	in.Buffer(nil, size)
	in.Split(split)
	for in.Scan() {
		texts = append(texts, in.Text())
	}
	return texts, in.Err()
}

// TestReaders reads in every way that io.Reader allows.
func TestReaders(t *testing.T) {
	s := testdata.Article()
	for _, f := range splits {
		for _, r := range fault.Readers() {
			got, err := scanReader(r.Wrap(strings.NewReader(s)), f.split, bufio.MaxScanTokenSize)
			if err != nil || !slices.Equal(got, f.whole(s)) {
				t.Errorf("%s, %s: %d parts, %v", f.name, r.Name, len(got), err)
			}
		}
	}
}

// TestFailingReader ends the source with an error at every place. The text read
// before the error counts as a whole text.
func TestFailingReader(t *testing.T) {
	s := testdata.Article()[:1500]
	for end := range len(s) {
		for _, f := range splits {
			got, err := scanReader(fault.FailingReader(s[:end], end%2 == 0), f.split, bufio.MaxScanTokenSize)
			if err != fault.ErrBroken || !slices.Equal(got, f.whole(s[:end])) {
				t.Fatalf("%s, failure at %d: %d parts, %v", f.name, end, len(got), err)
			}
		}
	}
}

// TestCancelledPipe closes a pipe while text is being read from it.
func TestCancelledPipe(t *testing.T) {
	s := testdata.Article()
	for _, f := range splits {
		from, to := io.Pipe()
		go func() {
			io.WriteString(to, s[:1000])
			to.CloseWithError(fault.ErrBroken)
		}()
		got, err := scanReader(from, f.split, bufio.MaxScanTokenSize)
		if err != fault.ErrBroken || !slices.Equal(got, f.whole(s[:1000])) {
			t.Errorf("%s: %d parts, %v", f.name, len(got), err)
		}
	}
}

// TestFaultyText checks the laws on invalid UTF-8 and on bidi controls, which no
// token may lose.
func TestFaultyText(t *testing.T) {
	for _, piece := range append(fault.Invalid(), fault.Bidi()...) {
		for _, s := range fault.In(piece.Bytes) {
			checkLaws(t, s)
			checkJoined(t, s)
			for n := 1; n <= 3; n++ {
				checkSplit(t, s, n)
			}
			for tok := range All(s) {
				if tok.Kind == Space && len(fault.InvalidBytes(tok.Text)) > 0 {
					t.Errorf("%s: Words(%q) leaves out %q", piece.Name, s, tok.Text)
				}
			}
			if got := strings.Fields(Lemma(s)); len(got) == 0 && len(strings.Fields(s)) > 0 {
				t.Errorf("%s: Lemma(%q) is empty", piece.Name, s)
			}
		}
	}
}

// TestLongLine tokenizes lines of 1 MB, or 100 MB.
func TestLongLine(t *testing.T) {
	size := effort.LineSize()
	for _, unit := range []string{strings.ReplaceAll(testdata.Article(), "\n", " "), "ا", "گفته ", "\u200c", "\u202e", ".", "…", "«", "\xd8", "\xe2\x80", "۱", "1,", "a.", "#", "`"} {
		s := strings.Repeat(unit, size/len(unit))
		at := 0
		for tok := range All(s) {
			if tok.Start != at || tok.Text == "" {
				t.Fatalf("%.20q: token at %d, want %d", unit, tok.Start, at)
			}
			at = tok.End()
		}
		if at != len(s) {
			t.Errorf("%.20q: tokens end at %d of %d", unit, at, len(s))
		}
		checkJoined(t, s)
		at = 0
		for seg := range Sentences(s) {
			if seg.Start < at || seg.Text == "" {
				t.Fatalf("%.20q: sentence at %d after %d", unit, seg.Start, at)
			}
			at = seg.End()
		}
		if at > len(s) || at == 0 && strings.TrimSpace(strings.Trim(s, "\u200c\u202e")) != "" {
			t.Errorf("%.20q: sentences end at %d of %d", unit, at, len(s))
		}
	}
}

// TestLongToken checks that a Scanner returns an error if a token is too long for
// its buffer, and that a Scanner with enough room returns the whole token.
func TestLongToken(t *testing.T) {
	word := strings.Repeat("ا", 100_000)
	s := "یک " + word + " دو."
	for _, f := range splits {
		got, err := scanReader(strings.NewReader(s), f.split, bufio.MaxScanTokenSize)
		if err != bufio.ErrTooLong || !slices.Equal(got, f.whole(s)[:len(got)]) {
			t.Errorf("%s: %d parts, %v", f.name, len(got), err)
		}
		got, err = scanReader(strings.NewReader(s), f.split, 1<<20)
		if err != nil || !slices.Equal(got, f.whole(s)) {
			t.Errorf("%s: %d parts, %v", f.name, len(got), err)
		}
	}
}
