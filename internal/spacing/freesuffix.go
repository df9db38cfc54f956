package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// What looks like a suffix may be a word of its own, or stress the clause before it.

// freeSuffix reports whether a plural suffix is a separate word: ها that stresses a clause, and هاست, a host, where
// no clause ends: «نام هاست بر اساس».
func (l *lattice) freeSuffix(before, n *node, suffix string) bool {
	k := before.class.Kind()
	switch suffix {
	case plural:
		return (isVerb(k) || l.b.afterMay(int(before.from))) && l.b.codes[n.from-1] == lexicon.Meem
	case plural + is:
		if l.c.later && l.countedOrMost(l.b.codes[before.from:before.to]) {
			return false
		}
		return k == lexicon.Function || !l.endsClause(int(n.to)) || l.follows(int(n.to), till)
	}
	return false
}

// freeSuffixLater does the work of freeSuffix for the rules that are younger than the lexicon: also the lake هامون,
// and هام, هات or هاش that would be read as a ه and a pronoun, are words, and هاست is a host after a preposition
// («روی هاست»).
func (l *lattice) freeSuffixLater(before, n *node, left []byte, suffix string) bool {
	switch suffix {
	case plural:
		return l.stressed(before, n)
	case hamun:
		return l.isLake(before, n, left)
	case plural + meem, plural + teh, plural + sheen:
		return string(left) == vav || suffix == plural+teh && l.isHotAfter(before, n, left) ||
			!lexicon.JoinsNext(left[len(left)-1]) && l.readsAsHe(before, n)
	case plural + is:
		return !l.countedOrMost(left) && l.takesHost(before, n, left)
	}
	return false
}

// takesHost reports whether هاست after a word is a host: the word is a preposition or an infinitive, or nothing is
// said of the two.
func (l *lattice) takesHost(before, n *node, left []byte) bool {
	return isPreposition(left) || l.infinitive(left) || l.lacksSubject(int(before.from), int(n.to))
}

// countedOrMost reports whether after a word هاست is ها and the copula, as after a unit of time («سال هاست با منه»)
// and after a superlative («از بهترین هاست»).
func (l *lattice) countedOrMost(word []byte) bool { return isSpell(word) || l.isSuperlative(word) }

// isLake reports whether هامون after a word is the lake or the film, and not the plural of the word with its pronoun.
func (l *lattice) isLake(before, n *node, left []byte) bool {
	k := before.class.Kind()
	switch {
	case takesHamun(left), k == lexicon.Function, isClosed(left), string(left) == zeh:
		return true
	case k == lexicon.Noun && before.whole() && lexicon.JoinsNext(left[len(left)-1]) && !l.pluralKnown(before.id):
		if !l.follows(int(n.to), road) {
			return true
		}
	}
	return l.b.written(int(before.from), int(n.to))
}

// isSpell reports whether a word is a unit of time, of which ها says how many there are: «سال\u200cهاست», «هفته\u200cهاست».
func isSpell(word []byte) bool {
	return isTime(word) || isTime(bytes.TrimSuffix(word, []byte(he))) || isShortTime(word)
}

// lacksSubject reports whether letters [s, e) are all that a text has, perhaps after به, so that a copula at their
// end has no subject: «حذف هاست», «به عنوان هاست», where هاست is a host.
func (l *lattice) lacksSubject(s, e int) bool {
	b := l.b
	if s > 0 && string(b.previous(s)) == toWord {
		s = b.start(s)
	}
	return s == 0 && e == len(b.codes)
}

// stressed reports whether ها after a verb only stresses the clause that both end: «گیر دادی ها», «نکردیم ها», «حواست
// باشه ها». A past without a person, and a word that is also a noun, is a verb after a noun with a pronoun («یادت رفت
// ها») or after تو.
func (l *lattice) stressed(before, n *node) bool {
	b, s := l.b, int(before.from)
	if b.gaps[n.from] != Space || !l.endsClause(int(n.to)) || l.follows(int(n.to), vav) {
		return false
	}
	if b.gaps[s] == None { // the word of the text, not a piece of it
		s = b.start(s)
	}
	word := b.codes[s:before.to]
	k, _ := l.kindOf(word)
	past := l.endsAsPastOrHave(bytes.TrimPrefix(word, []byte(noon)))
	switch {
	case l.endsRun(int(n.to)) && b.gaps[s] >= Space && l.isPredicate(word): // «دیره ها», but not «اون قشنگه ها»
		first := b.previous(s)
		return !isDemonstrative(first) && string(first) != thatSpoken
	case b.hasMay(s):
		return past || l.finite(word)
	case l.endsRun(int(n.to)) && b.gaps[s] == Space && string(b.previous(s)) != vav && isOfBeing(word): // «دیر شد ها»
		return true
	case !l.listed(word) && l.verbInMay(word):
		return true
	case word[0] == lexicon.Noon && l.finite(word[1:]) && b.gaps[s] == Space && l.hasPronoun(b.start(s), s): // «یادت نره ها»
		return true
	case b.gaps[s] < Space || l.infinitive(word):
		return false
	case isVerb(k) && !endsAsPast(word, lexicon.Finite) && !l.isPastNoun(word):
		return past || l.finite(word)
	case b.gaps[s] != Space || !past:
		return false
	}
	from := b.start(s)
	left := b.codes[from:s]
	return l.hasPronoun(from, s) || string(left) == thou || isSaidToOne(word)
}

// isOfBeing reports whether a word is a copula, a form of نیست or شد.
func isOfBeing(word []byte) bool { return isCopula(word) || isNotForm(word) || string(word) == became }

// stressesVerb ties می to the verb it is glued to, which ها after a space stresses: «بهت میگم ها». It reports whether it did.
func (l *lattice) stressesVerb(before, t *token) bool {
	word := l.b.letters(before)
	if string(l.b.letters(t)) != plural || l.b.gaps[before.from] < Space || l.b.gaps[t.from] != Space || !l.endsRun(int(t.to)) ||
		l.listed(word) || !l.verbInMay(word) {
		return false
	}
	verb, _ := cutMay(word)
	l.mend(int(before.to)-len(verb), ZWNJ)
	return true
}

// verbInMay reports whether a word is می or نمی and a finite verb, glued to one another: نمیگم.
func (l *lattice) verbInMay(word []byte) bool {
	verb, ok := cutMay(word)
	return ok && (l.finite(verb) || l.endsAsPastOrHave(verb))
}

// isPredicate reports whether a word is an adjective with the spoken copula, or a noun or an adjective with a pronoun and
// the copula: خوبه, سالمه.
func (l *lattice) isPredicate(word []byte) bool {
	stem, ok := bytes.CutSuffix(word, []byte(he))
	if !ok || len(stem) < minUnknown {
		return false
	}
	if k, _ := l.kindOf(word); k != lexicon.Unknown {
		return false
	}
	if k, _ := l.kindOf(stem); k == lexicon.Adjective || k == lexicon.Adverb || k == lexicon.Noun && l.takesDegree(stem) {
		return true
	}
	last := len(stem) - 1
	if last < minUnknown || !onePronoun(stem[last]) {
		return false
	}
	k, _ := l.kindOf(stem[:last])
	return nounOrAdjective(k)
}

// isPastNoun reports whether a word is a noun that is also a past, and ی: پرداختی, but not رفتی.
func (l *lattice) isPastNoun(word []byte) bool {
	stem, ok := bytes.CutSuffix(word, []byte(yeh))
	k, _ := l.kindOf(stem)
	return ok && k == lexicon.Noun
}

// isSaidToOne reports whether a word is دادی, زدی, گرفتی or گفتی, which are hardly ever nouns.
func isSaidToOne(word []byte) bool {
	switch string(word) {
	case dal + alef + dal + yeh, zeh + dal + yeh, gaf + reh + feh + teh + yeh, said + yeh:
		return true
	}
	return false
}

// isHotAfter reports whether هات after a word is an English word, or the word takes no plural: «کاملا هات», «به جای
// هات داگ».
func (l *lattice) isHotAfter(before, n *node, left []byte) bool {
	return l.isHot(int(n.to)) || adverbial(before.class.Kind())
}

// isHot reports whether هات before letter e is an English word: «هات ۱۰۰», «هات شات», «هات\u200cداگ», «هات اسپات».
func (l *lattice) isHot(e int) bool {
	if e < len(l.b.codes) && l.b.gapAt(e) <= Space {
		word := l.b.codes[e:l.b.wordEnd(e)]
		if bytes.HasPrefix(word, []byte(dal+alef+gaf)) {
			return true
		}
		switch string(word) {
		case sheen + alef + teh, cheh + alef + kaf + lam + teh, alef + seen + peh + alef + teh, reh + vav + yeh + alef + lam:
			return true
		}
	}
	return l.endsRun(e) && len(l.b.digitsBefore(e)) > 0
}

// readsAsHe reports whether a piece and هام, هات or هاش after a letter that does not join, where the ZWNJ would not show,
// would be read as a word in ه and its pronoun: آخره\u200cاش.
func (l *lattice) readsAsHe(before, n *node) bool {
	s := int(n.from)
	id := l.lex.Lookup(l.b.codes[before.from : s+1])
	if id < 0 {
		return false
	}
	k := l.lex.Piece(id).Class.Kind()
	return before.class.Kind() != lexicon.Noun || (k == lexicon.Noun || k == lexicon.FirstPart) && !l.manySpoken(int(before.from), s, int(n.to))
}

// hamun is هامون, a lake, and «our …s» as it is spoken.
const hamun = plural + meem + vav + noon

// takesHamun reports whether the name هامون may follow a word: دریاچه, تالاب, رود, دشت, استان, شهرستان, شهر, بخش, فیلم.
func takesHamun(word []byte) bool {
	switch string(word) {
	case dal + reh + yeh + alef + cheh + he, teh + alef + lam + alef + beh, reh + vav + dal, dal + sheen + teh,
		alef + seen + teh + alef + noon, sheen + he + reh + seen + teh + alef + noon, city, beh + khah + sheen,
		feh + yeh + lam + meem:
		return true
	}
	return false
}

// isLetter reports whether ای is the name of a letter or an interjection, and not a
// suffix: it has a vowel mark, or the name آی or کاش follows it: «ترجمه ای آی».
func (l *lattice) isLetter(before, n *node) bool {
	e := int(n.to)
	return l.b.vocal(int(n.from)) || l.follows(e, madda+yeh) || l.follows(e, kaf+alef+sheen)
}

// callsInvoked reports whether ای before letter e follows the spoken copula and whom one calls follows it: «دلم تنگه
// ای یار».
func (l *lattice) callsInvoked(left []byte, e int) bool {
	return isInvoked(l.b.wordAfter(e)) && l.hasSpokenCopula(left)
}

// isInvoked reports whether a word often follows the vocative ای: دل, یار, دوست, خدا, جان, عشق, گل, ماه, مردم, ساقی, وای.
func isInvoked(word []byte) bool {
	switch string(word) {
	case dal + lam, yeh + alef + reh, dal + vav + seen + teh, khah + dal + alef, jeem + alef + noon, ain + sheen + qaf, gaf + lam,
		meem + alef + he, meem + reh + dal + meem, seen + alef + qaf + yeh, vav + alef + yeh:
		return true
	}
	return false
}

// hasSpokenCopula reports whether a word that no dictionary has is a noun or an adjective with ه: تنگه, عشقه.
func (l *lattice) hasSpokenCopula(word []byte) bool {
	stem, ok := bytes.CutSuffix(word, []byte(he))
	if k, known := l.kindOf(word); !ok || known && k != lexicon.Unknown {
		return false
	}
	k, _ := l.kindOf(stem)
	return nounOrAdjective(k)
}
