package normalize

import "bytes"

// maxRounds bounds the rounds of a piece. The worst of millions of random texts took 11.
const maxRounds = 32

// rewrite normalizes a piece for which survey returned seen, and reports whether it
// changed. The result is the text of the line.
//
// Plain prose needs one round, and one more if it becomes a key. In other texts a
// change can give work to a rule that has already run, so a piece with odd characters
// gets further rounds until they leave it as it is: then normalizing the result
// changes nothing. The rules converge because each leaves its own result alone. If
// two of them ever undid each other's work, maxRounds would end the loop.
func (e *engine) rewrite(text []byte, seen pairs) (changed bool) {
	l := &e.line
	l.begin(text, seen)
	e.editor.done = e.editor.done[:0]
	var mended, done bool
	if l.form == Letters {
		if mended, done = e.mend(seen); done {
			return mended
		}
	}
	e.scratch.lastKey = e.scratch.lastKey[:0]
	p, read := l.firstPass(), unread
	for n := 0; p != passEnd && n < maxRounds; n++ {
		l.reader = p == passReaders
		r := e.round(p, read)
		changed = changed || r.changed
		next := e.after(p, r)
		if read = unread; next == p && !l.unsure {
			read = r.last
		}
		p = next
	}
	if e.editor.keep {
		e.editor.done = minimal(e.editor.done, text)
	}
	changed = changed && !bytes.Equal(l.text, text) || mended // a key can undo what prose did
	if changed && len(l.text) > room {
		e.copy(text)
		return false
	}
	return changed
}

// A pass is the purpose of a round. A piece goes through the passes in order, and through
// each as often as after says; it may return from a key to prose.
type pass uint8

const (
	passReaders pass = iota // the rules before those of keys, for a text that readers see
	passProse               // the same rules, for the text that a key is made of
	passKey                 // the rules of keys
	passEnd
)

// firstPass returns the pass a piece begins with. What becomes a key is first
// normalized for readers, so that the key of a text is that of its Standard form.
func (l *line) firstPass() pass {
	if l.isKey() {
		return passReaders
	}
	return passProse
}

// A result says what a round did.
type result struct {
	changed bool // the text
	again   bool // so that a rule that has already run may have work again
	last    int  // the stage that changed it last
}

// unread is the number of a stage that no pass has.
const unread = 1 << 10

// after returns the pass that follows a round of pass p.
func (e *engine) after(p pass, r result) pass {
	l := &e.line
	switch {
	case p == passKey:
		return e.afterKey(r)
	case r.changed && r.again && l.isOdd():
		return p
	case p == passReaders && l.kept: // a key does not keep it
		return passProse
	case l.form&e.steps.keyRules == 0:
		return passEnd
	}
	return passKey
}

// afterKey returns the pass that follows a round of passKey: back to prose as long as
// that may change the key.
func (e *engine) afterKey(r result) pass {
	l, last := &e.line, &e.scratch.lastKey
	if !r.changed || !l.isOdd() && l.form&e.steps.afterKey == 0 || bytes.Equal(l.text, *last) {
		return passEnd
	}
	*last = append((*last)[:0], l.text...)
	return passProse
}

// round runs the stages of a pass for which the line has work. The stages from read on
// have read or written the current text in the round before: unless the spans have
// changed, they run only if an earlier stage changes the text.
func (e *engine) round(p pass, read int) (r result) {
	l := &e.line
	steps := e.steps.prose
	if p == passKey {
		steps = e.steps.key
	}
	if !l.readSpansAgain(&e.scratch) {
		read = unread
	}
	fresh := true // the spans are those of the text as it is now
	for i := l.nextStep(steps, 0); i < len(steps); i = l.nextStep(steps, i+1) {
		if i >= read && !r.changed {
			break
		}
		s := &steps[i]
		if !s.shapes && !fresh {
			l.moreSpans(&e.scratch)
			fresh = true
		}
		if e.apply(s) {
			r.changed, r.last = true, i
			r.again = r.again || !s.settle || l.seen&pairForm != 0
			fresh = fresh && (!s.shapes || e.editor.out != nil)
		}
	}
	return r
}

// nextStep returns the number of the first step, from i on, for which the line has work.
func (l *line) nextStep(list []step, i int) int {
	form, seen := l.form, l.seen
	for ; i < len(list); i++ {
		if s := &list[i]; form&s.form != 0 && (s.looks == 0 || seen&s.looks != 0) {
			break
		}
	}
	return i
}

// apply runs a stage and makes its edits. It reports whether there were any.
func (e *engine) apply(s *step) bool {
	l, ed := &e.line, &e.editor
	ed.rule, ed.edits, ed.out = s.rule, ed.edits[:0], nil
	if spans := l.spans; len(l.tongues) > 0 && !s.anyTongue {
		e.scratch.guarded = append(append(e.scratch.guarded[:0], spans...), l.tongues...)
		l.spans = united(e.scratch.guarded)
		s.run(l, ed)
		l.spans = spans
	} else {
		s.run(l, ed)
	}
	switch {
	case ed.out != nil:
		l.text = ed.out
		return true
	case len(ed.edits) == 0:
		return false
	}
	made, moved := ed.made(), !ed.sameSize()
	out := ed.edited(moved)
	l.seen |= made
	if l.known = l.known && !moved; l.known {
		l.sections.add(ed.edits, made)
	}
	if moved {
		l.move(ed)
	}
	l.text, l.same, l.blocks.n = out, false, 0
	return true
}
