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

// A job is the processing of one file.
type job struct {
	*command
	format  *format.Format
	choice  format.Options // the texts of the file to edit
	name    string         // for people
	out     io.Writer
	changed bool // the file changes
	bad     bool // a line was reported
	grown   int  // number of lines that -diff has added so far
	begun   bool // -diff has printed the name of the file
}

// A result is the result of a batch.
type result struct {
	text    []byte // the edited batch, for the modes that write files
	report  []byte // of the other modes
	hunks   []hunk // of -diff
	errs    []error
	left    []string // texts that stay, each with place and reason
	changed bool
}

// work processes a batch, and reuses the memory of an old result if there is one.
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

// A unit is the text that is parsed at a time: a file, a line or a range of
// lines.
type unit struct {
	src  []byte
	line int // number of its first line
}

// unit adds the result of a unit to a result.
func (j *job) unit(r *result, u unit) {
	if j.format.Unit == format.Prose && (j.mode == text || j.mode == inPlace) {
		r.text = j.normalizer.Append(r.text, u.src)
		r.changed = !bytes.Equal(u.src, r.text)
		return
	}
	mark := u.cutMark(j.format)
	made, out, err := engine.Normalize(j.normalizer, j.format, j.choice, u.src)
	if err != nil {
		r.errs = append(r.errs, j.errorOf(u, err))
		out = u.src // a bad line stays unchanged
	}
	changes := made.Changes
	r.left = appendLeft(r.left, j.name, u, made.Left)
	r.changed = r.changed || len(changes) > 0
	switch j.mode {
	case text, inPlace:
		if j.format.Unit == format.File && len(mark) == 0 {
			r.text = out // which may be large
			break
		}
		r.text = append(append(r.text, mark...), out...)
	case explain:
		r.report = appendExplained(r.report, j.name, u, changes)
	case check:
		r.report = appendCheck(r.report, j.name, u, changes)
	case diff:
		r.hunks = appendHunks(r.hunks, u, changes)
	}
}

// byteOrderMark may be at the beginning of a UTF-8 file.
const byteOrderMark = "\ufeff"

// cutMark removes a byte order mark and returns it. In prose it is text, which
// Invisibles removes.
func (u *unit) cutMark(f *format.Format) (mark []byte) {
	if f.Unit == format.Prose || !bytes.HasPrefix(u.src, []byte(byteOrderMark)) {
		return nil
	}
	mark, u.src = u.src[:len(byteOrderMark)], u.src[len(byteOrderMark):]
	return mark
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

// write writes a result. It prints the errors of lines and continues with the
// others.
func (j *job) write(r *result) error {
	j.changed = j.changed || r.changed
	for _, err := range r.errs {
		j.bad = true
		j.streams.Fail(err)
	}
	j.leave(r.left)
	out := append(r.text, r.report...)
	if j.mode == diff {
		out = j.appendDiff(out, r.hunks)
	}
	if _, err := j.out.Write(out); err != nil {
		return err
	}
	if j.mode == check && r.changed {
		return errNotNormal // the rest of the file makes no difference
	}
	return nil
}

// verdict returns the error of a file all of which was processed, or that is not normal.
func (j *job) verdict(err error) error {
	switch {
	case err != nil && !errors.Is(err, errNotNormal):
		return err
	case j.bad:
		return errReported
	case j.check && j.changed:
		return errNotNormal
	}
	return nil
}
