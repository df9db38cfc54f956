package normalize

import "golang.org/x/text/transform"

// Transformer returns a Transformer that normalizes a stream. Call Reset before
// using it for another stream.
//
// However the stream is split, the output is f.String of the whole. The
// Transformer reads at most Lookahead bytes ahead, which is less than the buffers
// of transform.Reader, transform.Writer and transform.Chain hold, and its memory
// is bounded. The destination may have any size: text that does not fit is kept for
// the next call. Span counts whole lines, or pieces of long lines, that are already
// normal.
func (f Form) Transformer() transform.SpanningTransformer { return newTransformer(f.plan()) }

func newTransformer(p plan) *transformer {
	t := new(transformer)
	t.start(p)
	return t
}

// A transformer normalizes a text from call to call.
type transformer struct {
	engine
	rest []byte // output for which dst had no space
}

// Reset prepares the Transformer for a new stream.
func (t *transformer) Reset() { t.line.context, t.rest = context{}, t.rest[:0] }

// Transform implements transform.Transformer.
func (t *transformer) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for {
		n := copy(dst[nDst:], t.rest)
		nDst += n
		t.rest = t.rest[:copy(t.rest, t.rest[n:])]
		switch {
		case len(t.rest) > 0:
			return nDst, nSrc, transform.ErrShortDst
		case nSrc == len(src):
			return nDst, nSrc, nil
		case !atEOF && !enough(src[nSrc:]):
			return nDst, nSrc, transform.ErrShortSrc
		}
		t.step(src[nSrc:])
		nSrc += t.n + t.brk
		nDst += t.emit(dst[nDst:], t.line.text)
		nDst += t.emit(dst[nDst:], t.lineBreak)
	}
}

// emit copies to dst what fits and keeps the rest.
func (t *transformer) emit(dst, text []byte) int {
	n := 0
	if len(t.rest) == 0 {
		n = copy(dst, text)
	}
	t.rest = append(t.rest, text[n:]...)
	return n
}

// Span implements transform.SpanningTransformer.
func (t *transformer) Span(src []byte, atEOF bool) (n int, err error) {
	if len(t.rest) > 0 {
		return 0, transform.ErrEndOfSpan
	}
	for n < len(src) {
		if !atEOF && !enough(src[n:]) {
			return n, transform.ErrShortSrc
		}
		before := t.line.context
		t.step(src[n:])
		if t.changed {
			t.line.context = before
			return n, transform.ErrEndOfSpan
		}
		n += t.n + t.brk
	}
	return n, nil
}
