package main

import (
	"bytes"
	"errors"
	"fmt"
	"hash/maphash"
	"io"

	"github.com/parsitext/parsitext/internal/safefile"
	"github.com/parsitext/parsitext/normalize"
)

// copy writes the normal form of text to out, and reports whether the two differ.
func (p *program) copy(name string, out io.Writer, text io.Reader) (changed bool, err error) {
	var before, after maphash.Hash
	after.SetSeed(before.Seed())
	in := &lineCounter{r: io.TeeReader(text, &before)}
	_, err = p.normalizer.Copy(io.MultiWriter(out, &after), in, 0)
	if at := new(normalize.CopyError); errors.As(err, &at) {
		err = at.Err
	}
	if err != nil && err == in.err {
		err = fmt.Errorf("%s:%d: %w", safefile.Shown(name), in.lines+1, err)
	}
	return before.Sum64() != after.Sum64(), err
}

// A lineCounter counts the lines of what it reads.
type lineCounter struct {
	r     io.Reader
	lines int
	err   error
}

func (c *lineCounter) Read(p []byte) (n int, err error) {
	n, c.err = c.r.Read(p)
	c.lines += bytes.Count(p[:n], []byte("\n"))
	return n, c.err
}
