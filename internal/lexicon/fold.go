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

// FoldPair does the work of Fold for the letter encoded by the bytes a and b. It returns
// 0 if they encode none, or one that needs Fold.
func FoldPair(a, b byte) byte {
	if i := uint(a)<<8 + uint(b) - firstPair; i < uint(len(pairs)) {
		return pairs[i]
	}
	return 0
}

// The first and the last pair of bytes that encode a character of U+0600 to U+06FF, as
// numbers of two bytes.
const (
	firstPair = 0xD880
	lastPair  = 0xDBBF
)

// Compose returns the code of a letter followed by the mark r.
func Compose(code byte, r rune) byte {
	if code == Alef && r == script.Madda {
		return AlefMadda
	}
	return code
}
