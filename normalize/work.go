package normalize

import (
	"bytes"
	"sync"

	"github.com/parsitext/parsitext/internal/span"
)

// work passes one piece of text after another through the stages.
type work struct {
	line
	steps    *steps
	editor   editor // of the current stage
	again    bool   // a stage made a change that can give other stages work
	strange  bool   // the piece has, or had, syntax, which depends on all its marks
	makesKey bool   // what the text becomes is made a key
	lastKey  []byte // the output of the previous round of the key

	buffers [2][]byte // results of stages: the next and the last
	own     bool      // the pieces are copies, which may be changed
	in      []byte    // source as it came
	jumps   pairs     // what is looked for in source before it is cut to lines, or 0
	out     []byte    // scratch of String

	modified  bool   // the last piece changed
	lineBreak []byte // to be written after it

	keep bool   // compose the edits of all stages in done
	done []Edit // over the piece as it came
	join []Edit // scratch of compose

	oldSpans []span.Span // scratch of moreSpans
	syntax   syntax      // scratch of syntaxes

	tongues   []span.Span // stretches of other languages in text
	whole     tongue      // the language of all of text, or noTongue
	lineWords []lineWord  // scratch of readLanguages
	guarded   []span.Span // scratch of edit: spans and tongues
}

var works = sync.Pool{New: func() any { return new(work) }}

func newWork(p plan) *work {
	w := works.Get().(*work)
	w.start(p)
	return w
}

// start readies w for a text.
func (w *work) start(p plan) {
	w.plan, w.own, w.keep, w.margins, w.context = p, false, false, false, context{}
	w.steps = theSteps()
	w.makesKey = p.isKey()
	w.jumps = w.steps.jumps(p.form)
}

// jumps returns the pairs without which no line changes, for forms whose rules
// look for what is rare, or 0.
func (s *steps) jumps(f Form) pairs {
	all := looks(f, s.prose) | looks(f, s.key)
	if all&(pairTwoSpaces|pairStops) != 0 {
		return 0
	}
	return all
}

// looks returns what the steps of f look for.
func looks(f Form, list []step) (all pairs) {
	for i := range list {
		if s := &list[i]; f&s.form != 0 {
			if s.looks == 0 {
				return ^pairs(0)
			}
			all |= s.looks
		}
	}
	return all
}

// maxKept is the size of the scratch of String that is kept for the next call. A
// greater one, of a long text, would hold its memory for nothing.
const maxKept = 1 << 20

func (w *work) free() {
	if cap(w.out) > maxKept {
		w.out = nil
	}
	w.plan = plan{}
	works.Put(w)
}

// maxRounds bounds the rounds of a piece: a change may give another rule, in
// rare texts, something to do that it could not see before.
const maxRounds = 8

// run passes piece, in which seen is all that survey finds, through the stages.
// A space at the end of the piece counts as a second one. It reports whether
// anything changed; the result is in w.text until the next run.
//
// Plain prose needs one round. A piece with odd characters that changed goes
// through the stages again until they leave it as it is, so that to normalize
// the result changes nothing.
func (w *work) run(piece []byte, seen pairs) (changed bool) {
	w.whole = noTongue
	w.text, w.seen, w.done, w.lastKey = piece, seen, w.done[:0], w.lastKey[:0]
	if n := len(piece); n > 0 && piece[n-1] == ' ' {
		w.seen |= pairTwoSpaces
	}
	w.kept, w.strange = false, false
	if w.reader = w.makesKey; w.reader {
		changed = w.rounds()
		w.reader = false
	}
	for i := range maxRounds {
		if i > 0 || !w.makesKey || w.kept {
			changed = w.rounds() || changed
		}
		if w.form&w.steps.keyRules == 0 || !w.round(w.steps.key) {
			break
		}
		changed = true
		if !w.odd() && w.form&w.steps.afterKey == 0 || bytes.Equal(w.text, w.lastKey) {
			break
		}
		w.lastKey = append(w.lastKey[:0], w.text...)
	}
	if w.keep {
		w.done = minimal(w.done, piece)
	}
	return changed && !bytes.Equal(w.text, piece) // the digits of a key go to Persian ones and back
}

// rounds passes w.text through the stages before those of the key.
func (w *work) rounds() (changed bool) {
	for range maxRounds {
		w.again = false
		if !w.round(w.steps.prose) {
			break
		}
		if changed = true; !w.again || !w.odd() {
			break
		}
	}
	return changed
}

// odd reports whether the text has, or had, what plain prose has not, so that a
// change may give a stage that has run something to do: an odd character, syntax, or a
// point between letters, where the decoder may tie one of the letters to its
// neighbour.
func (w *work) odd() bool {
	return w.seen&pairOdd != 0 || w.kept || w.strange || hasInnerPoint(w.text)
}

// hasInnerPoint reports whether a point touches a character of more than one byte
// on each side.
func hasInnerPoint(text []byte) bool {
	for at := 1; at < len(text); {
		i := bytes.IndexByte(text[at:], '.')
		if i < 0 || at+i+1 == len(text) {
			return false
		}
		if at += i; text[at-1] >= 0x80 && text[at+1] >= 0x80 {
			return true
		}
		at++
	}
	return false
}

// round passes w.text through the steps of list and reports whether it changed.
func (w *work) round(list []step) (changed bool) {
	fresh := true
	w.readSpans()
	for i := range list {
		s := &list[i]
		if w.form&s.form == 0 || s.looks != 0 && w.seen&s.looks == 0 {
			continue
		}
		if !s.shapes && !fresh {
			if fresh = true; w.seen&pairSpan != 0 {
				w.moreSpans()
			}
		}
		if w.edit(s) {
			changed, fresh = true, fresh && !s.shapes
		}
	}
	return changed
}

// edit runs the stage of a step, applies its edits, and reports whether there
// were any.
func (w *work) edit(s *step) bool {
	e := &w.editor
	e.line, e.rule, e.edits = &w.line, s.rule, e.edits[:0]
	spans := w.spans
	if len(w.tongues) > 0 && !s.anyTongue {
		w.guarded = append(append(w.guarded[:0], spans...), w.tongues...)
		w.spans = united(w.guarded)
		s.run(&w.line, e)
		w.spans = spans
	} else {
		s.run(&w.line, e)
	}
	if len(e.edits) == 0 {
		return false
	}
	w.apply()
	w.seen |= s.makes
	if w.seen&pairForm != 0 {
		w.seen |= s.opens
	}
	w.again = w.again || !s.settle || w.seen&pairForm != 0
	return true
}

// apply makes w.text what the edits of a stage say. It writes to the buffer
// that does not hold w.text.
func (w *work) apply() {
	e := &w.editor
	if w.keep {
		w.then(e.edits)
	}
	moveSpans(w.spans, e.edits)
	moveSpans(w.tongues, e.edits)
	w.hinge = e.moved(w.hinge)
	out := e.appendTo(w.buffers[0][:0])
	w.buffers[0], w.buffers[1] = w.buffers[1], out
	w.text = out
}
