package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// Lookahead is the number of bytes that suffices for every decision: no rule
// reads further ahead. A line of more than 800 letters is worked on in pieces,
// cut between two words; quotes, brackets and spans that do not close within a
// piece count as unpaired. What has no place to cut within Lookahead bytes, such
// as an endless word, is copied, and so is a piece whose normal form would be
// longer than that.
const Lookahead = 4000

// longest is the greatest length of a piece; a line break may follow it.
const longest = Lookahead - 3

// room is the greatest length of what a piece becomes; a letter may follow it.
const room = longest - utf8.UTFMax

// An engine takes a text to pieces and passes them through the stages.
type engine[T ~string | ~[]byte] struct {
	*work
	src  T
	read int // bytes of src copied to in

	lo, hi     int // of in: bytes not yet taken
	hit        int // of in: the first byte that a rule looks for, not before lo, if it is not less
	start, end int // of the last piece in src, with its line break
	brk        int // the length of that line break
	changed    bool
}

// newEngine returns an engine that works on src, of which it takes copies.
func newEngine[T ~string | ~[]byte](w *work, src T) engine[T] {
	w.own = true
	return engine[T]{work: w, src: src}
}

// next works on the next piece. Its result is in text, its line break in
// lineBreak.
func (e *engine[T]) next() bool {
	e.fill()
	if e.lo == e.hi {
		return false
	}
	n, brk := e.plainLines(), 0
	if n > 0 {
		e.copy(e.in[e.lo : e.lo+n])
		e.lineBreak = nil
	} else {
		n, brk = e.step(e.in[e.lo:e.hi])
	}
	e.start = e.end
	e.end += n + brk
	e.lo += n + brk
	e.brk = brk
	e.changed = e.modified || e.newBreak()
	return true
}

// shortLine is the length of text in which no whole line is looked for.
const shortLine = 64

// plainLines returns the length of the lines, with their breaks, that come next
// and that no rule can change, as far as one look tells.
func (e *engine[T]) plainLines() int {
	if e.jumps == 0 || e.context != (context{}) {
		return 0
	}
	if e.hit < e.lo {
		e.hit = find(e.in[:e.hi], e.lo, e.jumps)
	}
	if e.hit-e.lo < shortLine {
		return 0
	}
	block := beforeFence(e.in[e.lo:min(e.hit, e.hi)])
	if len(block) == e.hi-e.lo && e.read == len(e.src) {
		return len(block)
	}
	return bytes.LastIndexByte(block, '\n') + 1
}

// beforeFence returns what b has before a mark that may open a fence.
func beforeFence(b []byte) []byte {
	for _, mark := range [...]byte{'`', '~'} {
		if i := bytes.IndexByte(b, mark); i >= 0 {
			b = b[:i]
		}
	}
	return b
}

// fill copies source so that the next piece and its line break are in in.
func (e *engine[T]) fill() {
	const block = 16 << 10
	if e.hi-e.lo >= Lookahead || e.read == len(e.src) {
		return
	}
	n := min(block, len(e.src)-e.end)
	e.in = append(e.in[:0], e.src[e.end:e.end+n]...)
	e.lo, e.hi, e.read, e.hit = 0, n, e.end+n, -1
}

// append appends what the text from the next piece on becomes.
func (e *engine[T]) append(dst []byte) []byte {
	for e.next() {
		dst = e.appendPiece(dst)
	}
	return dst
}

func (e *engine[T]) appendPiece(dst []byte) []byte {
	return append(append(dst, e.text...), e.lineBreak...)
}

// newBreak reports whether the line break of the last piece is replaced.
func (e *engine[T]) newBreak() bool { return e.brk > 1 && len(e.lineBreak) == 1 }

// step works on the first piece of buf, which holds the rest of the text or
// Lookahead bytes of it, or all of its first line. It returns the lengths of
// the piece and of the line break after it.
//
// What it does depends on Lookahead bytes of buf and on w.context alone, so that
// it is the same whether the text comes as a whole or as a stream.
func (w *work) step(buf []byte) (n, brk int) {
	buf = buf[:min(len(buf), Lookahead)]
	n, brk = asciiLineEnd(buf)
	seen := survey(buf[:n])
	if seen&(pairRareC2|pairRare80) != 0 {
		if k, size := rareLineEnd(buf[:n]); size > 0 {
			n, brk, seen = k, size, survey(buf[:k])
		}
	}
	whole := n <= longest && (brk > 0 || n == len(buf))
	if w.isCode(buf[:n], seen) {
		return w.stepCode(buf, n, brk, whole)
	}
	if !whole {
		return w.stepInside(buf[:longest]), 0
	}
	w.hinge = n
	if !fits(buf[:n], seen) {
		var end int
		if w.hinge, end = w.cut(buf[:n]); end > 0 {
			w.inside(buf, end)
			return end, 0
		}
	}
	w.last, w.after, w.broken = true, 0, brk > 0
	w.cue = isCounter(buf[:n]) && isCue(buf[n+brk:])
	w.piece(buf[:n], seen)
	w.lineBreak = w.breakText(buf[n : n+brk])
	w.context = context{}
	return n, brk
}

// isCode reports whether line, the rest of a line or the beginning of it, is in a
// fence.
func (w *work) isCode(line []byte, seen pairs) bool {
	if w.inner {
		return w.code
	}
	if w.fence.mark == 0 && (seen&pairLatin == 0 || len(beforeFence(line)) == len(line)) {
		return false
	}
	return w.fence.through(line)
}

// stepCode is step for a line of code, which is copied with its break.
func (w *work) stepCode(buf []byte, n, brk int, whole bool) (int, int) {
	if whole {
		w.copy(buf[:n])
		w.lineBreak = buf[n : n+brk]
		w.context = context{fence: w.fence}
		return n, brk
	}
	n = runeStart(buf, longest-1)
	w.copy(buf[:n])
	w.lineBreak = nil
	w.inner, w.code = true, true
	return n, 0
}

// A counter is a line that is a number, before the times of a subtitle.
const (
	maxCounter = 32  // bytes of the line
	maxCue     = 128 // bytes of the next one that tell whether it has the times
)

// isCounter reports whether the line may number a subtitle.
func isCounter(line []byte) bool {
	if len(line) > maxCounter {
		return false
	}
	some := false
	for i := pastUndrawn(line, 0, true); i < len(line); i = pastUndrawn(line, i+1, true) {
		if line[i] < '0' || line[i] > '9' {
			return false
		}
		some = true
	}
	return some
}

// isCue reports whether a line with the times of a subtitle begins b.
func isCue(b []byte) bool {
	n, _ := lineEnd(b[:min(len(b), maxCue)])
	i := pastUndrawn(b[:n], 0, true)
	if i == n || bytes.ContainsRune(b[:i], script.Kashida) { // which becomes a dash
		return false
	}
	_, kind, ok := span.At(b[i:n], 0)
	return ok && kind == span.Subtitle
}

// stepInside is step for a line that goes on after buf.
func (w *work) stepInside(buf []byte) (n int) {
	if w.hinge, n = w.cut(buf); n > 0 {
		w.inside(buf, n)
		return n
	}
	n = runeStart(buf, len(buf)-1)
	w.copy(buf[:n])
	w.lineBreak = nil
	w.remember()
	return n
}

// inside works on the first n bytes of a line, which a letter follows.
func (w *work) inside(line []byte, n int) {
	r, _ := utf8.DecodeRune(line[n:])
	w.last, w.after, w.broken, w.cue = false, script.ClassOf(leading(r)), false, false
	w.piece(line[:n], survey(line[:n]))
	w.lineBreak = nil
	w.remember()
}

// piece works on one piece.
func (w *work) piece(text []byte, seen pairs) {
	mended := false
	if w.mends(seen) {
		var done bool
		if mended, done = w.mend(text, seen); done {
			w.done, w.modified = w.done[:0], mended
			return
		}
	}
	w.modified = w.run(text, seen) || mended
	if w.modified && len(w.text) > room {
		w.copy(text)
	}
}

// enough reports whether step may take a piece of buf, which begins the rest of
// a stream. At the end of the stream it always may.
func enough(buf []byte) bool {
	if len(buf) >= Lookahead {
		return true
	}
	n, brk := lineEnd(buf)
	if brk == 0 || n+brk == len(buf) && buf[n] == '\r' { // an LF may follow a CR
		return false
	}
	if !isCounter(buf[:n]) || len(buf)-n-brk >= maxCue {
		return true
	}
	_, brk = lineEnd(buf[n+brk:])
	return brk > 0
}

// copy lets piece pass as it is.
func (w *work) copy(piece []byte) {
	w.text, w.done, w.modified = piece, w.done[:0], false
}

// runeStart returns the greatest start of a character in b not after i.
func runeStart(b []byte, i int) int {
	for k := i; k > i-utf8.UTFMax; k-- {
		if utf8.RuneStart(b[k]) {
			return k
		}
	}
	return i
}

// lineEnd returns the length of the line that b begins with and of its break:
// LF, CR, CR LF, U+0085, U+2028 or U+2029.
func lineEnd(b []byte) (n, brk int) {
	n, brk = asciiLineEnd(b)
	if k, size := rareLineEnd(b[:n]); size > 0 {
		return k, size
	}
	return n, brk
}

// asciiLineEnd is lineEnd for the breaks of ASCII.
func asciiLineEnd(b []byte) (n, brk int) {
	n = len(b)
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		n, brk = i, 1
	}
	i := bytes.IndexByte(b[:n], '\r')
	switch {
	case i < 0:
		return n, brk
	case i+1 == n && brk > 0:
		return i, 2
	}
	return i, 1
}

// rareLineEnd is lineEnd for the other breaks, in a line without those of ASCII.
func rareLineEnd(line []byte) (n, brk int) {
	for _, sep := range [...]string{"\u0085", "\u2028", "\u2029"} {
		if i := bytes.Index(line, []byte(sep)); i >= 0 {
			line, brk = line[:i], len(sep)
		}
	}
	return len(line), brk
}

// breakText returns what is written for a line break.
func (w *work) breakText(brk []byte) []byte {
	if w.form&Spaces != 0 && len(brk) > 1 && brk[0] != '\r' {
		return newline
	}
	return brk
}

var newline = []byte("\n")

// remember keeps of the piece, in its normal form, what the next one of the same
// line may ask.
func (w *work) remember() {
	w.inner = true
	w.quoted = w.openQuote()
	w.told = w.whole + 1 // noTongue becomes 0
	last := false        // w.before is of this piece
	for i := len(w.text); i > 0 && !(last && w.persian); {
		r, n := w.runeBefore(i)
		if c := script.ClassOf(r); isLetter(c) {
			if !last {
				w.before, last = c, true
			}
			w.persian = w.persian || c == script.Persian
		}
		i -= n
	}
}
