package normalize

import "fmt"

// Apply returns s with some of the edits that [Form.Edits] or Normalizer.Edits gave for it, in
// their order: those that an editor accepted, for example. It returns an error, and s, if
// an edit is not within s or begins before the edit before it ends.
func Apply(s string, edits ...Edit) (string, error) {
	out := make([]byte, 0, len(s)+len(s)/16)
	at := 0
	for i, e := range edits {
		switch {
		case e.Start < 0 || e.Start > e.End || e.End > len(s):
			return s, fmt.Errorf("normalize: edit %d, [%d,%d), is not within a text of %d bytes", i, e.Start, e.End, len(s))
		case e.Start < at:
			return s, fmt.Errorf("normalize: edit %d, [%d,%d), begins before edit %d ends, at byte %d", i, e.Start, e.End, i-1, at)
		}
		out = append(append(out, s[at:e.Start]...), e.New...)
		at = e.End
	}
	return string(append(out, s[at:]...)), nil
}
