package spacing

import (
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestWord checks that eight letters at once and one after another make the same words.
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
		for s := range b.codes {
			e, key := b.word(s)
			if end, want := b.wordByLetters(s); e != end || key != want {
				t.Fatalf("letter %d of %v, %v: word to %d with key %x, want %d, %x", s, b.codes, b.gaps, e, key, end, want)
			}
		}
	}
}
