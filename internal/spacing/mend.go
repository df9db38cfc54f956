package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Some gaps can only be slips, whatever the words beside them cost. The rules that find them
// change them while the evidence is gathered.

// mend writes gap g before letter i if the Form has the rule for it.
func (l *lattice) mend(i int, g Gap) {
	b := l.b
	if g == Space && l.c.lostSpace >= infinite || g < Space && l.c.lostZWNJ >= infinite {
		return
	}
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

// mendSpace sets the space that a word [s, e) lacks, if it surely lacks one, and reports whether it did. If the word is
// known, only a count may be glued to it.
func (l *lattice) mendSpace(s, e int, known bool) bool {
	if l.b.gaps[s] < Space || l.c.lostSpace >= infinite || !l.c.later {
		return false
	}
	i := l.timesIn(s, e)
	if !known && i == 0 {
		if i = l.vavAfterPast(s, e); i == 0 {
			if i = l.gluedMay(s, e); i == 0 {
				i = l.gluedVav(s, e)
			}
		}
	}
	if i > 0 {
		l.mend(i, Space)
	}
	return i > 0
}
