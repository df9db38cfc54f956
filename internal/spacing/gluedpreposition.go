package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A preposition is often glued to its noun, and a demonstrative to the noun that it points at, so often that the lexicon
// has some of these as words.

// gluedPreposition returns the letter at which a space is missing after از, در, بر, تا or با, the first letters of a word
// [s, e) that few texts have and no dictionary, or 0. After it is a word that texts have after it, a demonstrative or, after
// از or در, a common noun: «درزمینه», «ازشرایط», «براینکه», «بااینکه».
func (l *lattice) gluedPreposition(s, e int) int {
	word := l.b.codes[s:e]
	if len(word) <= leastGlued || !prepositionBegins.of(word) || l.b.gapAt(e) == ZWNJ && !bytes.HasPrefix(l.b.codes[e:], []byte(plural)) { // ازقبل\u200cمنتشرشده
		return 0
	}
	if isOne(word, gluedPhrases) {
		return s + len(inWord)
	}
	for _, preposition := range [...]string{fromWord, inWord, upon, till, with} {
		rest, ok := bytes.CutPrefix(word, []byte(preposition))
		if !ok || len(rest) < leastGlued {
			continue
		}
		noun := (preposition == fromWord || preposition == inWord) && l.commonNoun(rest) && !l.imperative(word)
		before := lexicon.LeftPiece(l.lex.Lookup([]byte(preposition)))
		if (noun || pointsOut(rest)) && l.seenWith(before, lexicon.Space, rest) {
			return s + len(preposition)
		}
	}
	return 0
}

// gluedPhrases are درکل, درحد, درحق and تابحال, phrases whose second word is short or itself begins with a preposition.
var gluedPhrases = []string{inWord + kaf + lam, inWord + hah + dal, inWord + hah + qaf, till + beh + hah + alef + lam}

// prepositionBegins has the first two letters of از, در, بر, تا and با.
var prepositionBegins = begins{
	lexicon.Alef: 1 << lexicon.Zeh, lexicon.Dal: 1 << lexicon.Reh, lexicon.Beh: 1<<lexicon.Reh | 1<<lexicon.Alef, lexicon.Teh: 1 << lexicon.Alef,
}

// pointedNoun returns the letter at which a space is missing in a word of the lexicon that is این or آن and a noun, or 0:
// «اینکار», «آنوقت». Texts have the noun after it with a space oftener than tied.
func (l *lattice) pointedNoun(word []byte) int {
	demonstrative := this
	if word[0] == lexicon.AlefMadda {
		demonstrative = that
	}
	if len(word) < leastPointed || string(word[:len(demonstrative)]) != demonstrative {
		return 0
	}
	noun := word[len(demonstrative):]
	if int32(l.lex.Piece(l.lex.Lookup(word)).Start) < soldered {
		return 0
	}
	id, before := l.lex.Lookup(noun), lexicon.LeftPiece(l.lex.Lookup([]byte(demonstrative)))
	if k, _ := l.kindOf(noun); k != lexicon.Noun || !l.listed(word) || isWay(noun) {
		return 0
	}
	space, apart := l.lex.Pair(before, lexicon.Space, id)
	zwnj, tied := l.lex.Pair(before, lexicon.ZWNJ, id)
	if !apart || int32(space)+pointedMargin >= int32(l.lex.Piece(id).Start) || tied && zwnj <= space {
		return 0
	}
	return len(demonstrative)
}

// determinedNoun returns the letter at which a space is missing in a word [s, e) that no dictionary has and that is این, آن or a
// number and an everyday noun or thousand, or 0: «آنزمان», «یکنفر», «پنجهزار». Texts have the second after the first with a space, far seldomer
// or never tied, and oftener than elsewhere. A counted noun with ه makes an adjective: سه\u200cساله.
func (l *lattice) determinedNoun(s, e int) int {
	word := l.b.codes[s:e]
	n := determiner(word)
	if n == 0 || len(word)-n < leastGlued || isWay(word[n:]) {
		return 0
	}
	id := l.lex.Lookup(word[n:])
	if id < 0 || int32(l.lex.Piece(id).Start) >= everydayCost || l.lex.Piece(id).Class.Kind() != lexicon.Noun && string(word[n:]) != thousand {
		return 0
	}
	before := lexicon.LeftPiece(l.lex.Lookup(word[:n]))
	space, apart := l.lex.Pair(before, lexicon.Space, id)
	zwnj, tied := l.lex.Pair(before, lexicon.ZWNJ, id)
	if !apart || int32(space)+pointedMargin >= int32(l.lex.Piece(id).Start) || tied && int32(zwnj) <= int32(space)+pointedMargin {
		return 0
	}
	if noun, ok := bytes.CutSuffix(word[n:], []byte{lexicon.He}); ok && isNumber(word[:n]) && l.seenWith(before, lexicon.Space, noun) { // سه\u200cساله
		return 0
	}
	return s + n
}

// determiner returns the length of این, آن, یک, سه, پنج, شش, هفت or هشت at the start of a word, or 0.
func determiner(word []byte) int {
	switch word[0] {
	case lexicon.Alef, lexicon.AlefMadda, lexicon.Yeh, lexicon.Seen, lexicon.Peh, lexicon.Sheen, lexicon.He:
	default:
		return 0
	}
	for _, d := range determiners {
		if bytes.HasPrefix(word, []byte(d)) {
			return len(d)
		}
	}
	return 0
}

var determiners = []string{
	this, that, one, seen + he, peh + noon + jeem, sheen + sheen, he + feh + teh, he + sheen + teh,
}

// gluedThose returns the letter at which a space is missing in a word [s, e) that is اون and همه or a common noun that texts have
// after این, or 0: «اونهمه», «اونطرف». Words of manner are tied (اون\u200cطور), and اونوقت is
// in good use.
func (l *lattice) gluedThose(s, e int) int {
	noun, ok := bytes.CutPrefix(l.b.codes[s:e], []byte(thatSpoken))
	if !ok || len(noun) < leastGlued || isWay(bytes.TrimSuffix(noun, []byte(yeh))) || string(noun) == qaf+dal+reh || string(noun) == vav+qaf+teh {
		return 0
	}
	if string(noun) != he+meem+he && !(l.commonNoun(noun) && l.seenWith(lexicon.LeftPiece(l.lex.Lookup([]byte(this))), lexicon.Space, noun)) {
		return 0
	}
	return s + len(thatSpoken)
}

// isWay reports whether a word is طور or جور, which are tied: این\u200cطور.
func isWay(word []byte) bool {
	return string(word) == tah+vav+reh || string(word) == jeem+vav+reh
}

// pointedMargin is how much less such a noun must cost after the demonstrative than elsewhere: آندرس is a name.
const pointedMargin = 2 * lexicon.Scale / 3

// soldered is the cost of a word below which it is one, whatever it is made of: آنجا.
const soldered = 12 * lexicon.Scale

// pointsOut reports whether a word begins with a demonstrative: همین, اینکه.
func pointsOut(word []byte) bool {
	for _, demonstrative := range [...]string{this, that, same, selves} {
		if bytes.HasPrefix(word, []byte(demonstrative)) {
			return true
		}
	}
	return false
}

// imperative reports whether a word makes a verb with the د of the third person: درگذر.
func (l *lattice) imperative(word []byte) bool {
	var buf [maxPiece + 1]byte
	k, _ := l.kindOf(append(append(buf[:0], word...), lexicon.Dal))
	return isVerb(k)
}
