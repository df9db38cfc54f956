package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// People often omit the space after a letter that does not join the next one, since the two
// words look apart anyway. The rules in this file say between which words that is likely.

// gluedWord returns the rebate on a lost space before n, a piece of the lexicon that ends a
// word of the text. There is one after
//
//   - the preposition از or در, or و before a word: «ازدخترم», «وقیمتش»;
//   - a participle before a form of بودن: «دیدهبودم»;
//   - a noun or an adjective before a past of شدن or کردن: «پیداشد»;
//   - a common noun before من or شما: «پدرمن»;
//   - a title before a name: «دکترمحمدی»;
//   - و between numbers: «بیست وپنج نفر»;
//   - other words: see gluedPairLater, phraseGlued and twoWordsGlued.
//
// No dictionary may have the whole as a word and, in the first case, no text either. Wholes
// like «ازاین», which are only the first parts of ازاین\u200cرو and a few more, get it too.
func (l *lattice) gluedWord(n *node) int32 {
	b, s, e := l.b, int(n.from), int(n.to)
	from := b.start(s)
	left, right := b.codes[from:s], b.codes[s:e]
	if l.c.later {
		return l.gluedWordLater(left, right, b.codes[from:e], n)
	}
	switch {
	case string(left) == vav && isNumber(right):
		if isNumber(b.previous(from)) {
			return l.c.surelyGlued()
		}
	case isDemonstrative(right):
		if l.isFirstPart(b.codes[from:e]) {
			return l.c.gluedSpace
		}
	case l.gluedPair(left, right, n):
		if !l.listed(b.codes[from:e]) {
			return l.c.surelyGlued()
		}
	}
	if standsAlone(n.class.Kind()) && l.afterParticle(left, right, n) && l.lex.Lookup(b.codes[from:e]) < 0 {
		return l.c.gluedSpace
	}
	return 0
}

// gluedWordLater does the work of gluedWord together with the rules that are younger than the lexicon.
func (l *lattice) gluedWordLater(left, right, whole []byte, n *node) int32 {
	from := int(n.from) - len(left)
	switch {
	case string(left) == vav && l.b.gaps[from] == ZWNJ: // بیست\u200cوهفتمین
		return 0
	case string(left) == vav && isNumber(right):
		if isNumber(l.b.previous(from)) {
			return l.c.surelyGlued()
		}
	case isDemonstrative(right):
		if l.isFirstPart(whole) {
			return l.c.gluedSpace
		}
	case l.gluedPair(left, right, n) || l.gluedPairLater(left, right, n):
		if l.listed(whole) {
			break
		}
		if l.lex.Lookup(whole) >= 0 && (isLightPast(right) || isLightForm(right)) { // a slip in texts: صادرشد
			return l.c.surelyGlued() + never
		}
		return l.c.surelyGlued()
	}
	switch {
	case l.phraseGlued(left, n), l.twoWordsGlued(left, right, whole, n):
		return l.c.surelyGlued()
	case !standsAlone(n.class.Kind()) || !l.afterParticle(left, right, n) && !l.afterParticleLater(left, right, n):
		return 0
	case l.lex.Lookup(whole) < 0, l.isFirstPart(whole) && !l.participle(l.b.wordAfter(int(n.to))): // not «ازدست رفته»
		return l.c.gluedSpace
	}
	return 0
}

// surelyGlued returns the rebate on a lost space between two words that hardly anything else can be.
func (c *channel) surelyGlued() int32 { return 5 * c.gluedSpace / 3 }

// isFirstPart reports whether a word is the first part of compounds.
func (l *lattice) isFirstPart(word []byte) bool {
	k, _ := l.kindOf(word)
	return k == lexicon.FirstPart
}

// afterParticle reports whether two glued words are از or در and a common word of at least
// three letters, or و and a word of at least four. If that has exactly four, it must be common.
func (l *lattice) afterParticle(left, right []byte, n *node) bool {
	switch string(left) {
	case fromWord, inWord:
		return len(right) >= leastGlued && n.first[lexicon.Space] < commonCost
	case vav: // not «وایستاده»
		return len(right) > leastGlued && (len(right) > leastGlued+1 || n.first[lexicon.Space] < commonCost) && !l.participle(right)
	}
	return false
}

// afterParticleLater does the work of afterParticle for the rules that are younger than the lexicon: ولی before a
// common word, and و before one that it joins to another.
func (l *lattice) afterParticleLater(left, right []byte, n *node) bool {
	switch string(left) {
	case but: // not ولیعهد
		return len(right) > leastGlued && n.common() && !l.otherwise(left, right, l.b.codes[int(n.from)-len(left):n.to])
	case vav:
		return l.joinsTwo(right, n)
	}
	return false
}

// joinsNouns reports whether the letter s is a و that stands between two common nouns or adjectives, glued
// to both: «دفتروکتاب». The first is no word with the و (دارو).
func (l *lattice) joinsNouns(s int) bool {
	b := l.b
	from, to := b.around(s, maxPiece)
	if s-from < leastGlued || to-s <= leastGlued || lexicon.JoinsNext(b.codes[s-1]) ||
		l.lex.Lookup(b.codes[from:to]) >= 0 || l.lex.Lookup(b.codes[from:s+1]) >= 0 {
		return false
	}
	if rest, ok := bytes.CutPrefix(b.codes[from:to], []byte(with)); ok && l.lex.Lookup(rest) >= 0 { // «بادوستم»
		return false
	}
	return l.commonNominal(b.codes[from:s]) && l.commonNominal(b.codes[s+1:to])
}

// around returns the letters around letter s that have nothing between them, up to some on each side.
func (b *block) around(s, most int) (from, to int) {
	for from = s; from > 0 && b.gaps[from] == None && s-from < most; {
		from--
	}
	for to = s + 1; !b.ends(to) && to-s < most; {
		to++
	}
	return from, to
}

// commonNominal reports whether a word is a common noun or adjective.
func (l *lattice) commonNominal(word []byte) bool { return l.commonOf(word, nounOrAdjective) }

// commonNoun reports whether a word is a common noun.
func (l *lattice) commonNoun(word []byte) bool {
	return l.commonOf(word, func(k lexicon.Kind) bool { return k == lexicon.Noun })
}

// commonOf reports whether a word is a common one of some kinds.
func (l *lattice) commonOf(word []byte, kinds func(lexicon.Kind) bool) bool {
	id := l.lex.Lookup(word)
	if id < 0 {
		return false
	}
	p := l.lex.Piece(id)
	return kinds(p.Class.Kind()) && int32(p.Start) < commonCost
}

// commonCost is the cost of a word below which it counts as common.
const commonCost = 11 * lexicon.Scale

// gluedPair reports whether two glued words are a title and a name, or the second shows that
// they are two words.
func (l *lattice) gluedPair(left, right []byte, n *node) bool {
	if isTitle(left) {
		return n.proper
	}
	if isCopula(right) {
		return l.participle(left) && (string(right) != they || l.c.lostZWNJ < infinite) // good texts tie it
	}
	personal := isPersonal(right)
	if !personal && !isAuxiliary(right) || !mayBeGlued(left) {
		return false
	}
	id := l.lex.Lookup(left)
	if id < 0 {
		return false
	}
	k := l.lex.Piece(id).Class.Kind()
	return !personal && nounOrAdjective(k) ||
		personal && k == lexicon.Noun && int32(l.lex.Piece(id).Start) < commonCost && !l.afterName(int(n.from)-len(left))
}

// gluedPairLater does the work of gluedPair for the rules that are younger than the lexicon:
//   - an office before a name: «شهردارقم»;
//   - a noun or an adjective before a past such as داد, or one of a verb that texts make of it;
//   - a word before بخیر or برات: «صبحبخیر», «کارتبرات»;
//   - a noun before ما if texts have the two: «کشورما»;
//   - a word in a silent ه before a verb in the past or one of the family: «نامهرسید».
func (l *lattice) gluedPairLater(left, right []byte, n *node) bool {
	if isTitle(left) || isCopula(right) { // see gluedPair
		return false
	}
	switch string(left) {
	case governor, mayor, prefect:
		return n.proper
	}
	if isLightPast(right) && mayBeGlued(left) && l.isNominal(left) {
		return true
	}
	switch {
	case isHonouring(right):
		noun := l.lex.Word(left)
		return noun.Class().Kind() == lexicon.Noun && len(left) > leastGlued && !lexicon.JoinsNext(left[len(left)-1])
	case isNotForm(right):
		return len(left) >= leastGlued && l.plainNominal(left)
	case hasNot(right):
		return l.hasNone(left)
	case l.lightGlued(l.b.codes[int(n.from)-len(left):n.to], len(left), n.id), l.verbGlued(left, right, n):
		return true
	case string(right) == do && l.endsRun(int(n.to)) && l.toldTo(left, n):
		return true
	case string(right) == well:
		return len(left) > 1 && l.lex.Lookup(left) >= 0
	case isForOne(right):
		return len(left) >= leastGlued && l.lex.Lookup(left) >= 0 && !l.otherwise(left, right, l.b.codes[int(n.from)-len(left):n.to])
	case string(right) == we:
		noun := l.lex.Word(left)
		return noun.Class().Kind() == lexicon.Noun && len(left) >= leastGlued && l.seen(lexicon.LeftPiece(noun.ID()), lexicon.Space, n.id)
	}
	return l.afterSilentHe(left, right, n)
}

// afterSilentHe reports whether of two words that are glued the first ends in a silent ه and the second is a
// verb in the past or one of a family, to which no text ties it: «نامهرسید», «خونهمامان».
func (l *lattice) afterSilentHe(left, right []byte, n *node) bool {
	last := len(left) - 1
	if last < leastGlued-1 || left[last] != lexicon.He {
		return false
	}
	g := None
	switch {
	case isKin(right): // no suffix of a ه that is spoken
		g = Space
	case !n.finite || !endsAsPast(right, lexicon.Finite) || string(right) == reh+vav+dal: // کلهرود
		return false
	}
	id := l.lex.Lookup(left)
	if id < 0 || l.lex.Lookup(l.b.codes[int(n.from)-len(left):n.to]) >= 0 {
		return false
	}
	before := l.knownNode(id, int(n.from)-len(left), int(n.from))
	return l.silentHe(&before, g) && !l.participle(left) && !l.attested(&before, n)
}

// isKin reports whether a word is مادر, پدر, خواهر, برادر, مامان or بابا.
func isKin(word []byte) bool {
	switch string(word) {
	case meem + alef + dal + reh, peh + dal + reh, khah + vav + alef + he + reh, beh + reh + alef + dal + reh,
		meem + alef + meem + alef + noon, beh + alef + beh + alef:
		return true
	}
	return false
}

// afterName reports whether the word before letter s is a name or a word that the lexicon lacks,
// so that the word at s may be a surname: «رادمن».
func (l *lattice) afterName(s int) bool {
	word := l.b.previous(s)
	if word == nil {
		return false
	}
	id := l.lex.Lookup(word)
	return id < 0 || l.lex.Piece(id).Flags&lexicon.Name != 0
}

// leastGlued is the least number of letters of a word that gluedWord takes for one.
const leastGlued = 3

// mayBeGlued reports whether a word is long enough and ends in a letter that does not join, so that people omit the space
// after it.
func mayBeGlued(word []byte) bool {
	return len(word) >= leastGlued && !lexicon.JoinsNext(word[len(word)-1])
}

// The titles and offices before a name.
const (
	governor = alef + seen + teh + alef + noon + dal + alef + reh // استاندار
	mayor    = sheen + he + reh + dal + alef + reh                // شهردار
	prefect  = feh + reh + meem + alef + noon + dal + alef + reh  // فرماندار

	doctor   = dal + kaf + teh + reh         // دکتر
	engineer = meem + he + noon + dal + seen // مهندس
	lord     = madda + qaf + alef + yeh      // آقای
	lady     = khah + alef + noon + meem     // خانم
)

const (
	but  = vav + lam + yeh        // ولی
	well = beh + khah + yeh + reh // بخیر
)

// standsAlone reports whether a piece of kind k is a word.
func standsAlone(k lexicon.Kind) bool {
	switch k {
	case lexicon.Noun, lexicon.Adjective, lexicon.Adverb, lexicon.Function:
		return true
	}
	return false
}

// isDemonstrative reports whether a word is این or آن.
func isDemonstrative(word []byte) bool { return string(word) == this || string(word) == that }

// isForOne reports whether a word is برای with a pronoun as it is spoken: برات.
func isForOne(word []byte) bool {
	pronoun, ok := bytes.CutPrefix(word, []byte(upon+alef))
	return ok && (len(pronoun) == 1 && onePronoun(pronoun[0]) || spokenPronoun(pronoun))
}

// isPersonal reports whether a word is a personal pronoun that people glue to a noun: شما, من.
// ما is not one of them, because too many names and foreign words end in it.
func isPersonal(word []byte) bool {
	return string(word) == sheen+we || string(word) == mine
}

// isAuxiliary reports whether a word is the past of شدن or کردن, of which many verbs are made.
func isAuxiliary(word []byte) bool {
	if len(word) < 2 {
		return false
	}
	n := 2
	if word[0] == lexicon.Kaf {
		n = 3
	}
	if len(word) < n || string(word[:n]) != did && string(word[:n]) != became {
		return false
	}
	switch string(word[n:]) {
	case "", meem, yeh, yeh + meem, yeh + dal, noon + dal:
		return true
	}
	return false
}

const (
	did    = kaf + reh + dal // کرد
	became = sheen + dal     // شد
)

// towards reports whether letters [s, e), which are رو and به glued to one another, stand before a noun: «روبه رشد», but not
// «روبه رو» or the fox of verse, «روبه مکار», «روبه و شیر», «آن روبه».
func (l *lattice) towards(s, e int) bool {
	if l.b.gaps[s] < Space {
		return false
	}
	next := l.b.wordAfter(e)
	k, _ := l.kindOf(next)
	if k != lexicon.Noun && (k != lexicon.Function || isClosed(next)) || bytes.HasPrefix(next, []byte(road)) {
		return false
	}
	return !isFoxy(next) && !isDemonstrative(l.b.previous(s))
}

// isFoxy reports whether a word makes an adjective with روبه, the fox, or is what one says of it: صفت, منش, حیله, حیلت, زاغ.
func isFoxy(word []byte) bool {
	switch string(word) {
	case sad + feh + teh, meem + noon + sheen, hah + yeh + lam + he, hah + yeh + lam + teh, zeh + alef + ghain:
		return true
	}
	return false
}

// isHonouring reports whether a word is گرامی, محترم or ارجمند.
func isHonouring(word []byte) bool {
	switch string(word) {
	case gaf + reh + alef + meem + yeh, meem + hah + teh + reh + meem, alef + reh + jeem + meem + noon + dal:
		return true
	}
	return false
}

// hasNot reports whether a word is a negative of داشتن: ندارم, نداره, نداشت.
func hasNot(word []byte) bool {
	form, ok := bytes.CutPrefix(word, []byte(noon))
	return ok && (isHaving(form) || isHave(form) && (string(form) == had || string(form) == has+he || string(form) == has+yeh))
}

// hasNone reports whether a word is a common noun or adjective whose last letter does not join, and no infinitive without
// its ن: «خبرندارم», but not «خریدندارم».
func (l *lattice) hasNone(word []byte) bool {
	return mayBeGlued(word) && l.commonNominal(word) && !l.finite(word)
}

// gluedBeing returns the letter of a word [s, e) at which a space is missing before a form of هست or نیست, or 0. Before it is a
// noun or an adjective, or the last part of one, whose last letter does not join: «مشغول کارهستند», «امکان پذیرنیست».
func (l *lattice) gluedBeing(s, e int) int {
	b := l.b
	for i := max(s+leastGlued, e-longestBeing); i < e-len(is); i++ {
		if c := b.codes[i]; c != lexicon.He && c != lexicon.Noon || lexicon.JoinsNext(b.codes[i-1]) || !isBeing(b.codes[i:e]) {
			continue
		}
		if i+len(exists) == e && l.lex.Lookup(b.codes[s:i+1]) >= 0 { // «چهره\u200cست»
			continue
		}
		if k, ok := l.kindOf(b.codes[s : e-len(is)]); ok && nounOrAdjective(k) && i+len(isNot) == e { // «سوزنی\u200cست»
			continue
		}
		left := b.codes[s:i]
		if k, _ := l.kindOf(left); k == lexicon.LastPart || l.plainNominal(left) {
			return i
		}
	}
	return 0
}

// isBeing reports whether a word is هست or نیست, perhaps with a person.
func isBeing(word []byte) bool {
	person, ok := bytes.CutPrefix(word, []byte(exists))
	return ok && isOne(person, pastPersons) || isNotForm(word)
}

const longestBeing = 6 // letters: نیستند

// plainNominal reports whether a word is a noun or an adjective that is not rare.
func (l *lattice) plainNominal(word []byte) bool {
	entry := l.lex.Word(word)
	return entry != 0 && nounOrAdjective(entry.Class().Kind()) && int32(l.lex.Piece(entry.ID()).Start) < rareWord
}

// isTitle reports whether a word is a title before a name.
func isTitle(word []byte) bool {
	switch string(word) {
	case doctor, engineer, lord, lady:
		return true
	}
	return false
}
