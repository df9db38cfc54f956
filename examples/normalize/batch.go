package main

import (
	"bytes"
	"fmt"
	"io"
	"iter"

	"github.com/parsitext/parsitext/normalize"
)

// The sizes of what is read at a time, which bound the memory.
const (
	batchSize = 256 << 10
	maxLine   = 64 << 20
)

// A batch is a run of whole lines of a text; only the last line of the text may
// lack its line feed.
type batch struct {
	text []byte
	line int // number of its first line, from 1
}

// A batcher cuts a stream into batches.
type batcher struct {
	r    io.Reader
	rest []byte // what was read after the last batch
	line int    // number of the last line handed out
}

// next reads a batch into buf, which may be nil. At the end of the stream its
// text is empty.
func (b *batcher) next(buf []byte) (batch, error) {
	buf = append(buf[:0], b.rest...)
	b.rest = b.rest[:0]
	searched := 0
	for {
		err := b.fill(&buf)
		cut := 0
		if bytes.IndexByte(buf[searched:], '\n') >= 0 {
			cut = normalize.Cut(buf) // not in a fence of code, which goes over lines
		}
		switch {
		case err != nil && err != io.EOF:
			return batch{}, &lineError{b.line + 1 + lineFeeds(buf), err}
		case err == io.EOF:
			return b.hand(buf), nil
		case cut > 0:
			b.rest = append(b.rest, buf[cut:]...)
			return b.hand(buf[:cut]), nil
		case len(buf) > maxLine:
			return batch{}, &lineError{b.line + 1, fmt.Errorf("a line longer than %d bytes", maxLine)}
		}
		searched = len(buf)
	}
}

// fill reads once, up to batchSize bytes after buf, so that a slow pipe need not
// wait for more.
func (b *batcher) fill(buf *[]byte) error {
	old := len(*buf)
	if cap(*buf)-old < batchSize {
		grown := make([]byte, old, 2*old+2*batchSize)
		copy(grown, *buf)
		*buf = grown
	}
	n, err := b.r.Read((*buf)[old : old+batchSize])
	*buf = (*buf)[:old+n]
	return err
}

// hand returns the batch of text and counts its lines.
func (b *batcher) hand(text []byte) batch {
	first := b.line + 1
	b.line += lineFeeds(text)
	return batch{text, first}
}

func lineFeeds(text []byte) int { return bytes.Count(text, []byte("\n")) }

// lines returns the lines of a batch with their numbers, each with its line feed.
func (b batch) lines() iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		number := b.line
		for line := range bytes.Lines(b.text) {
			if !yield(number, line) {
				return
			}
			number++
		}
	}
}
