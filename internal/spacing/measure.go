package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// measured reports whether letters [s, e), a word of the text in ه, are a noun and the ه after a number,
// which make an adjective with it: «سه نفره», «هفت ماهه». At the end of a clause and before a
// verb the ه may be the spoken copula («ساعت سه صبحه»), and a word that is a noun, an adjective or a
// participle itself is counted: «سه طبقه».
func (l *lattice) measured(s, e int) bool {
	b := l.b
	if e-s < leastMeasured || !isNumber(b.previous(s)) {
		return false
	}
	if l.endsClause(e) || l.beforeVerb(e) || l.verbFollows(e) {
		return false
	}
	word := b.codes[s:e]
	if k, ok := l.kindOf(word); ok && (nounOrAdjective(k) || k == lexicon.Function) || l.participle(word) || e < len(b.codes) && b.gaps[e] <= ZWNJ {
		return false
	}
	unit := word[:len(word)-1]
	if k, ok := l.kindOf(unit); !ok || k != lexicon.Noun {
		return false
	}
	return !isTime(unit) || l.goesOn(e)
}

// isTime reports whether a word is a unit of time, of which the ه may say how long something has
// been so: «هفت ماهه دارمش».
func isTime(word []byte) bool {
	switch string(word) {
	case month, reh + vav + zeh, seen + alef + lam, he + feh + teh, seen + alef + ain + teh:
		return true
	}
	return false
}

// timesIn returns the letter of a word [s, e) before which a space is missing between هر or چند and a unit
// of time, or 0: «هرسال».
func (l *lattice) timesIn(s, e int) int {
	word := l.b.codes[s:e]
	if l.b.gaps[s] < Space || e < len(l.b.codes) && l.b.gaps[e] <= ZWNJ || l.c.lostSpace >= infinite {
		return 0
	}
	for _, quantifier := range [...]string{each, few} {
		if unit, ok := bytes.CutPrefix(word, []byte(quantifier)); ok && (isTime(unit) || isShortTime(unit)) {
			return s + len(quantifier)
		}
	}
	return 0
}

// quantified reports whether a word may begin with هر or چند. It is inlined, because most words do not.
func quantified(word []byte) bool {
	if len(word) < leastMeasured {
		return false
	}
	switch [2]byte{word[0], word[1]} {
	case [2]byte{lexicon.He, lexicon.Reh}, [2]byte{lexicon.Cheh, lexicon.Noon}:
		return true
	}
	return false
}

const (
	each = he + reh          // هر
	few  = cheh + noon + dal // چند
)

// isShortTime reports whether a word is a shorter or a longer unit of time than those of isTime.
func isShortTime(word []byte) bool {
	switch string(word) {
	case sheen + beh, dal + qaf + yeh + qaf + he, qaf + reh + noon, dal + he + he:
		return true
	}
	return false
}

// goesOn reports whether the word after letter e is one that the lexicon has, and not که, so that it
// is no verb or adjective with its person: «شش ماهه اول», but not «هفت ماهه بیکارم».
func (l *lattice) goesOn(e int) bool {
	_, ok := l.kindOf(l.b.wordAfter(e))
	return ok && !l.follows(e, which)
}

const leastMeasured = 4 // letters

// isNumber reports whether a word is a number up to a hundred, چند or نیم.
func isNumber(word []byte) bool {
	switch string(word) {
	case dal + vav, dal + he, twenty, cheh + he + lam, peh + noon + jeem + alef + he, sheen + sad + teh,
		he + feh + teh + alef + dal, he + sheen + teh + alef + dal, noon + vav + dal, hundred, noon + he, few, noon + yeh + meem:
		return true
	}
	return isUnit(word)
}

// isUnit reports whether a word is a number of hundreds: یک, سه to هشت, and سی for سه. نه, nine,
// is also no.
func isUnit(word []byte) bool {
	switch string(word) {
	case one, seen + he, seen + yeh, cheh + he + alef + reh, peh + noon + jeem, sheen + sheen, he + feh + teh, he + sheen + teh:
		return true
	}
	return false
}
