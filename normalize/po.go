package normalize

import (
	"bytes"
	"slices"
)

// In a PO file of gettext, a string begins after a keyword, and each of the next lines
// may hold one more part of it, between quotation marks:
//
//	msgstr ""
//	"The first part, "
//	"and the second."
//
// The last part looks like a quotation in prose, so the lines before it tell what it is.

// poKeyword begins all keywords.
var poKeyword = []byte("msg")

// poNames are the keywords after poKeyword. A number in brackets may follow str.
var poNames = []string{"id", poTranslation, "ctxt", "id_plural"}

// poTranslation is the keyword, after poKeyword, of a text for people.
const poTranslation = "str"

// opensString reports whether a line begins a string of a PO file, and whether it is one by
// which gettext finds a message, msgid or msgctxt. Such a string stays byte for byte.
func opensString(line []byte) (opens, key bool) {
	rest, ok := bytes.CutPrefix(poText(line), poKeyword)
	if !ok {
		return false, false
	}
	n := 0
	for n < len(rest) && isNameByte(rest[n]) {
		n++
	}
	name := string(rest[:n])
	if !slices.Contains(poNames, name) {
		return false, false
	}
	rest = rest[n:]
	if i := bytes.IndexByte(rest, ']'); i > 0 && rest[0] == '[' {
		rest = rest[i+1:]
	}
	return continuesString(rest), name != poTranslation
}

// continuesString reports whether a line begins with the quotation mark of a string.
func continuesString(line []byte) bool {
	text := poText(line)
	return len(text) > 0 && text[0] == '"'
}

// poText returns a line of a PO file without the spaces before it and the mark #~ of an
// entry that is no longer used.
func poText(line []byte) []byte {
	line = line[pastUndrawn(line, 0, true):]
	if rest, ok := bytes.CutPrefix(line, []byte("#~")); ok {
		line = rest[pastUndrawn(rest, 0, true):]
	}
	return line
}
