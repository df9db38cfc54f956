package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Reasons say why the space between two tokens may change: a ZWNJ may belong there, or
// nothing. A reason holds only if both tokens give it. What a token gives as the second of two
// is in the upper half.
type reasons uint32

const asSecond = 16 // bits

const (
	isPrefix    reasons = 1 << iota // the first may precede any word
	isSuffix                        // the second may follow any word
	isPrivative                     // the first is the prefix بی, the second a noun or adjective
	isInitial                       // both are names of letters
	isRuled                         // the second may be an ending that only rules tie: تر with the copula, ین
	isMeasured                      // the first is a number, the second ends in ه
	isHundred                       // the first is a number of hundreds, the second صد
	isEnded                         // the first begins compounds, the second may be a word with an ending
	isSpoken                        // given by the second alone: it is مون, تون or شون with the object و
	isHalf                          // given by the second alone: it may be the end of a word that a space splits
	isLooseHalf                     // as isHalf, if the first begins such words
	isQualified                     // the first is بد, پر, بر or غیر, the second a noun, an adjective or, after غیر, unknown

	freeReason // the next one; it must stay below isParted

	// These three are flags of the piece, moved up by ofFlags.

	isParted  = reasons(lexicon.Finite) << ofFlags    // the first may end a noun before the second, a plural suffix
	isLoose   = reasons(lexicon.LooseLeft) << ofFlags // the lexicon calls the space loose
	isSurname = reasons(lexicon.Name) << ofFlags      // the first is a name, the second ends surnames

	// Of a space between two tokens: see gap.
	ofGap = isPrefix | isSuffix | isPrivative | isInitial | isRuled | isLoose | isSurname

	// Of the halves of a word: see mayEnd.
	ofHalves = isHalf | isLooseHalf | isQualified
)

const _ = isParted - freeReason // does not compile if the two overlap

// ofFlags is how far the flags of a piece are moved to be reasons.
const ofFlags = 9

// ofKind are the reasons that each kind of piece gives in addition to those that all give.
var ofKind = [1 << kindBits]reasons{
	lexicon.Unknown:    (isEnded | isLooseHalf | isQualified) << asSecond,
	lexicon.VerbPrefix: isPrefix, lexicon.FirstPart: isPrefix,
	lexicon.Noun:         (isPrivative | isQualified) << asSecond,
	lexicon.Adjective:    (isPrivative | isQualified) << asSecond,
	lexicon.PluralSuffix: (isSuffix | isParted) << asSecond,
	lexicon.Clitic:       isSuffix << asSecond, lexicon.Comparative: isSuffix << asSecond,
	lexicon.LastPart: (isSuffix | isHalf) << asSecond,
}

// reason sets the reasons that a token gives: those of its kind and flags, and some more.
func (t *token) reason(more reasons) {
	t.gives = givenBy(t.kind, t.flags, more)
}

// givenBy returns the reasons that a token of some kind and flags gives, and some more.
func givenBy(kind lexicon.Kind, flags byte, more reasons) reasons {
	first := reasons(flags) << ofFlags
	return more | isSuffix | isRuled | isHalf | isPrefix<<asSecond | (isEnded|isLooseHalf)*reasons(flags/lexicon.LooseLeft%2) | ofKind[kind%(1<<kindBits)] |
		first&(isParted|isLoose|isSurname) | first*(lexicon.LooseLeft<<asSecond/lexicon.LooseRight)&(isLoose<<asSecond)
}

// why returns the reasons why the space between two neighbours may change. It asks the
// lexicon whether the space is loose even if the tokens say that it is not, because the
// processor could not predict a branch on what they say.
func (l *lattice) why(before, t *token) reasons {
	return before.gives & (t.gives >> asSecond) &^ (isLoose * reasons(1-l.lex.MayLoose(before.id, t.id)))
}

// mayChange are the reasons that hold for each gap between two tokens.
var mayChange = [gaps]reasons{None: isParted, Space: 1<<asSecond - 1, Boundary: isParted}

// narrowed returns the reasons for a change of the space between two tokens without those that hold
// for the token before or the next only where another condition does.
func (l *lattice) narrowed(before, t *token, why reasons) reasons {
	if t.kind != lexicon.Noun { // a last part has another reason
		why &^= isSurname
	}
	if l.b.gaps[before.from] == ZWNJ {
		why &^= isPrivative
	}
	return why & ofGap
}
