package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

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
	case dal + vav, dal + he, beh + yeh + seen + teh, cheh + he + lam, peh + noon + jeem + alef + he, sheen + sad + teh,
		he + feh + teh + alef + dal, he + sheen + teh + alef + dal, noon + vav + dal, hundred, noon + he, cheh + noon + dal, noon + yeh + meem:
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

// isTeen reports whether a word is a number from eleven to nineteen.
func isTeen(word []byte) bool {
	switch string(word) {
	case yeh + alef + zeh + dal + he, dal + vav + alef + zeh + dal + he, seen + yeh + zeh + dal + he, cheh + he + alef + reh + dal + he,
		peh + alef + noon + zeh + dal + he, sheen + alef + noon + zeh + dal + he, he + feh + dal + he, he + jeem + dal + he,
		noon + vav + zeh + dal + he:
		return true
	}
	return false
}
