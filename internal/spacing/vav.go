package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The conjunction و is often glued to a neighbour.

// gluedVav returns the letter before which a word [s, e) that begins with و lacks a space, or 0. It is glued to
//   - می or نمی and a finite verb: «ومیره»;
//   - من, تو, یه or a short noun after a word that و can join to it: «برگ\u200cها وگل\u200cها»;
//   - a verb in the past after one: «رفتم وخوابیدم»;
//   - a common word of three letters or more that texts have after و, also with a pronoun, after a noun, an adjective or
//     a verb: «میوه وسبزی», «مادر وپدرش», «می\u200cشد واصلا»;
//   - a number or an ordinal after a number: «سی وسومین».
func (l *lattice) gluedVav(s, e int) int {
	b := l.b
	if b.gaps[s] != Space || isStanding(b.codes[s:e]) {
		return 0
	}
	if l.notRare(b.codes[s:e]) {
		return 0
	}
	left, right := b.previous(s), b.codes[s+1:e]
	if isNumeral(left) && isCount(right) {
		return s + 1
	}
	if l.tiesOften(left, b.codes[s:e]) { // «گفت وگو»
		return 0
	}
	verb, ok := cutMay(right)
	switch {
	case ok && l.finite(verb), string(right) == anyOne && b.gapAt(e) == Space && len(left) > 1 && !l.follows(e, object):
		return s + 1
	case l.vavJoins(left, right) && (len(right) < leastGlued || !l.formOfKnown(b.codes[s:e])):
		return s + 1
	case b.gapAt(e) != ZWNJ && l.mayPrecedeVav(left) && l.followsVav(right) && !l.formOfKnown(b.codes[s:e]):
		return s + 1
	}
	return 0
}

// gluedWith reports whether letters [s, e), which are و and با glued to one another, stand after a finite verb, where they are
// no disease: «وارد شد وبا او حرف زد».
func (l *lattice) gluedWith(s, e int) bool {
	b := l.b
	if !l.mends || s == 0 || b.gaps[s] != Space || b.gapAt(e) != Space {
		return false
	}
	switch string(b.wordAfter(e)) { // «آمد وبا را بردند», «وبا و طاعون», «وبا یا طاعون»
	case object, vav, either, which, copula, been:
		return false
	}
	verb := b.previous(s)
	return l.endsAsPastOrHave(verb) || isCopula(verb) || l.finiteForm(verb)
}

// vavJoins reports whether و joins two words, as gluedVav says.
func (l *lattice) vavJoins(left, right []byte) bool {
	if len(left) < 2 || len(right) < 2 || isTitle(left) {
		return false
	}
	afterVerb := l.endsAsPastOrHave(left) || l.finite(left)
	k, _ := l.kindOf(left)
	switch {
	case string(right) == mine, string(right) == thou:
		return true
	case len(right) < leastGlued:
		return (afterVerb || k == lexicon.PluralSuffix || l.plainNominal(left)) &&
			!l.uncommonName(right) && l.commonNominal(right) && l.afterVav(right)
	case afterVerb:
		return l.endsAsPastOrHave(right)
	}
	return false
}

// isCount reports whether a word is a number or the ordinal of one: هفت, هفتم, هفتمین.
func isCount(word []byte) bool {
	ordinal := bytes.TrimSuffix(word, []byte(yeh+noon))
	stem, ok := bytes.CutSuffix(ordinal, []byte(meem))
	return isNumeral(word) || ok && (isNumeral(stem) || string(stem) == seen+vav)
}

// mayPrecedeVav reports whether و may join a word to the next: it is a noun, an adjective, ها or a verb. A plural with its
// ezafe is none: «متن\u200cهای ودایی».
func (l *lattice) mayPrecedeVav(word []byte) bool {
	if len(word) < 2 || isTitle(word) {
		return false
	}
	k, _ := l.kindOf(word)
	return string(word) == plural || l.plainNominal(word) || l.endsAsPastOrHave(word) || l.finite(word) && isVerb(k)
}

// followsVav reports whether a word is a common one that texts have after و, or a noun like that with a pronoun, or an
// adjective with the spoken copula.
func (l *lattice) followsVav(word []byte) bool {
	if len(word) < leastGlued || isDemonstrative(word) {
		return false
	}
	if entry := l.lex.Word(word); entry != 0 && entry.Class().Kind() != lexicon.Unknown {
		k := entry.Class().Kind()
		most := int32(commonCost)
		if len(word) > leastGlued {
			most += lexicon.Scale / 2
		}
		return standsAlone(k) && int32(l.lex.Piece(entry.ID()).Start) < most && l.afterVav(word)
	}
	for _, pronoun := range [...]string{sheen, theirs, ours, yours, meem} {
		if noun, ok := bytes.CutSuffix(word, []byte(pronoun)); ok && len(noun) >= leastGlued {
			k, _ := l.kindOf(noun)
			return k == lexicon.Noun && l.commonNominal(noun) && l.afterVav(noun)
		}
	}
	quality, ok := bytes.CutSuffix(word, []byte(he)) // «خوب وجالبه»
	k, _ := l.kindOf(quality)
	return ok && len(quality) > leastGlued && k == lexicon.Adjective && l.commonNominal(quality) && l.afterVav(quality)
}

// formOfKnown reports whether a word is one of a dictionary, or such a word with an ending: واصل, وارثی, وظایفش.
func (l *lattice) formOfKnown(word []byte) bool {
	if entry := l.lex.Word(word); entry != 0 && (entry.Class().Kind() != lexicon.Unknown || entry.Flags()&lexicon.Name != 0) {
		return true
	}
	for _, pronoun := range [...]string{vav, meem, teh, sheen, theirs, ours, yours} { // وعدهش, وجودو
		if stem, ok := bytes.CutSuffix(word, []byte(pronoun)); ok && len(stem) >= leastGlued {
			if k, ok := l.kindOf(stem); ok && k.Nominal() {
				return true
			}
		}
	}
	for n := 1; n <= longestEnding && len(word)-n >= leastGlued; n++ {
		stem := word[:len(word)-n]
		if k, ok := l.kindOf(stem); ok && k.Nominal() {
			if _, ok = costOf(word[len(stem):], endings(k, stem[len(stem)-1])); ok {
				return true
			}
		}
	}
	return false
}

// afterVav reports whether texts have a word after و.
func (l *lattice) afterVav(word []byte) bool {
	id := l.lex.Lookup([]byte(vav))
	return id >= 0 && l.seenWith(lexicon.LeftPiece(id), lexicon.Space, word)
}

// vavAfterPast returns the last letter of a word [s, e), which is و, if it is glued to a past that is itself glued to its
// noun, or 0: «منتشرشدو».
func (l *lattice) vavAfterPast(s, e int) int {
	b := l.b
	last := e - 1
	if last-s <= leastGlued || b.gapAt(e) != Space || !l.endsInPast(b.codes[s:last]) {
		return 0
	}
	return last
}

// joinsTwo reports whether و, glued to the piece n, a short noun or adjective, joins it to a word like it before a space:
// «ماست وخیار», but not «دکتر وحید».
func (l *lattice) joinsTwo(right []byte, n *node) bool {
	first := l.b.previous(int(n.from) - len(vav))
	if len(right) < leastGlued || len(right) > leastGlued+1 || !l.plainNominal(right) || l.participle(right) || isTitle(first) {
		return false
	}
	if l.formOfKnown(l.b.codes[int(n.from)-len(vav) : n.to]) { // «رفتم ورودم»
		return false
	}
	return len(first) > 0 && (l.plainNominal(first) || l.endsAsPastOrHave(first))
}

// isStanding reports whether a word is a form of وایستادن, as people say for ایستادن, so that its و joins nothing:
// «سر کوچه وایستاده».
func isStanding(word []byte) bool {
	if ending, ok := bytes.CutPrefix(word, []byte(vav+alef+yeh+seen+alef)); ok { // وایسا, وایساده
		return len(ending) == 0 || ending[0] == lexicon.Dal
	}
	ending, ok := bytes.CutPrefix(word, []byte(vav+alef+yeh+seen+teh))
	if bytes.HasPrefix(ending, []byte(alef+dal)) { // وایستاده, but not وایستادگی
		return ok && bytes.IndexByte(ending, lexicon.Gaf) < 0
	}
	return ok && (isOne(ending, presentPersons) || string(ending) == alef) // وایستا
}
