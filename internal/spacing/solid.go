package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word that no dictionary has may still be one. The rules in this file tell such words from compounds and endings that lost
// a ZWNJ.

// isSolid reports whether two pieces that are glued are rather one word. یی is no ending after a ه that is heard: ماهیی.
func (l *lattice) isSolid(before, n *node, left, right []byte) bool {
	switch k := n.class.Kind(); {
	case string(right) == yeh+yeh:
		return bytes.HasSuffix(left, []byte(alef+he))
	case k == lexicon.Clitic:
		return l.isSolidEnding(before, left, right)
	case k == lexicon.Comparative: // ششتری
		return isNumber(left)
	case string(right) == hand && l.endsInDal(left): // موجدست
		return !l.attested(before, n)
	case len(right) >= minUnknown && (k == lexicon.LastPart || k == lexicon.Noun): // سنگزار, اختبار, but not «خانه\u200cدار»
		return l.b.gaps[before.from] >= Space && l.b.ends(int(n.to)) && l.lex.Lookup(l.b.codes[before.from:n.to]) >= 0 && !l.attested(before, n)
	}
	return false
}

// isSolidEnding reports whether a clitic is no ending after the letters to which it is glued: ات after ای (رایات, the plural of an Arabic word), and the
// pronouns of the plural after a consonant, which the house style joins (مخاطبتان).
func (l *lattice) isSolidEnding(before *node, left, right []byte) bool {
	last := left[len(left)-1]
	switch string(right) {
	case atClitic:
		return bytes.HasSuffix(left, []byte(alef+yeh))
	case theirs, ours, yours:
		return last != lexicon.He && last != lexicon.Yeh && before.class.Kind() == lexicon.Noun && l.b.gaps[before.from] >= Space
	}
	return false
}

// endsInDal reports whether letters and د, with which دست begins, are an adjective or a noun, and ست its copula.
func (l *lattice) endsInDal(left []byte) bool {
	var buf [maxPiece]byte
	return len(left) < len(buf) && len(left) > minUnknown && l.isNominal(append(append(buf[:0], left...), lexicon.Dal))
}

// wholeWord reports whether a token that the lexicon lacks is one word: ب and a verb of the present (برباید), one that begins
// with است and another noun (استرضا), a place in گه (میدانگه), or an Arabic noun with its pronoun in a blessing (ارواحهم).
func (l *lattice) wholeWord(t *token) bool {
	letters := l.b.letters(t)
	return letters[0] == lexicon.Beh && l.isSubjunctiveInDal(letters) || l.beginsLikeCopula(letters) ||
		l.isPlaceInGah(letters) || l.isBlessed(t)
}

// isPlaceInGah reports whether letters are a noun and گه, as verse shortens گاه, which a dictionary has with the noun.
func (l *lattice) isPlaceInGah(letters []byte) bool {
	stem, ok := bytes.CutSuffix(letters, []byte(gaf+he))
	return ok && len(stem) >= leastGlued && l.isNominal(stem) && l.nounOf(stem, gaf+alef, letters[len(letters)-1:])
}

// isBlessed reports whether a token is a noun and an Arabic pronoun, هم or هما, and الله or علیه with a pronoun stands before it, perhaps
// before و: «قدس الله ارواحهم», «علیهما و آلهما».
func (l *lattice) isBlessed(t *token) bool {
	stem, ok := bytes.CutSuffix(l.b.letters(t), []byte(also))
	if !ok {
		stem, ok = bytes.CutSuffix(l.b.letters(t), []byte(also+alef))
	}
	if !ok || !l.isNominal(stem) { // میخواهم
		return false
	}
	s := int(t.from)
	before := l.b.previous(s)
	if string(before) == vav {
		s -= len(vav)
		before = l.b.previous(s)
	}
	if before == nil && s > 0 && l.b.gaps[s] == ZWNJ {
		before = l.b.codes[l.b.start(s):s]
	}
	return string(before) == god || bytes.HasPrefix(before, []byte(ain+lam+yeh+he))
}

// isSubjunctiveInDal reports whether letters are ب and a verb in د of the present, the third person: برباید.
func (l *lattice) isSubjunctiveInDal(letters []byte) bool {
	var buf [maxPiece]byte
	last := len(letters) - 1
	if letters[last] != lexicon.Dal || last <= leastGlued || last >= len(buf) || !l.subjunctive(letters) {
		return false
	}
	return l.finite(append(append(buf[:0], letters[1:last]...), lexicon.Meem))
}

// beginsLikeCopula reports whether letters have the form of an Arabic infinitive that begins with است, and are no copula and an
// everyday word: استرضا, but not «استتمام».
func (l *lattice) beginsLikeCopula(letters []byte) bool {
	rest, ok := bytes.CutPrefix(letters, []byte(copula))
	if !ok || len(rest) < leastGlued || len(rest) > leastGlued+1 || rest[2] != lexicon.Alef || rest[1] == lexicon.He { // استک\u200cها
		return false
	}
	id := l.lex.Lookup(rest)
	return id < 0 || int32(l.lex.Piece(id).Start) >= everydayCost
}
