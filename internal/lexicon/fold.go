package lexicon

import (
	"math/bits"

	"github.com/parsitext/parsitext/internal/script"
)

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

// FoldFour is FoldPair for four pairs of bytes at once, the first byte and the first code
// lowest. CountLetters tells how many of the codes are letters; the others mean nothing.
func FoldFour(text uint64) (codes uint64) {
	at := text<<6&0x00C0_00C0_00C0_00C0 | text>>8&0x003F_003F_003F_003F // in the block U+0600–U+06FF
	return uint64(folded[byte(at)]) | uint64(folded[byte(at>>16)])<<8 |
		uint64(folded[byte(at>>32)])<<16 | uint64(folded[byte(at>>48)])<<24
}

// CountLetters returns how many letters a text of eight pairs of bytes begins with.
// FoldFour makes their codes. It has no branch.
func CountLetters(first, second, codes uint64) int {
	const block, shared = 0x80D8_80D8_80D8_80D8, 0xC0FC_C0FC_C0FC_C0FC // what the pairs of the block share
	first, second = (first^block)&shared, (second^block)&shared
	n, more := bits.TrailingZeros64(first)/16, bits.TrailingZeros64(second)/16
	n += more & -(n / 4)                                                    // if the first four are of the block
	none := (codes - 0x0101_0101_0101_0101 | codes) & 0x8080_8080_8080_8080 // at the first that is 0 or Mark
	return min(n, bits.TrailingZeros64(none)/8)
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
