package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A verb is often glued to the word before it where that ends in a letter that does not join. The rules in this file
// find verbs other than the light ones (see light.go), which texts need not have after that word.

// verbGlued reports whether of two words that are glued the first is a common one, whose last letter does not join, and
// the second a verb that ends no compound, at the end of a clause: «تصویربکشم», «باخبرهستم», «خواهدرفت».
func (l *lattice) verbGlued(left, right []byte, n *node) bool {
	if !mayBeGlued(left) || len(right) <= leastGlued || n.proper && string(right) != has+he || !l.endsClause(int(n.to)) {
		return false
	}
	if isWill(left) && endsAsPast(right, lexicon.Finite) && n.finite {
		return true
	}
	inflected := n.finite && endsInPerson(right) || inflectedVerb(n.class.Kind(), right)
	if !inflected && !n.finite && string(right) != has+he || beginsCompounds(left) || !l.everydayWord(left) {
		return false
	}
	if l.splitsElsewhere(left, right, n) || l.isCompound(left, right, n) {
		return false
	}
	return inflected || l.thirdAfter(left, right, n)
}

// isCompound reports whether two words, of which the second is spelled like a verb, are a noun or an adjective with the copula
// or a pronoun: a word of a dictionary, or one whose last part makes compounds: «هنرآموزم», «زورگویند».
func (l *lattice) isCompound(left, right []byte, n *node) bool {
	word := l.b.codes[int(n.from)-len(left) : n.to]
	for _, person := range compoundPersons {
		stem, ok := bytes.CutSuffix(right, []byte(person))
		if !ok || len(stem) < minUnknown {
			continue
		}
		if k, _ := l.kindOf(word[:len(left)+len(stem)]); nounOrAdjective(k) {
			return true
		}
		if k, _ := l.kindOf(stem); k == lexicon.LastPart && lightPast(right) == "" {
			return true
		}
	}
	return false
}

// compoundPersons are the endings of persons and pronouns that verbs and compounds share.
var compoundPersons = []string{meem, weAre, youAre, are, yeh + weAre, yeh + youAre, yeh + are}

// thirdAfter reports whether the piece n is the third person of a verb, in the past or in د, or داره, and texts have it after
// a word: «تأثیرگذاشت», «نیازداره».
func (l *lattice) thirdAfter(left, right []byte, n *node) bool {
	before, last := lexicon.LeftPiece(l.lex.Lookup(left)), len(right)-1
	if string(right) == has+he {
		return l.seenWith(before, lexicon.Space, []byte(has+dal))
	}
	if !n.finite || n.class.Kind() != lexicon.Verb || !endsAsPast(right, lexicon.Finite) && !(right[last] == lexicon.Dal && l.finite(right[:last])) {
		return false
	}
	return l.seen(before, lexicon.Space, n.id)
}

// isWill reports whether a word is a form of خواستن that makes the future and ends in a letter that does not join: خواهد, نخواهند.
func isWill(word []byte) bool {
	person, ok := bytes.CutPrefix(bytes.TrimPrefix(word, []byte(noon)), []byte(will))
	if !ok {
		return false
	}
	switch string(person) {
	case dal, noon + dal, yeh + dal:
		return true
	}
	return false
}

const will = khah + vav + alef + he // خواه

// inflectedVerb reports whether a word of kind k is a verb with a person, or with the ب of the subjunctive or a ن.
func inflectedVerb(k lexicon.Kind, word []byte) bool {
	return isVerb(k) && endsInPerson(word) || k == lexicon.OtherVerb && (word[0] == lexicon.Beh || word[0] == lexicon.Noon)
}

// everydayWord reports whether a word is a common noun, adjective, adverb, preposition or pronoun.
func (l *lattice) everydayWord(word []byte) bool { return l.commonOf(word, standsAlone) }

// splitsElsewhere reports whether the letters of two words are also those of two other everyday words, or of a longer one of
// them and an ending.
func (l *lattice) splitsElsewhere(left, right []byte, n *node) bool {
	from := int(n.from) - len(left)
	word := l.b.codes[from:n.to]
	for i := leastGlued; i <= len(word)-minUnknown; i++ {
		if i != len(left) && l.everydayWord(word[:i]) && (l.everydayWord(word[i:]) || i > len(left) && isPerson(word[i:])) {
			return true
		}
	}
	return false
}
