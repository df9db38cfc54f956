package engine

import (
	"errors"
	"fmt"
	"slices"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

// Normalize returns the changes of src, a file or what Format.Unit says, and src with them
// made: src itself if there are none. What comes out is read again: a text whose edits
// would change more than texts stays as it is.
func Normalize(n normalize.Interface, f *format.Format, o format.Options, src []byte) ([]Change, []byte, error) {
	d, err := f.Parse(src, o)
	if err != nil {
		return nil, nil, err
	}
	r := Edit(n, d)
	if len(r.Changes) == 0 {
		return nil, src, nil
	}
	if f.Unit == format.Prose {
		return r.Changes, Apply(nil, src, r.Changes), nil
	}
	t := trial{format: f, options: o, src: src, doc: d}
	if f.Tree != nil && f.Unit == format.File { // the lines of large files are spared the time
		if t.tree, err = f.Tree(src); err != nil {
			return nil, nil, err
		}
	}
	r, out, err := t.sound(r)
	if err != nil {
		return nil, nil, fmt.Errorf("the edits would break the file: %w", err)
	}
	return r.Changes, out, nil
}

// A trial finds out which edits of a file change nothing but its texts.
type trial struct {
	format  *format.Format
	options format.Options
	src     []byte
	doc     *source.Document
	tree    string // the structure of a whole file, as a parser of the field sees it
	tries   int
}

// maxTries bounds how often a file is read again.
const maxTries = 200

// sound returns a result without the edits that would break the file, and the file then.
func (t *trial) sound(r Result) (Result, []byte, error) {
	r, out, err := t.withoutBlamed(r)
	if err == nil || t.tries > maxTries {
		return r, out, err
	}
	first, second := r.halves()
	if len(second.Changes) == 0 { // all of one part
		return Result{}, t.src, nil
	}
	for _, half := range []*Result{&first, &second} {
		if *half, _, err = t.sound(*half); err != nil {
			return r, nil, err
		}
	}
	for i, part := range second.parts {
		first.add(part, second.texts[part], second.Changes[i])
	}
	out, err = t.try(first)
	return first, out, err
}

// withoutBlamed leaves out the edits before each difference, as long as that moves it.
func (t *trial) withoutBlamed(r Result) (Result, []byte, error) {
	at := -1
	for {
		out, err := t.try(r)
		d := new(source.Difference)
		if err == nil || t.tries > maxTries || !errors.As(err, &d) || d.Part <= at {
			return r, out, err
		}
		at = d.Part
		i, _ := slices.BinarySearch(r.parts, at+1)
		if i == 0 {
			return r, out, err
		}
		r = r.without(r.parts[i-1])
	}
}

// without returns the result without the changes of a part.
func (r Result) without(part int) (rest Result) {
	for i, p := range r.parts {
		if p != part {
			rest.add(p, r.texts[p], r.Changes[i])
		}
	}
	return rest
}

// halves cuts a result in two between two parts, as near to its middle as can be. The
// second has nothing if all is of one part.
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

// middle returns the change nearest to the middle before which a part ends.
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

// try makes the edits, reads the file again and reports what else but the texts differs.
func (t *trial) try(r Result) ([]byte, error) {
	t.tries++
	out := Apply(nil, t.src, r.Changes)
	again, err := t.format.Parse(out, t.options)
	if err == nil {
		err = r.verify(t.src, t.doc, out, again)
	}
	if err == nil && t.tree != "" {
		err = t.sameTree(out)
	}
	return out, err
}

// sameTree compares the structure before and after.
func (t *trial) sameTree(out []byte) error {
	after, err := t.format.Tree(out)
	if err == nil && t.tree != after {
		err = errors.New("another tree")
	}
	return err
}
