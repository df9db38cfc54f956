package span

import "github.com/parsitext/parsitext/internal/script"

// maxFootnote is the maximum number of digits of a footnote.
const maxFootnote = 3

// maxNote is the maximum number of letters and spaces before that number.
const maxNote = 12

// footnote returns the end of the footnote mark at i, or 0: a number in square brackets,
// in ASCII or Persian digits, optionally with a word as in [یادداشت ۱]. The mark must
// touch the text before it.
func footnote[T ~string | ~[]byte](s T, i int) int {
	if !touches(s, i) {
		return 0
	}
	at, n := pastNote(s, i+1), 0
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

// pastNote returns the end of the non-ASCII letters at i and the space after them.
func pastNote[T ~string | ~[]byte](s T, i int) int {
	for range maxNote {
		r, n := peek(s, i)
		if r != ' ' && (r < 0x80 || !script.IsLetter(r) && r != script.ZWNJ) {
			break
		}
		i += n
	}
	return i
}

// touches reports whether a non-ASCII letter, a mark or a bracket directly precedes i,
// not counting invisible characters.
func touches[T ~string | ~[]byte](s T, i int) bool {
	r, ok := seenBefore(s, i)
	return ok && isFootnoted(r)
}

func isFootnoted(r rune) bool {
	switch r {
	case '.', '،', '؛', '؟', '!', ':', '…', '»', '"', ']', ')', ',', ';', '?':
		return true
	}
	return r >= 0x80 && (script.IsLetter(r) || script.IsDigit(r))
}

// beginsFootnote distinguishes a bracket with a number, or with letters of the Arabic
// block, from others.
func beginsFootnote(a, b byte) bool { return isDigit(b) || isArabicLead(b) }
