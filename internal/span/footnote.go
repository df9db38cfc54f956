package span

import "github.com/parsitext/parsitext/internal/script"

// maxFootnote is the greatest number of digits of a footnote.
const maxFootnote = 3

// footnote returns the end of the mark of a footnote at i, or 0: a number in square
// brackets, of ASCII or Persian digits, that touches what stands before it.
func footnote[T ~string | ~[]byte](s T, i int) int {
	if !touches(s, i) {
		return 0
	}
	at, n := i+1, 0
	for n <= maxFootnote {
		_, size := script.DigitAt(s, at)
		if size == 0 {
			break
		}
		at += size
		n++
	}
	if n == 0 || n > maxFootnote || at == len(s) || s[at] != ']' {
		return 0
	}
	return at + 1
}

// touches reports whether a letter outside ASCII, a mark or a bracket touches i,
// invisible characters aside.
func touches[T ~string | ~[]byte](s T, i int) bool {
	for range maxUnseen {
		if i == 0 {
			return false
		}
		r, n := before(s, i)
		if !isUnseen(r) && r != script.ZWNJ {
			return isFootnoted(r)
		}
		i -= n
	}
	return false
}

func isFootnoted(r rune) bool {
	switch r {
	case '.', '،', '؛', '؟', '!', ':', '…', '»', '"', ']', ')', ',', ';', '?':
		return true
	}
	return r >= 0x80 && (script.IsLetter(r) || script.IsDigit(r))
}

// beginsFootnote tells a bracket with a number from others.
func beginsFootnote(a, b byte) bool { return isDigit(b) || b == 0xD9 || b == 0xDB }
