package format

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// isMnemonic reports whether the _ or & at an offset of a label marks the letter after it
// as the key to press, as in "پ&رونده" and "_پرونده". A label has one such letter, and a
// hashtag has its words joined by _.
func isMnemonic(label []byte, at int) bool {
	next, _ := utf8.DecodeRune(label[at+1:])
	c := label[at]
	if script.ClassOf(next) != script.Persian || bytes.IndexByte(label, c) < at || bytes.LastIndexByte(label, c) > at {
		return false
	}
	before, _ := utf8.DecodeLastRune(label[:at])
	word := label[bytes.LastIndexAny(label[:at], " \t")+1 : at]
	return !(before < utf8.RuneSelf && isAlnum(byte(before))) && !bytes.ContainsRune(word, '#')
}
