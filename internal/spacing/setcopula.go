package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// ست is the copula after a vowel, and a noun, a set.

// joinsAlef reports whether token t is ست, the copula, after a space and a word in ا, to which it is joined: «سهم شما ست»,
// «پشت پنجره\u200cها ست». The noun needs an ezafe after such a word, so that ست is one only after a number, a preposition
// or a conjunction, where it makes a verb («لباس\u200cها ست شدند», «دو تا ست خریدم»), or where takesSet says so.
func (l *lattice) joinsAlef(before, t *token) bool {
	b, e := l.b, int(t.to)
	if string(b.letters(t)) != is || b.codes[before.to-1] != lexicon.Alef || before.id == unknown {
		return false
	}
	next := b.wordAfter(e)
	if k, _ := l.kindOf(next); isVerb(k) || isCopula(next) || l.endsAsPastOrHave(next) || l.verbFollows(e) || l.infinitive(next) || l.participle(next) {
		return false
	}
	if l.takesSet(e, next) {
		return false
	}
	switch before.kind {
	case lexicon.PluralSuffix:
		return before.to-before.from == int32(len(plural))
	case lexicon.Noun, lexicon.Adjective:
		return before.to-before.from > minUnknown && l.endsClause(e)
	}
	return string(b.letters(before)) == sheen+we // شما
}

// takesSet reports whether ست before letter e is a set: را, با or an ordinal follows it («ایرانی\u200cها ست دوم را بردند»), or a
// noun or an adjective in a clause that ends in a verb of several («خانم\u200cها ست ورزشی می\u200cپوشند»).
func (l *lattice) takesSet(e int, next []byte) bool {
	b := l.b
	if len(next) == 0 {
		return false
	}
	switch string(next) {
	case object, with, toWord, firstOrdinal:
		return true
	}
	if isCount(next) {
		return true
	}
	if k, _ := l.kindOf(next); !k.Nominal() {
		return false
	}
	end := b.runEnd(e)
	last := b.codes[b.start(end):end]
	return len(last) > minUnknown && endsInPerson(last) && (l.finite(last) || l.endsAsPastOrHave(last) || l.b.hasMay(b.start(end)))
}

const firstOrdinal = alef + vav + lam // اول
