package inorder

import (
	"bytes"
	"fmt"
	"io"
	"iter"
)

// batchSize is the number of bytes read at a time, which limits the memory.
const batchSize = 256 << 10

// MaxLine is the maximum length of a line, in bytes, unless a Source sets
// another.
const MaxLine = 64 << 20

// A Source is a text that is processed in batches.
type Source struct {
	io.Reader
	Cut     func(text []byte) int // returns the end of the whole lines that a batch may contain, or 0
	MaxLine int                   // maximum length of a line, or of the lines that Cut keeps together; 0 means the constant MaxLine
}

// LastLine is a Cut that may separate any two lines.
func LastLine(text []byte) int { return bytes.LastIndexByte(text, '\n') + 1 }

// A Batch is a run of whole lines of a text; only the last line of the text may
// lack its line feed.
type Batch struct {
	Text []byte
	Line int // number of its first line, from 1
}

// A batcher cuts a stream into batches.
type batcher struct {
	Source
	rest []byte // the bytes read after the last batch
	line int    // number of the last line returned
}

// next reads a batch into buf, which may be nil. At the end of the stream the
// batch is empty.
func (b *batcher) next(buf []byte) (Batch, error) {
	buf = append(buf[:0], b.rest...)
	b.rest = b.rest[:0]
	searched := 0
	for {
		err := b.fill(&buf)
		cut := 0
		if bytes.IndexByte(buf[searched:], '\n') >= 0 {
			cut = b.Cut(buf)
		}
		switch {
		case err != nil && err != io.EOF:
			return Batch{}, &LineError{b.line + 1 + lineFeeds(buf), err}
		case err == io.EOF:
			return b.hand(buf), nil
		case cut > 0:
			b.rest = append(b.rest, buf[cut:]...)
			return b.hand(buf[:cut]), nil
		case len(buf) > b.MaxLine:
			return Batch{}, &LineError{b.line + 1, fmt.Errorf("a line longer than %d bytes", b.MaxLine)}
		}
		searched = len(buf)
	}
}

// fill reads once, up to batchSize bytes after buf, so that data from a slow pipe
// are processed at once.
func (b *batcher) fill(buf *[]byte) error {
	old := len(*buf)
	if cap(*buf)-old < batchSize {
		grown := make([]byte, old, 2*old+2*batchSize)
		copy(grown, *buf)
		*buf = grown
	}
	n, err := b.Read((*buf)[old : old+batchSize])
	*buf = (*buf)[:old+n]
	return err
}

// hand returns the batch of text and counts its lines.
func (b *batcher) hand(text []byte) Batch {
	first := b.line + 1
	b.line += lineFeeds(text)
	return Batch{text, first}
}

func lineFeeds(text []byte) int { return bytes.Count(text, []byte("\n")) }

// Lines returns the lines of a batch with their numbers, each with its line feed.
func (b Batch) Lines() iter.Seq2[int, []byte] {
	return func(yield func(int, []byte) bool) {
		number := b.Line
		for line := range bytes.Lines(b.Text) {
			if !yield(number, line) {
				return
			}
			number++
		}
	}
}
