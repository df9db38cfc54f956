package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word that no dictionary and no text has may be two common words that a lost space glues together,
// after a letter that joins too: «لباسگرم». Unknown names look the same («اسکانفیلد»), so the rules in this
// file ask for two words that leave no doubt.

// twoWordsGlued reports whether two words that are glued have three letters or more, are both common or
// neighbours in texts, and make sense in no other reading of the letters: no text ties them, and they are
// no compound.
func (l *lattice) twoWordsGlued(left, right, whole []byte, n *node) bool {
	if string(right) == fellow { // استقلالیارو
		return false
	}
	if len(whole) < leastTwo || len(left) < leastGlued || len(right) < leastGlued || l.lex.Lookup(whole) >= 0 {
		return false
	}
	id, from := l.lex.Lookup(left), int(n.from)-len(left)
	if id < 0 || l.b.gaps[from] < Space || !l.endsWithSuffix(int(n.to)) {
		return false
	}
	before := l.knownNode(id, from, int(n.from))
	if l.attested(&before, n) || !(before.common() && l.commonWord(n)) && !l.seen(before.left, lexicon.Space, n.id) {
		return false
	}
	return l.makePhrase(&before, n, left, right) && !l.otherwise(left, right, whole)
}

const fellow = yeh + alef + reh + vav // یارو

// phraseGlued reports whether the piece n and the noun before it, which are glued, are a phrase that texts tie
// so much seldomer than they leave a space in it that a ZWNJ is no better: «سازمانملل».
func (l *lattice) phraseGlued(left []byte, n *node) bool {
	b, from := l.b, int(n.from)-len(left)
	if len(left) < leastGlued || n.to-n.from < leastGlued || n.gap != None || b.gaps[from] < Space ||
		!nounOrAdjective(n.class.Kind()) || !l.endsWithSuffix(int(n.to)) || l.participle(b.codes[n.from:n.to]) {
		return false
	}
	noun := l.lex.Word(left)
	if noun.Class().Kind() != lexicon.Noun || l.lex.Lookup(b.codes[from:n.to]) >= 0 {
		return false
	}
	before := lexicon.LeftPiece(noun.ID())
	space, apart := l.lex.Pair(before, lexicon.Space, n.id)
	zwnj, tied := l.lex.Pair(before, lexicon.ZWNJ, n.id)
	if !apart || !tied || int32(space)+accident >= int32(zwnj) && !l.onlyDescribes(n) {
		return false
	}
	rate := l.lex.Piece(noun.ID()).Rate
	return int32(space)+l.lex.RateCost(rate, lexicon.Space)+farApart < int32(zwnj)+l.lex.RateCost(rate, lexicon.ZWNJ)
}

// onlyDescribes reports whether a piece is an adjective that can only describe the noun before it: «لیگ برتر», but not
// «نصب\u200cنشده».
func (l *lattice) onlyDescribes(n *node) bool {
	return n.class.Kind() == lexicon.Adjective && !l.participle(bytes.TrimPrefix(l.b.codes[n.from:n.to], []byte(noon)))
}

// farApart is how much more such a phrase must cost with the ZWNJ, and accident how much more the second word
// must cost after a ZWNJ than after a space. It costs less if the two are a compound: «روابط\u200cعمومی».
const (
	farApart = 3 * lexicon.Scale
	accident = 2 * lexicon.Scale
)

// endsWithSuffix reports whether no ZWNJ is at letter e, or one before a suffix.
func (l *lattice) endsWithSuffix(e int) bool {
	b := l.b
	if b.gapAt(e) >= Space {
		return true
	}
	k, _ := l.kindOf(b.codes[e:b.wordEnd(e)])
	return isEnding(k)
}

// leastTwo is the least number of letters of two words that twoWordsGlued takes for such.
const leastTwo = 7

// common reports whether a piece is a common word, an everyday one if it may be a name, and seldom follows
// a ZWNJ.
func (n *node) common() bool {
	switch k := n.class.Kind(); {
	case !standsAlone(k) && !isVerb(k) && k != lexicon.Unknown, n.proper && n.first[lexicon.Space] >= everydayCost:
		return false
	}
	return n.first[lexicon.Space] < min(commonCost, n.first[lexicon.ZWNJ]+2*lexicon.Scale)
}

// everydayCost is the cost of a word below which it is an everyday word, whoever has it as a name.
const everydayCost = 9 * lexicon.Scale

// commonWord reports whether a piece is a common word, or no word of a dictionary but one with an
// ending: خوبیه.
func (l *lattice) commonWord(n *node) bool {
	if n.class.Kind() != lexicon.Unknown || !n.whole() {
		return n.common()
	}
	s, ok := l.stemOf(&token{from: n.from, to: n.to}, n.to)
	if !ok {
		return n.common()
	}
	stem := l.knownNode(s.id, int(s.from), int(s.to))
	return n.common() || stem.common()
}

// makePhrase reports whether two words may follow each other in a phrase. An adjective or adverb makes a
// compound with a noun after it (سیاه\u200cسنگ), as a noun does with a participle, with the last part of one or with a
// word to which texts tie it without the ی (نایب\u200cقهرمانی), and a number with a noun. The first may be two itself: «متن به ویدئو».
func (l *lattice) makePhrase(before, n *node, left, right []byte) bool {
	switch k := before.class.Kind(); {
	case (k == lexicon.Adjective || k == lexicon.Adverb) && nounOrAdjective(n.class.Kind()), isNumber(left), beginsCompounds(left):
		return false
	case l.infinitive(right), l.participle(right), endsCompounds(right), endsSpoken(right), n.leans(0):
		return false
	}
	if first, ok := bytes.CutSuffix(left, []byte(toWord)); ok && l.lex.Lookup(first) >= 0 {
		return false
	}
	id := l.lex.Lookup(bytes.TrimSuffix(right, []byte(yeh)))
	if id < 0 {
		return true
	}
	return !l.seen(before.left, lexicon.ZWNJ, id) && l.lex.Piece(id).Class.Kind() != lexicon.LastPart
}

// beginsCompounds reports whether a noun or a function word also begins compounds of all kinds: خود, غیر,
// هزار, زیر, بالا, میان, بین, پیش, پس, کنار, باز, دور, کار, ضد, پر, بد, سر, مو.
func beginsCompounds(word []byte) bool {
	switch string(word) {
	case self, un, he + zeh + alef + reh, zeh + yeh + reh, beh + alef + lam + alef, meem + yeh + alef + noon,
		beh + yeh + noon, peh + yeh + sheen, peh + seen, kaf + noon + alef + reh, openly, dal + vav + reh, work,
		dad + dal, peh + reh, beh + dal, seen + reh, meem + vav:
		return true
	}
	return false
}

// endsCompounds reports whether a noun also ends compounds of all kinds: گاه, خانه, نامه, گونه, پایه, دوست,
// شناخت.
func endsCompounds(word []byte) bool {
	switch string(word) {
	case gaf + alef + he, khah + alef + noon + he, noon + alef + meem + he, gaf + vav + noon + he, peh + alef + yeh + he,
		dal + vav + seen + teh, sheen + noon + alef + khah + teh:
		return true
	}
	return false
}

// otherwise reports whether the letters of two words may be read as others too: «دستم را» or «دست مرا»,
// «امکانات و» or «امکان اتو».
func (l *lattice) otherwise(left, right, whole []byte) bool {
	if isEndingLetter(right[0]) && l.lex.Lookup(right[1:]) >= 0 || bytes.HasSuffix(right, []byte(copula)) || l.lex.Lookup(whole[:len(whole)-1]) >= 0 {
		return true
	}
	for i := minUnknown; i < len(whole)-1; i++ {
		if i != len(left) && l.lex.Lookup(whole[:i]) >= 0 && (l.lex.Lookup(whole[i:]) >= 0 || i > len(left) && l.isPlural(whole[i:])) {
			return true
		}
	}
	return false
}

// isEndingLetter reports whether a letter may be an ending of the word before.
func isEndingLetter(c byte) bool {
	return onePronoun(c) || c == lexicon.Yeh || c == lexicon.He || c == lexicon.Noon
}
