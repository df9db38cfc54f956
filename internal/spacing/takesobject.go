package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// شو is a command, a show, and ش with the object و; مو is hair, and م with it.

// takesObject reports whether شو or مو and the noun before it are the object of the verb after
// it, so that it is no command, show or hair: «حوصله شو ندارم», «گوشی مو بده».
//   - Before شو, the noun ends in a silent ه, no text has شد after it, and the verb is in the past
//     or a form of داشتن.
//   - مو follows a ی.
func (l *lattice) takesObject(before, n *node) bool {
	if l.c.later {
		return l.takesObjectLater(before, n)
	}
	if !before.whole() || before.class.Kind() != lexicon.Noun {
		return false
	}
	e := int(n.to)
	if string(l.b.codes[n.from:n.to]) == myOne {
		return l.takesMyOne(before, e)
	}
	silent := l.b.codes[before.to-1] == lexicon.He && l.silentHe(before, Space)
	return silent && !l.becomesOne(before) && l.endsAsPastOrHave(l.b.wordAfter(e))
}

// becomesOne reports whether texts have شد after a piece, so that شو tells one to become it.
func (l *lattice) becomesOne(n *node) bool { return l.seenWith(n.left, lexicon.Space, []byte(became)) }

// takesMyOne does the work of takesObject for مو before letter e.
func (l *lattice) takesMyOne(before *node, e int) bool {
	return l.b.codes[before.to-1] == lexicon.Yeh && (l.beforeVerb(e) || l.endsAsPastOrHave(l.b.wordAfter(e)))
}

// takesObjectLater does the work of takesObject by rules that are younger than the lexicon.
//   - Before شو, texts may have شد after a noun in a silent ه, and the verb may be one of two words
//     or what one is told to do with a thing. Where the ه is not silent, the noun must be common
//     and no show or thing to wash: «ظرف شو».
//   - مو follows also a silent ه of what is not a thing for hair or a part of it: «گیره مو خریدم»,
//     but «پروژه مو تحویل دادم».
func (l *lattice) takesObjectLater(before, n *node) bool {
	e, he := int(n.to), l.b.codes[before.to-1] == lexicon.He
	switch {
	case !before.whole():
		return false
	case before.class.Kind() != lexicon.Noun && !(he && l.pluralKnown(before.id)): // خونه is also a verb
		return false
	case isEntered(l.b.previous(int(before.from))), isTime(l.b.codes[before.from:before.to]):
		return false
	}
	silent := he && l.silentHe(before, Space)
	if string(l.b.codes[n.from:n.to]) == myOne {
		if silent && l.fitsMyOne(before) {
			return l.takesMyThing(e)
		}
		return l.takesMyOne(before, e)
	}
	word := l.b.wordAfter(e)
	if !silent {
		return l.fitsHerOne(before) && (l.endsAsPastOrHave(word) || l.verbOfTwo(word, e))
	}
	return l.endsAsPastOrHave(word) || l.verbOfTwo(word, e) || l.commandFollows(word) ||
		(l.participle(word) || l.verbFollows(e)) && !l.becomesOne(before)
}

// fitsHerOne reports whether a noun without a silent ه is common and nothing that one becomes or that is a show or a
// thing to wash.
func (l *lattice) fitsHerOne(n *node) bool {
	return n.first[lexicon.Space] < commonCost && !l.becomesOne(n) && !l.seenWith(n.left, lexicon.ZWNJ, []byte(washing))
}

// fitsMyOne reports whether a noun in ه is no thing for hair, no part of it and no participle.
func (l *lattice) fitsMyOne(n *node) bool {
	noun := l.b.codes[n.from:n.to]
	return !isOfHair(noun) && !l.participle(noun)
}

// takesMyThing reports whether the verb after letter e, perhaps one of two words, has a thing of the one who speaks
// or who is spoken to as its object.
func (l *lattice) takesMyThing(e int) bool {
	word := l.b.wordAfter(e)
	if l.verbOfTwo(word, e) {
		return isSpeakers(l.b.wordAfter(e + len(word)))
	}
	return l.endsAsPastOrHave(word) && isSpeakers(word) || l.commandFollows(word)
}

// isOfHair reports whether a noun in ه is a thing for hair or a part of it: گیره, شانه, شونه, ریشه, رشته, دسته, طره, تکه,
// ساقه, تیغه, نمونه, لایه.
func isOfHair(noun []byte) bool {
	switch string(noun) {
	case gaf + yeh + reh + he, sheen + alef + noon + he, sheen + vav + noon + he, reh + yeh + sheen + he, reh + sheen + teh + he,
		dal + seen + teh + he, tah + reh + he, teh + kaf + he, seen + alef + qaf + he, teh + yeh + ghain + he,
		noon + meem + vav + noon + he, lam + alef + yeh + he:
		return true
	}
	return false
}

// isSpeakers reports whether a verb has the ending of the first or second person, so that no noun before it is its
// subject: «بچه مو دیدی», but not «گربه مو ریخت».
func isSpeakers(verb []byte) bool {
	last := len(verb) - 1
	return last > 0 && (verb[last] == lexicon.Meem || verb[last] == lexicon.Yeh || verb[last] == lexicon.Noon && verb[last-1] == lexicon.Yeh)
}

// verbOfTwo reports whether a word that follows letter e, a noun or an adjective, and a past after it are a
// verb at the end of a clause: «جا گذاشتم», «سیو نکردم».
func (l *lattice) verbOfTwo(word []byte, e int) bool {
	k, ok := l.kindOf(word)
	if word == nil || ok && !k.Nominal() && k != lexicon.Unknown || l.endsAsPastOrHave(word) || isShown(word) {
		return false
	}
	end := e + len(word)
	verb := l.b.wordAfter(end)
	return (l.endsAsPastOrHave(verb) || l.endsAsPastOrHave(bytes.TrimPrefix(verb, []byte(noon)))) && l.endsClause(end+len(verb))
}

const washing = sheen + vav + yeh + yeh // شویی

// isShown reports whether a word makes a verb of which a show is the object: پخش, اجرا, برگزار, شروع.
func isShown(word []byte) bool {
	switch string(word) {
	case peh + khah + sheen, alef + jeem + reh + alef, beh + reh + gaf + zeh + alef + reh, sheen + reh + vav + ain:
		return true
	}
	return false
}

// isEntered reports whether after a word and a noun شو is a command: گفتم, گفت, سوار, وارد, داخل, عضو.
func isEntered(word []byte) bool {
	switch string(word) {
	case said + meem, said, seen + vav + alef + reh, vav + alef + reh + dal, dal + alef + khah + lam, ain + dad + vav:
		return true
	}
	return false
}

// commandFollows reports whether a word is a command that may have an object.
func (l *lattice) commandFollows(word []byte) bool {
	return l.command(word) && !isMotion(word[len(beh):])
}

// isMotion reports whether a word, without its ب, is the command to go, come, sit, stay, sleep, run or laugh, which
// have no object, or to be: «پیاده شو برو».
func isMotion(verb []byte) bool {
	switch string(verb) {
	case reh + vav, yeh + alef, sheen + yeh + noon, meem + vav + noon, meem + alef + noon, khah + vav + alef + beh, dal + vav, alef + sheen,
		khah + noon + dal:
		return true
	}
	return false
}
