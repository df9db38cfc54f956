package tokenize

import (
	"testing"

	"github.com/parsitext/parsitext/internal/script"
)

// TestWordTable compares the table of pairs of bytes with the classes of
// characters, and with what is read of other characters.
func TestWordTable(t *testing.T) {
	for r := rune(0x580); r < 0x780; r++ {
		s := string(r)
		inBlock, class := 0x600 <= r && r <= 0x6FF, script.ClassOf(r)
		if want := inBlock && class > script.Digit; isWordPair(s, 0) != want {
			t.Errorf("%U in words: %t, want %t", r, !want, want)
		}
		if want := inBlock && class == script.Persian; isLetterPair(s, 0) != want {
			t.Errorf("%U a letter: %t, want %t", r, !want, want)
		}
		if sc := (scanner{s: s}); isWordPair(s, 0) && sc.wordRune(0) != len(s) {
			t.Errorf("%U is in words by its bytes only", r)
		}
	}
	for _, s := range []string{"", "\xd8", "\xda", "\xffا"} {
		if isWordPair(s, 0) || isLetterPair(s, 0) {
			t.Errorf("%q is a pair", s)
		}
	}
}
