package normalize

import (
	"errors"
	"io"
	"sync"
)

// Reader returns a reader of the normal form of the text that r reads. However r splits
// the text, the result is f.String of the whole. An error of r ends the text, as io.EOF
// does, and is returned unchanged after the text before it. Memory is bounded.
func (f Form) Reader(r io.Reader) io.Reader { return newReader(f.plan(), r) }

// Writer returns a writer that normalizes the text written to it and writes the result
// to w: f.String of the whole, however the text is split. Text is held back until its
// line ends or until it has Lookahead bytes. Close writes the rest and does not close w.
// An error of w is returned unchanged, by this and every later call; it is
// io.ErrShortWrite if w wrote less than it was given without an error.
func (f Form) Writer(w io.Writer) io.WriteCloser { return newWriter(f.plan(), w) }

// bufferSize is the size of the buffers of readers and writers.
const bufferSize = 4 * Lookahead

// A stream takes text in parts and holds the normal form until it is fetched.
type stream struct {
	engine
	src   []byte // text that step cannot take yet
	out   []byte // normal form
	ended bool   // no more text comes
}

var streamPool = sync.Pool{New: func() any { return &stream{src: make([]byte, 0, bufferSize)} }}

func newStream(p plan) *stream {
	s := streamPool.Get().(*stream)
	s.src, s.out, s.ended = s.src[:0], s.out[:0], false
	s.start(p)
	s.own = true
	return s
}

// free puts a stream that has ended back in the pool.
func (s *stream) free() {
	s.line.plan = plan{}
	streamPool.Put(s)
}

// space returns the free space after src, into which the caller writes text for take. It
// is not empty between calls of take.
func (s *stream) space() []byte { return s.src[len(s.src):cap(s.src)] }

// take adds n bytes that the caller has written to the space, and normalizes what it can.
func (s *stream) take(n int) {
	buf := s.src[:len(s.src)+n]
	at := 0
	for at < len(buf) && (s.ended || enough(buf[at:])) {
		s.step(buf[at:])
		at += s.n + s.brk
		s.out = append(append(s.out, s.line.text...), s.lineBreak...)
	}
	s.src = buf[:copy(buf, buf[at:])]
}

// end normalizes what is left.
func (s *stream) end() {
	s.ended = true
	s.take(0)
}

type reader struct {
	*stream // nil at the end
	r       io.Reader
	err     error // of r
	at      int   // number of bytes of out that were read
}

func newReader(p plan, r io.Reader) *reader { return &reader{stream: newStream(p), r: r} }

// maxEmpty is the number of reads in a row that may return neither bytes nor an error.
const maxEmpty = 100

// Read implements io.Reader.
func (r *reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	if r.stream == nil {
		return 0, r.err
	}
	for empty := 0; r.at == len(r.out); {
		if r.err != nil {
			r.free()
			r.stream = nil
			return 0, r.err
		}
		n := r.fill()
		if empty++; n > 0 {
			empty = 0
		} else if empty == maxEmpty && r.err == nil {
			r.err = io.ErrNoProgress
		}
	}
	n := copy(p, r.out[r.at:])
	r.at += n
	return n, nil
}

// fill reads once. It returns the number of bytes read.
func (r *reader) fill() int {
	r.out, r.at = r.out[:0], 0
	n, err := r.r.Read(r.space())
	r.take(n)
	if r.err = err; err != nil {
		r.end()
	}
	return n
}

type writer struct {
	*stream // nil after Close
	w       io.Writer
	err     error
}

func newWriter(p plan, w io.Writer) *writer { return &writer{stream: newStream(p), w: w} }

var errClosed = errors.New("normalize: write to a closed Writer")

// Write implements io.Writer.
func (w *writer) Write(p []byte) (n int, err error) {
	for w.err == nil && n < len(p) {
		k := copy(w.space(), p[n:])
		w.take(k)
		if w.flush(); w.err == nil {
			n += k
		}
	}
	return n, w.err
}

// flush writes the normalized text.
func (w *writer) flush() {
	if len(w.out) == 0 {
		return
	}
	n, err := w.w.Write(w.out)
	if err == nil && n < len(w.out) {
		err = io.ErrShortWrite
	}
	w.out, w.err = w.out[:0], err
}

// Close implements io.Closer. A second Close does nothing.
func (w *writer) Close() error {
	if w.err == errClosed {
		return nil
	}
	if w.err == nil {
		w.end()
		w.flush()
	}
	if w.stream != nil {
		w.free()
		w.stream = nil
	}
	if w.err != nil {
		return w.err
	}
	w.err = errClosed
	return nil
}
