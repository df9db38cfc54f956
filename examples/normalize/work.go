package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/inorder"
	"github.com/parsitext/parsitext/normalize"
)

// A worker returns the result of a batch, and reuses the memory of an old output.
type worker func(out output, b inorder.Batch) (output, error)

// An output is the result of a batch.
type output struct {
	text []byte
	bad  []error // lines that could not be read
}

// work returns the worker of the mode for the named file.
func (p *program) work(name string) worker {
	switch {
	case p.mode == explain:
		return p.byLine(name, appendExplained)
	case p.mode == diff:
		return p.byLine(name, newPalette(p.color).appendDiff)
	case p.mode == check:
		return p.byLine(name, appendCheck)
	}
	return p.byLine(name, appendApplied)
}

// A line is a line of a file with its changes.
type line struct {
	file    string
	number  int
	text    []byte
	changes []change
}

// A change replaces the bytes [start,end) of a line.
type change struct {
	start, end int
	bytes      []byte         // the replacement in the line
	edit       normalize.Edit // the edit of the text in the line
	old        string         // the edited part of that text
}

// byLine returns a worker that calls appendLine for each line.
func (p *program) byLine(name string, appendLine func([]byte, line) ([]byte, error)) worker {
	return func(out output, b inorder.Batch) (output, error) {
		out = output{text: out.text[:0]}
		edits := p.edits(b)
		at := 0
		for number, text := range b.Lines() {
			var changes []change
			var err error
			if p.field != "" {
				changes, err = p.fieldChanges(text)
			} else {
				changes, edits = takeChanges(edits, text, at)
				at += len(text)
			}
			if err != nil { // the line stays, and the others are still processed
				out.bad = append(out.bad, fmt.Errorf("%s:%d: %w", name, number, err))
			}
			if out.text, err = appendLine(out.text, line{name, number, text, changes}); err != nil {
				return out, &inorder.LineError{Line: number, Err: err}
			}
		}
		return out, nil
	}
}

// edits returns the edits of a batch, whose text is normalized as a whole because
// code in it may span lines. If a field is normalized, there are none.
func (p *program) edits(b inorder.Batch) []normalize.Edit {
	if p.field != "" || p.normalizer.IsNormal(b.Text) {
		return nil
	}
	return slices.Collect(p.normalizer.Edits(string(b.Text)))
}

// takeChanges returns the changes of the line that begins at an offset of the edited
// text, and the remaining edits.
func takeChanges(edits []normalize.Edit, line []byte, offset int) (changes []change, rest []normalize.Edit) {
	for len(edits) > 0 && edits[0].Start < offset+len(line) {
		e := edits[0]
		e.Start, e.End = e.Start-offset, e.End-offset
		changes = append(changes, change{e.Start, e.End, []byte(e.New), e, string(line[e.Start:e.End])})
		edits = edits[1:]
	}
	return changes, edits
}

// fieldChanges returns the changes in the field of a line.
func (p *program) fieldChanges(line []byte) ([]change, error) {
	values, err := fieldValues(line, p.field)
	if err != nil {
		return nil, err
	}
	var changes []change
	for _, v := range values {
		changes = p.appendChanges(changes, v)
	}
	return changes, nil
}

// appendChanges appends the changes of a value, with offsets in its line.
func (p *program) appendChanges(changes []change, v value) []change {
	if p.normalizer.IsNormalString(v.text) {
		return changes
	}
	at := v.sourceOffset()
	for e := range p.normalizer.Edits(v.text) {
		changes = append(changes, change{at(e.Start), at(e.End), appendQuoted(nil, e.New), e, v.text[e.Start:e.End]})
	}
	return changes
}

// appendApplied appends the line with its changes made.
func appendApplied(dst []byte, l line) ([]byte, error) {
	at := 0
	for _, c := range l.changes {
		dst = append(dst, l.text[at:c.start]...)
		dst = append(dst, c.bytes...)
		at = c.end
	}
	return append(dst, l.text[at:]...), nil
}

// appendExplained appends a line for each change, with its confidence if it is not
// certain.
func appendExplained(dst []byte, l line) ([]byte, error) {
	column, at := 1, 0
	for _, c := range l.changes {
		column += utf8.RuneCount(l.text[at:c.start])
		at = c.start
		dst = fmt.Appendf(dst, "%s:%d:%d: %s: [%s] → [%s]", l.file, l.number, column, c.edit.Rule, oneLine(c.old), oneLine(c.edit.New))
		if p := c.edit.Confidence; p < 0.995 {
			dst = fmt.Appendf(dst, " (%.0f %%)", 100*p)
		}
		dst = append(dst, '\n')
	}
	return dst, nil
}

// oneLine shows invisible characters, including line feeds.
func oneLine(s string) string {
	return strings.ReplaceAll(normalize.Visible(s), "\n", "⏎")
}

// appendCheck stops at the first line that changes.
func appendCheck(dst []byte, l line) ([]byte, error) {
	if len(l.changes) == 0 {
		return dst, nil
	}
	return fmt.Appendf(dst, "%s:%d: not normal\n", l.file, l.number), errNotNormal
}
