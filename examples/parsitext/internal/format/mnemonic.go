package format

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// isMnemonic reports whether the _ or & at an offset of a label marks the next letter as a
// keyboard shortcut, as in "پ&رونده" and "_پرونده". A label has one such letter.
func isMnemonic(label []byte, at int) bool {
	c := label[at]
	if bytes.IndexByte(label, c) < at || bytes.LastIndexByte(label, c) > at {
		return false
	}
	next := bytes.TrimLeftFunc(label[at+1:], isDropped)
	r, _ := utf8.DecodeRune(next)
	return script.ClassOf(r) == script.Persian
}

// isDropped reports whether normalize may delete a character, so that the next one takes
// its place.
func isDropped(r rune) bool {
	return r == script.Kashida || unicode.Is(unicode.Mn, r) || !unicode.IsGraphic(r)
}
