package spacing

import (
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestTemplates checks that the values of features fit their bits, and that both parts of
// every template fit a number.
func TestTemplates(t *testing.T) {
	for _, c := range []struct {
		name       string
		most, bits int
	}{
		{"gap and link", int(opOf(Boundary, lexicon.Space)), opBits},
		{"level", levels - 1, levelBits},
		{"kind", int(lexicon.Class(lexicon.NumClasses - 1).Kind()), kindBits},
		{"class", lexicon.NumClasses - 1, classBits},
		{"letter", lexicon.Codes - 1, letterBits},
		{"shape", longShape<<3 | 7, shapeBits},
		{"ties", max(mostTied, unknownTies), tiesBits},
		{"rate", 255 >> (8 - rateBits), rateBits},
		{"piece", lexicon.Default().Len() + 2, nameBits},
		{"outside", int(lexicon.LeftOutside), nameBits},
		{"class as a piece", int(lexicon.LeftClass(lexicon.Class(lexicon.NumClasses - 1))), nameBits},
	} {
		if c.most >= 1<<c.bits {
			t.Errorf("%s: %d does not fit %d bits", c.name, c.most, c.bits)
		}
	}
	next := uint32(kindsAt)
	for i, template := range templates {
		if template.name == "" || template.left <= 0 || template.right <= 0 || template.left > 32 || template.right > 32 {
			t.Errorf("template %d: %v", i, template)
		}
		if template.at != 0 {
			if template.at != next {
				t.Errorf("the weights of %s begin at %d, want %d", template.name, template.at, next)
			}
			next += 1 << (template.left + template.right)
		}
	}
	if next != Weights {
		t.Errorf("%d weights, want %d", Weights, next)
	}
}
