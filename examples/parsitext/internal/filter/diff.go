package filter

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/engine"
	"github.com/parsitext/parsitext/normalize"
)

// context is the number of lines in a hunk before and after the changes.
const context = 3

// A hunk is a range of lines with changes.
type hunk struct {
	first    int // number of the first line in the file
	old, new int // number of lines before and after the change
	lines    []string
}

// A block is a range of changed lines, with their replacement.
type block struct {
	from, to   int // lines of the unit from 0, excluding to
	start, end int // its bytes
	changes    []engine.Change
}

// appendHunks appends the hunks of a unit.
func appendHunks(dst []hunk, u unit, changes []engine.Change) []hunk {
	if len(changes) == 0 {
		return dst
	}
	lines := bytes.SplitAfter(u.src, []byte("\n"))
	if len(lines[len(lines)-1]) == 0 {
		lines = lines[:len(lines)-1]
	}
	blocks := blocksOf(lines, changes)
	for len(blocks) > 0 {
		n := 1
		for n < len(blocks) && blocks[n].from-blocks[n-1].to <= 2*context {
			n++
		}
		dst = append(dst, newHunk(u, lines, blocks[:n]))
		blocks = blocks[n:]
	}
	return dst
}

// blocksOf returns the ranges of changed lines.
func blocksOf(lines [][]byte, changes []engine.Change) (blocks []block) {
	line, start := 0, 0
	for _, c := range changes {
		for line+1 < len(lines) && start+len(lines[line]) <= c.Start {
			start += len(lines[line])
			line++
		}
		if last := len(blocks) - 1; last < 0 || blocks[last].to <= line {
			blocks = append(blocks, block{from: line, to: line + 1, start: start, end: start + len(lines[line])})
		}
		b := &blocks[len(blocks)-1]
		for b.to < len(lines) && b.end < c.End || b.to < len(lines) && b.end == c.End && c.Start < c.End {
			b.end += len(lines[b.to])
			b.to++
		}
		c.Start, c.End = c.Start-b.start, c.End-b.start
		b.changes = append(b.changes, c)
	}
	return blocks
}

// newHunk returns the hunk of neighbouring blocks, with context before and after.
func newHunk(u unit, lines [][]byte, blocks []block) hunk {
	first, last := blocks[0].from, blocks[len(blocks)-1].to
	around := min(context, first, len(lines)-last)
	h := hunk{first: u.line + first - around}
	at := first - around
	for _, b := range blocks {
		h.keep(lines[at:b.from])
		h.add("-", lines[b.from:b.to])
		var old []byte
		for _, l := range lines[b.from:b.to] {
			old = append(old, l...)
		}
		h.add("+", bytes.SplitAfter(engine.Apply(nil, old, b.changes), []byte("\n")))
		at = b.to
	}
	h.keep(lines[at : last+around])
	return h
}

func (h *hunk) keep(lines [][]byte) { h.add(" ", lines) }

// add appends lines with a sign.
func (h *hunk) add(sign string, lines [][]byte) {
	for _, l := range lines {
		if len(l) == 0 {
			continue // after the last line feed
		}
		if sign != "+" {
			h.old++
		}
		if sign != "-" {
			h.new++
		}
		h.lines = append(h.lines, sign+string(l))
	}
}

// appendDiff appends the hunks as a unified diff; on a terminal, invisible characters
// are shown.
func (j *job) appendDiff(dst []byte, hunks []hunk) []byte {
	if len(hunks) > 0 && !j.begun {
		j.begun = true
		dst = fmt.Appendf(dst, "--- %s\n+++ %s\n", j.name, j.name)
	}
	for _, h := range hunks {
		dst = fmt.Appendf(dst, "%s@@ -%d,%d +%d,%d @@%s\n", j.paint("@"), h.first, h.old, h.first+j.grown, h.new, j.paint(""))
		j.grown += h.new - h.old
		for _, l := range h.lines {
			dst = j.appendLine(dst, l)
		}
	}
	return dst
}

// appendLine appends a line of a diff with its sign.
func (j *job) appendLine(dst []byte, l string) []byte {
	text, ended := strings.CutSuffix(l, "\n")
	if j.color {
		dst = append(append(append(dst, j.paint(l[:1])...), normalize.Visible(text)...), j.paint("")...)
	} else {
		dst = append(dst, text...)
	}
	if !ended {
		dst = append(dst, "\n\\ No newline at end of file"...)
	}
	return append(dst, '\n')
}

// paint returns the control sequence that colors a line with that sign, or ends the
// color.
func (j *job) paint(sign string) string {
	if !j.color {
		return ""
	}
	switch sign {
	case "@":
		return "\x1b[36m"
	case "-":
		return "\x1b[31m"
	case "+":
		return "\x1b[32m"
	}
	return "\x1b[0m"
}
