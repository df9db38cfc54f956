package normalize

import (
	"bytes"
	"strings"
)

// How a text reaches the first rule:
//
//	String, Bytes, Append, Edits   ask a source for one piece after another
//	source.next                    skips lines that no rule can change; for the others calls
//	engine.step                    which cuts off one piece, usually a line, and calls
//	engine.rewrite                 which repeats, until nothing is left to do,
//	engine.round                   which runs the rules that have work in the piece
//
// Reader, Writer and Transformer receive their text in parts and call step directly.

func (p plan) string(text string) string {
	var s source[string]
	s.open(p, text)
	defer s.free()
	if !s.skip() {
		return text
	}
	if len(text) > maxKept {
		return longString(&s)
	}
	s.scratch.out = s.appendRest(append(s.scratch.out[:0], text[:s.start]...))
	return string(s.scratch.out)
}

// longString returns the normal form of a long text, after skip has passed over its
// beginning. It writes the result only once, to its final place.
func longString(s *source[string]) string {
	var b strings.Builder
	b.Grow(len(s.src) + len(s.src)/16)
	b.WriteString(s.src[:s.start])
	for more := true; more; more = s.next() {
		b.Write(s.line.text)
		b.Write(s.lineBreak)
	}
	return b.String()
}

func (p plan) bytes(text []byte) []byte {
	var s source[[]byte]
	s.open(p, text)
	defer s.free()
	if !s.skip() {
		return text
	}
	out := make([]byte, 0, len(text)+len(text)/16)
	return s.appendRest(append(out, text[:s.start]...))
}

func appendTo[T ~string | ~[]byte](p plan, dst []byte, text T) []byte {
	var s source[T]
	s.open(p, text)
	defer s.free()
	if !s.next() {
		return dst
	}
	return s.appendRest(dst)
}

func isNormal[T ~string | ~[]byte](p plan, text T) bool {
	var s source[T]
	s.open(p, text)
	defer s.free()
	return !s.skip()
}

// A source divides a text into pieces and normalizes them one by one.
type source[T ~string | ~[]byte] struct {
	*engine
	src   T
	rare  pairs // a line that changes has one of these pairs; 0 if it may have none
	read  int   // bytes of src that were copied to scratch.in
	lo    int   // start of the next piece in scratch.in
	hit   int   // first byte in scratch.in, from lo on, with a pair of rare; unknown if less than lo
	start int   // of the last piece in src
}

// open takes an engine for the text, which free gives back.
func (s *source[T]) open(p plan, text T) {
	e := newEngine(p)
	e.own = true
	e.n, e.brk = 0, 0
	e.scratch.in = e.scratch.in[:0]
	s.engine, s.src, s.rare = e, text, e.steps.rare(p.form)
}

// skip moves to the first piece that changes and reports whether there is one.
func (s *source[T]) skip() bool {
	for s.next() {
		if s.changed {
			return true
		}
	}
	return false
}

// appendRest appends the normal form of the last piece and of all that follow.
func (s *source[T]) appendRest(dst []byte) []byte {
	for more := true; more; more = s.next() {
		dst = append(append(dst, s.line.text...), s.lineBreak...)
	}
	return dst
}

// next normalizes the next piece.
func (s *source[T]) next() bool {
	s.start += s.n + s.brk
	s.fill()
	rest := s.scratch.in[s.lo:]
	if len(rest) == 0 {
		return false
	}
	if n := s.plainLines(rest); n > 0 {
		s.keep(rest[:n])
	} else {
		s.step(rest)
	}
	s.lo += s.n + s.brk
	return true
}

// fill reads more, unless scratch.in has enough for the next piece and its line break.
func (s *source[T]) fill() {
	const block = 16 << 10
	if len(s.scratch.in)-s.lo >= Lookahead || s.read == len(s.src) {
		return
	}
	s.read = s.start + min(block, len(s.src)-s.start)
	s.scratch.in = append(s.scratch.in[:0], s.src[s.start:s.read]...)
	s.lo, s.hit = 0, -1
}

// shortLine is the length of text below which no whole line is looked for.
const shortLine = 64

// plainLines returns the length of the whole lines at the beginning of rest, with their
// breaks, that no rule can change because they lack the pairs of rare.
func (s *source[T]) plainLines(rest []byte) int {
	if s.rare == 0 || s.line.context != (context{}) {
		return 0
	}
	if s.hit < s.lo {
		s.hit = find(s.scratch.in, s.lo, s.rare)
	}
	if s.hit-s.lo < shortLine {
		return 0
	}
	block := beforeFence(rest[:s.hit-s.lo])
	if len(block) == len(rest) && s.read == len(s.src) {
		return len(block)
	}
	return bytes.LastIndexByte(block, '\n') + 1
}
