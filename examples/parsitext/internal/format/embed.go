package format

import (
	"sort"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// embed appends to a document the parts of another, which was read from the text of outer:
// such as Markdown in a string of JSON. A character is written as the inner format writes
// it, and that as the outer one does.
func embed(doc *source.Document, outer *source.Part, inner *source.Document) {
	e := newEmbedding(outer)
	for _, p := range inner.Parts {
		part := source.Part{Encode: within(p.Encode, outer.Encode)}
		for _, s := range p.Segments {
			e.add(&part, s)
		}
		doc.Parts = append(doc.Parts, part)
	}
	for _, l := range inner.Left {
		doc.Leave(e.start(l.Offset), l.Why)
	}
}

// within returns the Encoder of a format inside another.
func within(inner, outer source.Encoder) source.Encoder {
	return func(dst []byte, r rune, escape bool) ([]byte, bool) {
		written, ok := inner(nil, r, false)
		for _, r := range string(written) {
			if ok {
				dst, ok = outer(dst, r, escape)
			}
		}
		return dst, ok
	}
}

// An embedding maps the text of a part to the bytes of the file.
type embedding struct {
	segments []source.Segment
	at       []int // offset of each segment in the text
}

func newEmbedding(p *source.Part) *embedding {
	e := &embedding{segments: p.Segments, at: make([]int, len(p.Segments))}
	at := 0
	for i, s := range p.Segments {
		e.at[i] = at
		at += len(s.Text)
	}
	return e
}

// segment returns the index of the segment with the byte at an offset of the text.
func (e *embedding) segment(offset int) int {
	return sort.Search(len(e.at), func(i int) bool { return e.at[i] > offset }) - 1
}

// start returns the beginning of the bytes of the character at an offset.
func (e *embedding) start(offset int) int {
	i := e.segment(offset)
	s := e.segments[i]
	if s.Kind != source.Plain {
		return s.Start
	}
	return s.Start + offset - e.at[i]
}

// end returns the end of the bytes of the character that ends at an offset.
func (e *embedding) end(offset int) int {
	i := e.segment(offset - 1)
	s := e.segments[i]
	if s.Kind != source.Plain {
		return s.End
	}
	return s.Start + offset - e.at[i]
}

// add adds a segment of the inner document, whose offsets count in the text. Plain text is
// added as the outer part has it.
func (e *embedding) add(part *source.Part, s source.Segment) {
	start, end := e.start(s.Start), e.end(s.End)
	first, last := e.segment(s.Start), e.segment(s.End-1)
	switch {
	case s.Kind == source.Plain:
		for i := first; i <= last; i++ {
			o := e.segments[i]
			text := o.Text[max(s.Start-e.at[i], 0):min(s.End-e.at[i], len(o.Text))]
			part.Segments = append(part.Segments, source.Segment{Kind: o.Kind, Text: text, Start: max(start, o.Start), End: min(end, o.End)})
		}
	case s.Kind == source.Escape && first == last:
		part.Escape(s.Text, start, end)
	default:
		part.Fix(s.Text, start, end)
	}
}
