package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Two words may be spelled like a third together: «من عکس», «شب که», «با دام». A space inside a word leaves a part
// that is no word, or is rarer than the whole. The rules in this file find pairs of which each word stands on its own.

// standApart reports whether two tokens with a space between them are two words, whatever they spell together.
func (l *lattice) standApart(a, b *token) bool {
	return a.id != unknown && b.id != unknown && (l.firstStands(a, b) || l.secondStands(a, b) || l.beginsTied(a, b) || l.told(int(a.from), int(b.from), int(b.to)))
}

// firstStands reports whether the first of two tokens is a word that begins no other one before the second: a pronoun, a
// preposition before a noun, the object marker رو, جا before what it has, است after an adjective, بار after a number.
func (l *lattice) firstStands(a, b *token) bool {
	word, e := l.b.letters(b), int(b.to)
	switch string(l.b.letters(a)) {
	case mine:
		return l.notRare(word)
	case some: // «ای مه من»
		return l.notRare(word) && l.follows(e, mine) || l.isShortOfVerse(word) && !l.partFollows(e)
	case with, till: // but «با مزه» is an adjective
		k, _ := l.kindOf(l.b.codes[a.from:e])
		return l.notRare(word) && nounOrAdjective(b.kind) && k != lexicon.Adjective && !l.rarerThanWhole(a, b)
	case road: // «رو توش», but not «رو میزی»
		return l.followsObject(a, b) || l.commonerThanWhole(a, b)
	case peh + dal + reh, meem + alef + dal + reh: // «مادر بزرگ\u200cترین», «پدر بزرگتر»
		rest, big := bytes.CutPrefix(word, []byte(grand))
		return big && (bytes.HasPrefix(rest, []byte(wet)) || len(rest) == 0 && l.beforeDegree(e))
	case also: // «هم راهی روسیه شد»
		return string(word) == reh+alef+he+yeh && l.changes(e+len(l.b.wordAfter(e)))
	case self: // «با خود داری»
		return string(l.b.previous(int(a.from))) == with && l.finite(word)
	case spot: // «جا نداره»
		return l.finite(bytes.TrimPrefix(word, []byte(noon)))
	case object: // «شاه را دیو», but not «را حت»
		return len(l.b.previous(int(a.from))) > 0 && b.kind == lexicon.Noun && l.notRare(word)
	case thee: // «ترا شد», but not «ترا فیک»
		return isVerb(b.kind) && l.finite(word) || string(word) == zeh
	case whether: // «گر دوست», «گر دانی»
		return b.kind == lexicon.Noun && l.notRare(word) && !l.beforeCopula(e) && !l.changes(e)
	case copula: // «شایسته است خدام», but not «برای است خدام»
		first := l.b.previous(int(a.from))
		return l.listed(word) && len(first) > 0 && l.takesDegree(first)
	case orIf, cheh + vav, noon + zeh: // «ار نی», «چو نان», but not «ار زان» or «چو پان»
		return l.listed(word) && l.outnumbersWhole(a, b)
	case every, toWord, cheh + he, dal + vav: // «به ره», but not «به ره وری» or «هر گز»
		return l.isShortOfVerse(word) && !l.partFollows(e)
	case upon: // «بر ایمان»
		return b.kind == lexicon.Noun && l.notRare(word) && bytes.HasPrefix(l.b.codes[a.from:b.to], []byte(forIt))
	case beh + alef + reh: // «یه بار بری», but not «این بار نامه»
		return l.finite(word) && isTimes(l.b.previous(int(a.from)))
	}
	return false
}

// beginsTied reports whether the first of two tokens is با and a ZWNJ in the text ties the second of two tokens to a word after it that is no ending, and to which
// no text ties the word that the two tokens spell: «با زی\u200cپرشین».
func (l *lattice) beginsTied(a, b *token) bool {
	e := int(b.to)
	return string(l.b.letters(a)) == with && l.b.gapAt(e) == ZWNJ && !l.suffixAt(e) && !l.ties(l.b.codes[a.from:e], l.b.codes[e:l.b.wordEnd(e)])
}

// isShortOfVerse reports whether a word is one in اه as verse shortens it: ره, مه, گه.
func (l *lattice) isShortOfVerse(word []byte) bool {
	last := len(word) - 1
	return last > 0 && last < leastGlued && word[last] == lexicon.He && l.nounOf(word[:last], alef, word[last:])
}

// isTimes reports whether a word before بار says how many times: یه, یک, or a number.
func isTimes(word []byte) bool { return string(word) == anyOne || isNumber(word) }

// secondStands reports whether the second of two tokens is a word that ends no other one after the first: که after a noun,
// هم after a noun or an adjective, a person of باش, شی after an adjective.
func (l *lattice) secondStands(a, b *token) bool {
	word := l.b.letters(b)
	switch string(word) {
	case firstOrdinal: // «متد اول»
		return a.kind == lexicon.Noun && a.to-a.from >= leastGlued
	case mouth: // «بوی بد دهان»
		return string(l.b.letters(a)) == beh+dal && isSensed(l.b.previous(int(a.from)))
	case which:
		return a.kind == lexicon.Noun
	case noon + he: // «نه بد نه خوب»
		return a.kind == lexicon.Adjective
	case also:
		return nounOrAdjective(a.kind)
	case fromWord: // «فر از», «هر امتی از سرآمد»
		return a.kind == lexicon.LastPart || a.to-a.from > leastGlued && l.b.codes[a.to-1] == lexicon.Yeh && !l.endsRun(int(b.to)) && l.nextWord(int(b.to)) != closed
	case without: // «جان بی جمال», but not «غر بی»
		return nounOrAdjective(a.kind) && !l.endsRun(int(b.to)) && l.nextWord(int(b.to)) != closed && !l.rarerThanSum(a, b)
	case do: // «از ما محو کن», but not «مس کن»
		return l.endsClause(int(b.to)) && !l.rarerThanSum(a, b)
	case anotherOne: // «نزد یکی از آنها»
		return l.follows(int(b.to), fromWord)
	case one, dal + vav: // «گراف یک کوئری», «کلاس یک», «کمان دو ابرو»
		return a.kind == lexicon.Noun && (l.nextWord(int(b.to)) == nominal || l.endsRun(int(b.to)) && a.to-a.from > leastGlued) && !l.rarerThanSum(a, b)
	case fromThat, orIf: // «مار کز دمش», «دل ار توانی», but not «خرید ارش»
		return a.kind != lexicon.Function && standsAlone(a.kind) && l.b.gapAt(int(b.to)) == Space
	}
	if word[0] == lexicon.Noon && l.infinitive(word[1:]) { // «اجرا نشدن»
		return true
	}
	if string(word) == sheen+yeh && a.kind == lexicon.Adjective { // «کور شی»
		return true
	}
	person, ok := bytes.CutPrefix(word, []byte(beWord))
	return ok && len(person) > 0 && l.finite(word) // «شاد باشی»
}

const (
	mine   = meem + noon            // من
	beWord = beh + alef + sheen     // باش
	mouth  = dal + he + alef + noon // دهان

	anotherOne = yeh + kaf + yeh // یکی
)

// followsObject reports whether رو marks an object, so that what follows it is a word: a number or a verb, or any word after
// a noun. The halves of «رو شن» are none.
func (l *lattice) followsObject(a, b *token) bool {
	word := l.b.letters(b)
	if b.kind == lexicon.LastPart && !l.finite(word) {
		return false
	}
	return l.isObjectMark(a) || isNumber(word) || len(word) > minUnknown && (isVerb(b.kind) || l.finite(word))
}

// isSensed reports whether a word is بو, بوی, طعم or مزه, which are bad themselves: «آدم بددهان» has a foul mouth.
func isSensed(word []byte) bool {
	switch string(word) {
	case beh + vav, beh + vav + yeh, tah + ain + meem, meem + zeh + he:
		return true
	}
	return false
}

// commonerThanWhole reports whether the second of two tokens is clearly commoner than the word that the two spell, which no dictionary
// has, or the second is a function word or تو with a pronoun: «رو پوشش», «رو یا», «رو توش», but not «رو تختی».
func (l *lattice) commonerThanWhole(a, b *token) bool {
	if b.kind == lexicon.LastPart || !l.outnumbersWhole(a, b) {
		return false
	}
	word := l.b.letters(b)
	k, _ := l.kindOf(l.b.codes[a.from:b.to])
	return b.kind == lexicon.Function || k == lexicon.Unknown ||
		len(word) == len(thou)+1 && bytes.HasPrefix(word, []byte(thou)) && onePronoun(word[len(thou)])
}

// outnumbersWhole reports whether the second of two tokens is clearly commoner than the word that the two spell.
func (l *lattice) outnumbersWhole(a, b *token) bool {
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	return id >= 0 && l.lex.Piece(b.id).Start+lexicon.Scale < l.lex.Piece(id).Start
}

// rarerThanWhole reports whether the second of two tokens is clearly rarer than the word that the two spell.
func (l *lattice) rarerThanWhole(a, b *token) bool {
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	return id >= 0 && l.outranks(l.lex.Piece(id), b)
}

// rarerThanSum reports whether the first of two tokens is clearly rarer than the word that the two spell.
func (l *lattice) rarerThanSum(a, b *token) bool {
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	return id >= 0 && l.outranks(l.lex.Piece(id), a)
}

// isObjectMark reports whether رو is the spoken را: a noun stands before it, perhaps with a plural or a pronoun.
func (l *lattice) isObjectMark(t *token) bool {
	s := int(t.from)
	return l.marksObject(t) || s > 0 && l.hasPronoun(l.b.start(s), s) || bytes.HasSuffix(l.b.previous(s), []byte(plural))
}
