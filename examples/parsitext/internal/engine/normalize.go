package engine

import (
	"errors"
	"fmt"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/normalize"
)

// Normalize returns the changes of src, a file or what Format.Unit says, and src with them
// made: src itself if there are none. What comes out is read again: where more than the
// texts would change there is an error, and no change.
func Normalize(n normalize.Interface, f *format.Format, o format.Options, src []byte) ([]Change, []byte, error) {
	d, err := f.Parse(src, o)
	if err != nil {
		return nil, nil, err
	}
	r := Edit(n, d)
	if len(r.Changes) == 0 {
		return nil, src, nil
	}
	out := Apply(nil, src, r.Changes)
	if f.Unit == format.Prose {
		return r.Changes, out, nil
	}
	again, err := f.Parse(out, o)
	if err == nil {
		err = errors.Join(r.verify(src, d, out, again), sameTree(f, src, out))
	}
	if err != nil {
		return nil, nil, fmt.Errorf("the edits would break the file: %w", err)
	}
	return r.Changes, out, nil
}

// sameTree compares the structure of a whole file before and after, as a parser of the
// field sees it. The lines of large files are spared the time.
func sameTree(f *format.Format, src, out []byte) error {
	if f.Tree == nil || f.Unit != format.File {
		return nil
	}
	before, err := f.Tree(src)
	if err != nil {
		return err
	}
	after, err := f.Tree(out)
	if err == nil && before != after {
		err = errors.New("another tree")
	}
	return err
}
