package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
)

// gunzip returns the text of r, which it decompresses if it begins as gzip does.
func gunzip(r io.Reader) (text io.Reader, zipped bool, err error) {
	b := bufio.NewReaderSize(r, batchSize)
	magic, err := b.Peek(2)
	if !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		if err == io.EOF {
			err = nil
		}
		return b, false, err
	}
	z, err := gzip.NewReader(b)
	return z, true, err
}

// gzipWriter returns a writer that compresses to w, and what ends it.
func gzipWriter(w io.Writer) (io.Writer, func() error) {
	b := bufio.NewWriterSize(w, batchSize)
	z := gzip.NewWriter(b)
	return z, func() error { return errors.Join(z.Close(), b.Flush()) }
}
