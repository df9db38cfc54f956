package filter

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/engine"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

// A position is a place in a unit, with its line and column in the file. Columns count
// characters from 1.
type position struct {
	unit
	at           int
	line, column int
}

// to advances to an offset.
func (p *position) to(offset int) {
	passed := p.src[p.at:min(offset, len(p.src))]
	if n := bytes.Count(passed, []byte("\n")); n > 0 {
		p.line += n
		p.column = 1
		passed = passed[bytes.LastIndexByte(passed, '\n')+1:]
	}
	p.column += utf8.RuneCount(passed)
	p.at = offset
}

// appendExplained appends a line for each change, with its confidence if it is not
// certain.
func appendExplained(dst []byte, file string, u unit, changes []engine.Change) []byte {
	p := position{unit: u, line: u.line, column: 1}
	for _, c := range changes {
		p.to(c.Start)
		dst = fmt.Appendf(dst, "%s:%d:%d: ", file, p.line, p.column)
		dst = appendChange(dst, c)
	}
	return dst
}

// appendChange appends the rest of the line for a change.
func appendChange(dst []byte, c engine.Change) []byte {
	dst = fmt.Appendf(dst, "%s: [%s] → [%s]", c.Rule, oneLine(c.Old), oneLine(c.Text))
	if c.Confidence < 0.995 {
		dst = fmt.Appendf(dst, " (%.0f %%)", 100*c.Confidence)
	}
	return append(dst, '\n')
}

// appendCheck appends the first place at which a unit is not normal, with its change.
func appendCheck(dst []byte, file string, u unit, changes []engine.Change) []byte {
	if len(changes) == 0 {
		return dst
	}
	p := position{unit: u, line: u.line, column: 1}
	p.to(changes[0].Start)
	return appendChange(fmt.Appendf(dst, "%s:%d:%d: not normal: ", file, p.line, p.column), changes[0])
}

// appendLeft appends a line for each text that stays unchanged.
func appendLeft(dst []string, file string, u unit, left []source.Left) []string {
	p := position{unit: u, line: u.line, column: 1}
	for _, l := range left {
		p.to(l.Offset)
		dst = append(dst, fmt.Sprintf("%s:%d:%d: unchanged: %s", file, p.line, p.column, l.Why))
	}
	return dst
}

// maxLeft is the number of unchanged texts that are reported without -left; the others are
// counted.
const maxLeft = 3

// leave reports texts that stay unchanged.
func (c *command) leave(texts []string) {
	for _, text := range texts {
		if c.listed++; c.listed <= maxLeft || c.left {
			c.streams.Note(text)
		}
	}
}

// countLeft reports how many more texts stay unchanged.
func (c *command) countLeft() {
	if n := c.listed - maxLeft; n > 0 && !c.left {
		c.streams.Note(fmt.Sprintf("%d more unchanged texts; -left lists them", n))
	}
}

// oneLine shows invisible characters, including line feeds.
func oneLine(s string) string { return strings.ReplaceAll(normalize.Visible(s), "\n", "⏎") }
