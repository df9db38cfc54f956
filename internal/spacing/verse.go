package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Verse has short words that prose has lost: گر and ار are "if", ز is از, کز and کین are که with از and این, ترا is تو را.
// They are spelled like endings and halves of the words of today.

// standsInVerse reports whether a word is a conjunction or a preposition of verse, or one with a pronoun, which ends no
// compound: ز, کز, وز, کین, کان, کاو, برآن, براین.
func standsInVerse(word []byte) bool { return isOne(word, verseWords) }

var verseWords = []string{
	zeh, fromThat, vav + zeh, kaf + yeh + noon, kaf + alef + noon, kaf + alef + vav, upon + that, upon + this,
}

const (
	fromThat = kaf + zeh        // کز
	thee     = teh + reh + alef // ترا
	orIf     = alef + reh       // ار
)

// apartInVerse reports whether the space between two pieces separates two words of verse, unless texts tie them: the second is
// such a word («ندانم کین بلا»), is گر after what no گر follows as an ending, or follows برون as a verb («برون آمد», «از خانه برون رفت»).
func (l *lattice) apartInVerse(before, n *node, left, right []byte) bool {
	switch {
	case string(right) == whether:
		return l.isIf(before, left)
	case standsInVerse(right):
		return string(right) == zeh || l.hasPronoun(int(before.from), int(before.to)) || !l.attested(before, n)
	case string(right) == some:
		return l.calls(left, int(n.to))
	case string(left) == outside && l.endsRun(int(n.to)) && endsAsPast(right, lexicon.Finite) && n.finite: // «از خانه برون رفت», but not «شرط برون رفت»
		return l.isSource(int(before.from))
	case before.class.Kind() == lexicon.FirstPart && n.class.Kind() == lexicon.Verb:
		past := l.endsAsPastOrHave(right) || !n.whole() && l.endsAsPastOrHave(right[:len(right)-1])
		return past && !endsInPerson(right) && !l.attested(before, n)
	}
	return false
}

// isSource reports whether the word before letter s, perhaps with a pronoun after it, depends on از, ز or کز: «از خانه برون رفت»,
// «کز دام ما برون رفت».
func (l *lattice) isSource(s int) bool {
	word := l.b.previous(s)
	if isPronoun(word) {
		s -= len(word)
		word = l.b.previous(s)
	}
	if len(word) == 0 {
		return false
	}
	switch string(l.b.previous(l.b.start(s))) {
	case fromWord, zeh, fromThat:
		return true
	}
	return false
}

// isIf reports whether گر after a piece is "if": the piece is a function word («که گر»), a verb, a word with the copula
// («رواست گر») or a noun with a pronoun («دلت گر»).
func (l *lattice) isIf(before *node, left []byte) bool {
	k := before.class.Kind()
	return k == lexicon.Function || isVerb(k) || k == lexicon.Unknown && bytes.HasSuffix(left, []byte(is)) ||
		l.hasPronoun(int(before.from), int(before.to))
}

// calls reports whether ای before letter e calls someone: the word before it ends in a ه that is heard («شاه ای خردمند»),
// is ای itself, or ends in ی and someone whom verse calls follows («زندگی ای دل»).
func (l *lattice) calls(left []byte, e int) bool {
	last := len(left) - 1
	switch {
	case string(left) == some:
		return true
	case last < 1:
		return false
	}
	next := l.b.wordAfter(e)
	if left[last] == lexicon.He {
		return left[last-1] == lexicon.Alef && len(next) > 0 && l.nextWord(e) != closed
	}
	return left[last] == lexicon.Yeh && isInvoked(next) && !l.partFollows(e+len(next)) && l.b.gapAt(e+len(next)) != ZWNJ
}
