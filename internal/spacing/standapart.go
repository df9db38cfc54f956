package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Two words may be spelled like a third together: «من عکس», «شب که», «با دام». A space inside a word leaves a part
// that is no word, or is rarer than the whole. The rules in this file find pairs of which each word stands on its own.

// standApart reports whether two tokens with a space between them are two words, whatever they spell together.
func (l *lattice) standApart(a, b *token) bool {
	if a.id == unknown || b.id == unknown {
		return false
	}
	left, right := l.b.letters(a), l.b.letters(b)
	free := int32(l.lex.Piece(b.id).Start) < rareWord
	switch string(left) {
	case mine:
		return free
	case some: // «ای مه من»
		return free && l.follows(int(b.to), mine)
	case with, till: // but «با مزه» is an adjective
		k, _ := l.kindOf(l.b.codes[a.from:b.to])
		return free && nounOrAdjective(b.kind) && k != lexicon.Adjective && !l.rarerThanWhole(a, b)
	case road:
		return (b.kind != lexicon.LastPart || l.finite(right)) && (l.isObjectMark(a) || isNumber(right) || len(right) > minUnknown && (isVerb(b.kind) || l.finite(right))) // but «رو شن»
	case peh + dal + reh, meem + alef + dal + reh: // «مادر بزرگ\u200cترین», «پدر بزرگتر»
		rest, big := bytes.CutPrefix(right, []byte(relatives[0]))
		return big && (bytes.HasPrefix(rest, []byte(wet)) || len(rest) == 0 && l.beforeDegree(int(b.to)))
	case also: // «هم راهی روسیه شد»
		e := int(b.to)
		return string(right) == reh+alef+he+yeh && l.changes(e+len(l.b.wordAfter(e)))
	case self: // «با خود داری»
		return string(l.b.previous(int(a.from))) == with && l.finite(right)
	case spot:
		return l.finite(bytes.TrimPrefix(right, []byte(noon)))
	}
	switch string(right) {
	case mouth: // «بوی بد دهان»
		return string(left) == beh+dal && isSensed(l.b.previous(int(a.from)))
	case which:
		return a.kind == lexicon.Noun
	case also:
		return nounOrAdjective(a.kind)
	case fromWord: // «فر از»
		return a.kind == lexicon.LastPart
	}
	person, ok := bytes.CutPrefix(right, []byte(beWord))
	return ok && len(person) > 0 && l.finite(right) // «شاد باشی»
}

const (
	mine   = meem + noon        // من
	beWord = beh + alef + sheen // باش
)

const mouth = dal + he + alef + noon // دهان

// isSensed reports whether a word is بو, بوی, طعم or مزه, which are bad themselves: «آدم بددهان» has a foul mouth.
func isSensed(word []byte) bool {
	switch string(word) {
	case beh + vav, beh + vav + yeh, tah + ain + meem, meem + zeh + he:
		return true
	}
	return false
}

// rarerThanWhole reports whether the second of two tokens is clearly rarer than the word that the two spell.
func (l *lattice) rarerThanWhole(a, b *token) bool {
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	return id >= 0 && l.outranks(l.lex.Piece(id), b)
}

// isObjectMark reports whether رو is the spoken را: a noun stands before it, perhaps with a plural or a pronoun.
func (l *lattice) isObjectMark(t *token) bool {
	s := int(t.from)
	return l.marksObject(t) || s > 0 && l.hasPronoun(l.b.start(s), s) || bytes.HasSuffix(l.b.previous(s), []byte(plural))
}
