package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
)

// gzipWriter returns a writer that compresses to w, and a function that
// closes it.
func gzipWriter(w io.Writer) (io.Writer, func() error) {
	b := bufio.NewWriterSize(w, 256<<10)
	z := gzip.NewWriter(b)
	return z, func() error { return errors.Join(z.Close(), b.Flush()) }
}
