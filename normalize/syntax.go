package normalize

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// Syntax is what a program reads in a line with Persian text: the quotation marks around
// a string, the text outside strings, the commas of a row of a table. It is protected
// like spans, by ranges of kind 0. The search depends only on what no rule changes while
// the range is protected, so it finds the same syntax again.

// A syntax is the state of the search for syntax in a line.
type syntax struct {
	l      *line
	out    []span.Span // ranges found
	commas []int       // of a row
	triple bool        // the line has two quotation marks or more side by side
	ends   []int       // of the strings found: the offsets of their marks, two for each, in order
}

// readSyntax adds the ranges of syntax to the spans of the line.
func (l *line) readSyntax(x *syntax) {
	const rules = Digits | ASCIIDigits | Spaces | Punctuation | Quotes | HalfSpaces | WordBreaks
	if l.form&rules == 0 || len(l.text) == 0 {
		return
	}
	x.l, x.out, x.ends = l, x.out[:0], x.ends[:0]
	x.triples()
	if l.seen&pairSyntax != 0 && l.seen&pairDigit != 0 {
		x.places()
	}
	if x.program() {
		x.key()
	} else {
		x.parts()
	}
	if len(x.out) > 0 {
		l.strange = true
		l.spans = united(append(l.spans, x.out...))
	}
}

// parts finds the syntax in a line that is not all program code.
func (x *syntax) parts() {
	l := x.l
	apostrophe := l.seen&pairSyntax != 0 && bytes.IndexByte(l.text, '\'') >= 0
	if l.seen&pairQuote != 0 || apostrophe {
		x.strings()
	}
	if len(x.ends) > 0 {
		x.outside()
	}
	if l.seen&(pairQuote|pairStop) != 0 || apostrophe {
		x.marks()
	}
}

// marks finds the syntax that other ASCII marks show.
func (x *syntax) marks() {
	x.key()
	x.references()
	if x.l.seen&pairLatin != 0 {
		x.mentions('[')
	}
	if x.l.seen&pairQuote != 0 && bytes.Count(x.l.text, quote) == 2 {
		x.mentions('"')
	}
	if x.l.seen&pairSyntax == 0 {
		return
	}
	x.cells()
	x.notes()
	x.spelledFace()
	if x.has(',') || x.has(';') {
		x.row()
		x.mentions(',')
		x.mentions(';')
	}
	x.value()
	x.statement()
	x.closers()
	if x.has('?') {
		x.wildcards()
		x.mentions('?')
	}
	if x.has('(') {
		x.faces()
		x.mentions('(')
	}
}

// has reports whether the line has a byte.
func (x *syntax) has(b byte) bool { return bytes.IndexByte(x.l.text, b) >= 0 }

// readsAs reports whether [start,end) is a word once Letters has written its letters.
func (l *line) readsAs(start, end int, word string) bool {
	for _, want := range word {
		r, n := l.rune(start)
		if start == end || leading(r) != want {
			return false
		}
		start += n
	}
	return start == end
}

// united returns the spans in order, with those that overlap merged. A merged span of
// different kinds has no kind.
func united(spans []span.Span) []span.Span {
	slices.SortStableFunc(spans, func(a, b span.Span) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	out := spans[:1]
	for _, s := range spans[1:] {
		if last := &out[len(out)-1]; s.Start < last.End {
			if s.End > last.End || s.Kind != last.Kind {
				last.End, last.Kind = max(last.End, s.End), 0
			}
		} else {
			out = append(out, s)
		}
	}
	return out
}

func (x *syntax) protect(start, end int) {
	x.out = append(x.out, span.Span{Start: start, End: end})
}

// before returns the offset of the last byte before i, without spaces and invisible
// characters, or -1.
func (x *syntax) before(i int) int {
	for i > 0 {
		r, n := x.l.runeBefore(i)
		if !isBlank(r) && !invisible(r) && script.ClassOf(r) != script.Mark {
			return i - 1
		}
		i -= n
	}
	return -1
}

// after returns the offset of the next character from i on, without spaces and invisible
// characters, or -1.
func (x *syntax) after(i int) int {
	if i = pastUndrawn(x.l.text, i, true); i < len(x.l.text) {
		return i
	}
	return -1
}

func isNameByte(b byte) bool {
	return b == '_' || b == '$' || '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}

func isASCIIDigit(r rune) bool { return '0' <= r && r <= '9' }

func isOneOf(b byte, set string) bool { return strings.IndexByte(set, b) >= 0 }

// isASCII reports whether a field is ASCII, with at least one letter or digit.
func isASCII(b []byte) bool {
	some := false
	for _, c := range b {
		if c >= 0x80 {
			return false
		}
		some = some || isNameByte(c)
	}
	return some
}
