package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A fact is what the letters of a piece say of its tokens, whatever stands around them.
type fact struct {
	entry lexicon.Entry
	gives reasons
	open  bool
	form  bool // see likeForm
	asks  asks
	glued byte // the number of its gluedRule, or 0
}

// asks are the questions to what stands around a piece that may change its token, or the gaps in it and beside it.
type asks uint16

const (
	asksStart    asks = 1 << iota // is it the first letter of a word? see mendStart
	asksPerfect                   // is it an adjective or a verb? see isPerfectAdjective
	asksComplete                  // is it read as it is? see complete
	asksBy                        // is it به and a noun? see isByNoun
	asksMay                       // is it می and a verb? see verbWithMay
	asksGlued                     // is it two words? see gluedRules
	asksSpace                     // does it lack a space? see mendSpace and gluedPreposition
	asksOpen                      // none: it is open even where the text ties it to its word
	asksJoint                     // does it lack a ZWNJ? see jointInPiece
)

// factOf returns the fact of a piece with the given key.
func (l *lattice) factOf(word []byte, key lexicon.Key, entry lexicon.Entry) (f fact) {
	kind, flags, last := entry.Class().Kind(), entry.Flags(), word[len(word)-1]
	f.entry = entry
	f.open = flags&lexicon.Settled == 0 && kind != lexicon.LastPart && !(l.c.later && string(word) == fromWord+vav) // ازو, "from him" of verse
	more := l.byItself(key)
	if len(word) <= leastGlued || !nounOrAdjective(kind) && kind != lexicon.LastPart {
		more &^= isEnded << asSecond // see isFormOf
	}
	if f.open && kind == lexicon.Verb && last == lexicon.He { // بخشه, also بخش with a copula
		more |= isEnded << asSecond
	}
	if l.leansOnBy(l.lex.Piece(entry.ID()), entry.ID()) {
		more |= isRuled << asSecond
	}
	if len(word) == 1 && last != lexicon.Vav {
		more |= isHalf << asSecond
	}
	if kind == lexicon.Unknown && l.c.later && l.mannerWithout(word) {
		more |= isPrivative << asSecond
	}
	f.gives = givenBy(kind, flags, more)
	if f.gives&(isEnded<<asSecond) != 0 {
		if n, _ := l.stemIn(word, len(word)); n == 0 {
			f.gives &^= isEnded << asSecond
		} else {
			f.form = l.likeForm(word, kind)
		}
	}
	if f.gives&(isLooseHalf<<asSecond) != 0 && !l.mayEndLoose(word, entry) {
		f.gives &^= isLooseHalf << asSecond
	}
	l.askOf(word, &f)
	return f
}

// askOf notes what a piece asks, as far as its letters tell.
func (l *lattice) askOf(word []byte, f *fact) {
	if len(word) == 1 && mayStart(word[0]) {
		f.asks |= asksStart
	}
	if f.gives&(isSpoken<<asSecond) != 0 {
		f.asks |= asksOpen
	}
	if f.open && l.c.later && len(word) > len(become) && bytes.HasSuffix(word, []byte(become)) {
		f.asks |= asksPerfect
	}
	if len(word) > 1 && beginsSeveral(word) {
		f.asks |= l.askedBySeveral(word, f)
	}
	if f.entry.Class().Kind() == lexicon.Unknown {
		f.asks |= l.askedByUnknown(word, f)
	}
}

// askedBySeveral returns what a piece asks that may be several words. It notes the rule of gluedRules for it.
func (l *lattice) askedBySeveral(word []byte, f *fact) (a asks) {
	if homograph(word) && f.entry.Flags()&lexicon.Name != 0 && l.likeByNoun(word) {
		a |= asksBy
	}
	if homograph(word) && l.likeMayVerb(word) {
		a |= asksMay
	}
	if l.c.later {
		if f.glued = l.gluedRuleOf(word); f.glued > 0 {
			a |= asksGlued
		}
	}
	return a
}

// askedByUnknown returns what a piece asks that no dictionary has.
func (l *lattice) askedByUnknown(word []byte, f *fact) (a asks) {
	if f.open {
		a |= asksComplete
	}
	if l.c.later {
		rare := int32(l.lex.Piece(f.entry.ID()).Start) >= rareWord
		if rare {
			a |= asksSpace
		}
		if l.endsInPast(word) || rare && l.endsInLightForm(word) {
			a |= asksOpen
		}
	}
	if len(word) > 4 && l.mayHaveJoint(word, f.entry.Flags()) {
		a |= asksJoint
	}
	return a
}
