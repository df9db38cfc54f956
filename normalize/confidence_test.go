package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/testdata"
)

// bars are the confidences that the tests ask for.
var bars = []float64{0, 0.5, 0.9, 0.99, 0.999}

// sure returns Standard with a confidence.
func sure(t *testing.T, p float64) *Normalizer {
	t.Helper()
	n, err := New(Standard)
	if err != nil {
		t.Fatal(err)
	}
	return n.WithConfidence(p)
}

// checkSure checks that the entry points of Standard with a confidence of p agree, that no edit
// has a lower confidence, and that a second pass changes nothing.
func checkSure(t *testing.T, p float64, s string) {
	t.Helper()
	n := sure(t, p)
	checkNormalizer(t, n, s)
	for e := range n.Edits(s) {
		if e.Confidence < p-1e-9 {
			t.Fatalf("%q: with confidence %v: %v has %v", s, p, e, e.Confidence)
		}
	}
	once := n.String(s)
	if twice := n.String(once); twice != once {
		t.Fatalf("%q: not idempotent: %s", s, firstDifference(twice, once))
	}
}

// TestWithConfidence checks that a higher confidence changes less, keeps the laws, and
// leaves the other rules alone.
func TestWithConfidence(t *testing.T) {
	last := -1
	for _, p := range bars {
		n := sure(t, p)
		ties := 0
		for e := range n.Edits(testdata.Article()) {
			if (HalfSpaces | WordBreaks).Has(e.Rule) {
				ties++
			}
		}
		if last >= 0 && ties > last || ties == 0 {
			t.Errorf("confidence %v leaves %d edits of spacing, the one below it %d", p, ties, last)
		}
		last = ties
		checkSure(t, p, testdata.Article())
	}
	if got := sure(t, 0.5).String(testdata.Article()); got != String(testdata.Article()) {
		t.Error("a confidence below that of Standard changes something")
	}
}

// TestConfidence checks that edits of spacing have a confidence, and that all others have
// 1.
func TestConfidence(t *testing.T) {
	below := 0
	for e := range Standard.Edits(testdata.Article()) {
		switch tie := (HalfSpaces | WordBreaks).Has(e.Rule); {
		case !tie && e.Confidence != 1, e.Confidence < 0.5, e.Confidence > 1:
			t.Errorf("%v has the confidence %v", e, e.Confidence)
		case tie && e.Confidence < 1:
			below++
		}
	}
	if below == 0 {
		t.Error("all edits are certain")
	}
}

func TestWithConfidencePanics(t *testing.T) {
	for _, p := range []float64{-0.1, 1, 2} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("WithConfidence(%v) does not panic", p)
				}
			}()
			sure(t, p)
		}()
	}
}

// FuzzConfidence checks that at every bar the result is idempotent and the entry points
// agree.
func FuzzConfidence(f *testing.F) {
	for line := range strings.Lines(testdata.Article()) {
		f.Add(line, 0.9)
	}
	f.Add("می رود وفرصتها گفتوگو", 0.99)
	f.Fuzz(func(t *testing.T, s string, p float64) {
		if !(0 <= p && p < 1) {
			p = 0.9
		}
		checkSure(t, p, s)
	})
}

// TestConfidenceOnDamagedText checks the laws at every bar.
func TestConfidenceOnDamagedText(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	text := []rune(testdata.Article())
	for range 60 {
		s := damaged(r, text)
		for _, p := range bars {
			checkSure(t, p, s)
		}
	}
}
