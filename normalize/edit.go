package normalize

import (
	"fmt"
	"iter"
)

// An Edit is one change of a text: its bytes [Start,End) become New. Start and End are
// byte offsets in the original text. An Edit with Start == End is an insertion, one
// with an empty New a deletion. Rule is the rule that made it or, if several rules
// contributed to one replacement, the last of them.
//
// Confidence estimates the probability that the edit is right. It is 1 unless HalfSpaces or
// WordBreaks contributed to the edit; docs/confidence.md says how often their edits are
// right.
type Edit struct {
	Start, End int
	New        string
	Rule       Rule
	Confidence float64
}

// String describes the edit for people, with invisible characters shown: [29,29) → "⸱"
// by halfspaces.
func (e Edit) String() string {
	return fmt.Sprintf("[%d,%d) → %q by %s", e.Start, e.End, Visible(e.New), e.Rule)
}

// grows returns how many bytes longer the edit makes the text.
func (e *Edit) grows() int { return len(e.New) - (e.End - e.Start) }

// Edits returns the edits that turn s into f.String(s), in order and without overlap.
// They are minimal: the old and the new text of an Edit differ in their first and in
// their last character, changes of different rules at neighbouring bytes are separate
// edits, and at most one edit inserts at an offset.
func (f Form) Edits(s string) iter.Seq[Edit] { return f.plan().edits(s) }

func (p plan) edits(text string) iter.Seq[Edit] {
	return func(yield func(Edit) bool) {
		var s source[string]
		s.open(p, text)
		defer s.free()
		s.editor.keep = true
		var held Edit // the next one may join it
		for s.next() {
			if len(s.lineBreak) != s.brk { // replaced; inside a line both are 0
				s.editor.done = append(s.editor.done, Edit{Start: s.n, End: s.n + s.brk, New: string(s.lineBreak), Rule: Spaces.rule(), Confidence: 1})
			}
			for _, next := range s.editor.done {
				next.Start += s.start
				next.End += s.start
				if held.End == next.Start && held.Rule == next.Rule {
					held.End, held.New = next.End, held.New+next.New
					held.Confidence = min(held.Confidence, next.Confidence)
					continue
				}
				if held.Rule != 0 && !yield(held) {
					return
				}
				held = next
			}
		}
		if held.Rule != 0 {
			yield(held)
		}
	}
}
