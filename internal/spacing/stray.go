package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A ZWNJ may have been typed inside a word, where nothing belongs: دوس\u200cت. The rules in
// this file find such slips by what the pieces and the whole are in the lexicon.

const (
	rareWord = 13 * lexicon.Scale // the least cost of a word that hardly any text has
	commoner = lexicon.Scale / 2  // a word that costs so much less than another is clearly commoner
)

// inside reports whether the ZWNJ between two tokens stands inside a word: no text ties the
// two, and together they are a word that is not rare, and
//   - the second is a letter that is no suffix: قل\u200cب;
//   - or the second is a letter that may be a suffix, but the word is in a dictionary and
//     clearly commoner than the first token, which is no noun: دوس\u200cت, but not پرس\u200cش;
//   - or the word is in a dictionary and the two are no compound: خیاب\u200cان;
//   - or it is clearly commoner than both, although they may be one: تل\u200cفن.
func (l *lattice) inside(before, t *token) bool {
	if l.c.later && string(l.b.letters(t)) == vav { // من\u200cو\u200cتو
		return false
	}
	if t.to-t.from > 1 && isWordPair(before, t) && !l.hidesWord(before, t) {
		return false
	}
	if l.inflection(before, t) || !l.isolated(before, t) || l.pairOf(before, t) {
		return false
	}
	id := l.lex.Lookup(l.b.codes[before.from:t.to])
	if id < 0 {
		return false
	}
	whole := l.lex.Piece(id)
	listed := whole.Class.Kind() != lexicon.Unknown
	switch {
	case whole.Start > rareWord:
		return false
	case t.to-t.from > 1:
		return listed && (!l.compound(whole, before, t) || l.hidesWord(before, t))
	case !suffixLetter(l.b.codes[t.from]):
		return true
	case l.b.codes[t.from] == lexicon.Yeh && l.b.codes[t.from-1] == lexicon.He: // «گواه\u200cی ما»
		return false
	}
	return listed && before.kind != lexicon.Noun && l.outranks(whole, before)
}

// hidesWord reports whether two tokens are nouns or adjectives, or the first a function word («مع\u200cلم»), and together
// a word of a dictionary that is clearly commoner than both, as hardly any compound is.
func (l *lattice) hidesWord(before, t *token) bool {
	if !l.c.later || !nounOrAdjective(t.kind) {
		return false
	}
	if k := before.kind; !k.Nominal() && k != lexicon.FirstPart && k != lexicon.Function {
		return false
	}
	id := l.lex.Lookup(l.b.codes[before.from:t.to])
	if id < 0 {
		return false
	}
	whole := l.lex.Piece(id)
	return whole.Class.Kind() != lexicon.Unknown && l.outranks(whole, before) && l.outranks(whole, t)
}

// isWordPair reports whether two tokens are words of a dictionary that may be a compound, as
// nearly all such words with a ZWNJ between them are.
func isWordPair(before, t *token) bool {
	return before.kind != lexicon.Unknown && t.kind != lexicon.Unknown && mayCompound(before, t)
}

// mayCompound reports whether the kinds of two tokens are those of a compound or of a word and
// its clitic. A verb and a noun are not: باش\u200cگاه.
func mayCompound(before, t *token) bool {
	return before.kind != lexicon.VerbPrefix && before.kind != lexicon.LastPart && !(isVerb(before.kind) && t.kind.Nominal())
}

// inflection reports whether two tokens are a known word and تر or a plural suffix, or می and a
// verb or the first letter of one.
func (l *lattice) inflection(before, t *token) bool {
	switch {
	case isEnding(t.kind) && t.to-t.from > 1:
		return before.id != unknown
	case before.kind == lexicon.VerbPrefix:
		return t.flags&lexicon.Finite != 0 || t.to-t.from == 1
	}
	return false
}

// isolated reports whether two tokens are a whole word, or all of it after می, and not letters
// that are spelled out («ب\u200cب\u200cک») or stretched.
func (l *lattice) isolated(before, t *token) bool {
	b := l.b
	return before.to-before.from > 1 && b.ends(int(t.to)) && b.beginsWord(before) && !b.isLoud(int(t.from))
}

// beginsWord reports whether a word begins with a token, or with می and the token.
func (b *block) beginsWord(t *token) bool {
	s := int(t.from)
	if b.gaps[s] != ZWNJ {
		return b.gaps[s] != None
	}
	return b.hasMay(s)
}

// pairOf reports whether texts or lists tie two tokens.
func (l *lattice) pairOf(before, t *token) bool {
	if before.id == unknown || t.id == unknown {
		return false
	}
	return l.seen(lexicon.LeftPiece(before.id), lexicon.ZWNJ, t.id)
}

// seen reports whether texts or lists have a piece after another and link.
func (l *lattice) seen(left lexicon.Left, link lexicon.Link, right int32) bool {
	_, ok := l.lex.Pair(left, link, right)
	return ok
}

// seenWith does the work of seen for a word, which need not be a piece.
func (l *lattice) seenWith(left lexicon.Left, link lexicon.Link, word []byte) bool {
	id := l.lex.Lookup(word)
	return id >= 0 && l.seen(left, link, id)
}

// ties reports whether texts or lists tie two words.
func (l *lattice) ties(left, right []byte) bool {
	id := l.lex.Lookup(left)
	return id >= 0 && l.seenWith(lexicon.LeftPiece(id), lexicon.ZWNJ, right)
}

// tiesOften reports whether texts tie two words often, or lists do.
func (l *lattice) tiesOften(left, right []byte) bool {
	_, often, listed := l.tieOf(left, right)
	return often || listed
}

// tieOf reports whether texts or lists tie two words, whether texts do so often, and whether lists do so.
func (l *lattice) tieOf(left, right []byte) (tied, often, listed bool) {
	a, b := l.lex.Lookup(left), l.lex.Lookup(right)
	if a < 0 || b < 0 {
		return false, false, false
	}
	cost, tied := l.lex.Pair(lexicon.LeftPiece(a), lexicon.ZWNJ, b)
	return tied, tied && cost < oftenTied, tied && l.lex.Loose(a, b)
}

// outranks reports whether a word is clearly commoner than a token, or the token is not a word
// at all.
func (l *lattice) outranks(whole lexicon.Piece, t *token) bool {
	return t.id == unknown || int(whole.Start)+commoner < int(l.lex.Piece(t.id).Start)
}

// compound reports whether two tokens, which together are the letters of a word, may be a
// compound or a word and its clitic: neither is a word that no dictionary has and the whole
// outranks.
func (l *lattice) compound(whole lexicon.Piece, before, t *token) bool {
	return mayCompound(before, t) && before.id != unknown && t.id != unknown &&
		!(before.kind == lexicon.Unknown && l.outranks(whole, before)) && !(t.kind == lexicon.Unknown && l.outranks(whole, t))
}
