package tokenize

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// maxNote is the largest length of a footnote's number with its brackets, in bytes.
const maxNote = 48

// footnote returns the end of the footnote at i, or 0: a number in square brackets, or
// a few words right after the mark, [نیازمند منبع].
func (f *finder) footnote(i int, spaced bool) int {
	text := f.ahead(i, maxNote)
	n := strings.IndexByte(text, ']')
	if n < 2 || hasBreak(text[:n]) {
		return 0
	}
	if _, kind := numberAt(text[:n], 1); kind == Space && spaced {
		return 0
	}
	return i + n + 1
}

// maxNoteDigits is the greatest number of digits of a footnote in round brackets; a year has more.
const maxNoteDigits = 3

// roundFootnote returns the end of a number in round brackets right after the mark at i, before
// white space, or 0. It is a footnote and no item of a list: قدیمی است.(۳)
func (f *finder) roundFootnote(i int, spaced bool) int {
	text := f.ahead(i, maxNote)
	n := strings.IndexByte(text, ')')
	if spaced || n < 2 || !isDigits(text[1:n]) || utf8.RuneCountInString(text[1:n]) > maxNoteDigits || !f.blankAt(i+n+1) {
		return 0
	}
	return i + n + 1
}

// maxTarget is the largest length of the target of a link with its brackets, in bytes.
const maxTarget = 512

// linkTarget returns the end of the target of a link of Markdown, in round brackets at i, or 0.
func (f *finder) linkTarget(i int) int {
	text := f.ahead(i, maxTarget)
	n := strings.IndexAny(text, ") \n")
	if n < 2 || text[n] != ')' {
		return 0
	}
	return i + n + 1
}

// isSuperscript reports whether a token is the raised number of a footnote.
func isSuperscript(s string) bool {
	return strings.Trim(s, "⁰¹²³⁴⁵⁶⁷⁸⁹") == ""
}

// isDigits reports whether a text consists of digits.
func isDigits(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !script.IsDigit(r) }) < 0
}
