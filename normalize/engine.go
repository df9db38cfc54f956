package normalize

import (
	"bytes"
	"sync"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Lookahead is the number of bytes that suffices for every decision: no rule
// reads further ahead. A line of more than 800 letters is normalized in pieces,
// cut between two words; quotes, brackets and spans that do not close within a
// piece count as unpaired. Text without a place to cut within Lookahead bytes, such
// as an endless word, is copied, and so is a piece whose normal form would be
// longer than that.
const Lookahead = 4000

// longest is the maximum length of a piece; a line break may follow it.
const longest = Lookahead - 3

// room is the maximum length of the normal form of a piece; a letter may follow it.
const room = longest - utf8.UTFMax

// An engine carries out a plan on one piece of text after another. What happens to
// a piece is split between three parts: the rules read the line and write to the
// editor, and the scratch keeps memory for the next piece.
type engine struct {
	line    line
	editor  editor
	scratch scratch
	steps   *steps
	own     bool // step gets copies of the text, which it may overwrite
	piece        // the last one; its normal form is line.text until the next
}

var engines = sync.Pool{New: func() any { return new(engine) }}

// newEngine returns an engine from the pool; free puts it back.
func newEngine(p plan) *engine {
	e := engines.Get().(*engine)
	e.start(p)
	return e
}

// start prepares the engine for a new text.
func (e *engine) start(p plan) {
	if e.steps == nil {
		e.steps = theSteps()
	}
	e.own = false
	e.line.plan = p
	e.line.context = context{}
	e.line.ending = ending{}
	e.editor.keep = false
	e.editor.line, e.editor.scratch = &e.line, &e.scratch
}

// maxKept is the largest result of String that free keeps in the scratch, so that a
// single long text does not hold memory forever.
const maxKept = 1 << 20

func (e *engine) free() {
	if cap(e.scratch.out) > maxKept {
		e.scratch.out = nil
	}
	e.line.plan = plan{}
	engines.Put(e)
}

// A piece is a part of a text that is normalized alone, usually a line.
type piece struct {
	n         int    // bytes of the text, without the line break
	brk       int    // bytes of the line break that follows, 0 inside a line
	lineBreak []byte // the normal form of the line break
	changed   bool   // the piece, or its line break, is not in its normal form
}

// step normalizes the first piece of buf, which holds all the rest of the text, at least
// Lookahead bytes of it, or its first line.
//
// The result depends only on Lookahead bytes of buf and on the context of the line, so it
// is the same whether the text comes as a whole or as a stream.
func (e *engine) step(buf []byte) {
	l := &e.line
	buf = buf[:min(len(buf), Lookahead)]
	l.blocks.n = 0
	n, brk := asciiLineEnd(buf)
	if n > full && e.stepLong(buf[:n]) {
		return
	}
	seen := l.survey(buf[:n])
	if seen&(pairRareC2|pairRare80) != 0 {
		if k, size := rareLineEnd(buf[:n]); size > 0 {
			n, brk, seen = k, size, l.survey(buf[:k])
		}
	}
	whole := n <= longest && (brk > 0 || n == len(buf))
	if l.isCode(buf[:n], seen) {
		e.stepCode(buf, n, brk, whole)
		return
	}
	if !whole {
		e.stepInside(buf[:longest])
		return
	}
	hinge := n
	if !fits(buf[:n], seen) {
		var end int
		var first pairs
		if hinge, end, first = l.cut(buf[:n]); end > 0 {
			e.inside(buf, end, hinge, first)
			return
		}
	}
	cue := isCounter(buf[:n]) && isCue(buf[n+brk:])
	l.ending = ending{hinge: hinge, last: true, broken: brk > 0, cue: cue}
	changed := e.rewrite(buf[:n], seen)
	l.context = context{fence: l.fence}
	e.n, e.brk, e.lineBreak = n, brk, l.breakText(buf[n:n+brk])
	e.changed = changed || len(e.lineBreak) != brk
}

// stepLong does the work of step for a line that is longer than one piece and has neither
// a line break nor code. It reports false if the line may be of another kind.
func (e *engine) stepLong(line []byte) bool {
	l := &e.line
	line = line[:min(len(line), longest)]
	switch {
	case l.inner && l.code, !l.inner && (l.fence.mark != 0 || len(beforeFence(line)) < len(line)):
		return false
	case len(line) <= 2*full && len(line)-bytes.Count(line, oneSpace) <= full: // it fits in one piece
		return false
	}
	hinge, end, seen := l.cut(line)
	if end == 0 {
		return false
	}
	if seen&(pairRareC2|pairRare80) != 0 {
		if _, brk := rareLineEnd(line[:end]); brk > 0 {
			return false
		}
	}
	e.inside(line, end, hinge, seen)
	return true
}

// stepCode is step for a line of code, which stays as it is.
func (e *engine) stepCode(buf []byte, n, brk int, whole bool) {
	if !whole {
		e.keep(buf[:runeStart(buf, longest-1)])
		e.line.inner, e.line.code = true, true
		return
	}
	e.keep(buf[:n])
	e.brk, e.lineBreak = brk, buf[n:n+brk]
	e.line.context = context{fence: e.line.fence}
}

// stepInside does the work of step for a line that continues after buf.
func (e *engine) stepInside(buf []byte) {
	if hinge, n, seen := e.line.cut(buf); n > 0 {
		e.inside(buf, n, hinge, seen)
		return
	}
	e.keep(buf[:runeStart(buf, len(buf)-1)])
	e.line.remember()
}

// inside normalizes the first n bytes of a line, for which survey returned seen. A letter
// follows them.
func (e *engine) inside(buf []byte, n, hinge int, seen pairs) {
	l := &e.line
	r, _ := utf8.DecodeRune(buf[n:])
	l.ending = ending{hinge: hinge, after: script.ClassOf(leading(r))}
	l.known = false // the sections are those of the whole line or of none
	changed := e.rewrite(buf[:n], seen)
	e.n, e.brk, e.lineBreak, e.changed = n, 0, nil, changed
	l.remember()
}

// keep makes text the piece, unchanged.
func (e *engine) keep(text []byte) {
	e.copy(text)
	e.n, e.brk, e.lineBreak, e.changed = len(text), 0, nil, false
}

// copy makes text the text of the line, unchanged.
func (e *engine) copy(text []byte) {
	e.line.text = text
	e.editor.done = e.editor.done[:0]
}
