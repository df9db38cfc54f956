package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
)

// TestSections checks that a search by sections finds what a search without them finds,
// and that the text has the classes that survey returns.
func TestSections(t *testing.T) {
	r := rand.New(rand.NewPCG(effort.Seed(17), 3))
	for range 3000 {
		text := []byte(oneLine(randomText(r, 12)))
		var s sections
		all := s.survey(text)
		for range 20 {
			i, classes := r.IntN(len(text)+1), pairs(1)<<r.IntN(32)
			if got, want := s.find(text, i, classes), find(text, i, classes); got != want {
				t.Fatalf("%q: %b from %d on is at %d, want %d", text, classes, i, got, want)
			}
			if found := find(text, 0, classes) < len(text); found != (all&classes != 0) {
				t.Fatalf("%q: survey finds %b, of %b: %t", text, all, classes, found)
			}
		}
	}
}
