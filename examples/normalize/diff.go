package main

import (
	"bytes"
	"fmt"

	"github.com/parsitext/parsitext/normalize"
)

// A palette holds the texts written around the parts of a diff.
type palette struct{ head, old, new, mark, unmark, end string }

// newPalette returns the palette of a terminal, or an empty one.
func newPalette(color bool) palette {
	if !color {
		return palette{}
	}
	return palette{"\x1b[36m", "\x1b[31m", "\x1b[32m", "\x1b[7m", "\x1b[27m", "\x1b[0m"}
}

// appendDiff appends a changed line before and after the change, with invisible
// characters shown.
func (p palette) appendDiff(dst []byte, l line) ([]byte, error) {
	if len(l.changes) == 0 {
		return dst, nil
	}
	dst = fmt.Appendf(dst, "%s%s:%d%s\n", p.head, l.file, l.number, p.end)
	dst = p.appendSide(dst, p.old+"-", l, func(c change) []byte { return l.text[c.start:c.end] })
	return p.appendSide(dst, p.new+"+", l, func(c change) []byte { return c.bytes }), nil
}

// appendSide appends one side of a diff with its changes marked.
func (p palette) appendSide(dst []byte, sign string, l line, text func(change) []byte) []byte {
	dst = append(dst, sign...)
	whole := bytes.TrimSuffix(l.text, []byte("\n"))
	at := 0
	for _, c := range l.changes {
		dst = append(dst, oneLine(string(l.text[at:c.start]))...)
		dst = fmt.Appendf(dst, "%s%s%s", p.mark, oneLine(string(text(c))), p.unmark)
		at = c.end
	}
	if at < len(whole) {
		dst = append(dst, normalize.Visible(string(whole[at:]))...)
	}
	return append(append(dst, p.end...), '\n')
}
