package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A pronoun or copula after a space may be an ending, or a word that only looks like one.

// spokenCopula returns what favours ست as the copula of the word before it. As the noun
// "set" it has a noun or an adjective after it: «یک بسته ست کامل».
func (l *lattice) spokenCopula(n *node) int32 {
	if string(l.b.codes[n.from:n.to]) != is || !l.c.repairs || l.nextWord(int(n.to)) == nominal {
		return 0
	}
	return hardly
}

// closingPronoun returns what favours شان or ام as the pronoun of the word before it, and not
// as a rank or a mother: no word follows that could belong to it, as in «پدر شان را دیدم».
func (l *lattice) closingPronoun(n *node) int32 {
	b, s, e := l.b, int(n.from), int(n.to)
	switch string(b.codes[s:e]) {
	case theirs, am:
	default:
		return 0
	}
	before := b.codes[b.start(s):s]
	closes := l.endsClause(e) || l.nextWord(e) == closed
	if l.c.later && string(b.codes[s:e]) == am {
		if isNumeral(before) && !letterName(b.wordAfter(e)) { // an ordinal: «بیست و یک ام»
			return l.c.pronoun(lexicon.JoinsNext(b.codes[s-1])) + hardly
		}
		closes = closes || l.myNoun(before, e)
	}
	if !closes || l.follows(e, vav) {
		return 0
	}
	if k, ok := l.kindOf(before); ok && k == lexicon.Function || string(before) == inWord {
		return 0
	}
	return l.c.pronoun(lexicon.JoinsNext(b.codes[s-1]))
}

// myNoun reports whether ام before letter e can only be the pronoun of a noun, which joins it: no name follows, whose
// mother it may be, no name of a letter and no number. «پیراهن ام پاره شد», but not «شبکه ام بی سی» or «خط ام دو».
func (l *lattice) myNoun(noun []byte, e int) bool {
	next := l.b.wordAfter(e)
	switch k, _ := l.kindOf(next); {
	case k == lexicon.Unknown, k == lexicon.Noun && l.uncommonName(next), letterName(next):
		return false
	case isNumeral(next), isTeen(bytes.TrimSuffix(next, []byte(meem))):
		return false
	}
	entry := l.lex.Word(noun)
	return entry.Class().Kind() == lexicon.Noun && lexicon.JoinsNext(noun[len(noun)-1]) && l.pluralKnown(entry.ID())
}

// pronounOfFor returns what favours a pronoun of the plural after برای, or in the spoken language after از and به, which need
// one: «برای مان نوشت», «از تون». It may be the dignity of something: «برای شان او».
func (l *lattice) pronounOfFor(n *node) int32 {
	b, s, e := l.b, int(n.from), int(n.to)
	word := b.codes[s:e]
	if !l.c.later || n.gap != Space || !pronounEnding(word) || !b.ends(e) {
		return 0
	}
	switch string(b.codes[b.start(s):s]) {
	case forIt:
		if spokenPronoun(word) || string(word) == theirs && (l.nextWord(e) == nominal || l.follows(e, vav)) {
			return 0
		}
	case fromWord, toWord: // but «از مون بلان»
		next := b.wordAfter(e)
		if !spokenPronoun(word) || len(next) > 0 && (!l.listed(next) || l.uncommonName(next)) {
			return 0
		}
	default:
		return 0
	}
	return l.c.typedLetter + l.c.seldomKept()
}

// pronounOfNoun returns what favours مون, تون or شون, perhaps with the object و, as the pronoun
// of the noun before it, and not as a name: «کلاس تون», but not «و شون پن» or «آقای مون».
func (l *lattice) pronounOfNoun(n *node) int32 {
	b, s := l.b, int(n.from)
	word := b.codes[s:n.to]
	if !spokenPronoun(word) && !spokenObjectOf(word) {
		return 0
	}
	before := b.codes[b.start(s):s]
	k, _ := l.kindOf(before)
	noun := k == lexicon.Noun
	if l.c.later { // not «تو خونه موندیم»
		noun = b.ends(int(n.to)) && (noun || mayTakePronoun(k, word) || l.spokenNoun(before, k, word))
	}
	if !noun || bytes.HasSuffix(before, []byte(alef+yeh)) {
		return 0
	}
	return l.c.typedLetter + l.c.seldomKept()
}

// spokenNoun reports whether a word of kind k, or one that the lexicon lacks, is a noun as it is spoken: a
// plural in ا («حقوقا شون») or, before a pronoun with the object و, a word in ه («صبحونه مونو»).
func (l *lattice) spokenNoun(word []byte, k lexicon.Kind, pronoun []byte) bool {
	last := len(word) - 1
	if k != lexicon.Unknown || last < 2 {
		return false
	}
	if word[last] == lexicon.He && spokenObjectOf(pronoun) {
		return true
	}
	return l.pluralSpoken(word)
}

// pluralSpoken reports whether a word is a noun with the plural ا of spoken Persian, and no other word: کتابا.
func (l *lattice) pluralSpoken(word []byte) bool {
	last := len(word) - 1
	if last < minUnknown || word[last] != lexicon.Alef {
		return false
	}
	if k, _ := l.kindOf(word); k != lexicon.Unknown {
		return false
	}
	k, _ := l.kindOf(word[:last])
	return k == lexicon.Noun
}

// mayTakePronoun reports whether a word of kind k that is no noun may be one before a pronoun with the object
// و, which is no other word.
func mayTakePronoun(k lexicon.Kind, pronoun []byte) bool {
	switch k {
	case lexicon.FirstPart, lexicon.PluralSuffix, lexicon.LastPart:
		return spokenObjectOf(pronoun)
	}
	return false
}

// pronounWhich returns the letter of a word [s, e) where که begins after a pronoun, to which it is glued, or 0: «منکه راضیم».
func (l *lattice) pronounWhich(s, e int) int {
	pronoun, ok := bytes.CutSuffix(l.b.codes[s:e], []byte(which))
	if !ok || l.b.gapAt(e) != Space || !isPersonal(pronoun) && string(pronoun) != thou {
		return 0
	}
	return e - len(which)
}
