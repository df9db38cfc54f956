package tokenize

import (
	"iter"
	"strings"
)

// A Segment is a sentence or paragraph of a text. Its Text is a slice of the text
// without white space at either end.
type Segment struct {
	Text  string
	Start int // byte offset in the text
}

// End returns the byte offset after the segment.
func (s Segment) End() int { return s.Start + len(s.Text) }

// Paragraphs returns the lines of s that are not blank, in order. Lines end with
// LF, CR, CR LF or another line break of Unicode.
func Paragraphs(s string) iter.Seq[Segment] {
	return func(yield func(Segment) bool) {
		for at := 0; at < len(s); {
			end := lineEnd(s, at, len(s))
			if p, ok := trimmed(s, at, end); ok && !yield(p) {
				return
			}
			if at = end; at < len(s) {
				at += breakAt(s, at)
			}
		}
	}
}

// trimmed returns s[from:to] without white space at its ends, and whether
// anything remains.
func trimmed(s string, from, to int) (Segment, bool) {
	text := strings.TrimLeftFunc(s[from:to], isBlank)
	from = to - len(text)
	text = strings.TrimRightFunc(text, isBlank)
	return Segment{text, from}, text != ""
}
