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
	if l.sided(s, e) {
		return true
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

// sided reports whether letters [s, e) are a word that seldom stands alone and makes an adjective with a
// number wherever it stands: «دو طرفه است».
func (l *lattice) sided(s, e int) bool {
	if !l.c.restores() {
		return false
	}
	id := l.lex.Lookup(l.b.codes[s:e])
	if id < 0 {
		return false
	}
	class, _ := l.lex.Sort(id)
	return nounOrAdjective(class.Kind()) && l.seldomAlone(id, numeralMargin) && l.afterNumeral(id)
}

// afterNumeral reports whether texts tie a piece to یک, سه or تک.
func (l *lattice) afterNumeral(id int32) bool {
	for _, numeral := range [...]string{one, seen + he, teh + kaf} {
		if n := l.lex.Lookup([]byte(numeral)); n >= 0 {
			if _, ok := l.lex.Pair(lexicon.LeftPiece(n), lexicon.ZWNJ, id); ok {
				return true
			}
		}
	}
	return false
}

// numeralMargin is the margin by which such a word leans on the number before it.
const numeralMargin = 4 * lexicon.Scale / 3

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
