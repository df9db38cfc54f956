package source

import (
	"bytes"
	"fmt"
)

// Same compares the structure of a document with that of another, after edits. It returns
// a *Difference unless they have the same number of parts, and the bytes that edits must
// not change are the same.
func Same(src []byte, d *Document, other []byte, o *Document) error {
	a, b := skeleton(src, d), skeleton(other, o)
	if len(d.Parts) == len(o.Parts) && bytes.Equal(a, b) {
		return nil
	}
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	return &Difference{Part: bytes.Count(a[:i], []byte{partMark}) - 1, After: string(a[max(i-20, 0):i])}
}

// A Difference is the place at which the structures of two documents differ.
type Difference struct {
	Part  int    // the last part before it, or -1
	After string // the text before it
}

func (d *Difference) Error() string {
	return fmt.Sprintf("the structure would change after %q", d.After)
}

// partMark marks the beginning of a part in a skeleton. No text contains it.
const partMark = 0

// skeleton returns the bytes of a document that edits must not change.
func skeleton(src []byte, d *Document) []byte {
	out, at := make([]byte, 0, len(src)), 0
	for _, p := range d.Parts {
		for i, s := range p.Segments {
			if i == 0 {
				out = append(append(out, src[at:s.Start]...), partMark)
				at = s.Start
			}
			if s.Kind != Fixed {
				out = append(out, src[at:s.Start]...)
				at = s.End
			}
		}
	}
	return append(out, src[at:]...)
}

// An Error is an error at an offset of a file.
type Error struct {
	Offset int
	Err    error
}

func (e *Error) Error() string { return e.Err.Error() }
func (e *Error) Unwrap() error { return e.Err }
