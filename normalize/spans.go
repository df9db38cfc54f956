package normalize

import (
	"slices"

	"github.com/parsitext/parsitext/internal/span"
)

// moveSpans moves the spans of a line as the edits move the text. An edit is outside all
// spans, or inside one if it changes digits or text in another language.
func moveSpans(spans []span.Span, edits []Edit) {
	shift, k := 0, 0
	for i := range spans {
		s := &spans[i]
		for k < len(edits) && edits[k].End <= s.Start {
			shift += edits[k].grows()
			k++
		}
		end := s.End
		s.Start += shift
		for k < len(edits) && edits[k].End <= end && edits[k].Start < end {
			shift += edits[k].grows()
			k++
		}
		s.End = end + shift
	}
}

// readSpans finds what stays as it is: spans, and stretches of other languages.
func (l *line) readSpans(s *scratch) {
	l.spans = l.spans[:0]
	if l.seen&pairSpan != 0 {
		if !l.same {
			s.found, l.same = span.Append(s.found[:0], l.text), true
		}
		l.spans = append(l.spans, s.found...)
	}
	l.readSyntax(&s.syntax)
	l.misread()
	l.readLanguages(s)
}

// pairProtected are pairs of which a line must have one if a part of it is a span, syntax or
// in another language.
const pairProtected = pairSpan | pairQuote | pairSyntax | pairTwoSpaces | pairTells

// readSpansAgain does the work of readSpans, and reports whether the result is the same
// as before.
func (l *line) readSpansAgain(s *scratch) (same bool) {
	if l.seen&pairProtected == 0 {
		return true
	}
	s.spans = append(s.spans[:0], l.spans...)
	s.guarded = append(s.guarded[:0], l.tongues...)
	l.readSpans(s)
	return slices.Equal(l.spans, s.spans) && slices.Equal(l.tongues, s.guarded)
}

// moreSpans adds the spans of the text as it is now. Spans that overlap become one, so
// what was protected stays protected.
func (l *line) moreSpans(s *scratch) {
	if l.seen&pairSpan == 0 {
		return
	}
	s.spans = append(s.spans[:0], l.spans...)
	l.readSpans(s)
	if !slices.Equal(l.spans, s.spans) && len(s.spans) > 0 {
		l.spans = united(append(l.spans, s.spans...))
	}
}
