package spacing

import (
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestWord checks that reading eight letters at once and one at a time gives the same
// words.
func TestWord(t *testing.T) {
	r := rand.New(rand.NewPCG(effort.Seed(5), 1))
	for range 2000 {
		var b block
		for range 1 + r.IntN(40) {
			g := None
			if r.IntN(1+r.IntN(12)) == 0 {
				g = ZWNJ + Gap(r.IntN(int(Boundary)))
			}
			b.add(byte(1+r.IntN(lexicon.Codes-1)), g, 0)
		}
		b.seal()
		for s := range b.codes {
			e, key := b.word(s)
			if end, want := b.wordByLetters(s); e != end || key != want {
				t.Fatalf("letter %d of %v, %v: word to %d with key %x, want %d, %x", s, b.codes, b.gaps, e, key, end, want)
			}
		}
	}
}

// noBias is a Bias without costs.
type noBias struct{}

func (noBias) Piece(from, to int) int32 { return 0 }
func (noBias) Gap(i int, g Gap) int32   { return 0 }

// TestLearned checks that learned adds the weights that features names.
func TestLearned(t *testing.T) {
	lex := lexicon.Default()
	var trial Trial
	trial.Reset(lex)
	line := []byte("وفرصتهای کتاب ها را میبیند نرم افزارهای خانهای")
	trial.text.scan(line, 0, len(line))
	trial.Weigh()
	if !trial.Read(0, trial.RunEnd(0), noBias{}) {
		t.Fatal("no path")
	}
	l := &trial.lattice
	steps := trial.Steps(nil)
	for _, s := range steps {
		before, n := &l.nodes[s.Before], &l.nodes[s.Node]
		want := int32(0)
		for _, f := range l.ofStep(before, opOf(n.gap, s.Link), n) {
			want += lex.Weight(f)
		}
		got, space := l.learned(before, n)
		if s.Link == lexicon.Space {
			got = space
		}
		if got != want {
			t.Errorf("letters [%d,%d) after [%d,%d): the weights are %d, want %d", n.from, n.to, before.from, before.to, got, want)
		}
	}
	if len(steps) < 50 {
		t.Errorf("only %d steps", len(steps))
	}
}
