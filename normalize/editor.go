package normalize

// An editor is what a rule writes to: it takes the edits of one stage, in order and
// without overlap, and applies them.
type editor struct {
	line  *line  // the edits are over its text
	rule  Rule   // to which the edits are credited
	edits []Edit // of the current stage
	out   []byte // what the stage has written in place of edits, or nil
	keep  bool   // done is wanted, with the confidence of its edits
	done  []Edit // the edits of all stages so far, as one list over the original piece

	buffers [2][]byte // results of the next and the last stage
	scratch *scratch  // for lists of the rules
}

// replace adds the edit that writes text in place of [start,end). It adds nothing if the
// two are the same, or if it would delete what must stay.
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

// write does the work of replace for a text that is known to differ.
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

// edited returns the text with the edits applied; moved says whether they move bytes. It
// writes to the buffer that does not hold the text, which stays unchanged.
func (e *editor) edited(moved bool) []byte {
	if e.keep {
		e.compose()
	}
	out := e.appendTo(e.buffers[0][:0], moved)
	e.buffers[0], e.buffers[1] = e.buffers[1], out
	return out
}

// swap does all the work of Letters at once if only letters of Arabic keyboards are to
// change and the edits are not wanted, and reports whether it did. The letters that it
// writes make no pairs of any class, move nothing, and uncover no span.
func (e *editor) swap() bool {
	l := e.line
	if e.keep || l.seen&pairLetters != pairLetterD9 {
		return false
	}
	out := append(e.buffers[0][:0], l.text...)
	e.buffers[0] = out
	changed, others := l.swap(out)
	if changed && !others {
		e.out = out
		e.buffers[0], e.buffers[1] = e.buffers[1], out
	}
	return !others
}

// made returns the classes of the pairs of bytes that the edits make: in what they write,
// and with the bytes before and after it. It may return more classes.
func (e *editor) made() (all pairs) {
	text, end := e.line.text, 0 // of the edit before
	last := byte(' ')           // the byte before what is written
	for i := range e.edits {
		d := &e.edits[i]
		if d.Start > end {
			last = text[d.Start-1]
		}
		for k := range len(d.New) {
			all |= pairFirst[last] & pairSecond[d.New[k]]
			last = d.New[k]
		}
		if end = d.End; end < len(text) {
			all |= pairFirst[last] & pairSecond[text[end]]
		} else if last == ' ' {
			all |= pairTwoSpaces // the text ends with a space, see begin
		}
	}
	return all
}

// appendTo appends the text with the edits applied to out.
func (e *editor) appendTo(out []byte, moved bool) []byte {
	text := e.line.text
	if !moved {
		from := len(out)
		out = append(out, text...)
		for i := range e.edits {
			d := &e.edits[i]
			for k := range len(d.New) { // usually two bytes: faster than copy
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

// moved returns the offset to which the edits move an offset that is in none of them.
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
