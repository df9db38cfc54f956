package normalize

import (
	"bytes"
	"sort"
	"sync"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/spacing"
	"github.com/parsitext/parsitext/internal/span"
)

// An edit replaces the bytes [start,end) of a line.
type edit struct {
	start, end int
	new        string
	rule       Form
}

// work is one piece of text on its way through the stages. A stage reads text
// and spans and adds edits, in order and apart from each other; the edits are
// then applied, and the next stage reads the result.
type work struct {
	plan
	text  []byte
	spans []span.Span // over text, in order
	edits []edit      // of the current stage
	seen  pairs       // in text, or in what it was
	again bool        // a stage made a change that can give other stages work
	key   []byte      // the result of the last round of the stages of the key

	buffers [2][]byte // results of stages: the next and the last
	in      []byte    // source as it came
	jumps   pairs     // what is looked for in source before it is cut to lines, or 0
	out     []byte    // scratch of String

	modified  bool   // the last piece changed
	lineBreak []byte // to be written behind it

	context              // what stands before the piece in its line
	after   script.Class // of the letter that follows the piece in its line, or 0
	last    bool         // the piece ends its line
	hinge   int          // from here on the decoder leaves the text alone, see cut

	keep bool   // compose the edits of all stages in done
	done []edit // over the piece as it came
	join []edit // scratch of compose

	spacing []spacing.Edit // scratch of the decoder
	marks   []mark         // scratch of Punctuation

	oldSpans []span.Span // scratch of moreSpans
}

// A context is all that a piece knows of the text before it. The zero context
// is that of the first piece of a line.
type context struct {
	before  script.Class // of the nearest letter in the line, or 0
	persian bool         // the line has a Persian letter
	inner   bool         // the line has begun
	quoted  bool         // a " has no partner in the line so far
}

var works = sync.Pool{New: func() any { return new(work) }}

func newWork(p plan) *work {
	w := works.Get().(*work)
	w.plan, w.keep, w.context = p, false, context{}
	w.jumps = p.form.jumps()
	return w
}

// jumps returns the pairs without which no line changes, for forms whose rules
// look for what is rare, or 0.
func (f Form) jumps() pairs {
	all := needs(f, stages[:]) | needs(f, keyStages[:])
	if all&(pairTwoSpaces|pairStops) != 0 {
		return 0
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

// needs returns what the stages of f look for.
func needs(f Form, stages []stage) (all pairs) {
	for i := range stages {
		if s := &stages[i]; f&s.rules != 0 {
			if s.needs == 0 {
				return ^pairs(0)
			}
			all |= s.needs
		}
	}
	return all
}

// A stage reads w.text and adds edits.
type stage struct {
	rules  Form // runs when the form has one of them
	run    func(*work)
	shapes bool  // it can uncover a span: a URL with a zero-width space in it
	needs  pairs // it does nothing in a text without one of these
	makes  pairs // what it may make that was not there
}

// stages are in the order in which they run. Those of the key, which take
// distinctions away, come last: they work on what the others have made of the
// text, so that Search does to a text what it does to its Standard form.
//
// What shapes letters comes first, so that every later stage reads letters as
// they will be; a ZWNJ is judged before numbers are read and spaces are joined, as
// its going can leave two of either side by side; quotes come before punctuation,
// which sets the spaces around them and counts letters; the decoder reads clean
// words.
var (
	stages = [...]stage{
		{Invisibles, invisibles, true, pairUnseen, pairZwnj | pairMeet},
		{Kashida, kashidas, true, pairKashida, pairMeet},
		{Letters, letters, true, pairLetters, pairFolded},
		{HalfSpaces, strayZWNJ, true, pairZwnj, pairMeet},
		{Letters, compose, true, pairHamza, pairFolded},
		{Digits, digits, false, pairDigits, pairDigitDB},
		{Spaces, spaces, false, pairSpaces, 0},
		{Quotes, quotes, false, pairQuotes, pairGuillemet},
		{Punctuation, punctuation, false, pairStops, pairStops},
		{HalfSpaces | WordBreaks, restore, false, 0, pairZwnj},
		{EzafeYeh, ezafeYeh, false, pairFoldDB | pairHamza, pairZwnj | pairOdd},
		{EzafeHamza, ezafeHamza, false, pairFoldDB | pairZwnj, pairHamza | pairOdd},
	}
	keyStages = [...]stage{
		{ASCIIDigits, asciiDigits, false, pairDigits, 0},
		{Marks, marks, false, pairMarks, pairMeet | pairOdd},
		{Fold, fold, false, pairFolds, 0},
	}
)

const (
	keyRules   = ASCIIDigits | Marks | Fold
	ezafeRules = EzafeHamza | EzafeYeh // Fold gives them work
)

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
	w.text, w.seen, w.done, w.key = piece, seen, w.done[:0], w.key[:0]
	if n := len(piece); n > 0 && piece[n-1] == ' ' {
		w.seen |= pairTwoSpaces
	}
	for range maxRounds {
		changed = w.rounds() || changed
		if w.form&keyRules == 0 || !w.round(keyStages[:]) {
			break
		}
		changed = true
		if w.seen&pairOdd == 0 && w.form&ezafeRules == 0 || bytes.Equal(w.text, w.key) {
			break
		}
		w.key = append(w.key[:0], w.text...)
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
		if !w.round(stages[:]) {
			break
		}
		if changed = true; !w.again || w.seen&pairOdd == 0 {
			break
		}
	}
	return changed
}

// round passes w.text through stages and reports whether it changed.
func (w *work) round(stages []stage) (changed bool) {
	fresh := true
	w.spans = w.spans[:0]
	if w.seen&pairSpan != 0 {
		w.spans = protect(w.spans, w.text)
	}
	for i := range stages {
		s := &stages[i]
		if w.form&s.rules == 0 || s.needs != 0 && w.seen&s.needs == 0 {
			continue
		}
		if !s.shapes && !fresh {
			if fresh = true; w.seen&pairSpan != 0 {
				w.moreSpans()
			}
		}
		w.edits = w.edits[:0]
		s.run(w)
		if len(w.edits) > 0 {
			w.apply()
			w.seen |= s.makes
			w.again = w.again || s.rules != Letters || w.seen&pairForm != 0
			changed, fresh = true, fresh && !s.shapes
		}
	}
	return changed
}

// apply makes w.text what the edits of a stage say. It writes to the buffer
// that does not hold w.text.
func (w *work) apply() {
	if w.keep {
		w.then(w.edits)
	}
	moveSpans(w.spans, w.edits)
	w.moveHinge()
	out := w.buffers[0][:0]
	if w.sameSize() {
		out = append(out, w.text...)
		for i := range w.edits {
			e := &w.edits[i]
			for k := range len(e.new) {
				out[e.start+k] = e.new[k]
			}
		}
	} else {
		at := 0
		for i := range w.edits {
			e := &w.edits[i]
			out = append(out, w.text[at:e.start]...)
			out = append(out, e.new...)
			at = e.end
		}
		out = append(out, w.text[at:]...)
	}
	w.buffers[0], w.buffers[1] = w.buffers[1], out
	w.text = out
}

// moveHinge carries the hinge through the edits.
func (w *work) moveHinge() {
	shift := 0
	for i := range w.edits {
		e := &w.edits[i]
		if e.end > w.hinge {
			break
		}
		shift += len(e.new) - (e.end - e.start)
	}
	w.hinge += shift
}

// replace adds the edit that writes text in place of [start,end). Nothing is
// added where the two are the same, and nothing deleted that may not go.
func (w *work) replace(start, end int, text string, rule Form) {
	if string(w.text[start:end]) == text {
		return
	}
	if text != "" || w.mayGo(end) {
		w.edits = append(w.edits, edit{start, end, text, rule})
	}
}

// mayGo reports whether what ends at i may be deleted: not before a stray
// continuation byte, which could make a character with the bytes before it.
func (w *work) mayGo(i int) bool { return i == len(w.text) || utf8.RuneStart(w.text[i]) }

// sameSize reports whether every edit writes as many bytes as it replaces.
func (w *work) sameSize() bool {
	for i := range w.edits {
		if e := &w.edits[i]; len(e.new) != e.end-e.start {
			return false
		}
	}
	return true
}

// insert adds the edit that puts text before the byte at.
func (w *work) insert(at int, text string, rule Form) {
	w.edits = append(w.edits, edit{at, at, text, rule})
}

// drop adds the edit that deletes [start,end).
func (w *work) drop(start, end int, rule Form) { w.replace(start, end, "", rule) }

// rune decodes the character at i; size 0 at the end.
func (w *work) rune(i int) (r rune, size int) {
	if i+1 < len(w.text) {
		a, b := w.text[i], w.text[i+1]
		switch {
		case a < utf8.RuneSelf:
			return rune(a), 1
		case 0xC2 <= a && a < 0xE0 && b&0xC0 == 0x80: // two bytes, as Persian letters have
			return rune(a&0x1F)<<6 | rune(b&0x3F), 2
		}
	}
	return utf8.DecodeRune(w.text[i:])
}

// runeBefore decodes the character that ends at i; size 0 at the beginning.
func (w *work) runeBefore(i int) (r rune, size int) {
	if i >= 2 {
		a, b := w.text[i-2], w.text[i-1]
		switch {
		case b < utf8.RuneSelf:
			return rune(b), 1
		case 0xC2 <= a && a < 0xE0 && b&0xC0 == 0x80:
			return rune(a&0x1F)<<6 | rune(b&0x3F), 2
		}
	}
	return utf8.DecodeLastRune(w.text[:i])
}

// class returns the class of the character at i, Other at the end.
func (w *work) class(i int) script.Class {
	r, _ := w.rune(i)
	return script.ClassOf(r)
}

// classBefore returns the class of the character that ends at i.
func (w *work) classBefore(i int) script.Class {
	r, _ := w.runeBefore(i)
	return script.ClassOf(r)
}

// A walk goes through the characters of a line that no span protects.
type walk struct {
	w     *work
	start int  // of the character
	end   int  // of the character
	r     rune // the character
	span  int  // index of the first span that ends after start
	floor int  // what lies before was walked over or is protected
}

// next moves to the next free character. What lies between the last end and
// the new start is protected.
func (c *walk) next() bool {
	i := c.skip(c.end)
	if i >= len(c.w.text) {
		return false
	}
	for c.span < len(c.w.spans) && c.w.spans[c.span].End <= i {
		c.span++
	}
	r, n := c.w.rune(i)
	c.start, c.end, c.r = i, i+n, r
	return true
}

// skip returns i, not before the walk's character, or the end of the spans that
// cover it.
func (c *walk) skip(i int) int {
	for _, s := range c.w.spans[c.span:] {
		if i < s.Start {
			break
		}
		i = max(i, s.End)
	}
	return i
}

// more extends the walk's character to a run: while the next free character,
// directly after, satisfies in, it becomes part of [start,end).
func (c *walk) more(in func(rune) bool) {
	start := c.start
	for c.end < len(c.w.text) && c.skip(c.end) == c.end {
		r, n := c.w.rune(c.end)
		if !in(r) {
			break
		}
		c.end += n
	}
	c.start = start
}

// protected reports whether a span covers the byte at i.
func (w *work) protected(i int) bool {
	_, ok := w.spanAt(i)
	return ok
}

// spanAt returns the span that covers the byte at i.
func (w *work) spanAt(i int) (span.Span, bool) {
	k := sort.Search(len(w.spans), func(k int) bool { return w.spans[k].End > i })
	if k == len(w.spans) || w.spans[k].Start > i {
		return span.Span{}, false
	}
	return w.spans[k], true
}
