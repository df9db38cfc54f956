package spacing

import (
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// TestMarked checks that the first factor gives each marked word a place of its own, and that the
// table says the same as the functions that read letters.
func TestMarked(t *testing.T) {
	m := theMarked()
	if m.factor != firstMarked {
		t.Errorf("the first factor could be %#x", m.factor)
	}
	words := 0
	eachMarked(func(word string, gives reasons) {
		words++
		if got := m.of(lexicon.KeyOf([]byte(word))); got&gives != gives {
			t.Errorf("%s gives %b, want %b too", lexicon.Spell([]byte(word)), got, gives)
		}
	})
	if words < 50 {
		t.Errorf("only %d marked words", words)
	}
	if got := m.of(lexicon.KeyOf([]byte(copula))); got != 0 {
		t.Errorf("است gives %b", got)
	}
	l := lattice{marked: m}
	if got := l.byItself(lexicon.KeyOf([]byte(month))); got != (isEnded|isMeasured)<<asSecond {
		t.Errorf("ماه gives %b", got)
	}
}
