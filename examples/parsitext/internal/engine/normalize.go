package engine

import (
	"errors"
	"fmt"
	"slices"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

// Normalize returns the changes of src, a file or a unit as given by Format.Unit, with the
// texts that stay unchanged. It also returns the changed src, or src itself if nothing
// changes. That is read again: if the edits of a text would change anything but texts, the
// text stays unchanged.
func Normalize(n normalize.Interface, f *format.Format, o format.Options, src []byte) (Result, []byte, error) {
	d, err := f.Parse(src, o)
	if err != nil {
		return Result{}, nil, err
	}
	if f.InOtherLanguage(o.File) {
		return Result{Left: leftForeign(d)}, src, nil
	}
	edited := Edit(n, d)
	r, out, err := sound(f, o, src, d, edited)
	if err != nil {
		return Result{}, nil, err
	}
	r.Left = append(edited.Left, d.Left...)
	for i, part := range edited.parts {
		if _, made := r.texts[part]; !made && (i == 0 || part != edited.parts[i-1]) {
			r.leave(&d.Parts[part], breaking)
		}
	}
	slices.SortStableFunc(r.Left, func(a, b source.Left) int { return a.Offset - b.Offset })
	return r, out, nil
}

// leftForeign returns the first text of a file that is in another language by its name.
func leftForeign(d *source.Document) []source.Left {
	for i := range d.Parts {
		if p := &d.Parts[i]; hasPersian(p.Text()) {
			return []source.Left{{Offset: p.Segments[0].Start, Why: "the name of the file says that it is in another language"}}
		}
	}
	return nil
}

// sound returns the edits that change nothing but the texts of a file, and the edited file.
func sound(f *format.Format, o format.Options, src []byte, d *source.Document, r Result) (Result, []byte, error) {
	if len(r.Changes) == 0 {
		return r, src, nil
	}
	if f.Unit == format.Prose {
		return r, Apply(nil, src, r.Changes), nil
	}
	var err error
	t := trial{format: f, options: o, src: src, doc: d}
	if t.hasTree = f.Tree != nil && f.Unit == format.File; t.hasTree { // skipped for the lines of large files, to save time
		if t.tree, err = f.Tree(src); err != nil {
			return r, nil, err
		}
	}
	r, out, err := t.sound(r)
	if err != nil {
		return r, nil, fmt.Errorf("the edits would break the file: %w", err)
	}
	return r, out, nil
}

// A trial finds the edits of a file that change nothing but its texts.
type trial struct {
	format  *format.Format
	options format.Options
	src     []byte
	doc     *source.Document
	hasTree bool
	tree    string // the structure of a whole file, as an independent parser reads it
	tries   int    // how often the file was read again
	guesses int    // how often a guessed part was omitted
}

// maxTries limits how often a file is read again, maxGuesses how often after a guess.
const (
	maxTries   = 400
	maxGuesses = 100
)

// sound returns a result without the edits that would break the file, and the file after
// the edits.
func (t *trial) sound(r Result) (Result, []byte, error) {
	out, err := t.try(r)
	if err == nil || t.tries > maxTries {
		return r, out, err
	}
	if d := new(source.Difference); errors.As(err, &d) {
		if rest, part := r.without(d.Part); len(part.Changes) > 0 && t.guesses < maxGuesses {
			return t.guess(rest, part)
		}
	}
	first, second := r.halves()
	if len(second.Changes) == 0 { // all changes are in one part
		return Result{}, t.src, nil
	}
	return t.both(first, second)
}

// guess omits the part before a difference, and puts it back if it was not the cause.
func (t *trial) guess(rest, part Result) (Result, []byte, error) {
	t.guesses++
	r, out, err := t.sound(rest)
	if err != nil {
		return r, out, err
	}
	with := r.and(part)
	if out, err := t.try(with); err == nil {
		return with, out, nil
	}
	return r, out, nil
}

// both returns the sound changes of two results together.
func (t *trial) both(first, second Result) (Result, []byte, error) {
	var err error
	for _, half := range []*Result{&first, &second} {
		if *half, _, err = t.sound(*half); err != nil {
			return Result{}, nil, err
		}
	}
	r := first.and(second)
	out, err := t.try(r)
	return r, out, err
}

// without removes the last changed part up to the given one.
func (r Result) without(part int) (rest, taken Result) {
	i, _ := slices.BinarySearch(r.parts, part+1)
	for j, p := range r.parts {
		to := &rest
		if i > 0 && p == r.parts[i-1] {
			to = &taken
		}
		to.add(p, r.texts[p], r.Changes[j])
	}
	return rest, taken
}

// and returns the changes of both results, in order.
func (r Result) and(other Result) (all Result) {
	for len(r.parts)+len(other.parts) > 0 {
		from := &r
		if len(r.parts) == 0 || len(other.parts) > 0 && other.parts[0] < r.parts[0] {
			from = &other
		}
		p := from.parts[0]
		all.add(p, from.texts[p], from.Changes[0])
		from.parts, from.Changes = from.parts[1:], from.Changes[1:]
	}
	return all
}

// halves splits a result between two parts, as near to its middle as possible. The second
// half is empty if all changes are in one part.
func (r Result) halves() (first, second Result) {
	cut := r.middle()
	for i, part := range r.parts {
		half := &first
		if i >= cut {
			half = &second
		}
		half.add(part, r.texts[part], r.Changes[i])
	}
	return first, second
}

// middle returns the index of the change nearest to the middle that begins a new part.
func (r Result) middle() int {
	n := len(r.parts)
	for d := range n {
		for _, i := range []int{n/2 - d, n/2 + d} {
			if i > 0 && i < n && r.parts[i] != r.parts[i-1] {
				return i
			}
		}
	}
	return n
}

// try makes the edits, reads the file again and reports any difference other than in
// texts.
func (t *trial) try(r Result) ([]byte, error) {
	t.tries++
	out := Apply(nil, t.src, r.Changes)
	again, err := t.format.Parse(out, t.options)
	if err == nil {
		err = r.verify(t.src, t.doc, out, again)
	}
	if err == nil && t.hasTree {
		err = t.sameTree(out)
	}
	return out, err
}

// sameTree compares the structure before and after.
func (t *trial) sameTree(out []byte) error {
	after, err := t.format.Tree(out)
	if err == nil && t.tree != after {
		err = errors.New("the structure would change")
	}
	return err
}
