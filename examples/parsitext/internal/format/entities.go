package format

import (
	"bytes"
	"fmt"
	"html"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/internal/script"
)

// maxEntity is more than the length of any entity.
const maxEntity = 40

// unescapeEntity reads the entity at the start of b, such as &zwnj; or &#8204;.
func unescapeEntity(b []byte) (text string, n int, ok bool) {
	n = bytes.IndexByte(b[:min(len(b), maxEntity)], ';') + 1
	if n < 3 || b[0] != '&' {
		return "", 0, false
	}
	text = html.UnescapeString(string(b[:n]))
	if strings.HasSuffix(text, ";") && text[0] == '&' || text == "\x00" {
		return "", 0, false
	}
	if strings.Contains(hiddenMarks, text) {
		return "", n, false
	}
	return text, n, true
}

// hiddenMarks are hints to programs; a writer who uses an entity for one wants to keep
// it.
const hiddenMarks = "\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"

// keepSpaces makes no-break spaces that are written as entities fixed, because they
// control the layout, except between two Persian letters.
func keepSpaces(segments []source.Segment) {
	for i := range segments {
		s := &segments[i]
		if s.Kind != source.Escape || s.Text != "\u00a0" {
			continue
		}
		if i == 0 || i == len(segments)-1 || !persianEnd(segments[i-1].Text, utf8.DecodeLastRuneInString) || !persianEnd(segments[i+1].Text, utf8.DecodeRuneInString) {
			s.Kind, s.Text = source.Fixed, " "
		}
	}
}

func persianEnd(s string, end func(string) (rune, int)) bool {
	r, _ := end(s)
	return script.ClassOf(r) == script.Persian
}

// entityNames are the common HTML entities of characters.
var entityNames = map[rune]string{'\u200c': "&zwnj;", '\u00a0': "&nbsp;", '«': "&laquo;", '»': "&raquo;", '…': "&hellip;"}

// An entityStyle is the format of package fmt that writes an entity, or "" for HTML
// names.
type entityStyle string

// entityStyleOf returns how a file writes entities: in the way it writes the ZWNJ, or
// otherwise by name if names are allowed.
func entityStyleOf(src []byte, names bool) entityStyle {
	low := bytes.ToLower(src)
	switch {
	case names && bytes.Contains(low, []byte("&zwnj;")):
		return ""
	case bytes.Contains(low, []byte("&#x200c;")):
		return "&#x%04x;"
	case !names || bytes.Contains(low, []byte("&#8204;")):
		return "&#%d;"
	}
	return ""
}

// encoder returns the Encoder for texts in which the characters in bad must be escaped.
func (s entityStyle) encoder(bad string) source.Encoder {
	return func(dst []byte, r rune, escape bool) ([]byte, bool) {
		switch {
		case r < ' ' || strings.ContainsRune(bad, r):
			return dst, false
		case !escape:
			return append(dst, string(r)...), true
		case s != "":
			return fmt.Appendf(dst, string(s), r), true
		case entityNames[r] != "":
			return append(dst, entityNames[r]...), true
		}
		return fmt.Appendf(dst, "&#%d;", r), true
	}
}
