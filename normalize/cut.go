package normalize

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A long line is cut to pieces, each of which is worked on alone. The normal
// form must be cut at the same places, wherever they are then; so a place is
// found by what no rule changes:
//
//   - letters and digits are never added or deleted, but for the ی of the ezafe;
//     what those before a place weigh is the same before and after;
//   - a gap between two letters that shows spaces or marks, and nothing else,
//     shows some of them ever after, for they go only where others stay. The one
//     rule that adds and takes whole gaps is the decoder. It is kept away from
//     the hinge, the words around the place at which a piece is full.
//
// A piece ends at the first gap behind the letter that makes it full.

// full is the weight of a piece, of 800 Persian letters.
const full = 1600

// together is the weight up to which a span or a pair of quotation marks is not
// cut through.
const together = 512

// fits reports at a glance that a line does not fill a piece: a letter weighs
// no more than it has bytes, except for ligatures.
func fits(line []byte, seen pairs) bool {
	return seen&pairForm == 0 && (len(line) <= full || len(line)-bytes.Count(line, oneSpace) <= full)
}

var oneSpace = []byte(" ")

// cut finds the end of the piece that b begins with: the place before the first
// letter behind a gap once the piece is full, outside short spans and pairs of
// quotes. It is 0 if b does not fill a piece or has no such gap. The hinge begins
// behind the last gap before the piece is full; it is len(b) if b does not fill a
// piece.
func (w *work) cut(b []byte) (hinge, end int) {
	w.text = b
	w.spans = shortSpans(w.spans[:0], b)
	c := cutter{w: w, spans: w.spans}
	weight := 0
	for i := 0; i < len(b); {
		r, n := w.rune(i)
		c.hold(i, n, r)
		if c.isPlace(i, r) {
			if weight >= full {
				return hinge, i
			}
			hinge = i
		}
		weight += weigh(r)
		i += n
	}
	if weight < full {
		hinge = len(b)
	}
	return hinge, 0
}

// A cutter goes through a line and tells where it may be cut.
type cutter struct {
	w     *work
	spans []span.Span   // that begin later
	gap   gap           // behind the last letter
	held  int           // the end of what must not be cut through
	far   [maxAlone]int // the ends of long pairs of quotation marks, 0 for one without a partner
	alone int           // their number
}

// isPlace reports whether the line may be cut before r, which is at i.
func (c *cutter) isPlace(i int, r rune) bool {
	r = leading(r)
	if !isLetter(script.ClassOf(r)) || invisible(r) {
		c.gap.add(r, c.w.form)
		return false
	}
	parts := c.gap.parts
	c.gap = gap{behind: true}
	return parts && i >= c.held
}

// hold keeps the short span or pair of quotation marks together that r, of n
// bytes at i, begins. What ends a long pair begins none, for Quotes may make it
// another mark.
func (c *cutter) hold(i, n int, r rune) {
	for len(c.spans) > 0 && c.spans[0].Start < i {
		c.held = max(c.held, c.spans[0].End)
		c.spans = c.spans[1:]
	}
	if i < c.held || c.alone == maxAlone || !c.w.opens(r, i) || slices.Contains(c.far[:c.alone], i+n) {
		return
	}
	end := c.w.pairEnd(i, n, r)
	if end > 0 && isShort(c.w.text[i:end]) {
		c.held = end
		return
	}
	c.far[c.alone] = end
	c.alone++
}

// A gap is what stands behind a letter.
type gap struct {
	behind bool // a letter was there
	odd    bool // it has more than spaces and marks
	parts  bool // it has spaces or marks and nothing odd
}

// add puts the character r, which is no letter, in the gap.
func (g *gap) add(r rune, f Form) {
	switch {
	case isMark(r), isSpace(r) && (f&Invisibles == 0 || f&Spaces != 0 || !invisible(r)):
		g.parts = g.behind && !g.odd
	case script.ClassOf(r) == script.Mark, r == script.ZWNJ, r == script.ZWJ, f&Invisibles != 0 && invisible(r):
	default:
		g.odd, g.parts = true, false
	}
}

// leading returns the character that Letters writes for r, the first of several.
func leading(r rune) rune {
	if to := letterText(r); to != "" {
		r, _ = utf8.DecodeRuneInString(to)
	}
	return r
}

// weigh returns the weight of r, which is that of what any rule makes of it: of
// what Letters opens it to, 2 for each letter and 1 for one of ASCII and for a
// digit. A ی weighs nothing, for the ezafe has it or not, nor does anything else.
func weigh(r rune) (n int) {
	if r < utf8.RuneSelf {
		return weighOne(r)
	}
	to := letterText(r)
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
		case unicode.ToLower(r) < utf8.RuneSelf:
			return 1
		case !invisible(r):
			return 2
		}
	}
	return 0
}

// isShort reports whether text is light enough to stay together.
func isShort(text []byte) bool {
	weight := 0
	for i := 0; i < len(text) && weight <= together; {
		r, n := utf8.DecodeRune(text[i:])
		weight += weigh(r)
		i += n
	}
	return weight <= together
}

// shortSpans appends the short spans of b to dst. Of a longer one, which might be
// none if b ended earlier, the parts are looked at.
func shortSpans(dst []span.Span, b []byte) []span.Span {
	for at, long := 0, 0; long < maxAlone; {
		s, ok := span.Next(b, at)
		if !ok {
			break
		}
		if isShort(b[s.Start:s.End]) {
			dst = append(dst, s)
			at = s.End
			continue
		}
		long++
		for at = s.Start + 1; at < s.End && b[at] == b[s.Start]; {
			at++
		}
	}
	return dst
}

// pairEnd returns the end of the pair of quotation marks that r, of n bytes at i,
// opens, or 0.
func (w *work) pairEnd(i, n int, r rune) int {
	c := walk{w: w, start: i, end: i + n, r: r}
	if !c.close(r) {
		return 0
	}
	return c.end
}

func isLetter(c script.Class) bool { return c == script.Persian || c == script.Foreign }
