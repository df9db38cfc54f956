package format

import (
	"cmp"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// A span is the bytes [start,end) of a file.
type span struct{ start, end int }

// A builder builds a document from parts.
type builder struct {
	src      []byte
	encode   source.Encoder
	leads    string                                    // the bytes that an escape may begin with
	unescape func(b []byte) (s string, n int, ok bool) // see source.Part.Escaped
	fixed    *regexp.Regexp                            // what must stay unchanged within a text, or nil
	spans    []span                                    // ranges that must stay unchanged, in order
	breaks   string                                    // the text of a fixed line break; a space if empty
	looks    func(fixed string) string                 // what readers see of fixed content, or nil if they see it
	doc      source.Document
	part     source.Part
}

// text adds the bytes [start,end) to the part: fixed ranges stay, the rest is text.
func (b *builder) text(start, end int) {
	for start < end {
		s := b.nextFixed(start, end)
		if start < s.start {
			b.escaped(start, s.start)
		}
		if s.start < s.end {
			b.part.Fix(b.shown(string(b.src[s.start:s.end])), s.start, s.end)
		}
		start = s.end
	}
}

func (b *builder) escaped(start, end int) {
	if b.unescape == nil {
		b.part.Plain(b.src, start, end)
		return
	}
	b.part.Escaped(b.src, start, end, b.leads, b.unescape)
}

// nextFixed returns the first range in [start,end) that must stay; it is empty and at
// end if there is none.
func (b *builder) nextFixed(start, end int) span {
	s := span{end, end}
	i := sort.Search(len(b.spans), func(i int) bool { return b.spans[i].end > start })
	if i < len(b.spans) && b.spans[i].start < end {
		s = span{max(start, b.spans[i].start), min(end, b.spans[i].end)}
	}
	if b.fixed != nil {
		if m := b.fixed.FindIndex(b.src[start:s.start]); m != nil && m[0] < m[1] {
			return span{start + m[0], start + m[1]}
		}
	}
	return s
}

// shown returns the visible text of a fixed range; white space is one space or line
// break.
func (b *builder) shown(s string) string {
	switch {
	case strings.TrimSpace(s) != "" && b.looks != nil:
		return b.looks(s)
	case strings.TrimSpace(s) != "":
		return s
	case b.breaks != "" && strings.Contains(s, "\n"):
		return b.breaks
	}
	return " "
}

// fix adds a fixed range to the part.
func (b *builder) fix(text string, start, end int) {
	if start < end {
		b.part.Fix(text, start, end)
	}
}

// end ends the part.
func (b *builder) end() {
	keepSpaces(b.part.Segments)
	for _, s := range b.part.Segments {
		if s.Kind != source.Fixed {
			b.part.Encode = b.encode
			b.doc.Parts = append(b.doc.Parts, b.part)
			break
		}
	}
	b.part = source.Part{}
}

// sorted returns the document with its parts in order, for a format that finds some of
// them out of order.
func (b *builder) sorted() *source.Document {
	slices.SortStableFunc(b.doc.Parts, func(p, q source.Part) int {
		return cmp.Compare(p.Segments[0].Start, q.Segments[0].Start)
	})
	return &b.doc
}

// alone adds a separate part with the bytes [start,end).
func (b *builder) alone(start, end int) {
	b.end()
	b.text(start, end)
	b.end()
}

// hasPersian reports whether some bytes contain a letter of the Arabic script, plain or
// escaped. It is only a hint: the engine skips texts without one.
func hasPersian(b []byte) bool {
	for i := range b {
		if c := b[i]; c >= 0xd8 && c <= 0xdb || c == 0xef {
			return true
		}
	}
	return false
}
