package normalize

import (
	"slices"

	"github.com/parsitext/parsitext/internal/span"
)

// protect appends the spans of a line that come out as they are.
func protect(dst []span.Span, line []byte) []span.Span {
	for at := 0; ; {
		s, ok := span.Next(line, at)
		if !ok {
			return dst
		}
		dst = append(dst, s)
		at = s.End
	}
}

// moveSpans carries spans, over a line, through the edits of the line. An edit lies
// outside a span or, of digits that are free or in another language, inside.
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

// readSpans finds what of w.text comes out as it is: spans, and other languages.
func (w *work) readSpans() {
	w.spans = w.spans[:0]
	if w.seen&pairSpan != 0 {
		w.spans = protect(w.spans, w.text)
	}
	w.syntaxes()
	w.misread()
	w.readLanguages()
}

// moreSpans adds to w.spans those that the text has now. Spans that overlap
// become one: what was protected stays so.
func (w *work) moreSpans() {
	w.oldSpans = append(w.oldSpans[:0], w.spans...)
	w.readSpans()
	if !slices.Equal(w.spans, w.oldSpans) && len(w.oldSpans) > 0 {
		w.spans = united(append(w.spans, w.oldSpans...))
	}
}
