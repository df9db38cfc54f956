package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// measured reports whether letters [s, e), a word of the text, are a noun and the ه that makes
// an adjective of it and the number before it: «سه نفره», «هفت ماهه». It is false at the end of
// a clause and before a verb, where the ه may be the spoken copula («ساعت سه صبحه»), and for a
// word that is itself a noun, an adjective or a participle, because the number counts that: «سه
// طبقه».
func (l *lattice) measured(s, e int) bool {
	b := l.b
	if e-s < leastMeasured || !isNumber(b.previous(s)) {
		return false
	}
	if l.c.later && l.sided(s, e) {
		return true
	}
	if l.endsClause(e) || l.verbIsNext(e) {
		return false
	}
	word := b.codes[s:e]
	if k, ok := l.kindOf(word); ok && (nounOrAdjective(k) || k == lexicon.Function) || l.participle(word) || b.gapAt(e) <= ZWNJ {
		return false
	}
	unit := word[:len(word)-1]
	if l.c.later && (endsInMyTime(unit) || l.isOneThing(word, s)) {
		return false
	}
	if k, ok := l.kindOf(unit); !ok || k != lexicon.Noun {
		return false
	}
	return !isTime(unit) || l.goesOn(e)
}

// isOneThing reports whether a word in ه at letter s follows یک, with which no text ties it, and says what one is and
// not how long it lasts: «یک مذهبه یا».
func (l *lattice) isOneThing(word []byte, s int) bool {
	return string(l.b.previous(s)) == one && !isSpell(word[:len(word)-1]) && !l.countedByOne(word)
}

// endsInMyTime reports whether a word is a unit of time with a pronoun, so that the ه after it is the copula: «سی
// سالمه».
func endsInMyTime(unit []byte) bool {
	last := len(unit) - 1
	return onePronoun(unit[last]) && isTime(unit[:last])
}

// countedByOne reports whether texts tie a word to یک, سه or تک: نفره.
func (l *lattice) countedByOne(word []byte) bool {
	id := l.lex.Lookup(word)
	return id >= 0 && l.afterNumeral(id)
}

// sided reports whether letters [s, e) are a word that seldom stands alone and makes an adjective with a
// number wherever it stands: «دو طرفه است».
func (l *lattice) sided(s, e int) bool {
	id := l.lex.Lookup(l.b.codes[s:e])
	if id < 0 {
		return false
	}
	class, _ := l.lex.Sort(id)
	return nounOrAdjective(class.Kind()) && l.seldomAlone(id, numeralMargin) && l.afterNumeral(id)
}

// afterNumeral reports whether texts tie a piece to یک, سه or تک.
func (l *lattice) afterNumeral(id int32) bool {
	for _, numeral := range [...]string{one, threeOf, teh + kaf} {
		if n := l.lex.Lookup([]byte(numeral)); n >= 0 && l.seen(lexicon.LeftPiece(n), lexicon.ZWNJ, id) {
			return true
		}
	}
	return false
}

// numeralMargin is the margin by which such a word leans on the number before it.
const numeralMargin = 5 * lexicon.Scale / 3

// isTime reports whether a word is a unit of time. The ه after it may also say how long
// something has been so: «هفت ماهه دارمش».
func isTime(word []byte) bool {
	switch string(word) {
	case month, reh + vav + zeh, seen + alef + lam, he + feh + teh, seen + alef + ain + teh:
		return true
	}
	return false
}

// timesIn returns the letter of a word before which a space is missing between هر, چند, دو, سه or یک and a unit of time, or صد,
// هزار or چند and what it counts, or 0: «هرسال», «هزارتومان».
func timesIn(word []byte) int {
	if !quantified(word) {
		return 0
	}
	for _, quantifier := range [...]string{every, few, twoOf, threeOf, one} {
		if unit, ok := bytes.CutPrefix(word, []byte(quantifier)); ok && (isTime(unit) || isShortTime(unit) || string(unit) == week || quantifier == few && isCountedByFew(unit)) {
			return len(quantifier)
		}
	}
	for _, number := range [...]string{hundred, thousand} {
		if unit, ok := bytes.CutPrefix(word, []byte(number)); ok && isCounted(unit) {
			return len(number)
		}
	}
	return 0
}

// countedFree reports whether nothing is tied to letters [s, e), which timesIn finds, and neither ای nor نامه follows, with which a
// number and weeks are one word: «دوهفته نامه».
func (l *lattice) countedFree(s, e int) bool {
	weekly := bytes.HasSuffix(l.b.codes[s:e], []byte(week)) && (l.follows(e, some) || l.follows(e, noon+alef+meem+he))
	return l.standsFree(s, e) && !weekly
}

const (
	week   = he + feh + teh + he // هفته
	person = noon + feh + reh    // نفر
)

// isCounted reports whether a word is one that is counted by hundreds and thousands: تومان, تومن, ریال, دلار, یورو, نفر, متر or
// تن. صدهزار is a number in one word.
func isCounted(word []byte) bool {
	switch string(word) {
	case teh + vav + meem + alef + noon, teh + vav + meem + noon, reh + yeh + alef + lam, dal + lam + alef + reh, yeh + vav + reh + vav,
		noon + feh + reh, meem + teh + reh, teh + noon:
		return true
	}
	return false
}

// isCountedByFew reports whether a word is one of these or درصد: صددرصد is an adverb in one word.
func isCountedByFew(word []byte) bool { return isCounted(word) || string(word) == dal+reh+sad+dal }

const centi = seen + alef + noon + teh + yeh // سانتی

// hundredthIn returns the letter at which a unit begins after سانتی, perhaps with an ending, or 0: سانتیمتر. Some texts glue
// it, but not میلی\u200cمتر and the others of its kind.
func hundredthIn(word []byte) int {
	unit, ok := bytes.CutPrefix(word, []byte(centi))
	if ok && (bytes.HasPrefix(unit, []byte(meem+teh+reh)) || bytes.HasPrefix(unit, []byte(gaf+reh+alef+dal))) {
		return len(centi)
	}
	return 0
}

// quantified reports whether a word may begin with هر, چند, صد, هزار, دو, سه or یک.
func quantified(word []byte) bool { return len(word) >= leastMeasured && quantifiedBegins.of(word) }

var quantifiedBegins = begins{
	lexicon.Cheh: 1 << lexicon.Noon,
	lexicon.Dal:  1 << lexicon.Vav,
	lexicon.He:   1<<lexicon.Reh | 1<<lexicon.Zeh,
	lexicon.Sad:  1 << lexicon.Dal,
	lexicon.Seen: 1 << lexicon.He,
	lexicon.Yeh:  1 << lexicon.Kaf,
}

const (
	few     = cheh + noon + dal // چند
	twoOf   = dal + vav         // دو
	threeOf = seen + he         // سه
)

// isShortTime reports whether a word is a shorter or a longer unit of time than those of isTime.
func isShortTime(word []byte) bool {
	switch string(word) {
	case sheen + beh, theh + alef + noon + yeh + he, dal + qaf + yeh + qaf + he, qaf + reh + noon, dal + he + he:
		return true
	}
	return false
}

// goesOn reports whether the lexicon has the word after letter e, and it is not که. The word is
// then no verb or adjective with a personal ending: «شش ماهه اول», but not «هفت ماهه بیکارم».
func (l *lattice) goesOn(e int) bool {
	_, ok := l.kindOf(l.b.wordAfter(e))
	return ok && !l.follows(e, which)
}

const leastMeasured = 4 // letters

// isNumeral reports whether a word is a number up to a hundred, چند or نیم.
func isNumeral(word []byte) bool { return isNumber(word) || isTeen(word) }

// isNumber reports whether a word is a number up to ten, a multiple of ten up to a hundred, چند or نیم.
func isNumber(word []byte) bool { return marksOf(word)&isMeasured != 0 }

var numbers = []string{
	twoOf, dal + he, twenty, cheh + he + lam, peh + noon + jeem + alef + he, sheen + sad + teh,
	he + feh + teh + alef + dal, he + sheen + teh + alef + dal, noon + vav + dal, hundred, noon + he, few, noon + yeh + meem,
}

// isUnit reports whether a word is a digit that صد may follow: یک, سه to هشت, and سی for سه. It is
// not نه, nine, which also means no.
func isUnit(word []byte) bool { return marksOf(word)&isHundred != 0 }

var units = []string{
	one, threeOf, thirty, cheh + he + alef + reh, peh + noon + jeem, sheen + sheen, he + feh + teh, he + sheen + teh,
}

// isTeen reports whether a word is a number from eleven to nineteen.
func isTeen(word []byte) bool {
	switch string(word) {
	case yeh + alef + zeh + dal + he, dal + vav + alef + zeh + dal + he, seen + yeh + zeh + dal + he, cheh + he + alef + reh + dal + he,
		peh + alef + noon + zeh + dal + he, sheen + alef + noon + zeh + dal + he, he + feh + dal + he, he + jeem + dal + he,
		noon + vav + zeh + dal + he:
		return true
	}
	return false
}
