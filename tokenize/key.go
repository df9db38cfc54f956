package tokenize

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/wordset"
)

// The tables of this package use words as keys: in the letters of script.Fold, without
// marks, with a ZWNJ between separated parts of a word, and none at the ends. However a
// word was typed, it is converted to its key: this covers Arabic letters and presentation
// forms, a hamza or madda as a separate mark, and other invisible characters instead of a
// ZWNJ.

const zwnj = string(script.ZWNJ)

// maxWord is the largest length of a word that is looked up, in bytes.
const maxWord = 96

// A keyBuffer has room for the key of a word.
type keyBuffer [maxWord]byte

// keyOf returns the key of a word, which is either the word itself or stored in buf; it is
// valid until buf is used again. A word that is too long, or has characters that do not
// occur in Persian words, such as Latin letters, is its own key.
func keyOf(buf *keyBuffer, word string) string {
	i, same := foldLetters(buf, word)
	switch {
	case i == len(word) && same:
		return word
	case i == len(word):
		return view(buf[:i])
	case i == 0 && (word == "" || isASCII(word) || isSignPair(word)) || len(word) > maxWord:
		return word
	}
	n := fold(buf, word, script.Fold)
	if n <= 0 {
		return word
	}
	return view(buf[:n])
}

// keyCode returns the wordset.Code of the key of a word of one to eight letters of U+0600 to
// U+06FF, without marks, and 0 for every other word.
func keyCode(word string) (code uint64) {
	if len(word) > wordset.MaxCoded || len(word)&1 != 0 {
		return 0
	}
	for i := 1; i < len(word); i += 2 {
		pair := uint(word[i-1])<<8 + uint(word[i]) - firstPair
		if pair >= uint(len(keyPairs)) || keyPairs[pair] == 0 {
			return 0
		}
		code = code<<8 | uint64(keyPairs[pair])
	}
	return code
}

// isSignPair reports whether a word begins with two bytes of the Arabic block that are
// neither a letter nor a mark: «،».
func isSignPair(word string) bool { return word[0]>>2 == 0xD8>>2 && !isWordPair(word, 0) }

// foldLetters folds the two-byte letters at the start of a word, and ZWNJs between them,
// into buf. It returns their length and whether they were unchanged.
func foldLetters(buf *keyBuffer, word string) (n int, same bool) {
	changes := uint64(0)
	for limit := min(len(word), maxWord); ; {
		for n+2 <= limit {
			size, changed := foldPairs(buf[n:], loadUpTo(word[:limit], n))
			changes |= changed
			if n += size; size < 8 {
				break
			}
		}
		if n == 0 || n+3 >= limit || word[n] != zwnj[0] || !isZWNJ(word, n) || word[n+3] == zwnj[0] {
			return n, changes == 0
		}
		n += copy(buf[n:], zwnj)
	}
}

// foldPairs folds the letters of U+0600 to U+06FF at the start of the eight bytes of x
// into buf. It returns their length and the bits that changed.
func foldPairs(buf []byte, x uint64) (size int, changed uint64) {
	const each = 0x0001000100010001
	low := x&(3*each)<<6 | x>>8&(0x3F*each) // of the code points
	as := uint64(keyLetters[low&0xFF]) | uint64(keyLetters[low>>16&0xFF])<<16 | uint64(keyLetters[low>>32&0xFF])<<32 | uint64(keyLetters[low>>48])<<48
	other := (x ^ 0x80D8*each) & (0xC0FC * each) // 0 in both bytes of such a character
	other = (other&(0x7FFF*each) + 0x7FFF*each | other) >> 15 & each
	other |= ^((as + 0x7FFF*each) >> 15) & each // characters that are not letters
	size = bits.TrailingZeros64(other) / 16 * 2
	y := 0x80D8*each | as>>6&(3*each) | as&(0x3F*each)<<8
	if len(buf) >= 8 {
		binary.LittleEndian.PutUint64(buf, y)
	} else {
		for i := range size {
			buf[i] = byte(y >> (8 * i))
		}
	}
	return size, (x ^ y) & (1<<(8*size) - 1)
}

// loadUpTo returns the eight bytes at i, the first lowest. Bytes after the end of s are 0,
// as is the last of an odd number.
func loadUpTo(s string, i int) (x uint64) {
	if i+8 <= len(s) {
		return load(s, i)
	}
	at := 0
	if i+4 <= len(s) {
		x = uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24
		i, at = i+4, 32
	}
	if i+2 <= len(s) {
		x |= (uint64(s[i]) | uint64(s[i+1])<<8) << at
	}
	return x
}

// isKey reports whether a word is its own key and has at most maxWord bytes.
func isKey(word string) bool {
	var buf keyBuffer
	n, same := foldLetters(&buf, word)
	return n == len(word) && same
}

func isZWNJ(s string, i int) bool { return i+2 < len(s) && s[i:i+3] == zwnj }

// fold writes a word to buf with its letters mapped by to, which returns 0 for a mark. It
// returns the length, or -1 if the word is not Persian.
func fold(buf *keyBuffer, word string, to func(rune) rune) int {
	if len(word) > maxWord {
		return -1
	}
	out, apart := buf[:0], false
	for i, r := range word {
		switch {
		case r == script.Kashida || script.ClassOf(r) == script.Mark:
			out = compose(out, r, to)
			continue
		case r == script.ZWJ:
			continue
		case r != utf8.RuneError && script.IsFormat(r):
			apart = len(out) > 0
			continue
		case script.ClassOf(r) != script.Persian:
			return -1
		}
		if apart {
			out, apart = append(out, zwnj...), false
		}
		if out = appendLetter(out, r, to); len(out)+len(word)-i > maxWord {
			return -1
		}
	}
	return len(out)
}

// compose adds a mark to the last letter of a word. Only a hamza or madda that makes
// another letter has an effect.
func compose(out []byte, mark rune, to func(rune) rune) []byte {
	last, n := utf8.DecodeLastRune(out)
	whole := rune(0)
	switch {
	case mark == script.Madda && last == 'ا':
		whole = 'آ'
	case mark == script.HamzaAbove && last == 'ا':
		whole = 'أ'
	case mark == script.HamzaAbove && last == 'و':
		whole = 'ؤ'
	case mark == script.HamzaAbove && last == 'ی':
		whole = 'ئ'
	case mark == script.HamzaBelow && last == 'ا':
		whole = 'إ'
	default:
		return out
	}
	return utf8.AppendRune(out[:len(out)-n], to(whole))
}

// appendLetter appends a letter, or the letters of a ligature.
func appendLetter(out []byte, r rune, to func(rune) rune) []byte {
	if script.IsForm(r) {
		for _, r := range script.Letter(r) {
			if r = to(r); r != 0 {
				out = utf8.AppendRune(out, r)
			}
		}
		return out
	}
	return utf8.AppendRune(out, to(r))
}

// spelledLetter returns the Persian letter for r in spelling. It keeps the hamza of a
// letter, except the hamza of the ezafe on ه.
func spelledLetter(r rune) rune {
	switch r {
	case 'أ', 'إ', 'ؤ', 'ئ':
		return r
	}
	return script.Fold(r)
}
