package format

import (
	"unicode/utf16"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// gap is the kind of markup that is invisible to readers; it belongs to no segment.
const gap source.Kind = 255

// An element is a construct at an offset of a text.
type element struct {
	n    int // its length in bytes; 0 if plain text begins there
	kind source.Kind
	text string // text of an Escape or Fixed element
}

// inline appends the bytes [start,end) of src to a part. At each byte of leads, read
// returns the element that begins there.
func inline(p *source.Part, src []byte, start, end int, leads string, read func(at, end int) element) {
	isLead := [256]bool{}
	for i := range len(leads) {
		isLead[leads[i]] = true
	}
	plain := start
	for i := start; i < end; {
		if !isLead[src[i]] {
			i++
			continue
		}
		e := read(i, end)
		if e.n == 0 || e.kind == source.Plain {
			i += max(e.n, 1)
			continue
		}
		p.Plain(src, plain, i)
		if e.kind != gap {
			p.Segments = append(p.Segments, source.Segment{Kind: e.kind, Text: e.text, Start: i, End: i + e.n})
		}
		i += e.n
		plain = i
	}
	p.Plain(src, plain, end)
}

// unitEscape reads \uXXXX, with lead in place of \u, or two of them for a surrogate pair.
// Half a pair, a control character and an invalid escape are Fixed.
func unitEscape(b []byte, lead string) element {
	unit, ok := hexUnit(b, lead)
	if !ok {
		return element{}
	}
	n := len(lead) + 4
	if utf16.IsSurrogate(unit) {
		low, _ := hexUnit(b[n:], lead)
		unit = utf16.DecodeRune(unit, low)
		if unit == utf8.RuneError {
			return element{n, source.Fixed, string(unit)}
		}
		return element{2 * n, source.Escape, string(unit)}
	}
	if unit < ' ' {
		return element{n, source.Fixed, "\n"}
	}
	return element{n, source.Escape, string(unit)}
}

// hexUnit reads the four hexadecimal digits after lead.
func hexUnit(b []byte, lead string) (rune, bool) {
	if len(b) < len(lead)+4 || string(b[:len(lead)]) != lead {
		return 0, false
	}
	return hex(b[len(lead) : len(lead)+4])
}

// backslash reads an escape as in C and related languages: a line feed and other control
// characters are Fixed, and a character other than a letter or digit stands for itself.
func backslash(b []byte) element {
	if len(b) < 2 {
		return element{}
	}
	switch c := b[1]; {
	case c == 'n' || c == 'r':
		return element{2, source.Fixed, "\n"}
	case c == 't':
		return element{2, source.Fixed, "\t"}
	case c < utf8.RuneSelf && c > ' ' && !isAlnum(c):
		return element{2, source.Escape, string(b[1:2])}
	}
	_, n := utf8.DecodeRune(b[1:])
	return element{1 + n, source.Fixed, string(b[:1+n])}
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// lineBreak returns the length of the line break at the start of b, or 0.
func lineBreak(b []byte) int {
	switch {
	case len(b) > 1 && b[0] == '\r' && b[1] == '\n':
		return 2
	case len(b) > 0 && (b[0] == '\n' || b[0] == '\r'):
		return 1
	}
	return 0
}

// skip returns the offset of the first byte from at on that is not in set.
func skip(src []byte, at int, set string) int {
	for at < len(src) && has(set, src[at]) {
		at++
	}
	return at
}

// find returns the offset of the first byte from at on that is in set, or the end.
func find(src []byte, at int, set string) int {
	for at < len(src) && !has(set, src[at]) {
		at++
	}
	return at
}

func has(set string, c byte) bool {
	for i := range len(set) {
		if set[i] == c {
			return true
		}
	}
	return false
}

func (s span) of(src []byte) []byte { return src[s.start:s.end] }

// lines returns the lines of src from start to end, without their line breaks. A line ends
// with \n, \r\n or, as in old files, \r.
func lines(src []byte, start, end int) func(yield func(span) bool) {
	return func(yield func(span) bool) {
		for at := start; at < end; {
			stop := find(src[:end], at, "\r\n")
			if !yield(span{at, stop}) {
				return
			}
			at = stop + lineBreak(src[stop:end])
		}
	}
}
