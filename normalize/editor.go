package normalize

import "github.com/parsitext/parsitext/internal/span"

// An editor takes the edits of one stage: in order, and apart from each other.
type editor struct {
	line  *line // the edits are over its text
	rule  Rule  // in whose name the edits are
	edits []Edit
	marks []mark // scratch of Punctuation
	pairs []int  // scratch of Invisibles

	arabic []arabicWord // scratch of restore
	over   line         // scratch of Digits: the line without the spans whose digits it changes
	spans  []span.Span  // scratch of restore; the spans of over
}

// replace adds the edit that writes text in place of [start,end). Nothing is
// added where the two are the same, and nothing deleted that may not go.
func (e *editor) replace(start, end int, text string) {
	if string(e.line.text[start:end]) == text {
		return
	}
	if text != "" || e.line.mayGo(end) {
		e.write(start, end, text)
	}
}

// insert adds the edit that puts text before the byte at.
func (e *editor) insert(at int, text string) { e.write(at, at, text) }

// drop adds the edit that deletes [start,end).
func (e *editor) drop(start, end int) { e.replace(start, end, "") }

// write is replace for what is known to differ.
func (e *editor) write(start, end int, text string) {
	e.edits = append(e.edits, Edit{Start: start, End: end, New: text, Rule: e.rule, Confidence: 1})
}

// sameSize reports whether every edit writes as many bytes as it replaces.
func (e *editor) sameSize() bool {
	for i := range e.edits {
		if e.edits[i].grows() != 0 {
			return false
		}
	}
	return true
}

// appendTo appends to out what the edits make of the text.
func (e *editor) appendTo(out []byte) []byte {
	text := e.line.text
	if e.sameSize() {
		from := len(out)
		out = append(out, text...)
		for i := range e.edits {
			d := &e.edits[i]
			for k := range len(d.New) { // two bytes as a rule: faster than copy
				out[from+d.Start+k] = d.New[k]
			}
		}
		return out
	}
	at := 0
	for i := range e.edits {
		d := &e.edits[i]
		out = append(append(out, text[at:d.Start]...), d.New...)
		at = d.End
	}
	return append(out, text[at:]...)
}

// moved returns where the edits move an offset that no edit contains.
func (e *editor) moved(offset int) int {
	shift := 0
	for i := range e.edits {
		d := &e.edits[i]
		if d.End > offset {
			break
		}
		shift += d.grows()
	}
	return offset + shift
}
