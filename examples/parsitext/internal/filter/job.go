package filter

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/parsitext/parsitext/examples/parsitext/internal/engine"
	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/internal/inorder"
)

// A job is the work on one file.
type job struct {
	*command
	format  *format.Format
	name    string // for people
	out     io.Writer
	changed bool // the file changes
	bad     bool // a line was reported
	grown   int  // lines that -diff has added so far
	begun   bool // -diff has named the file
}

// A result is what comes of a batch.
type result struct {
	text    []byte // the batch as it is then, for the modes that write files
	report  []byte // of the other modes
	hunks   []hunk // of -diff
	errs    []error
	changed bool
}

// work works on a batch, in the memory of an old result if there is one.
func (j *job) work(r *result, b inorder.Batch) *result {
	if r == nil {
		r = new(result)
	}
	*r = result{text: r.text[:0], report: r.report[:0], hunks: r.hunks[:0]}
	if j.format.Unit != format.Line {
		j.unit(r, unit{b.Text, b.Line})
		return r
	}
	for line, text := range b.Lines() {
		j.unit(r, unit{text, line})
		if j.mode == check && r.changed {
			break
		}
	}
	return r
}

// A unit is what is parsed at a time: a file, a line or a run of lines.
type unit struct {
	src  []byte
	line int // number of its first line
}

// unit adds what comes of a unit to a result.
func (j *job) unit(r *result, u unit) {
	if j.format.Unit == format.Prose && (j.mode == text || j.mode == inPlace) {
		r.text = j.normalizer.Append(r.text, u.src)
		r.changed = !bytes.Equal(u.src, r.text)
		return
	}
	body := bytes.TrimPrefix(u.src, []byte(mark))
	mark := u.src[:len(u.src)-len(body)]
	if j.format.Unit == format.Prose {
		body, mark = u.src, nil // a byte order mark is what Invisibles drops
	}
	u.src = body
	changes, out, err := j.edit(body)
	if err != nil {
		r.errs = append(r.errs, j.errorOf(u, err))
		changes, out = nil, body
	}
	r.changed = r.changed || len(changes) > 0
	switch j.mode {
	case text, inPlace:
		if err == nil || j.format.Unit == format.Line {
			r.text = append(append(r.text, mark...), out...)
		}
	case explain:
		r.report = appendExplained(r.report, j.name, u, changes)
	case check:
		r.report = appendCheck(r.report, j.name, u, changes)
	case diff:
		r.hunks = appendHunks(r.hunks, u, changes)
	}
}

// mark is the byte order mark of UTF-8.
const mark = "\ufeff"

// edit returns what changes in src, and what it is then.
func (j *job) edit(src []byte) (changes []engine.Change, out []byte, err error) {
	parse := func(src []byte) (*source.Document, error) { return j.format.Parse(src, j.Options) }
	d, err := parse(src)
	if err != nil {
		return nil, nil, err
	}
	r := engine.Edit(j.normalizer, d)
	if len(r.Changes) == 0 {
		return nil, src, nil
	}
	out = engine.Apply(nil, src, r.Changes)
	if j.format.Unit == format.Prose {
		return r.Changes, out, nil
	}
	if err := r.Verify(src, d, out, parse); err != nil {
		return nil, nil, err
	}
	return r.Changes, out, j.sameTree(src, out)
}

// sameTree compares the structure of a file before and after.
func (j *job) sameTree(src, out []byte) error {
	if j.format.Tree == nil {
		return nil
	}
	before, err := j.format.Tree(src)
	if err != nil {
		return err
	}
	after, err := j.format.Tree(out)
	if err != nil {
		return fmt.Errorf("the edits would break the file: %w", err)
	}
	if before != after {
		return errors.New("the edits would change the structure of the file")
	}
	return nil
}

// errorOf returns an error with its place in the file.
func (j *job) errorOf(u unit, err error) error {
	at := new(source.Error)
	if errors.As(err, &at) {
		p := position{unit: u, line: u.line, column: 1}
		p.to(at.Offset)
		return fmt.Errorf("%s:%d:%d: %w", j.name, p.line, p.column, err)
	}
	if j.format.Unit == format.Line {
		return fmt.Errorf("%s:%d: %w", j.name, u.line, err)
	}
	return fmt.Errorf("%s: %w", j.name, err)
}

// write writes a result.
func (j *job) write(r *result) error {
	j.changed = j.changed || r.changed
	for _, err := range r.errs {
		j.bad = true
		j.streams.Fail(err)
	}
	out := append(r.text, r.report...)
	if j.mode == diff {
		out = j.appendDiff(out, r.hunks)
	}
	if _, err := j.out.Write(out); err != nil {
		return err
	}
	switch {
	case j.mode == check && r.changed:
		return errNotNormal
	case len(r.errs) > 0 && j.format.Unit == format.File:
		return errReported
	}
	return nil
}
