package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A long line is cut into pieces, and each is normalized alone. The normal form of
// the line must be cut at the same places, so cut looks only at what no rule changes:
//
//   - No rule adds or deletes letters and digits, except for the ی of the ezafe, and
//     Fold in lines that are far from full. So the weight of those before a place stays the same.
//   - A gap between two letters that has spaces or marks, and nothing else, always
//     keeps at least one of them. Only the decoder adds and removes whole gaps. It
//     leaves alone what follows the hinge, which comes before the place at which a
//     piece is full.
//
// A piece ends at the first gap after the letter that makes it full.

// full is the weight of a full piece: 800 Persian letters.
const full = 1600

// shortSpan is the weight up to which a tag or a link is kept in one piece.
const shortSpan = 512

// fits reports whether it is clear at a glance that a line does not fill a piece: a
// letter weighs no more than its bytes, unless it is a ligature.
func fits(line []byte, seen pairs) bool { return clearlyAtMost(full, line, seen) }

// clearlyAtMost reports whether it is clear at a glance that a line weighs no more than most.
func clearlyAtMost(most int, line []byte, seen pairs) bool {
	return seen&pairForm == 0 && (len(line) <= most || len(line)-bytes.Count(line, oneSpace) <= most)
}

var oneSpace = []byte(" ")

// cut makes b the text of the line and returns the end of its first piece: the first
// letter after a gap once the piece is full, outside short tags and links. The end is 0
// if b does not fill a piece or has no such gap. The hinge is the end of the last gap
// before the piece is full, or len(b) if b does not fill a piece. Seen is the result of
// survey for the piece.
func (l *line) cut(b []byte) (hinge, end int, seen pairs) {
	l.text = b
	from, weight, seen := passOver(b, &l.blocks)
	hinge, end = l.cutAfter(from, weight)
	if hinge == 0 && from > 0 { // the last gap may be in the blocks that were passed over
		hinge, end = l.cutAfter(0, 0)
	}
	switch {
	case end == 0:
		return hinge, 0, 0
	case from == 0:
		return hinge, end, survey(b[:end])
	}
	return hinge, end, seen | surveyAfter(b[from-1], b[from:end])
}

// cutAfter does the work of cut for the text after its first bytes, given their weight,
// which does not fill a piece.
func (l *line) cutAfter(i, weight int) (hinge, end int) {
	c := cutter{text: l.text, form: l.form}
	weights := letterWeights()
	for i < len(l.text) {
		if l.text[i] == ' ' {
			c.gap.part()
			i++
			continue
		}
		size, weighs, parts := 2, int(weights.of(l.text, i))-1, c.gap.parts
		if weighs >= 0 {
			c.gap = gap{after: true}
		} else {
			var r rune
			r, size = l.rune(i)
			c.hold(i)
			parts, weighs = c.isGap(r), weigh(r)
		}
		switch {
		case !parts:
		case weight < full:
			hinge = i
		case i >= c.held:
			return hinge, i
		}
		weight += weighs
		i += size
	}
	if weight < full {
		hinge = len(l.text)
	}
	return hinge, 0
}

// A cutter walks through a line and finds where it may be cut.
type cutter struct {
	text []byte
	form Form
	gap  gap // after the last letter
	held int // the end of a tag or link that must stay in one piece
	none int // how often hold found no tag or link
}

// maxNone is how often hold may find no tag or link before it gives up, which keeps the
// search linear.
const maxNone = 64

// isGap reports whether r is a letter after a gap.
func (c *cutter) isGap(r rune) bool {
	r = leading(r)
	if !isLetter(script.ClassOf(r)) || invisible(r) {
		c.gap.add(r, c.form)
		return false
	}
	parts := c.gap.parts
	c.gap = gap{after: true}
	return parts
}

// hold keeps a tag or link that starts at i in one piece. It does not do so for other
// spans with spaces or for quotations, whose ends depend on all the text before them.
func (c *cutter) hold(i int) {
	if i < c.held || c.none == maxNone || c.text[i] != '<' && c.text[i] != '[' {
		return
	}
	if end, _, ok := span.At(c.text, i); ok && isShort(c.text[i:end]) {
		c.held = end
	} else {
		c.none++
	}
}

// A gap is what stands after a letter.
type gap struct {
	after bool // a letter precedes it
	odd   bool // it has characters other than spaces and marks
	parts bool // it has spaces or marks and nothing else
}

// add adds the character r, which is not a letter, to the gap.
func (g *gap) add(r rune, f Form) {
	switch {
	case isMark(r), isSpace(r) && (f&Invisibles == 0 || f&Spaces != 0 || !invisible(r)):
		g.part()
	case script.ClassOf(r) == script.Mark, r == script.ZWNJ, r == script.ZWJ, f&Invisibles != 0 && invisible(r):
	default:
		g.odd, g.parts = true, false
	}
}

// part adds a space or a mark to the gap.
func (g *gap) part() { g.parts = g.after && !g.odd }

// leading returns the character that Letters writes for r, the first of several.
func leading(r rune) rune {
	if to := script.Letter(r); to != "" {
		r, _ = utf8.DecodeRuneInString(to)
	}
	return r
}

// weigh returns the weight of r, which no rule changes: that of the letters that
// Letters writes for r. A letter weighs 2; an ASCII letter or a digit weighs 1; a ی,
// which the rules of the ezafe add and delete, and all other characters weigh 0.
func weigh(r rune) (n int) {
	if r < utf8.RuneSelf {
		return weighOne(r)
	}
	to := script.Letter(r)
	if to == "" {
		return weighOne(r)
	}
	for _, l := range to {
		n += weighOne(l)
	}
	return n
}

func weighOne(r rune) int {
	switch script.ClassOf(r) {
	case script.Digit:
		return 1
	case script.Persian:
		if r == 'ی' || r == 'ئ' {
			return 0
		}
		return 2
	case script.Foreign:
		switch {
		case script.Lower(r) < utf8.RuneSelf:
			return 1
		case !invisible(r):
			return 2
		}
	}
	return 0
}

// isShort reports whether text is light enough to stay together.
func isShort(text []byte) bool { return weighsAtMost(text, shortSpan) }

// weighsAtMost reports whether the weight of a text is no more than most.
func weighsAtMost(text []byte, most int) bool {
	weight := 0
	for i := 0; i < len(text) && weight <= most; {
		r, n := utf8.DecodeRune(text[i:])
		weight += weigh(r)
		i += n
	}
	return weight <= most
}

// light is the weight up to which Fold may change the weight of a piece. It makes a word heavier by a third
// at most (مساله for مسئله), so that such a piece never becomes full, and is never cut.
const light = full * 2 / 3

// isLight reports whether Fold may change the weight of the line.
func (l *line) isLight() bool {
	return clearlyAtMost(light, l.text, l.seen) || weighsAtMost(l.text, light)
}

func isLetter(c script.Class) bool { return c == script.Persian || c == script.Foreign }
