package normalize

import (
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
	e.steps, e.own = theSteps(), false
	e.line.plan, e.line.context, e.line.ending = p, context{}, ending{}
	e.editor.line, e.editor.scratch, e.editor.keep = &e.line, &e.scratch, false
}

// maxKept is the largest result of String that free keeps in the scratch. A larger
// one would hold its memory for nothing.
const maxKept = 1 << 20

func (e *engine) free() {
	if cap(e.scratch.out) > maxKept {
		e.scratch.out = nil
	}
	e.line.plan = plan{}
	engines.Put(e)
}

// A piece is a part of a text that is normalized alone, usually a line, with what
// becomes of it. The slices are valid until the next piece.
type piece struct {
	n         int    // bytes of the text, without the line break
	brk       int    // bytes of the line break that follows, 0 inside a line
	text      []byte // the normal form of the n bytes
	lineBreak []byte // the normal form of the line break
	changed   bool   // the normal form differs from the text
}

// step normalizes the first piece of buf, which holds the rest of the text or at
// least Lookahead bytes of it or its first line.
//
// The result depends only on Lookahead bytes of buf and on the context of the line,
// so it is the same whether the text comes as a whole or as a stream.
func (e *engine) step(buf []byte) piece {
	l := &e.line
	buf = buf[:min(len(buf), Lookahead)]
	n, brk := asciiLineEnd(buf)
	seen := survey(buf[:n])
	if seen&(pairRareC2|pairRare80) != 0 {
		if k, size := rareLineEnd(buf[:n]); size > 0 {
			n, brk, seen = k, size, survey(buf[:k])
		}
	}
	whole := n <= longest && (brk > 0 || n == len(buf))
	if l.isCode(buf[:n], seen) {
		return e.stepCode(buf, n, brk, whole)
	}
	if !whole {
		return e.stepInside(buf[:longest])
	}
	hinge := n
	if !fits(buf[:n], seen) {
		var end int
		if hinge, end = l.cut(buf[:n]); end > 0 {
			return e.inside(buf, end, hinge)
		}
	}
	cue := isCounter(buf[:n]) && isCue(buf[n+brk:])
	l.ending = ending{hinge: hinge, last: true, broken: brk > 0, cue: cue}
	changed := e.rewrite(buf[:n], seen)
	l.context = context{}
	lineBreak := l.breakText(buf[n : n+brk])
	return piece{n, brk, l.text, lineBreak, changed || len(lineBreak) != brk}
}

// stepCode is step for a line of code, which stays as it is.
func (e *engine) stepCode(buf []byte, n, brk int, whole bool) piece {
	if whole {
		e.line.context = context{fence: e.line.fence}
	} else {
		n, brk = runeStart(buf, longest-1), 0
		e.line.inner, e.line.code = true, true
	}
	e.copy(buf[:n])
	return piece{n: n, brk: brk, text: buf[:n], lineBreak: buf[n : n+brk]}
}

// stepInside is step for a line that goes on after buf.
func (e *engine) stepInside(buf []byte) piece {
	hinge, n := e.line.cut(buf)
	if n > 0 {
		return e.inside(buf, n, hinge)
	}
	n = runeStart(buf, len(buf)-1)
	e.copy(buf[:n])
	e.line.remember()
	return piece{n: n, text: buf[:n]}
}

// inside normalizes the first n bytes of a line; a letter follows them.
func (e *engine) inside(buf []byte, n, hinge int) piece {
	l := &e.line
	r, _ := utf8.DecodeRune(buf[n:])
	l.ending = ending{hinge: hinge, after: script.ClassOf(leading(r))}
	changed := e.rewrite(buf[:n], survey(buf[:n]))
	l.remember()
	return piece{n: n, text: l.text, changed: changed}
}

// copy makes text the line as it is.
func (e *engine) copy(text []byte) {
	e.line.text, e.editor.done = text, e.editor.done[:0]
}
