package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Some gaps can only be slips, whatever the words beside them cost. The rules that find them
// change them while the evidence is gathered.

// mend writes gap g before letter i.
func (l *lattice) mend(i int, g Gap) {
	b := l.b
	if g == ZWNJ && !lexicon.JoinsNext(b.codes[i-1]) {
		g = None
	}
	if !b.firm(i, g) {
		b.gaps[i], b.changed, b.mended = g, true, true
	}
}

// jointIn returns the letter of a word [s, e) that the lexicon lacks before which a ZWNJ was
// lost, or 0.
func (l *lattice) jointIn(s, e int) int {
	if !l.mends || l.b.gaps[s] < Space {
		return 0
	}
	if i := l.degreeIn(s, e, false); i > 0 {
		return i
	}
	if l.c.later {
		if l.becomes(s, e) {
			return s + len(may)
		}
		if i := l.personIn(s, e); i > 0 {
			return i
		}
	}
	return l.spokenVerbIn(s, e)
}

// mendTimes sets the space that a word [s, e) lacks by timesIn.
func (l *lattice) mendTimes(s, e int) {
	if i := l.timesIn(s, e); i > 0 {
		l.mend(i, Space)
	}
}
