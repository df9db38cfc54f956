package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
)

// TestStages runs every stage on random lines, whether or not the line has work for it. A
// stage must not change a line without the pairs that it looks for, and the engine must
// know every pair that an edit makes.
func TestStages(t *testing.T) {
	n := 3000
	if testing.Short() {
		n = 300
	}
	e := newEngine(Standard.plan())
	defer e.free()
	l, r := &e.line, rand.New(rand.NewPCG(effort.Seed(31), 7))
	for range n {
		text := []byte(oneLine(randomText(r, 20)))
		f := randomForm(r)
		e.start(f.plan())
		l.ending = ending{hinge: len(text), last: true}
		l.begin(text, l.survey(text))
		e.copy(text)
		for _, steps := range [...][]step{e.steps.prose, e.steps.key} {
			for i := range steps {
				s := &steps[i]
				if l.form&s.form == 0 {
					continue
				}
				before, seen := string(l.text), l.seen
				l.readSpans(&e.scratch)
				if !e.apply(s) {
					continue
				}
				if s.looks != 0 && seen&s.looks == 0 {
					t.Errorf("%s: %s changes %q, which has nothing it looks for", formText(f), s.rule, before)
				}
				if missed := survey(l.text) &^ l.seen; missed != 0 {
					t.Errorf("%s: %s makes %q of %q, with the unknown pairs %b", formText(f), s.rule, l.text, before, missed)
				}
			}
		}
	}
}
