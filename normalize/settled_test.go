package normalize

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/testdata"
)

// TestSettled compares punctuation with a loop that handles every stop.
func TestSettled(t *testing.T) {
	signs := []string{".", ",", ":", ";", "?", "!", "،", "؛", "؟", "…", "(", ")", "[", "]", "«", "»", "-", "'", " ", "  ", "\t", "ب", "ها", "a", "۱", "1", "َ", "\u200c", "=", "\"", "\xff"}
	random := rand.New(rand.NewPCG(1, effort.Seed(2)))
	e := newEngine(Punctuation.plan())
	defer e.free()
	l, ed := &e.line, &e.editor
	check := func(text []byte) {
		l.last = random.IntN(2) == 0
		l.begin(text, l.survey(text))
		l.readSpans(&e.scratch)
		before := l.strange
		ed.edits = ed.edits[:0]
		punctuation(l, ed)
		got, strange := slices.Clone(ed.edits), l.strange
		ed.edits, l.strange = ed.edits[:0], before
		p := newPunct(l, ed)
		for p.seek(pairStops) {
			p.stop()
		}
		if !slices.Equal(got, ed.edits) || strange != l.strange {
			t.Fatalf("%q: edits %v, want %v", text, got, ed.edits)
		}
	}
	for line := range bytes.Lines([]byte(testdata.Article())) {
		check(bytes.TrimSuffix(line, []byte("\n")))
	}
	for range 50_000 {
		var text []byte
		for range random.IntN(12) {
			text = append(text, signs[random.IntN(len(signs))]...)
		}
		check(text)
	}
}
