package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// می after the day is the month of May. If a noun follows that is also the past of a verb, the verb of
// the clause tells: «بیست و پنجم می نشست اوپک است».

// isMonthOfMay reports whether the piece before, می, is the month: a day of it precedes, a noun follows, and
// the clause has another verb.
func (l *lattice) isMonthOfMay(before, n *node) bool {
	b := l.b
	if n.class.Kind() != lexicon.Noun || !n.finite || string(b.codes[before.from:before.to]) != may {
		return false
	}
	return l.afterDay(int(before.from)) && l.verbLater(int(n.to))
}

// isWine reports whether the piece before, می, is the wine that one drinks: خوردن or نوشیدن follows, and the run of
// words begins with it or a preposition precedes. «می خوردن و می رفتن» has verbs of the spoken language. So it is after از or
// ز and after a vessel or an ezafe that shows.
func (l *lattice) isWine(before, n *node, right []byte) bool {
	s, e := int(before.from), int(n.to)
	switch {
	case l.holdsWine(s, n):
		return true
	case string(right) != eaten+noon && string(right) != noon+vav+sheen+yeh+dal+noon:
		return false
	}
	return l.b.gapAt(e) == Space && (l.b.gaps[s] == Boundary && !l.follows(e, vav) || isAdposition(l.b.previous(s)))
}

// holdsWine reports whether no verb begins with می at letter s and goes on with the piece n: از or ز precedes, or a word with the
// vowel of its ezafe, or a vessel, and n is no verb («رطل می گران», but not «جام می\u200cکشم»).
func (l *lattice) holdsWine(s int, n *node) bool {
	if s == 0 || l.b.gaps[s] != Space {
		return false
	}
	if l.b.vocal(s-1) && l.b.codes[s-1] != lexicon.Alef { // not «قطعاً»
		return true
	}
	first := l.b.previous(s)
	return string(first) == fromWord || string(first) == zeh || n.id == unknown && isOne(first, vessels)
}

// vessels are رطل, جام, ساغر, قدح, پیاله, خم, of which wine is drunk.
var vessels = []string{
	reh + tah + lam, jeem + alef + meem, seen + alef + ghain + reh, qaf + dal + hah, peh + yeh + alef + lam + he, khah + meem,
}

// afterDay reports whether letter s follows the day of a month, in letters or in digits, which no noun
// precedes: not «نفر پنجم».
func (l *lattice) afterDay(s int) bool {
	b := l.b
	if s > 0 && b.gaps[s] == Boundary {
		return l.afterDigits(s)
	}
	day := b.previous(s)
	if !isDay(day) {
		return false
	}
	s -= len(day)
	if string(b.previous(s)) == vav {
		switch tens := b.previous(s - len(vav)); string(tens) {
		case twenty, thirty:
			s -= len(vav) + len(tens)
		}
	}
	return l.beginsPhrase(b.previous(s))
}

// beginsPhrase reports whether a word after another begins a phrase of its own: the other is none or a
// function word.
func (l *lattice) beginsPhrase(before []byte) bool {
	switch string(before) {
	case "", inWord, till: // these are also nouns
		return true
	}
	k, _ := l.kindOf(before)
	return k == lexicon.Function
}

// afterDigits reports whether letter s follows one or two digits and a space, and the digits begin a phrase.
func (l *lattice) afterDigits(s int) bool {
	b := l.b
	day := b.digitsBefore(s)
	n := len(day)
	if n == 0 || n > 2 || b.from[s] != day[n-1].end()+1 || n == 2 && day[1].at != day[0].end() {
		return false
	}
	const size = 2 // bytes of a letter
	return b.from[s-1]+size+1 != day[0].at || l.beginsPhrase(b.codes[b.start(s):s])
}

// isDay reports whether a word is the ordinal of a day of the month, or of the last part of it.
func isDay(word []byte) bool {
	number, ok := bytes.CutSuffix(word, []byte(meem))
	if !ok {
		return false
	}
	switch string(number) {
	case one, dal + vav, seen + vav, cheh + he + alef + reh, peh + noon + jeem, sheen + sheen, he + feh + teh, he + sheen + teh, noon + he, dal + he,
		twenty:
		return true
	}
	return isTeen(number)
}

const (
	twenty = beh + yeh + seen + teh // بیست
	thirty = seen + yeh             // سی
)

// verbLater reports whether a verb follows after letter e in the same clause, but not next to it.
func (l *lattice) verbLater(e int) bool {
	b := l.b
	for first := true; !l.endsRun(e); first = false {
		end := b.wordEnd(e)
		switch word := b.codes[e:end]; {
		case b.gaps[e] == Space && isConjunction(word):
			return false
		case first:
		case isCopula(word), string(word) == may, string(word) == mayNot:
			return true
		case l.beforeVerb(e):
			return true
		}
		e = end
	}
	return false
}

// isConjunction reports whether a word begins a clause.
func isConjunction(word []byte) bool {
	switch string(word) {
	case vav, which, till, either, ifWord, ifSpoken, alef + meem + alef, but, cheh + vav + noon:
		return true
	}
	return false
}
