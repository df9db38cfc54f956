package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The object marker را, in speech رو, is often glued to a word in ا.

// pluralObject reports whether letters [s, e), which are ها and را or رو glued to one another, stand after a noun: «کتاب هارا».
func (l *lattice) pluralObject(s, e int) bool {
	b := l.b
	if !l.mends || s == 0 || b.gaps[s] == Boundary {
		return false
	}
	noun := b.codes[b.start(s):s]
	return l.hasPlural(noun) || b.gaps[s] != None && (l.lex.Lookup(noun) < 0 || l.listed(noun) && l.isObjectOf(e)) // «بستنی هارو خوردم»
}

// hasPlural reports whether a word is a noun or an adjective that is no rare name or has a plural in texts.
func (l *lattice) hasPlural(word []byte) bool {
	entry := l.lex.Word(word)
	return entry != 0 && entry.Class().Kind().Nominal() && (!l.uncommonName(word) || l.pluralKnown(entry.ID()))
}

// spokenObject returns the letter of a word [s, e), which no dictionary has, where رو marks an object, or 0. It is glued to
// a pronoun or a word for a place, or to a common noun or a plural in ا: «شمارو», «اینجارو», «غذارو», «حرفارو».
func (l *lattice) spokenObject(s, e int) int {
	word, ok := bytes.CutSuffix(l.b.codes[s:e], []byte(road))
	last := len(word) - 1
	if !ok || last < 1 || l.b.gapAt(e) != Space {
		return 0
	}
	switch {
	case isOne(word, pointed):
	case word[last] == lexicon.Alef && l.endsInAlef(word) && !l.listed(l.b.codes[s:e-1]):
	case isOne(word, gluedPronouns) && !isDemonstrative(l.b.previous(s)) && l.amongKnown(s, e):
	default:
		return 0
	}
	return s + len(word)
}

// endsInAlef reports whether a word in ا is one for a place, a common noun, or a noun in the plural of spoken Persian. With
// the ر of رو it may be another, whose و is the object: بازارو.
func (l *lattice) endsInAlef(word []byte) bool {
	if bytes.HasSuffix(word, []byte(spot)) && l.notRare(word) || l.commonNoun(word) {
		return true
	}
	if noun, ok := bytes.CutSuffix(word, []byte(plural)); ok && len(noun) > minUnknown && l.hasPlural(noun) { // کارهارو
		return true
	}
	one := word[:len(word)-1]
	return l.pluralSpoken(word) && l.commonNominal(one) || one[len(one)-1] == lexicon.Yeh && l.notRare(one)
}

// amongKnown reports whether the words beside letters [s, e), which are in one phrase, are known and no uncommon names, or
// a verb follows, perhaps one of two words: not «تورو فورویا» or «با تورو مطابقت دارد».
func (l *lattice) amongKnown(s, e int) bool {
	before, after := l.b.previous(s), l.b.wordAfter(e)
	if len(before) > 0 && (l.lex.Lookup(before) < 0 || l.uncommonName(before) || isPreposition(before)) {
		return false
	}
	if (len(before) == 0 || l.listed(before)) && l.listed(after) && !l.uncommonName(after) {
		return true
	}
	return l.actsOn(e) || l.lex.Lookup(after) >= 0 && l.actsOn(e+len(after))
}

// actsOn reports whether the word after letter e is a verb that may have an object, or a command. A verb in د is of those who
// write را: «تورو قول می\u200cدهد».
func (l *lattice) actsOn(e int) bool {
	word := l.b.wordAfter(e)
	if isMay(word) {
		e += len(word)
		verb := l.verbAt(e, e)
		return l.finite(verb) && verb[len(verb)-1] != lexicon.Dal
	}
	if len(word) == 0 || word[len(word)-1] == lexicon.Dal {
		return false
	}
	return l.verbFollows(e) && !l.beforeCopula(e) || l.subjunctive(word) || l.command(word) || l.endsAsPastOrHave(word)
}

// gluedPronouns are ما, شما and تو: منرو and اورو are names.
var gluedPronouns = []string{we, sheen + we, thou}

const spot = jeem + alef // جا

// pointed are the plurals of این and اون, and those of pronouns, as they are spoken.
var pointed = []string{
	this + alef, this + plural, thatSpoken + alef, thatSpoken + plural, sheen + we + plural,
}

// notRare reports whether the lexicon has a word that is not rare.
func (l *lattice) notRare(word []byte) bool {
	id := l.lex.Lookup(word)
	return id >= 0 && int32(l.lex.Piece(id).Start) < rareWord
}
