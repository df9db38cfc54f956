// Package source says what a file has for readers, and where each character of it stands
// in the bytes of the file.
//
// A format reads a file into a [Document]: its [Part]s are the texts of the file, a
// paragraph, a cell, a message, with the bytes that each is written by. What belongs to
// no part is structure and stays. The engine edits the texts and writes back only the
// bytes that change, so that a format knows nothing of edits.
package source

import "strings"

// A Document is a file, or a line of one where each line stands alone.
type Document struct {
	Parts []Part // in the order of the file
	Left  []Left // what is a text and is not edited, in any order
}

// Left is a text that stays as it is, and why: one that a user may look for an edit in.
type Left struct {
	Offset int
	Why    string
}

// Leave notes that the text at an offset stays.
func (d *Document) Leave(offset int, why string) {
	d.Left = append(d.Left, Left{offset, why})
}

// A Part is a text of a file that is read as a whole: words, quotations and sentences do
// not go over its ends.
//
// Its text is that of its segments, one after the other. Spaces and ZWNJs at the ends of a
// part stay as they are, since they may join it to its neighbour. A part without a
// Persian letter is data and stays.
//
// Within a part a line feed ends a line of prose, at whose ends spaces may go: where
// they mean something, as the two of a break in Markdown or what a quotation begins its
// lines with, they belong to a Fixed segment with "\n" as its text.
type Part struct {
	Segments []Segment
	Encode   Encoder // how the file writes characters here
	Prose    bool    // the part is prose up to its ends: spaces there may go
}

// A Segment is a run of text and the bytes [Start,End) of the file that it is written by.
// Segments are in the order of the file and do not overlap. Bytes between two segments of
// a part are markup that a reader sees nothing of, as <b> or the quotes between two
// strings of a PO message.
type Segment struct {
	Kind       Kind
	Text       string
	Start, End int
}

// A Kind says how the text of a segment is written.
type Kind uint8

const (
	// Plain: the text is the bytes of the file.
	Plain Kind = iota
	// Escape: the text is written otherwise, as &zwnj; or \u200c or "" in CSV. It is one
	// character, most often; what changes part of the text writes all of it anew.
	Escape
	// Fixed: what stays although a reader sees something there, its Text: a line feed
	// of a <br>, the space of a folded line, code, a placeholder. No edit touches it.
	Fixed
)

// An Encoder appends the character r as the file writes it in a part, and reports whether
// it can be written there. With escape it writes the escape that the format has for r, if it
// has one; without, the character itself, unless it must be escaped there, as a quotation
// mark in a string. The engine says escape where the file itself escapes such characters.
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

// Plain appends a segment of the bytes [start,end) of src, if there are any.
func (p *Part) Plain(src []byte, start, end int) {
	if start < end {
		p.Segments = append(p.Segments, Segment{Plain, string(src[start:end]), start, end})
	}
}

// Escape appends a segment for text that the bytes [start,end) write.
func (p *Part) Escape(text string, start, end int) {
	p.Segments = append(p.Segments, Segment{Escape, text, start, end})
}

// Fix appends a segment that stays, and that readers see as text.
func (p *Part) Fix(text string, start, end int) {
	p.Segments = append(p.Segments, Segment{Fixed, text, start, end})
}

// Escaped appends the bytes [start,end) of src as segments: at each place where an escape
// may begin, one of the bytes of leads, unescape gives its text and length; length 0 if
// none begins there. An escape that cannot be text, half a surrogate pair, has ok false and
// is Fixed.
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

// AsIs is the Encoder of a format without escapes, in which a part may have any character
// but a line break.
func AsIs(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r != '\n' && r != '\r'
}
