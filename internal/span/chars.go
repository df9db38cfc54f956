package span

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isLetter(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z'
}
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isAlnum(c byte) bool { return isDigit(c) || isLetter(c) }
func isHex(c byte) bool   { return isDigit(c) || 'a' <= c|0x20 && c|0x20 <= 'f' }

// isName reports whether c is common in names of programs.
func isName(c byte) bool { return isAlnum(c) || c == '_' }

// isLatinLead reports whether c begins the UTF-8 form of a character of the
// blocks Latin-1 Supplement to Latin Extended-B, most of them letters.
func isLatinLead(c byte) bool { return 0xC3 <= c && c <= 0xC9 }

// latin returns the length of the Latin letter at i, or 0.
func latin[T ~string | ~[]byte](s T, i int) int {
	if i < len(s) && isLetter(s[i]) {
		return 1
	}
	if i+1 < len(s) && isLatinLead(s[i]) {
		if r, n := decode(s, i); script.IsLetter(r) && n == 2 {
			return n
		}
	}
	return 0
}

// decode decodes the character at i.
func decode[T ~string | ~[]byte](s T, i int) (rune, int) {
	var b [utf8.UTFMax]byte
	return utf8.DecodeRune(b[:copy(b[:], s[i:min(len(s), i+utf8.UTFMax)])])
}

// peek decodes the character at i, 0 at the end.
func peek[T ~string | ~[]byte](s T, i int) (rune, int) {
	if i >= len(s) {
		return 0, 0
	}
	return decode(s, i)
}

// before decodes the character that ends at i.
func before[T ~string | ~[]byte](s T, i int) (rune, int) {
	var b [utf8.UTFMax]byte
	from := max(0, i-utf8.UTFMax)
	return utf8.DecodeLastRune(b[:copy(b[:], s[from:i])])
}

// opens reports whether the character at i may begin a word: no letter or digit of
// any script precedes it, not counting marks and invisible characters.
func opens[T ~string | ~[]byte](s T, i int) bool {
	r, ok := seenBefore(s, i)
	return ok && r != '_' && !isWord(r)
}

// edge stands for the start of a line, where there is no previous character.
const edge = -1

// seenBefore returns the character before i, skipping marks and invisible
// characters. It returns false if there are too many of those.
func seenBefore[T ~string | ~[]byte](s T, i int) (r rune, ok bool) {
	for range maxUnseen {
		if i == 0 {
			return edge, true
		}
		r, n := before(s, i)
		if !isUnseen(r) {
			return r, true
		}
		i -= n
	}
	return 0, false
}

// goesOn reports whether an ASCII letter, a digit or _ follows the text that ends at
// i, skipping marks and invisible characters.
func goesOn[T ~string | ~[]byte](s T, i int) bool {
	for range maxUnseen {
		if i == len(s) {
			return false
		}
		if s[i] < 0x80 && s[i] > ' ' {
			return isName(s[i])
		}
		r, n := decode(s, i)
		if !isUnseen(r) {
			return false
		}
		i += n
	}
	return false
}

// maxUnseen limits the search for the character before or after a place.
const maxUnseen = 64

// isUnseen reports whether an editor may remove r so that its neighbours become
// adjacent.
func isUnseen(r rune) bool {
	if r < 0x80 {
		return r < ' ' && r != '\t' || r == 0x7F
	}
	switch r {
	case script.NextLine:
		return false
	case script.Kashida, script.NotSign:
		return true
	}
	return script.IsNonspacing(r) || script.IsFormat(r) || script.IsControl(r)
}

// isWord reports whether r may be part of a word. This includes the Arabic ligatures
// of phrases and of the rial, although Unicode classifies them as symbols.
func isWord(r rune) bool {
	return script.IsLetter(r) || script.IsDigit(r) || script.IsNonspacing(r) || r == script.ZWNJ || 0xFD40 <= r && r <= 0xFDFF
}

// while returns the end of the bytes from i on that satisfy in, at most most bytes.
func while[T ~string | ~[]byte](s T, i, most int, in func(byte) bool) int {
	end := min(len(s), i+most)
	for i < end && in(s[i]) {
		i++
	}
	return i
}

// digits returns the end of the ASCII digits at i, at most most digits.
func digits[T ~string | ~[]byte](s T, i, most int) int {
	return while(s, i, most, isDigit)
}

// hasPrefix reports whether s has the lower-case prefix p at i, ignoring the case of
// ASCII letters.
func hasPrefix[T ~string | ~[]byte](s T, i int, p string) bool {
	if len(s)-i < len(p) {
		return false
	}
	for k := range len(p) {
		c := s[i+k]
		if isLetter(c) {
			c |= 0x20
		}
		if c != p[k] {
			return false
		}
	}
	return true
}
