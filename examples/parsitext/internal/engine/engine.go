// Package engine normalizes the texts of a document and returns the changes of its bytes.
//
// Unchanged text keeps its bytes. An edit that would change markup, or that the format
// cannot write, is omitted. The resulting text is normalized again, with the same ranges
// kept, until nothing changes, so that a second run has no effect.
package engine

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/normalize"
)

// A Change replaces the bytes [Start,End) of a file by New, because their text Old becomes
// Text.
type Change struct {
	Start, End int
	New        []byte
	Old, Text  string
	Rule       normalize.Rule
	Confidence float64
}

// A Result holds the changes of a document.
type Result struct {
	Changes []Change       // in order, not overlapping
	parts   []int          // the part of each change
	texts   map[int]string // the new texts of the parts that change
}

// Edit normalizes the texts of a document.
func Edit(n normalize.Interface, d *source.Document) Result {
	var r Result
	style := style{doc: d}
	for i := range d.Parts {
		changes, text := editPart(n, &d.Parts[i], &style)
		if len(changes) > 0 {
			r.add(i, text, changes...)
		}
	}
	return r
}

// add adds changes of a part, whose text becomes text.
func (r *Result) add(part int, text string, changes ...Change) {
	if r.texts == nil {
		r.texts = map[int]string{}
	}
	for range changes {
		r.parts = append(r.parts, part)
	}
	r.Changes = append(r.Changes, changes...)
	r.texts[part] = text
}

// maxRounds is how often a part is normalized at most. A part that would need more rounds
// stays unchanged.
const maxRounds = 8

func editPart(n normalize.Interface, p *source.Part, s *style) ([]Change, string) {
	text := p.Text()
	if !p.Prose && !hasPersian(text) {
		return nil, ""
	}
	start, end := inner(p, text)
	if n.IsNormalString(text[start:end]) {
		return nil, ""
	}
	w := newWriter(p, s)
	for range maxRounds {
		start, end = inner(p, text)
		edits := slices.Collect(n.Edits(text[start:end]))
		made := w.apply(edits, start)
		if made == 0 || made == len(edits) {
			return w.changes(), w.text()
		}
		text = w.text()
	}
	return nil, ""
}

// hasPersian reports whether s has a letter of the Arabic script.
func hasPersian(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return script.ClassOf(r) == script.Persian })
}

// inner returns the range of a text that is normalized: it excludes the spaces at the ends
// unless the text is prose.
func inner(p *source.Part, text string) (start, end int) {
	if p.Prose {
		return 0, len(text)
	}
	start = len(text) - len(strings.TrimLeftFunc(text, isEdge))
	return start, max(start, len(strings.TrimRightFunc(text, isEdge)))
}

func isEdge(r rune) bool { return unicode.IsSpace(r) || r == script.ZWNJ }

// Apply appends src with its changes made.
func Apply(dst, src []byte, changes []Change) []byte {
	at := 0
	for _, c := range changes {
		dst = append(append(dst, src[at:c.Start]...), c.New...)
		at = c.End
	}
	return append(dst, src[at:]...)
}

// verify reads the changed bytes again and reports any difference other than in texts.
func (r Result) verify(src []byte, d *source.Document, out []byte, again *source.Document) error {
	if err := source.Same(src, d, out, again); err != nil {
		return err
	}
	for i := range d.Parts {
		want, changed := r.texts[i]
		if !changed {
			want = d.Parts[i].Text()
		}
		if got := again.Parts[i].Text(); got != want {
			return fmt.Errorf("%q would be read as %q", want, got)
		}
	}
	return nil
}
