package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// The tables of this package have words as keys: in the letters of script.Fold, without
// marks, with a ZWNJ where two parts of a word are held apart, and none at the ends.
// Whatever a word was typed with is read as its key: Arabic letters and presentation
// forms, a hamza or madda as a mark of its own, other invisible characters for a ZWNJ.

const zwnj = string(script.ZWNJ)

// maxWord bounds the words that are looked up, in bytes.
const maxWord = 96

// A keyBuffer has room for the key of a word.
type keyBuffer [maxWord]byte

// keyOf returns the key of a word, which is the word itself or in buf: it is good as
// long as buf is not used again. A word that is too long or has characters that are
// not of Persian words, such as Latin letters, is its own key.
func keyOf(buf *keyBuffer, word string) string {
	if isKey(word) {
		return word
	}
	n := fold(buf, word, script.Fold)
	if n <= 0 {
		return word
	}
	return view(buf[:n])
}

// isKey reports whether a word is its own key.
func isKey(word string) bool {
	for i := 0; i < len(word); {
		switch c := word[i]; {
		case c>>2 == 0xD8>>2 && i+1 < len(word) && keyBits[c&3]>>(word[i+1]-0x80)&1 != 0:
			i += 2
		case c == 0xE2 && i > 0 && isZWNJ(word, i) && i+3 < len(word) && word[i+3] != 0xE2:
			i += 3
		default:
			return false
		}
	}
	return true
}

func isZWNJ(s string, i int) bool { return i+2 < len(s) && s[i:i+3] == zwnj }

// fold writes a word to buf with the letters that to makes of its own, which is 0
// for a mark, and returns the length, or -1 for what is no Persian word.
func fold(buf *keyBuffer, word string, to func(rune) rune) int {
	if len(word) > maxWord {
		return -1
	}
	n := foldLetters(buf, word, to)
	out, apart := buf[:n], false
	for i, r := range word[n:] {
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
		if out = appendLetter(out, r, to); len(out)+len(word)-n-i > maxWord {
			return -1
		}
	}
	return len(out)
}

// foldLetters writes the letters that a word begins with, of two bytes each, to buf, and
// returns their length.
func foldLetters(buf *keyBuffer, word string, to func(rune) rune) int {
	i := 0
	for i+1 < len(word) && isLetterPair(word, i) {
		r := to(rune(word[i]&0x1F)<<6 | rune(word[i+1]&0x3F))
		buf[i], buf[i+1] = byte(0xC0|r>>6), byte(0x80|r&0x3F)
		i += 2
	}
	return i
}

// compose adds a mark to the last letter of a word: what counts is a hamza or a madda
// that makes another letter.
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

// appendLetter adds a letter, or those of a ligature.
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

// spelledLetter returns the Persian letter for r as it is spelled: of a letter with a
// hamza the hamza stays, but for that of the ezafe on ه.
func spelledLetter(r rune) rune {
	switch r {
	case 'أ', 'إ', 'ؤ', 'ئ':
		return r
	}
	return script.Fold(r)
}
