package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// ست is the copula after a vowel, and a noun, a set.

// joinsAlef reports whether token t is ست, the copula, after a space and a word in ا, to which it is joined: «سهم شما ست»,
// «پشت پنجره\u200cها ست». The noun needs an ezafe after such a word, so that ست is one only after a number, a preposition
// or a conjunction, or where it makes a verb: «لباس\u200cها ست شدند», «دو تا ست خریدم».
func (l *lattice) joinsAlef(before, t *token) bool {
	b, e := l.b, int(t.to)
	if string(b.letters(t)) != is || b.codes[before.to-1] != lexicon.Alef || before.id == unknown {
		return false
	}
	next := b.wordAfter(e)
	if k, _ := l.kindOf(next); isVerb(k) || isCopula(next) || l.pastOrHave(next) || l.verbFollows(e) || l.infinitive(next) || l.participle(next) {
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
