package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

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
		b.gaps[i], b.changed, b.mended, b.wrote = g, true, true, true
	}
}

// tie writes a ZWNJ before a token. The tokens stay what they are and need not be gathered anew, unless the letter before does
// not join, so that two become one.
func (l *lattice) tie(t *token) {
	b, i := l.b, int(t.from)
	if !lexicon.JoinsNext(b.codes[i-1]) || l.c.lostZWNJ >= infinite || b.firm(i, ZWNJ) {
		l.mend(i, ZWNJ)
		return
	}
	b.gaps[i], b.changed, b.wrote = ZWNJ, true, true
	if t.id != unknown && t.gives&(isSpoken<<asSecond) == 0 {
		t.open = false
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
		if i := hundredthIn(l.b.codes[s:e]); i > 0 { // سانتیمتره
			return s + i
		}
		if string(l.b.codes[s:e]) == without+that && l.follows(e, which) { // «بیآن که»
			return s + len(without)
		}
		if l.becomes(s, e) {
			return s + len(may)
		}
		if way, ok := bytes.CutPrefix(l.b.codes[s:e], []byte(thatSpoken)); ok && isWay(bytes.TrimSuffix(way, []byte(yeh))) { // «اونطوری»
			return e - len(way)
		}
		if i := l.personIn(s, e); i > 0 {
			return i
		}
		if i := l.spokenPluralIn(s, e); i > 0 {
			return i
		}
		if i := l.privativeIn(s, e); i > 0 {
			return i
		}
		if i := l.mayIn(s, e); i > 0 {
			return i
		}
	}
	return l.spokenVerbIn(s, e)
}

// jointInPiece returns the letter of a piece before which a ZWNJ was lost, or 0. The lexicon has the piece only because
// texts have it by the same slip: میشید.
func (l *lattice) jointInPiece(t *token) int {
	s, e := int(t.from), int(t.to)
	if i := l.degreeIn(s, e, true); i > 0 {
		return i
	}
	if !l.mayHideVerb(l.b.letters(t), t.flags) || l.b.gaps[s] < Space {
		return 0
	}
	return l.spokenVerbIn(s, e)
}

// mayHaveJoint is a quick test of whether jointInPiece may find a letter in a piece with some flags.
func (l *lattice) mayHaveJoint(word []byte, flags byte) bool {
	return degreeAt(word) >= 0 || l.mayHideVerb(word, flags)
}

// mayHideVerb reports whether a piece begins with the letters of می or نمی and is no name.
func (l *lattice) mayHideVerb(word []byte, flags byte) bool {
	_, ok := cutMay(word)
	return ok && l.c.later && flags&lexicon.Name == 0
}

// mayIn returns the letter of a word [s, e) that the lexicon lacks where a spoken third person begins after می or نمی, or 0:
// «میلرزه».
func (l *lattice) mayIn(s, e int) int {
	verb, ok := cutMay(l.b.codes[s:e])
	last := len(verb) - 1
	if !ok || last < leastGlued || verb[last] != lexicon.He || !l.finite(verb) {
		return 0
	}
	return e - len(verb)
}

// mendSpace sets the space that a word [s, e) lacks if no dictionary has the word and it surely lacks one. It reports
// whether it did.
func (l *lattice) mendSpace(s, e int) bool {
	if l.b.gaps[s] < Space || !l.c.later {
		return false
	}
	i, word := 0, l.b.codes[s:e]
	if word[len(word)-1] == lexicon.Vav {
		i = l.vavAfterPast(s, e)
		if i == 0 {
			i = l.spokenObject(s, e)
		}
	}
	if i == 0 && word[len(word)-1] == lexicon.He {
		i = l.pronounWhich(s, e)
	}
	letters := lettersOf(word)
	if i == 0 && letters&ofMay == ofMay {
		i = l.gluedMay(s, e)
	}
	if i == 0 && word[0] == lexicon.Vav {
		i = l.gluedVav(s, e)
	}
	if i == 0 && word[0] == lexicon.Alef {
		i = l.gluedThose(s, e)
	}
	if i == 0 && letters&ofBeing == ofBeing {
		i = l.gluedBeing(s, e)
	}
	if i == 0 {
		i = l.determinedNoun(s, e)
	}
	return l.mendAt(i)
}

// lettersOf returns a set of the letters of a word, which costs less than to look for each.
func lettersOf(word []byte) (set uint64) {
	for _, c := range word {
		set |= 1 << (c & 63)
	}
	return set
}

// The letters without which a word has no می and no هست or نیست.
const (
	ofMay   = 1<<lexicon.Meem | 1<<lexicon.Yeh
	ofBeing = 1<<lexicon.Seen | 1<<lexicon.Teh
)

// mendCount does the same for a word that timesIn finds.
func (l *lattice) mendCount(s, e int) bool {
	i := timesIn(l.b.codes[s:e])
	return i > 0 && l.c.later && l.countedFree(s, e) && l.mendAt(s+i)
}

// standsFree reports whether nothing is tied to letters [s, e), which are a word.
func (l *lattice) standsFree(s, e int) bool { return l.b.gaps[s] >= Space && l.b.gapAt(e) > ZWNJ }

// mendAt sets a space before letter i, if that is not 0, and reports whether there is one.
func (l *lattice) mendAt(i int) bool {
	if i == 0 || l.c.lostSpace >= infinite {
		return false
	}
	l.mend(i, Space)
	return true
}
