// Package source describes the texts in a file, and the bytes of the file that hold each
// character of them.
//
// A format reads a file into a [Document]. Its [Part]s are the texts of the file, such as a
// paragraph, a cell or a message, with the bytes that represent them. Everything else is
// structure and stays unchanged. The engine edits the texts and writes back only the bytes
// that change, so that a format does not deal with edits.
package source

import "strings"

// A Document is a file, or a line of one if each line is independent.
type Document struct {
	Parts []Part // in the order of the file
	Left  []Left // texts that are not edited, in any order
}

// Left is a text that stays unchanged although a user may expect an edit in it, with the
// reason.
type Left struct {
	Offset int
	Why    string
}

// Leave records that the text at an offset stays unchanged.
func (d *Document) Leave(offset int, why string) {
	d.Left = append(d.Left, Left{offset, why})
}

// A Part is a text of a file that is read as a whole: words, quotations and sentences do
// not cross its ends.
//
// Its text is the concatenation of the texts of its segments. Spaces and ZWNJs at the ends
// of a part stay unchanged, because they may join it to its neighbour. A part without a
// Persian letter is data and stays unchanged.
//
// Within a part, a line feed ends a line of prose, and spaces next to it may be removed.
// Spaces with a meaning, such as the two of a line break in Markdown or the prefix of
// quoted lines, belong to a Fixed segment with the text "\n".
type Part struct {
	Segments []Segment
	Encode   Encoder // how the file writes characters here
	Prose    bool    // the part is prose up to its ends: spaces there may be removed
}

// A Segment is a piece of text with the bytes [Start,End) of the file that represent it.
// Segments are in the order of the file and do not overlap. Bytes between two segments of a
// part are markup that is invisible to a reader, such as <b> or the quotes between two
// strings of a PO message.
type Segment struct {
	Kind       Kind
	Text       string
	Start, End int
}

// A Kind says how the text of a segment is represented.
type Kind uint8

const (
	// Plain: the text is the bytes of the file.
	Plain Kind = iota
	// Escape: the text is written as an escape, such as &zwnj; or \u200c or "" in CSV.
	// Usually it is one character; a change of part of the text writes all of it again.
	Escape
	// Fixed: content that must stay although a reader sees something there, which is its
	// Text: the line feed of a <br>, the space of a folded line, code, a placeholder. No
	// edit changes it.
	Fixed
)

// An Encoder appends the character r in the form in which the file writes it in a part, and
// reports whether it can be written there. If escape is true, it writes the escape that the
// format has for r, if any. Otherwise it writes the character itself, unless it must be
// escaped there, like a quotation mark in a string. The engine sets escape if the file
// itself escapes such characters.
type Encoder func(dst []byte, r rune, escape bool) (out []byte, ok bool)

// Text returns the text of a part.
func (p *Part) Text() string {
	if len(p.Segments) == 1 {
		return p.Segments[0].Text
	}
	var b strings.Builder
	for _, s := range p.Segments {
		b.WriteString(s.Text)
	}
	return b.String()
}

// Plain appends a segment of the bytes [start,end) of src, unless it is empty.
func (p *Part) Plain(src []byte, start, end int) {
	if start < end {
		p.Segments = append(p.Segments, Segment{Plain, string(src[start:end]), start, end})
	}
}

// Escape appends a segment for text that the bytes [start,end) represent.
func (p *Part) Escape(text string, start, end int) {
	p.Segments = append(p.Segments, Segment{Escape, text, start, end})
}

// Fix appends a segment that must stay and that readers see as text.
func (p *Part) Fix(text string, start, end int) {
	p.Segments = append(p.Segments, Segment{Fixed, text, start, end})
}

// Escaped appends the bytes [start,end) of src as segments. At each of the bytes in leads,
// where an escape may begin, unescape returns the text and the length of the escape; the
// length is 0 if no escape begins there. For an escape that cannot be text, such as half a
// surrogate pair, ok is false and the segment is Fixed.
func (p *Part) Escaped(src []byte, start, end int, leads string, unescape func(b []byte) (text string, n int, ok bool)) {
	plain := start
	for i := start; i < end; {
		if strings.IndexByte(leads, src[i]) < 0 {
			i++
			continue
		}
		text, n, ok := unescape(src[i:end])
		if n == 0 {
			i++
			continue
		}
		p.Plain(src, plain, i)
		kind := Escape
		if !ok {
			kind = Fixed
		}
		p.Segments = append(p.Segments, Segment{kind, text, i, i + n})
		i += n
		plain = i
	}
	p.Plain(src, plain, end)
}

// AsIs is the Encoder of a format without escapes, in which a part may contain any
// character except a line break.
func AsIs(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r != '\n' && r != '\r'
}
