package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A comparative may have the copula joined to it, spoken or written: «بزرگ\u200cتره»,
// «خوشحال\u200cترم». Some of these are spelled like nouns (تره, a leek, and ترم, a term), so
// the word before decides.

// degreeCopulas are the endings of a comparative with the copula. looseEndings are other
// endings, about which the costs of the lexicon decide if the stem and the rest are two tokens.
var (
	degreeCopulas = []string{he, noon, meem, yeh + meem, yeh + dal, yeh + he}
	looseEndings  = []string{"", yeh, yeh + noon}
)

// degreeCopula reports whether two tokens with a space between them are the stem and the rest
// of such a comparative, or an adverb that is written solid: «زود تر». Where the rest is a noun
// too, no word follows that belongs to it: «ترم اول».
func (l *lattice) degreeCopula(a, t *token) bool {
	b := l.b
	rest, ok := bytes.CutPrefix(b.letters(t), []byte(wet))
	if !ok || b.gaps[a.from] == None {
		return false
	}
	stem := b.letters(a)
	if b.gaps[a.from] == ZWNJ { // «خوش\u200cمزه تره», but not «سبزی\u200cها تره»
		return l.c.later && isOne(rest, degreeCopulas) && l.comparesTied(a, t)
	}
	switch string(rest) {
	case "":
		return a.kind == lexicon.Adverb && l.listed(b.codes[a.from:t.to]) && !solidStem(stem)
	case he, noon, meem, yeh + dal:
		return (l.comparesBefore(int(t.to)) || string(rest) == he && !isFresh(stem)) && l.comparable(stem)
	}
	return isOne(rest, degreeCopulas) && l.comparable(stem)
}

// comparesTied reports whether the word that a ZWNJ ties to the one before takes a comparative with the copula: it is
// no ending but ای before تره, and no verb.
func (l *lattice) comparesTied(a, t *token) bool {
	b := l.b
	if isEnding(a.kind) && !(string(b.letters(a)) == some && string(b.letters(t)) == wet+he) {
		return false
	}
	return !b.afterMay(int(a.from)) && l.comparesBefore(int(t.to))
}

// comparesBefore reports whether what follows letter e fits a comparative and not a noun: a clause
// ends, or a function word follows that is not و («سبزی تازه تره و ریحان»).
func (l *lattice) comparesBefore(e int) bool {
	if l.follows(e, vav) {
		return false
	}
	k, _ := l.kindOf(l.b.wordAfter(e))
	return k == lexicon.Function || l.endsClause(e)
}

// isFresh reports whether a word says what leeks are like: تازه, سبز, خشک, خرد.
func isFresh(word []byte) bool {
	switch string(word) {
	case teh + alef + zeh + he, seen + beh + zeh, khah + sheen + kaf, khah + reh + dal:
		return true
	}
	return false
}

// listed reports whether a word is one of a dictionary: زودتر.
func (l *lattice) listed(word []byte) bool {
	k, ok := l.kindOf(word)
	return ok && k != lexicon.Unknown
}

// degreeIn returns the letter of a word [s, e) where تر with the copula begins after a stem that
// it follows, or 0: سبکتره. If texts have the word solid, the copula may be missing: کوچیکتر.
func (l *lattice) degreeIn(s, e int, seen bool) int {
	i := degreeAt(l.b.codes[s:e])
	if i < 2 || l.b.gaps[s] < Space {
		return 0
	}
	stem, rest := l.b.codes[s:s+i], l.b.codes[s+i+len(wet):e]
	switch {
	case !lexicon.JoinsNext(stem[i-1]) || l.isNounInTar(l.b.codes[s:s+i+len(wet)]):
		return 0
	case isOne(rest, degreeCopulas) && l.comparable(stem):
		return s + i
	case isOne(rest, looseEndings) && (seen && l.compared(stem) || l.spokenAdjective(stem)):
		return s + i
	}
	return 0
}

// isNounInTar reports whether a word in تر is a noun and no comparative of an adjective: کلانتر.
func (l *lattice) isNounInTar(word []byte) bool {
	k, _ := l.kindOf(word)
	stem, _ := l.kindOf(word[:len(word)-len(wet)])
	return k == lexicon.Noun && stem != lexicon.Adjective
}

// degreeAt returns where تر begins in the last four letters of a word, or -1.
func degreeAt(word []byte) int {
	for i := len(word) - len(wet); i >= max(0, len(word)-2*len(wet)); i-- {
		if word[i] == lexicon.Teh && word[i+1] == lexicon.Reh {
			return i
		}
	}
	return -1
}

// compared reports whether تر follows a word that is no noun, because a name such as کولترین
// may begin with a noun.
func (l *lattice) compared(stem []byte) bool {
	k, _ := l.kindOf(stem)
	return k != lexicon.Noun && l.takesDegree(stem)
}

// comparable reports whether تر follows a word, as it is written or as it is spoken.
func (l *lattice) comparable(word []byte) bool { return l.takesDegree(word) || l.spokenAdjective(word) }

// takesDegree reports whether a word is an adjective or another to which texts often tie تر, and
// not one of those whose comparative is solid.
func (l *lattice) takesDegree(word []byte) bool {
	id := l.lex.Lookup(word)
	if id < 0 || solidStem(word) {
		return false
	}
	switch k := l.lex.Piece(id).Class.Kind(); {
	case k == lexicon.Adjective:
		return true
	case !k.Nominal(): // ای
		return false
	}
	cost, tied := l.lex.Pair(lexicon.LeftPiece(id), lexicon.ZWNJ, l.lex.Lookup([]byte(wet)))
	return tied && cost < oftenCompared
}

// seldomCompared reports whether texts seldom tie the comparative n to a noun, with which a phrase begins that goes
// on after تر, so that the noun is wet: «چوب تر دود دارد», but not «گران قیمت تر شد» or «با سابقه تر».
func (l *lattice) seldomCompared(before, n *node, noun []byte) bool {
	if l.takesDegree(noun) || l.b.gaps[before.from] < Space || l.nextWord(int(n.to)) != nominal {
		return false
	}
	first := l.b.previous(int(before.from))
	return string(first) != with && l.beginsPhrase(first)
}

// oftenCompared is the cost of تر below which a noun is often compared: سبک, but not ارزش,
// which is compared only in باارزش\u200cتر.
const oftenCompared = 4 * lexicon.Scale

// spokenAdjective reports whether a word is an adjective in ان or ام as it is spoken: مهربون,
// آروم.
func (l *lattice) spokenAdjective(word []byte) bool {
	n := len(word) - 2
	if n < 1 || n+2 > longestSpoken || word[n] != lexicon.Vav || word[n+1] != lexicon.Noon && word[n+1] != lexicon.Meem {
		return false
	}
	var written [longestSpoken]byte
	copy(written[:], word)
	written[n] = lexicon.Alef
	return l.takesDegree(written[:n+2])
}

// longestSpoken is more letters than any such adjective has.
const longestSpoken = 16
