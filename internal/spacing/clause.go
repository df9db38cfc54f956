package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// What the words of a clause do in it may keep two of them apart that texts tie elsewhere: the
// verb and its object, a conjunction, an adverb.

const (
	do     = kaf + noon  // کن
	herOne = sheen + vav // شو, ش and the object و
	myOne  = meem + vav  // مو, م and the object و
)

// isOneObject reports whether a word is شو or مو, which are pronouns with the object و, a command
// and hair.
func isOneObject(word []byte) bool { return string(word) == herOne || string(word) == myOne }

// apartInClause does part of the work of apart: it reports whether the two words have separate
// parts in the clause.
func (l *lattice) apartInClause(before, n *node, left, right []byte) bool {
	switch e := int(n.to); string(right) {
	case herOne, myOne:
		return !l.takesObject(before, n) && !l.attested(before, n)
	case openly: // «باز هم»
		return l.follows(e, also)
	case road: // «بچه رو دیدم», but «پیاده رو»
		return !before.whole() || !l.common(before, n)
	case do:
		return l.urged(e) || l.orders(int(before.from))
	}
	return l.ordersAtEnd(int(before.from), int(n.to)) || l.belongsAfter(left, int(n.from), int(n.to)) ||
		string(left) == also && n.class.Kind() == lexicon.Noun && l.correlative(int(before.from), int(n.to))
}

// orders reports whether the word before letter s is the object of the clause, so that کن after
// one more word is its verb: «اشکاتو پاک کن دیگه».
func (l *lattice) orders(s int) bool {
	return l.isObject(l.b.previous(s))
}

// ordersAtEnd reports whether letters [s, e) are the rest of a clause after its object. The last
// of them are then its verb, as commands says of an object with را.
func (l *lattice) ordersAtEnd(s, e int) bool {
	return (e == len(l.b.codes) || l.b.gaps[e] == Boundary) && l.orders(s)
}

// isObject reports whether a word is را, رو, منو, اینو or اونو, or a noun with a pronoun and the
// colloquial object و: اشکاتو, موهامو.
func (l *lattice) isObject(word []byte) bool {
	switch string(word) {
	case object, road, meem + noon + vav, this + vav, alef + vav + noon + vav:
		return true
	}
	n := len(word) - 2
	if n < 2 || word[n+1] != lexicon.Vav || !onePronoun(word[n]) {
		return false
	}
	k, ok := l.kindOf(bytes.TrimSuffix(word[:n], []byte(alef)))
	return ok && k == lexicon.Noun
}

// urged reports whether دیگه ends the clause after letter e, as it does after a command: «ول کن
// دیگه».
func (l *lattice) urged(e int) bool {
	word := l.b.wordAfter(e)
	return string(word) == dal+yeh+gaf+he && l.b.ends(e+len(word)) && l.endsClause(e+len(word))
}

// takesObject reports whether شو or مو is the object of the verb after it, with the noun before
// it, and not a command or hair: «حوصله شو ندارم», «گوشی مو بده».
//   - شو follows a silent ه; texts do not say of the noun that something becomes it; and the verb
//     is in the past or a form of داشتن.
//   - مو follows a ی. After a ه, it may well be hair: «گیره مو خریدم».
func (l *lattice) takesObject(before, n *node) bool {
	e := int(n.to)
	if before.class.Kind() != lexicon.Noun || !before.whole() {
		return false
	}
	switch last := l.b.codes[before.to-1]; {
	case string(l.b.codes[n.from:n.to]) == myOne:
		return last == lexicon.Yeh && (l.beforeVerb(e) || l.pastOrHave(l.b.wordAfter(e)))
	case last != lexicon.He || !l.silentHe(before, Space):
		return false
	}
	if became := l.lex.Lookup([]byte(became)); became >= 0 {
		if _, ok := l.lex.Pair(before.left, lexicon.Space, became); ok {
			return false
		}
	}
	return l.pastOrHave(l.b.wordAfter(e))
}

// pastOrHave reports whether a word is a verb in the past or a form of داشتن, of any person.
func (l *lattice) pastOrHave(word []byte) bool {
	for _, person := range [...]string{"", meem, yeh, yeh + meem, yeh + noon, noon} {
		stem, ok := bytes.CutSuffix(word, []byte(person))
		if !ok || len(stem) < 2 {
			continue
		}
		switch string(bytes.TrimPrefix(stem, []byte(noon))) {
		case dal + alef + reh, dal + alef + reh + he:
			return true
		}
		if id := l.lex.Lookup(stem); id >= 0 && isPast(stem, l.lex.Piece(id).Flags) {
			return true
		}
	}
	return false
}

// correlative reports whether letters [s, e) are هم and a noun at the start of a clause, in
// which هم stands again after a verb: «هم خانه خرید هم ماشین». The first هم is then a
// conjunction.
func (l *lattice) correlative(s, e int) bool {
	b := l.b
	if b.gaps[s] != Boundary {
		return false
	}
	for e < len(b.codes) && b.gaps[e] != Boundary {
		if l.follows(e, also) {
			return l.verbFollows(b.start(e))
		}
		e = b.wordEnd(e)
	}
	return false
}

// common reports whether the piece n follows the piece before and a ZWNJ much more often than it
// begins a word. Texts tie رو to any noun at times.
func (l *lattice) common(before, n *node) bool {
	cost, ok := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	return ok && int32(cost)+2*lexicon.Scale <= n.first[lexicon.Space]
}
