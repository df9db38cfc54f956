package cli

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/normalize"
)

const zwnj = "\u200c"

// kept are the characters that Plain keeps although normalize.Visible does not.
const kept = zwnj + script.VisibleSigns

// Plain returns a text with the characters that a terminal might obey shown by number; ZWNJ
// is kept.
func Plain(s string) string {
	var b strings.Builder
	for s != "" {
		n := strings.IndexAny(s, kept)
		if n < 0 {
			n = len(s)
		}
		_, size := utf8.DecodeRuneInString(s[n:])
		b.WriteString(normalize.Visible(s[:n]) + s[n:n+size])
		s = s[n+size:]
	}
	return b.String()
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
