package lexicon

import "github.com/parsitext/parsitext/internal/script"

// Mark is what Fold returns for a character that belongs to the letter before
// it: a vowel mark or a kashida.
const Mark = 0xFF

// Fold returns the code of the letter that r stands for in the lexicon, Mark for
// a mark or kashida, and 0 for everything else, presentation forms too.
func Fold(r rune) byte {
	if 0x600 <= r && r < 0x700 {
		return folded[r-0x600]
	}
	return 0
}

// FoldPair is Fold for the letter that the bytes a and b encode, or 0 if they
// encode none or one that Fold has to see.
func FoldPair(a, b byte) byte {
	if a&0xFC != 0xD8 || b&0xC0 != 0x80 {
		return 0
	}
	if code := folded[a&3<<6|b&0x3F]; code != Mark {
		return code
	}
	return 0
}

// Compose returns the code of a letter followed by the mark r.
func Compose(code byte, r rune) byte {
	if code == Alef && r == script.Madda {
		return AlefMadda
	}
	return code
}
