package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Some spoken forms of verbs are spelled like other words: یاد, آن, سه, اندازه. The lexicon
// does not have them after می, because what is glued to می is spelled differently (میاد) or is
// another word. After a می or نمی that stands alone, they can be nothing else.

// spokenForms are the stems of such verbs with the endings of the persons.
var spokenForms = [...]struct {
	stem    string
	persons []string
}{
	{yeh + alef, []string{meem, yeh, dal, yeh + meem, yeh + noon, noon}},
	{madda, spokenThird},
	{alef, []string{noon}},                        // آمدن
	{yeh + alef + reh, spokenPersons},             // آوردن
	{alef + noon + dal + alef + zeh, spokenThird}, // انداختن
	{gaf + thal + alef + reh, spokenThird},        // گذاشتن
	{noon + sheen + yeh + noon, spokenThird},      // نشستن
	{worth, worthThird},                           // صرفیدن
}

// spokenStems are stems as they are spoken, which the lexicon has with the spoken endings. Some write the others
// after them: می\u200cدونید, می\u200cگند.
var spokenStems = []string{
	dal + vav + noon, teh + vav + noon, gaf, reh, dal, thal + alef + reh, khah + vav + alef, sheen, // دون, تون, گ, ر, د, ذار, خوا, ش
}

// writtenForm reports whether a word is a spoken stem with a written ending, ید or ند: می\u200cدونید, می\u200cچرخونید.
func (l *lattice) writtenForm(word []byte) bool {
	stem, ok := bytes.CutSuffix(word, []byte(youAre))
	if !ok {
		stem, ok = bytes.CutSuffix(word, []byte(are))
	}
	return ok && (isOne(stem, spokenStems) || len(stem) > minUnknown && l.hasSpokenThird(stem))
}

// hasSpokenThird reports whether a stem has a third person as it is spoken: چرخونه.
func (l *lattice) hasSpokenThird(stem []byte) bool {
	if len(stem) >= longestSpoken {
		return false
	}
	var third [longestSpoken]byte
	n := copy(third[:], stem)
	third[n] = lexicon.He
	return l.finite(third[:n+1])
}

// The endings of the persons as they are spoken, and those of them that are only spoken.
var (
	spokenPersons = []string{meem, yeh, he, yeh + meem, yeh + noon, noon}
	spokenThird   = []string{he, yeh + noon, noon}
	worthThird    = []string{he, dal}
)

// spokenVerb reports whether the token t after می or نمی, with a space between them, is such a
// form. It is not before another part of a word, as in «اندازه گیری», nor where می may be the
// month or, after از and before a demonstrative, wine.
func (l *lattice) spokenVerb(before, t *token) bool {
	b, e := l.b, int(t.to)
	if b.gaps[before.from] < Space || b.gapAt(e) < Space {
		return false
	}
	first, word := b.previous(int(before.from)), b.letters(t)
	if !l.spokenForm(word, first) && !(l.c.later && l.spokenFormLater(t, word)) {
		return false
	}
	k, known := l.kindOf(b.wordAfter(e))
	switch {
	case known && (k == lexicon.LastPart || isEnding(k)):
		return false
	case string(b.letters(before)) == mayNot:
		return true
	case string(word) == that && (nounOrAdjective(k) || l.follows(e, which) || l.follows(e, object)):
		return false
	}
	return string(first) != month && string(first) != fromWord
}

const month = meem + alef + he // ماه

// spokenForm reports whether a word is a form that needs a rule, given the word before می.
func (l *lattice) spokenForm(word, first []byte) bool {
	for _, v := range spokenForms {
		if rest, ok := bytes.CutPrefix(word, []byte(v.stem)); ok && isOne(rest, v.persons) {
			return true
		}
	}
	switch string(first) {
	case vav + alef + yeh, vav + alef: // وای می\u200cسه
		if word[0] == lexicon.Seen {
			return isOne(word[1:], spokenPersons)
		}
	}
	return l.thirdInVav(word)
}

// spokenFormLater does the work of spokenForm for the rules that are younger than the lexicon: a written ending, and
// a verb with its object.
func (l *lattice) spokenFormLater(t *token, word []byte) bool {
	return l.writtenForm(word) || l.clippedPast(word) || isHeard(word) && isGluedForm(word) || t.kind == lexicon.Unknown && l.verbWithObject(word)
}

// isOne reports whether letters are one of the endings.
func isOne(letters []byte, endings []string) bool {
	for _, e := range endings {
		if string(letters) == e {
			return true
		}
	}
	return false
}

// clippedPast reports whether a word is a past in ست without its ت, as people say it: خواس, تونس.
func (l *lattice) clippedPast(word []byte) bool {
	var buf [maxPiece]byte
	last := len(word) - 1
	return last >= minUnknown && last+2 < len(buf) && word[last] == lexicon.Seen && l.finite(append(append(buf[:0], word...), lexicon.Teh))
}

// isHeard reports whether a word begins as زاشت or خا, spelled as گذاشت and خوا are heard, and is not خام, raw: «می زاشتم».
func isHeard(word []byte) bool {
	return bytes.HasPrefix(word, []byte(zeh+alef)) || bytes.HasPrefix(word, []byte(khah+alef)) && string(word) != khah+alef+meem
}

// thirdInVav reports whether a word is the spoken third person of a verb whose stem ends in و:
// دوئه.
func (l *lattice) thirdInVav(word []byte) bool {
	n := len(word) - 1
	if n < 3 || word[n] != lexicon.He || word[n-1] != lexicon.Yeh || word[n-2] != lexicon.Vav {
		return false
	}
	return l.finite(word[:n])
}

// verbWithObject reports whether a word is a finite verb and a pronoun, its object, and no finite verb
// itself: شناختمش, but not کنیم.
func (l *lattice) verbWithObject(word []byte) bool {
	if l.finite(word) {
		return false
	}
	for _, o := range objects {
		if verb, ok := bytes.CutSuffix(word, []byte(o.codes)); ok && len(verb) > minUnknown && l.finite(verb) {
			return true
		}
	}
	return false
}

// thirdWithObject reports whether a word is the spoken third person of a verb with a pronoun, before which its
// د is a ت: خندونتمون.
func (l *lattice) thirdWithObject(word []byte) bool {
	for _, object := range spokenObjects {
		stem, ok := bytes.CutSuffix(word, []byte(teh+object))
		if ok && len(stem) >= 2 && l.hasSpokenThird(stem) {
			return true
		}
	}
	return false
}

var spokenObjects = []string{meem, teh, sheen, spokenOurs, spokenYours, spokenTheirs}

// spokenVerbIn returns the letter of a word [s, e) where a form of thirdInVav, one with a written ending, a clipped past, or a
// verb with its object, or a form of دادن begins after می or نمی, or 0: میدوئه, میدونید, میخرمش, میدم.
func (l *lattice) spokenVerbIn(s, e int) int {
	word := l.b.codes[s:e]
	verb, ok := cutMay(word)
	if !ok || !l.thirdInVav(verb) && !(l.c.later && l.verbInLater(word, verb)) {
		return 0
	}
	if string(verb) == dal+yeh && isSized(l.b.previous(s)) { // «دامن میدی»
		return 0
	}
	return e - len(verb)
}

// verbInLater does part of the work of spokenVerbIn: it reports whether a word is می or نمی and a verb by the rules
// that are younger than the lexicon.
func (l *lattice) verbInLater(word, verb []byte) bool {
	switch {
	case l.thirdWithObject(verb), l.verbWithObject(verb), l.writtenForm(verb), l.clippedPast(verb), spokenGiving(verb), isGluedForm(verb):
		return true
	}
	return string(verb) == sheen+yeh && word[0] == lexicon.Noon // نمیشی
}

// isSized reports whether a word is a thing that may be میدی, midi or MIDI: دامن, پیراهن, مدل, فایل.
func isSized(word []byte) bool {
	switch string(word) {
	case dal + alef + meem + noon, peh + yeh + reh + alef + he + noon, meem + dal + lam, feh + alef + yeh + lam:
		return true
	}
	return false
}

// spokenGiving reports whether a word is a form of دادن as it is spoken: دم, دیم. Some of them are nouns too, but not after می.
func spokenGiving(word []byte) bool {
	ending, ok := bytes.CutPrefix(word, []byte(dal))
	return ok && isOne(ending, spokenPersons)
}

// gluedForms are stems of verbs with persons after which people glue می, although the lexicon has no such form: it is spelled as it
// is heard (میخام, میزاشتم), or it is also another word.
var gluedForms = [...]struct {
	stem    string
	persons []string
}{
	{worth, worthThird}, // صرفیدن
	{gaf + thal + alef + reh, spokenThird},
	{alef + noon + dal + alef + zeh, spokenThird},
	{noon + sheen + yeh + noon, spokenThird},
	{khah + alef, []string{meem, yeh, dal, yeh + meem, yeh + noon, noon}}, // خواستن
	{khah + alef + seen + teh, pastSpoken},
	{khah + vav + alef, []string{meem, yeh, dal, yeh + meem, yeh + noon, yeh + yeh + noon, noon}},
	{zeh + alef + sheen + teh, pastSpoken}, // گذاشتن
	{sheen + noon + vav, []string{noon}},   // شنیدن
	{reh + zeh, worthThird},                // ارزیدن
	{feh + teh, fallPersons},               // افتادن
	{feh + teh + alef + dal, pastSpoken},
	{vav + feh + teh, fallPersons},
	{vav + feh + teh + alef + dal, pastSpoken},
}

var fallPersons = []string{meem, yeh, he, yeh + meem, yeh + dal, yeh + noon, noon, are}

// pastSpoken are the endings of the persons of the past as they are spoken.
var pastSpoken = []string{"", meem, yeh, yeh + meem, yeh + noon, noon}

// isGluedForm reports whether a word is one of gluedForms.
func isGluedForm(word []byte) bool {
	for _, v := range gluedForms {
		if person, ok := bytes.CutPrefix(word, []byte(v.stem)); ok && isOne(person, v.persons) {
			return true
		}
	}
	return false
}

const worth = sad + reh + feh // صرف
