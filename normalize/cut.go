package normalize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// cut returns the length of the piece to take from a line that begins with b
// and is longer: up to a space between a mark and a letter, or else between two
// letters, outside spans and pairs of quotes. It returns 0 where there is none.
//
// Of several the one in the second half whose letters have the least hash is
// taken. As the letters stay, the normal form is cut at the same place nearly
// always, wherever the place is now.
func (w *work) cut(b []byte) int {
	w.text = b
	w.spans = protect(w.spans[:0], b)
	var marks, words place
	alone := 0
	for c := (walk{w: w}); c.next(); {
		switch {
		case w.opens(c.r, c.start) && alone < maxAlone:
			if _, ok := w.pairAt(&c); !ok {
				alone++
			}
		case c.r != ' ' || c.start == 0 || c.skip(c.end) != c.end:
		case !isLetter(w.class(c.end)):
		case w.endsMark(c.start):
			marks.take(c.end, w.hash(c.end))
		case isLetter(w.classBefore(c.start)):
			words.take(c.end, w.hash(c.end)+w.hashBefore(c.start))
		}
	}
	if marks.at > 0 {
		return marks.at
	}
	return words.at
}

// A place is one to cut at, the best so far.
type place struct {
	at   int
	hash uint32
}

// take makes the place the one at, which comes after it, if that is better.
func (p *place) take(at int, hash uint32) {
	if p.at < longest/2 || hash <= p.hash {
		p.at, p.hash = at, hash
	}
}

// around is the number of letters on each side of a place that its hash is of.
const around = 4

// hash returns a number that the letters at i make, the same for letters that
// are one in keys.
func (w *work) hash(i int) (sum uint32) {
	for range around {
		r, n := w.rune(i)
		if !isLetter(script.ClassOf(r)) {
			break
		}
		sum = mixed(sum ^ folding(r))
		i += n
	}
	return sum
}

// hashBefore is hash for the letters before i.
func (w *work) hashBefore(i int) (sum uint32) {
	for range around {
		r, n := w.runeBefore(i)
		if !isLetter(script.ClassOf(r)) {
			break
		}
		sum = mixed(sum ^ folding(r))
		i -= n
	}
	return sum
}

// folding returns a number that is the same for letters that are one in keys.
func folding(r rune) uint32 {
	if to := letterText(r); to != "" {
		r, _ = utf8.DecodeRuneInString(to)
	}
	if to := folded(r); to != "" {
		r, _ = utf8.DecodeRuneInString(to)
	}
	return uint32(r)
}

// mixed spreads the bits of n.
func mixed(n uint32) uint32 { n *= 0x9E3779B1; return n ^ n>>15 }

func isLetter(c script.Class) bool { return c == script.Persian || c == script.Foreign }

// endsMark reports whether a mark of punctuation ends at i.
func (w *work) endsMark(i int) bool {
	r, _ := w.runeBefore(i)
	return isMark(r) && !w.protected(i-1)
}
