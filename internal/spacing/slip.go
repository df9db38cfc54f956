package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A ZWNJ may stand where a space belongs: «صف\u200cخرید». The rules in this file find such slips.

// split reports whether the ZWNJ between two tokens is a slip because no such word is
// ever tied: را after any word, همین and همان after به, and what splitLater tells.
func (l *lattice) split(before, t *token) bool {
	b := l.b
	switch { // nearly all ZWNJs
	case before.kind == lexicon.VerbPrefix, t.kind == lexicon.PluralSuffix, b.gapAt(int(t.to)) <= ZWNJ:
		return false
	}
	switch string(b.letters(t)) {
	case object:
		return true
	case same, selves:
		if string(b.letters(before)) == toWord {
			return true
		}
	}
	return l.c.later && l.splitLater(before, t)
}

// splitLater does the work of split for the rules that are younger than the lexicon: what neverTied and onlyApart
// tell, و between two words, and است after a noun or an adjective («گرم\u200cاست», but not «شده\u200cاست»).
func (l *lattice) splitLater(before, t *token) bool {
	b, e := l.b, int(t.to)
	switch string(b.letters(t)) {
	case vav: // not «گفت\u200cو گو»
		next := b.wordAfter(e)
		if b.gaps[before.from] >= Space && l.conjunction(b.letters(before), next) && !l.tiedWith(before, vav, next) {
			return true
		}
	case copula:
		if nounOrAdjective(before.kind) && b.codes[before.to-1] != lexicon.He {
			return true
		}
	}
	return l.neverTied(before, t) || l.onlyApart(before, t)
}

// tiedWith reports whether texts tie a token to the word that two parts are.
func (l *lattice) tiedWith(before *token, first string, rest []byte) bool {
	var buf [maxPiece]byte
	if before.id == unknown || len(first)+len(rest) > len(buf) {
		return false
	}
	return l.seenWith(lexicon.LeftPiece(before.id), lexicon.ZWNJ, append(append(buf[:0], first...), rest...))
}

// neverTied reports whether a word begins no compound, or none with the word after it: برای, مثل and خیلی, and
// a unit of time before گذشته and the like.
func (l *lattice) neverTied(before, t *token) bool {
	left, right := l.b.letters(before), l.b.letters(t)
	switch string(left) {
	case forIt, meem + theh + lam, khah + yeh + lam + yeh:
		return !isEnding(t.kind) && len(right) > 1 && !bytes.HasPrefix(right, []byte(plural)) &&
			!l.infinitive(bytes.TrimSuffix(right, []byte(yeh))) // مثل\u200cزدنی
	}
	if !isTime(left) && string(left) != sheen+beh {
		return false
	}
	switch string(right) {
	case gaf + thal + sheen + teh + he, madda + yeh + noon + dal + he, beh + ain + dal, qaf + beh + lam, jeem + alef + reh + yeh:
		return true
	}
	return false
}

// onlyApart reports whether texts often have two nouns side by side, or a noun and an adjective, and never tied:
// «قیمت\u200cدلار». A demonstrative may stand before any noun but those with which it makes an adverb. Names are
// tied at will («ابن\u200cرشد»), and so are infinitives, adjectives in ی and, in a line that ties می or ها, all nouns.
func (l *lattice) onlyApart(before, t *token) bool {
	b := l.b
	left, right := b.letters(before), b.letters(t)
	switch {
	case b.gaps[before.from] < Space, before.id == unknown, t.id == unknown, !nounOrAdjective(t.kind), len(right) <= minUnknown:
		return false
	case right[len(right)-1] == lexicon.Yeh, l.bothNamed(left, right), l.participle(right), l.infinitive(right):
		return false
	case l.pairOf(before, t), l.lex.Lookup(b.codes[before.from:t.to]) >= 0: // صورتجلسات
		return false
	case isDemonstrative(left), string(left) == same, string(left) == selves:
		return t.kind == lexicon.Noun && !isManner(right) && l.seen(lexicon.LeftPiece(before.id), lexicon.Space, t.id)
	}
	return before.kind == lexicon.Noun && string(left) != alef+beh+noon && l.phrase(before.id, t.id) && !b.keepsAffixes()
}

// keepsAffixes reports whether a ZWNJ ties می or ها to its word somewhere in the block. Whoever sets these may tie two
// nouns on purpose: «سطح\u200cپایین».
func (b *block) keepsAffixes() bool {
	for i := 1; i < len(b.codes); i++ {
		if b.gaps[i] == ZWNJ && (b.afterMay(i) || bytes.HasPrefix(b.codes[i:], []byte(plural))) {
			return true
		}
	}
	return false
}

// phrase reports whether texts have the second of two pieces oftener after the first than elsewhere, but not so often
// that the two are a term, which some tie: «صلیب\u200cسرخ».
func (l *lattice) phrase(left, right int32) bool {
	cost, ok := l.lex.Pair(lexicon.LeftPiece(left), lexicon.Space, right)
	return ok && cost > ofTerm && l.attracts(left, right)
}

// ofTerm is the greatest cost of the second word of a term after the first.
const ofTerm = 3 * lexicon.Scale

// bothNamed reports whether two words are names, and neither is an everyday word.
func (l *lattice) bothNamed(left, right []byte) bool {
	return l.uncommonName(left) && l.uncommonName(right)
}

// isManner reports whether a noun makes an adverb with a demonstrative, which many tie: طور, طوری, طرف, سو, سوی,
// سان, قدر, اندازه, دفعه, بار, وقت, موقع, زمان, گونه, همه, جهان, دنیا.
func isManner(word []byte) bool {
	switch string(word) {
	case tah + vav + reh, tah + vav + reh + yeh, tah + reh + feh, seen + vav + yeh, seen + alef + noon, qaf + dal + reh,
		alef + noon + dal + alef + zeh + he, dal + feh + ain + he, beh + alef + reh, vav + qaf + teh, meem + vav + qaf + ain,
		zeh + meem + alef + noon, gaf + vav + noon + he, he + meem + he, jeem + he + alef + noon, dal + noon + yeh + alef:
		return true
	}
	return false
}

// conjunction reports whether a lone و that a ZWNJ ties to the word before it joins that to the next word, and is
// not the spoken object: «من\u200cو تو», but not «این\u200cو بده» or «پنجره\u200cو باز کن». The next word is a pronoun,
// both are verbs, or the first is a number.
func (l *lattice) conjunction(before, next []byte) bool {
	if isNumber(before) {
		return true
	}
	first, second := l.lex.Word(before), l.lex.Word(next)
	if verbal(first.Class(), first.Flags()) {
		return verbal(second.Class(), second.Flags())
	}
	return isPronoun(next) && !letterName(before)
}
