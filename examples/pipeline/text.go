package main

import (
	"bytes"

	"github.com/parsitext/parsitext/normalize"
)

// A batch is a run of lines of plain text that are normalized together, because code
// fences span lines.
type batch struct {
	text    []byte
	offsets []int64 // of the lines
}

const (
	batchSize    = 64 << 10
	maxBatchSize = 2 * maxLine // for an open fence, which prevents a cut
)

// addText adds a line of plain text.
func (k *sink) addText(l line) {
	b := &k.batch
	b.text = append(append(b.text, l.text...), '\n')
	b.offsets = append(b.offsets, l.offset)
	switch n := len(b.text); {
	case n > maxBatchSize:
		k.flushText(n)
	case n > batchSize:
		k.flushText(normalize.Cut(b.text))
	}
}

// flushText writes the first n bytes of the batch, which are whole lines.
func (k *sink) flushText(n int) {
	b := &k.batch
	lines := bytes.Count(b.text[:n], lineFeed)
	k.writeText(b.text[:n], b.offsets[:lines])
	b.text = append(b.text[:0], b.text[n:]...)
	b.offsets = append(b.offsets[:0], b.offsets[lines:]...)
}

var lineFeed = []byte{'\n'}

// writeText writes lines as rows. A line separator inside a line becomes a line feed
// and stays in its row; then each line is normalized separately.
func (k *sink) writeText(text []byte, offsets []int64) {
	normal := k.Form.Append(nil, text)
	together := bytes.Count(normal, lineFeed) == len(offsets)
	source := normal
	if !together {
		source = text
	}
	for _, offset := range offsets {
		var row []byte
		row, source, _ = bytes.Cut(source, lineFeed)
		if !together {
			row = k.Form.Append(nil, row)
		}
		line := string(row)
		k.write(offset, "text", encode(line), line)
	}
}
