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

// isSignPair reports whether a word begins with two bytes of the Arabic block that are
// neither a letter nor a mark: «،».
func isSignPair(word string) bool { return word[0]>>2 == 0xD8>>2 && !isWordPair(word, 0) }

// foldLetters writes the letters of two bytes that a word begins with, and ZWNJs between
// them, to buf as they count, and returns their length and whether they were so before.
func foldLetters(buf *keyBuffer, word string) (n int, same bool) {
	if n = ownLetters(word); n == len(word) {
		return n, true
	}
	copy(buf[:], word[:n])
	changes := byte(0)
	for limit := min(len(word), maxWord) - 1; n < limit; {
		c, d := word[n], word[n+1]
		switch {
		case c>>2 == 0xD8>>2 && d>>6 == 2 && keyLetters[c<<6|d&0x3F] != 0:
			f := keyLetters[c<<6|d&0x3F]
			buf[n], buf[n+1] = 0xD8|f>>6, 0x80|f&0x3F
			changes |= f ^ (c<<6 | d&0x3F)
			n += 2
		case c == zwnj[0] && n > 0 && isZWNJ(word, n) && n+3 <= limit && word[n+3] != zwnj[0]:
			buf[n], buf[n+1], buf[n+2] = zwnj[0], zwnj[1], zwnj[2]
			n += 3
		default:
			return n, changes == 0
		}
	}
	return n, changes == 0
}

// ownLetters returns the length of the letters that a word begins with that count as
// themselves, and ZWNJs between them, in a word of at most maxWord bytes.
func ownLetters(word string) int {
	i := 0
	for limit := min(len(word), maxWord); ; {
		i = pairsEnd(word[:limit], i, &noKey)
		for i+2 <= limit && word[i]>>2 == 0xD8>>2 && word[i+1]>>6 == 2 && noKey[word[i]<<6|word[i+1]&0x3F] == 0 {
			i += 2
		}
		if i == 0 || i+3 >= limit || !isZWNJ(word, i) || word[i+3] == zwnj[0] {
			return i
		}
		i += len(zwnj)
	}
}

// isKey reports whether a word is its own key and has at most maxWord bytes.
func isKey(word string) bool {
	var buf keyBuffer
	n, same := foldLetters(&buf, word)
	return n == len(word) && same
}

func isZWNJ(s string, i int) bool { return i+2 < len(s) && s[i:i+3] == zwnj }

// fold writes a word to buf with the letters that to makes of its own, which is 0
// for a mark, and returns the length, or -1 for what is no Persian word.
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
