package normalize

import (
	"testing"
	"unicode"

	"github.com/parsitext/parsitext/internal/lexicon"
	"golang.org/x/text/unicode/norm"
)

// TestPresentationForms compares the forms of single letters with Unicode's
// compatibility decomposition, whose letters Letters then maps.
func TestPresentationForms(t *testing.T) {
	n := 0
	for r := rune(0xFB50); r <= 0xFEFC; r++ {
		plain := []rune(norm.NFKC.String(string(r)))
		if len(plain) != 1 || plain[0] == r || !unicode.IsLetter(plain[0]) {
			continue
		}
		n++
		if got, want := Letters.String(string(r)), Letters.String(string(plain)); got != want {
			t.Errorf("%U %c becomes %q, want %q", r, r, got, want)
		}
	}
	if n < 200 {
		t.Errorf("only %d forms", n)
	}
}

// TestComposition compares the composed letters of Arabic script with Unicode's.
func TestComposition(t *testing.T) {
	for _, s := range []string{"آ", "أ", "إ", "ؤ", "ئ"} {
		if got := Letters.String(norm.NFD.String(s)); got != s {
			t.Errorf("%q becomes %q, want %q", norm.NFD.String(s), got, s)
		}
	}
}

// TestLexiconFolds checks that the decoder reads each letter as Letters and Fold
// write it.
func TestLexiconFolds(t *testing.T) {
	for r := rune(0x600); r < 0x700; r++ {
		code := lexicon.Fold(r)
		if code == 0 || code == lexicon.Mark {
			continue
		}
		want := lexicon.Spell([]byte{code})
		if got := (Letters | Fold).String(string(r)); got != want {
			t.Errorf("%U %c: the decoder reads %s, Letters and Fold write %q", r, r, want, got)
		}
	}
}
