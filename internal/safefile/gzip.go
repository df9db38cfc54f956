package safefile

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
)

// NewGzipWriter returns a writer that compresses to w, and a function that ends the
// compressed text and does not close w.
func NewGzipWriter(w io.Writer) (zip io.Writer, finish func() error) {
	b := bufio.NewWriterSize(w, bufferSize)
	z := gzip.NewWriter(b)
	return z, func() error { return errors.Join(z.Close(), b.Flush()) }
}
