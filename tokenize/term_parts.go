package tokenize

import (
	"iter"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spelling"
)

// Parts returns the words of a compound as terms, each at its own place: رئیس and جمهور for
// «رئیس‌جمهور», نرم and افزارها for «نرم‌افزارها». A term that is no compound has itself as its only part.
//
// A compound in a text may be two words in a query, or the other way round, because «رییس جمهور» is
// repaired in one context and not in another. An index of parts finds both: index the parts of each term, in its
// place or in addition, and look up the parts of each term of a query.
//
// The parts are those between the ZWNJs of the lemma, with a joined و as its own: کسب, و and کار for «کسب‌وکار».
// A compound that is written solid («کتابخانه»)
// has itself as its only part.
func (t Term) Parts() iter.Seq[Term] {
	return func(yield func(Term) bool) {
		joints := strings.Count(t.Lemma, zwnj)
		if t.Kind != Word || joints == 0 {
			yield(t)
			return
		}
		part, folded := t, foldToken(t.Token)
		for range joints {
			first, tail, _ := strings.Cut(folded, zwnj)
			if !part.cut(first, tail, yield) {
				return
			}
			if joinsAnd(tail) && !part.cut("و", tail[len("و"):], yield) {
				return
			}
			folded = foldToken(part.Token)
		}
		yield(part)
	}
}

// cut yields the first word of t, given its folded text, and makes the rest of it t, whose folded text is tail.
func (t *Term) cut(first, tail string, yield func(Term) bool) bool {
	head, rest, ok := cutWord(t.Token, tail)
	if !ok {
		return true
	}
	var buf [4]spelling.Edit
	edits, n := spellingEdits(buf[:0], tail)
	*t = wordTerm(rest, respelled(tail, edits[:n]))
	return yield(wordTerm(head, first))
}

// joinsAnd reports whether the part of a compound begins with the conjunction: the وکارها of کسب‌وکارها, but not the وفا
// of بی‌وفا, which is a word of its own.
func joinsAnd(part string) bool {
	rest, ok := strings.CutPrefix(part, "و")
	if !ok {
		return false
	}
	lemma := Lemma(part)
	switch lemma {
	case "ور", "وری", "وار", "واری", "واره", "وند", "وندی": // suffixes: شعله‌ور
		return false
	}
	kind, _ := sortOf(lemma)
	_, known := sortOf(Lemma(rest))
	return known && (kind == lexicon.Unknown || kind == lexicon.LastPart)
}

// sortOf returns the part of speech of a word, given as its key, and whether the lexicon has it.
func sortOf(word string) (lexicon.Kind, bool) {
	w := lookup{key: word}
	if len(word) > maxWord || w.id(len(word)) < 0 {
		return lexicon.Unknown, false
	}
	class, _ := lexicon.Default().Sort(w.id(len(word)))
	return class.Kind(), true
}
