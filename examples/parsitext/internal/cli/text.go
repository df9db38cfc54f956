package cli

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"

	"github.com/parsitext/parsitext/normalize"
)

const zwnj = "\u200c"

// Plain returns a text with the characters that a terminal might obey shown by number; ZWNJ
// is kept.
func Plain(s string) string {
	parts := strings.Split(s, zwnj)
	for i, p := range parts {
		parts[i] = normalize.Visible(p)
	}
	return strings.Join(parts, zwnj)
}

// Line returns a text on one line, with invisible characters shown. A run of blanks
// becomes one space; in a text of only blanks, all of them are shown.
func Line(s string) string {
	words := strings.FieldsFunc(s, isBlank)
	if len(words) == 0 {
		return strings.NewReplacer("\n", "⏎", " ", "␠").Replace(normalize.Visible(s))
	}
	return normalize.Visible(strings.Join(words, " "))
}

func isBlank(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }

// AppendJSON appends JSON, escaping the characters that a terminal might obey, except ZWNJ
// and white space between values.
func AppendJSON(dst, json []byte) []byte {
	for _, r := range string(json) {
		if r == '\n' || r == 0x200c || !unicode.In(r, unicode.Cc, unicode.Cf) {
			dst = append(dst, string(r)...)
			continue
		}
		for _, u := range utf16.AppendRune(nil, r) {
			dst = fmt.Appendf(dst, `\u%04x`, u)
		}
	}
	return dst
}
