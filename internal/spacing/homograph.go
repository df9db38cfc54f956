package spacing

import (
	"bytes"
	"encoding/binary"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Some words of the lexicon are spelled like two pieces that lost their ZWNJ: بهروز is a
// name and به‌روز, میری a name and می‌ری. They are read as they are, unless the rules in
// this file find otherwise by the words beside them.

// homograph reports whether a word begins like such words. It is inlined, because most words
// do not.
func homograph(word []byte) bool {
	return len(word) >= leastHomograph && beginsHomograph(word)
}

// severalBegins are those of homographs, of words that mendCount reads, of این and آن, of سانتی, and of هارا, وبا and
// روبه, see askedBySeveral.
var severalBegins = begins{
	lexicon.Alef:      1 << lexicon.Yeh,
	lexicon.AlefMadda: 1 << lexicon.Noon,
	lexicon.Beh:       1 << lexicon.He,
	lexicon.Cheh:      1 << lexicon.Noon,
	lexicon.Dal:       1 << lexicon.Vav,
	lexicon.Meem:      1 << lexicon.Yeh,
	lexicon.Reh:       1 << lexicon.Vav,
	lexicon.Noon:      1 << lexicon.Meem,
	lexicon.He:        1<<lexicon.Alef | 1<<lexicon.Reh | 1<<lexicon.Zeh,
	lexicon.Sad:       1 << lexicon.Dal,
	lexicon.Seen:      1<<lexicon.Alef | 1<<lexicon.He,
	lexicon.Vav:       1 << lexicon.Beh,
	lexicon.Yeh:       1 << lexicon.Kaf,
}

// beginsSeveral reports whether a word of two letters or more begins like a word of several.
func beginsSeveral(word []byte) bool {
	return severalBegins.of(word) && len(word) >= leastSeveral(word[0])
}

// leastSeveral is the least number of letters of such a word that begins with a letter: این and آن are no words of several.
func leastSeveral(first byte) int {
	if beginsPointed(first) {
		return leastPointed
	}
	return leastGlued
}

// beginsPointed reports whether a letter begins این or آن.
func beginsPointed(first byte) bool { return first == lexicon.Alef || first == lexicon.AlefMadda }

const leastPointed = 5 // letters: آنهمه

func beginsHomograph(word []byte) bool {
	switch binary.BigEndian.Uint16(word) {
	case lexicon.Meem<<8 | lexicon.Yeh, lexicon.Noon<<8 | lexicon.Meem, lexicon.Beh<<8 | lexicon.He:
		return true
	}
	return false
}

const leastHomograph = 4 // letters

// Question words, and others that a verb of the second person often follows.
const (
	where      = kaf + jeem + alef    // کجا
	why        = cheh + reh + alef    // چرا
	what       = cheh + he            // چه
	whatSpoken = cheh + yeh           // چی
	who        = kaf + yeh            // کی
	ask        = madda + yeh + alef   // آیا
	ifWord     = alef + gaf + reh     // اگر
	ifSpoken   = alef + gaf + he      // اگه
	again      = dal + yeh + gaf + he // دیگه
)

// isByNoun reports whether letters [s, e), which are a word of the text and a name, are an
// adjective that به makes of a noun: texts tie the two, and what follows says what becomes
// of something, as in «بهروز شد» and «بهروز رسانی».
func (l *lattice) isByNoun(s, e int) bool { return l.likeByNoun(l.b.codes[s:e]) && l.changes(e) }

// likeByNoun reports whether a word is spelled like به and a noun that texts tie to it.
func (l *lattice) likeByNoun(word []byte) bool {
	noun, ok := bytes.CutPrefix(word, []byte(toWord))
	return ok && l.seenWith(lexicon.LeftPiece(l.lex.Lookup([]byte(toWord))), lexicon.ZWNJ, noun)
}

// likeMayVerb reports whether a word is spelled like می or نمی and a finite verb.
func (l *lattice) likeMayVerb(word []byte) bool {
	verb, ok := cutMay(word)
	return ok && l.finite(verb)
}

// verbWithMay reports whether letters [s, e), a piece of kind k, are می or نمی and a verb
// without the ZWNJ between them: they are a word of the text, and either the word before asks
// what "you" do («کجا میری»), or the piece is a verb that only follows می or ب, as a form of
// مردن does («فردا میریم شمال»), or it is a name, but a complement of the verb stands before it
// («با مترو میری») and no word follows that says something of someone.
func (l *lattice) verbWithMay(s, e int, k lexicon.Kind) bool {
	b := l.b
	if b.gaps[s] < Space || !b.ends(e) || !l.likeMayVerb(b.codes[s:e]) {
		return false
	}
	before := string(b.previous(s))
	switch before {
	case may, mayNot:
		return false
	case where, why, what, whatSpoken, who, ask, ifWord, ifSpoken, thou, have:
		if b.codes[e-1] == lexicon.Yeh && !l.follows(e, object) { // «کی میری را دید»
			return true
		}
	}
	if l.c.later && b.codes[e-1] == lexicon.Yeh && l.uncommonName(b.codes[s:e]) && l.hasComplement(s, e) && !l.saidOf(e) {
		return true
	}
	return isVerb(k) && b.codes[s] == lexicon.Meem && (before != "" || b.gapAt(e) == Space)
}

// hasComplement reports whether what stands before letter s says how, where or when one goes: «پیاده میری», «با مترو
// میری», «سر کار میری», and after که, فردا and the like at the end or before a destination: «فردا میری مدرسه».
func (l *lattice) hasComplement(s, e int) bool {
	b := l.b
	before := b.previous(s)
	if before == nil {
		return false
	}
	from := b.start(s)
	switch string(before) {
	case peh + yeh + alef + dal + he, khah + vav + noon + he: // پیاده, خونه
		return true
	case which, feh + reh + dal + alef, alef + meem + reh + vav + zeh, alef + meem + sheen + beh: // که, فردا, امروز, امشب
		next := b.wordAfter(e)
		return l.endsRun(e) || isDestination(next) || string(next) == either || string(next) == again
	case kaf + alef + reh, kaf + lam + alef + seen: // کار, کلاس
		return string(b.previous(from)) == seen+reh
	}
	switch string(b.previous(from)) {
	case with, toWord, teh + vav + yeh: // با, به, توی
		return isVehicle(before) || isDestination(before)
	}
	return false
}

// isVehicle reports whether one goes by what a word says: مترو, ماشین, اتوبوس, تاکسی, قطار, هواپیما, موتور, دوچرخه.
func isVehicle(word []byte) bool {
	switch string(word) {
	case meem + teh + reh + vav, meem + alef + sheen + yeh + noon, alef + teh + vav + beh + vav + seen, teh + alef + kaf + seen + yeh,
		qaf + tah + alef + reh, he + vav + alef + peh + yeh + meem + alef, meem + vav + teh + vav + reh, dal + vav + cheh + reh + khah + he:
		return true
	}
	return false
}

// isDestination reports whether one goes to what a word says: مدرسه, دانشگاه, اداره, سرکار, خونه, خانه, بازار, شمال, باشگاه,
// بیرون.
func isDestination(word []byte) bool {
	switch string(word) {
	case meem + dal + reh + seen + he, dal + alef + noon + sheen + gaf + alef + he, alef + dal + alef + reh + he, seen + reh + kaf + alef + reh,
		khah + vav + noon + he, khah + alef + noon + he, beh + alef + zeh + alef + reh, sheen + meem + alef + lam,
		beh + alef + sheen + gaf + alef + he, beh + yeh + reh + vav + noon:
		return true
	}
	return false
}

// saidOf reports whether the word after letter e says something of someone who is named there: را, a verb, a copula
// or the noun of a verb.
func (l *lattice) saidOf(e int) bool {
	word := l.b.wordAfter(e)
	return string(word) == object || l.verbFollows(e) || l.beforeVerb(e) || l.beforeCopula(e) || len(word) > 0 && l.objectOfVerb(e, e+len(word))
}

// becomes reports whether letters [s, e) are میشی after a word that says what one becomes: «مریض میشی». After چشم, رنگ or مو
// it is the colour, as before رنگ.
func (l *lattice) becomes(s, e int) bool {
	before := l.b.previous(s)
	if string(l.b.codes[s:e]) != may+sheen+yeh || before == nil || isColoured(before) || l.follows(e, reh+noon+gaf) {
		return false
	}
	k, ok := l.kindOf(before)
	return ok && k != lexicon.Function && !isEnding(k) && !l.beforeCopula(e)
}

// isColoured reports whether میشی after a word is a colour: رنگ, مو, موهای and what begins with چشم.
func isColoured(word []byte) bool {
	const hair = meem + vav
	switch string(word) {
	case reh + noon + gaf, hair, hair + ezafe:
		return true
	}
	return bytes.HasPrefix(word, []byte(cheh+sheen+meem))
}

// notVerb returns what speaks against letters [s, e) as a piece of kind k, and not as می and a
// verb.
func (l *lattice) notVerb(s, e int, k lexicon.Kind) int32 {
	if homograph(l.b.codes[s:e]) && l.c.repairs && l.verbWithMay(s, e, k) {
		return never + hardly
	}
	return 0
}

// changes reports whether the word after letter e says what becomes of something: a form of
// کردن, شدن, ماندن, رساندن or نگه داشتن.
func (l *lattice) changes(e int) bool { return l.formFollows(e, changeStems) }

// formFollows reports whether the word after letter e is a form of a verb with one of some stems.
func (l *lattice) formFollows(e int, stems []string) bool {
	b := l.b
	if l.follows(e, may) || l.follows(e, mayNot) { // می شود
		e = b.wordEnd(e)
	}
	if l.endsRun(e) {
		return false
	}
	word := b.codes[e:b.until(e, Space)]
	for _, prefix := range [...]string{"", may, mayNot, beh, noon} {
		if rest, ok := bytes.CutPrefix(word, []byte(prefix)); ok && (l.formOf(rest, stems) || len(prefix) == 1 && l.formWithGlide(rest, stems)) {
			return true
		}
	}
	return false
}

// formWithGlide is formOf for a verb with the ی that stands between ب or ن and its vowel: نیاورد, نیفتاد.
func (l *lattice) formWithGlide(verb []byte, stems []string) bool {
	if len(verb) <= minUnknown || verb[0] != lexicon.Yeh || len(verb) > maxPiece {
		return false
	}
	var buf [maxPiece]byte
	if verb[1] == lexicon.Alef {
		return l.formOf(append(append(buf[:0], madda...), verb[2:]...), stems)
	}
	return l.formOf(append(append(buf[:0], alef...), verb[1:]...), stems)
}

// formOf does the work of formFollows for a word without its prefix.
func (l *lattice) formOf(word []byte, stems []string) bool {
	for _, stem := range stems {
		if bytes.HasPrefix(word, []byte(stem)) {
			return l.finite(word) || l.participle(word) || l.infinitive(word) || string(word) == kept ||
				string(word[len(stem):]) == yeh // رسانی
		}
	}
	return false
}

// The stems of the verbs that say what becomes of something, and those of کردن and آمدن.
var (
	changeStems = []string{did, do, became, sheen + vav, meem + alef + noon, reh + seen + alef + noon, kept}
	doStems     = []string{did, do}
	comeStems   = []string{came, madda + yeh, alef + vav + meem + dal}
)

// isHelp reports whether two glued pieces are no کم\u200cکم but کمک and its pronoun, "help me": a form of
// کردن follows, perhaps after هم («دوستم کمکم کرد»), or a preposition precedes («به کمکم بیا»).
func (l *lattice) isHelp(before *node, left, right []byte) bool {
	if string(left) != less || string(right) != less {
		return false
	}
	e := int(before.to) + len(right)
	switch string(l.b.previous(int(before.from))) {
	case toWord, with, fromWord:
		return true
	}
	if l.follows(e, also) {
		e += len(also)
	}
	switch string(l.b.wordAfter(e)) {
	case do, beh + do, noon + do:
		return true
	}
	return l.formFollows(e, doStems)
}
