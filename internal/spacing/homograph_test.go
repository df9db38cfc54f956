package spacing

import (
	"slices"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestSeveralBegins checks that severalBegins has the first two letters of the words that askedBySeveral reads,
// and no others, that quantifiedBegins has those of the numbers and quantifiers, and relativeBegins those of relatives.
func TestSeveralBegins(t *testing.T) {
	for _, word := range [...]string{every, few, twoOf, threeOf, one, hundred, thousand} {
		if !quantifiedBegins.of([]byte(word)) {
			t.Errorf("quantifiedBegins lacks %s", lexicon.Spell([]byte(word)))
		}
	}
	for _, word := range slices.Concat(relatives, inLaws, []string{grand}) {
		if !relativeBegins.of([]byte(word)) || len(word) > longestRelative {
			t.Errorf("relativeBegins lacks %s", lexicon.Spell([]byte(word)))
		}
	}
	for a := range byte(lexicon.Codes) {
		for b := range byte(lexicon.Codes) {
			word := []byte{a, b}
			want := beginsHomograph(word) || quantifiedBegins.of(word) || string(word) == plural || string(word) == (vav + with)[:2] || string(word) == road ||
				string(word) == this[:2] || string(word) == that || string(word) == centi[:2]
			if got := severalBegins.of(word); got != want {
				t.Errorf("%s: %v, want %v", lexicon.Spell(word), got, want)
			}
		}
	}
}
