package fault

import (
	"io"
	"testing/iotest"
)

// ErrBroken is the error that the broken streams of this package return.
const ErrBroken = brokenError("broken")

type brokenError string

func (e brokenError) Error() string { return string(e) }

// A Reader is a way to read a given text.
type Reader struct {
	Name string
	Wrap func(io.Reader) io.Reader
}

// Readers returns ways to read all bytes that io.Reader allows but few callers
// expect.
func Readers() []Reader {
	return []Reader{
		{"byte by byte", iotest.OneByteReader},
		{"half of what is asked", iotest.HalfReader},
		{"the end with the last bytes", iotest.DataErrReader},
		{"nothing before each read", func(r io.Reader) io.Reader { return &hesitant{r: r, pause: 1} }},
		{"often nothing", func(r io.Reader) io.Reader { return &hesitant{r: iotest.OneByteReader(r), pause: 90} }},
	}
}

// hesitant returns no bytes and no error pause times before each read.
type hesitant struct {
	r           io.Reader
	pause, rest int
}

func (h *hesitant) Read(p []byte) (int, error) {
	if h.rest > 0 {
		h.rest--
		return 0, nil
	}
	h.rest = h.pause
	return h.r.Read(p)
}

// FailingReader reads text and then fails once: with its last bytes if with is
// true, otherwise in the next read. Later reads succeed again, as they may on a
// reader with a deadline.
func FailingReader(text string, with bool) io.Reader { return &failingReader{text, with, false} }

type failingReader struct {
	text   string
	with   bool
	failed bool
}

func (r *failingReader) Read(p []byte) (int, error) {
	if r.failed {
		return copy(p, "بازگشت"), nil
	}
	n := copy(p, r.text)
	r.text = r.text[n:]
	if r.text == "" && (r.with || n == 0) {
		r.failed = true
		return n, ErrBroken
	}
	return n, nil
}

// A Writer accepts Room bytes and then fails with Err or, if Err is nil, with a
// short write. After that it accepts everything.
type Writer struct {
	Room   int
	Err    error
	Got    []byte
	failed bool
}

// Write implements io.Writer.
func (w *Writer) Write(p []byte) (int, error) {
	if w.failed || len(p) <= w.Room {
		w.Got = append(w.Got, p...)
		w.Room -= len(p)
		return len(p), nil
	}
	w.failed = true
	w.Got = append(w.Got, p[:w.Room]...)
	return w.Room, w.Err
}
