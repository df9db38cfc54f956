package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
	"iter"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
)

// maxLine is the length in bytes of the longest line that is read whole.
const maxLine = 8 << 20

// A line is a line of a span, without its line break.
type line struct {
	offset int64
	number int64  // in the span, from 1
	text   []byte // valid until the next line is read
	size   int64  // in bytes; if it is more than maxLine, text is nil
}

// lines yields the lines that start in the span.
func (s span) lines(ctx ctx) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		r, err := s.open(ctx)
		if err != nil {
			yield(line{}, err)
			return
		}
		defer r.Close()
		if err := s.each(r, func(l line) bool { return yield(l, nil) }); err != nil {
			yield(line{}, err)
		}
	}
}

// each calls yield for the lines of r, which starts at the offset before the span.
func (s span) each(r io.Reader, yield func(line) bool) error {
	in := lineReader{r: bufio.NewReaderSize(r, 1<<16)}
	offset := s.Start
	if offset > 0 {
		_, n, err := in.next() // the line that starts before the span
		if err != nil {
			return ignoreEOF(err)
		}
		offset += n - 1
	}
	for number := int64(1); isGzip(s.File) || offset < s.End; number++ {
		text, n, err := in.next()
		if err != nil {
			return ignoreEOF(err)
		}
		if !yield(line{offset, number, text, n}) {
			return nil
		}
		offset += n
	}
	return nil
}

func ignoreEOF(err error) error {
	if errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil
	}
	return err
}

// A lineReader reads lines with bounded memory.
type lineReader struct {
	r   *bufio.Reader
	buf []byte
}

// next returns a line without its line break, and its length in bytes with it. The
// text of a line longer than maxLine is nil. At the end the error is io.EOF.
func (l *lineReader) next() (text []byte, size int64, err error) {
	l.buf = l.buf[:0]
	for {
		chunk, err := l.r.ReadSlice('\n')
		size += int64(len(chunk))
		if size <= maxLine {
			l.buf = append(l.buf, chunk...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil && (err != io.EOF || size == 0) {
			return nil, size, err
		}
		if size > maxLine {
			return nil, size, nil
		}
		return trimBreak(l.buf), size, nil
	}
}

func trimBreak(b []byte) []byte {
	if n := len(b); n > 0 && b[n-1] == '\n' {
		b = b[:n-1]
	}
	if n := len(b); n > 0 && b[n-1] == '\r' {
		b = b[:n-1]
	}
	return b
}

// open returns the bytes of the file, from one before the span on.
func (s span) open(ctx ctx) (io.ReadCloser, error) {
	fs, err := filesystem.New(ctx, s.File)
	if err != nil {
		return nil, err
	}
	r, err := openAt(ctx, fs, s.File, max(s.Start-1, 0))
	if err != nil {
		fs.Close()
		return nil, err
	}
	f := &input{r, []io.Closer{r, fs}}
	if !isGzip(s.File) {
		return f, nil
	}
	z, err := gzip.NewReader(r)
	if err != nil {
		f.Close()
		return nil, err
	}
	f.Reader = z
	return f, nil
}

// openAt opens a file at an offset.
func openAt(ctx ctx, fs filesystem.Interface, name string, offset int64) (io.ReadCloser, error) {
	r, err := fs.OpenRead(ctx, name)
	if err != nil || offset == 0 {
		return r, err
	}
	if seeker, ok := r.(io.Seeker); ok {
		_, err = seeker.Seek(offset, io.SeekStart)
	} else {
		_, err = io.CopyN(io.Discard, r, offset)
	}
	if err != nil {
		r.Close()
		return nil, err
	}
	return r, nil
}

// An input is an open file, with everything that must be closed with it.
type input struct {
	io.Reader
	closers []io.Closer
}

func (f *input) Close() error {
	var errs []error
	for _, c := range f.closers {
		errs = append(errs, c.Close())
	}
	return errors.Join(errs...)
}
