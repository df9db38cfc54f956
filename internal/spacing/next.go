package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Some letters have two readings, of which only one can precede the word after them. The
// rules in this file choose between them.

// The words and suffixes that the rules name.
const (
	may      = meem + yeh              // می
	mayNot   = noon + may              // نمی
	am       = alef + meem             // ام
	atClitic = alef + teh              // ات
	ash      = alef + sheen            // اش
	object   = reh + alef              // را
	either   = yeh + alef              // یا
	exists   = he + seen + teh         // هست
	some     = alef + yeh              // ای
	ezafe    = plural + yeh            // های
	been     = beh + vav + dal         // بود
	they     = alef + noon + dal       // اند
	same     = he + meem + yeh + noon  // همین
	selves   = he + meem + alef + noon // همان
	fromWord = alef + zeh              // از
	inWord   = dal + reh               // در
	with     = beh + alef              // با
	till     = teh + alef              // تا
	which    = kaf + he                // که
	upon     = beh + reh               // بر
	thou     = teh + vav               // تو
	we       = meem + alef             // ما
	anyOne   = yeh + he                // یه, colloquial for یک
	forIt    = beh + reh + alef + yeh  // برای
)

// Costs that speak against a reading, in the units of the lexicon.
const (
	seldom = 1 * lexicon.Scale
	hardly = 4 * lexicon.Scale
	never  = 6 * lexicon.Scale
)

// afterGlued returns what is added to the cost of a piece, letters [s, e), that is glued
// to the letters before it; it may be negative. Before «او», «حرفهای» is a plural with an
// ezafe; before «برای» it is an indefinite noun.
func (l *lattice) afterGlued(s, e int) int32 {
	b := l.b
	if !b.ends(e) {
		if b.codes[s] == lexicon.Vav && e-s == 1 && l.c.later && l.c.gluedSpace > 0 && l.joinsNouns(s) {
			return -10 * l.c.gluedSpace / 3 // for both spaces
		}
		return 0
	}
	if s >= 2 && string(b.codes[s-2:s]) == toWord && l.isName(s-2, e) && !l.adjective(s-2, e) {
		return hardly
	}
	if s >= 2 && string(b.codes[s-2:s]) == plural && pronounObject(b.codes[s:e]) {
		return infinite // it is one piece with ها: «حرفهاتو»
	}
	if l.auxiliary(s, e) && l.c.lostSpace < infinite {
		if l.c.later { // also if texts have the two as one word: منتشرشده
			return -l.c.lostSpace - never
		}
		return -l.c.lostSpace
	}
	switch string(b.codes[s:e]) {
	case become:
		if l.isAdverb(b.start(s), s) && l.c.lostSpace < infinite {
			return -l.c.lostSpace
		}
	case exists: // «هفتهست» is هفته‌ست without its ZWNJ
		return never
	case ezafe:
		many, _ := l.plurality(b.start(s), s, e)
		if l.nextWord(e) == closed {
			many = max(many, hardly)
		}
		return many
	case either: // پرسپولیسیا, a colloquial plural
		if lexicon.JoinsNext(b.codes[s-1]) {
			return infinite
		}
	case is:
		if b.codes[s-1] == lexicon.He {
			return -hardly
		}
	case am, atClitic, ash:
		switch last := b.codes[s-1]; {
		case last == lexicon.He:
			return l.spokenPlural(s-1, e)
		case last != lexicon.Yeh && lexicon.JoinsNext(last) && b.codes[e-1] != lexicon.Meem: // دستاش, her hands
			return hardly
		}
	case some:
		if b.codes[s-1] == lexicon.He {
			_, one := l.plurality(b.start(s), s-1, e)
			return l.asPlural(s, e) + max(one, someBefore[l.nextWord(e)])
		}
	}
	return 0
}

// relative reports whether the piece n is که, glued to a noun with the ی that precedes a
// relative clause: «زمانیکه آمد», but not «نزدیکه», which is نزدیک and the colloquial
// copula.
func (l *lattice) relative(n *node) bool {
	b, s := l.b, int(n.from)
	if b.gaps[s] != None || string(b.codes[s:n.to]) != which || !b.ends(int(n.to)) {
		return false
	}
	from := b.start(s)
	if s-from < 3 || b.codes[s-1] != lexicon.Yeh || l.lex.Lookup(b.codes[from:s+1]) >= 0 {
		return false
	}
	for _, end := range []int{s, s - 1} {
		if k, ok := l.kindOf(b.codes[from:end]); ok {
			return k.Nominal()
		}
	}
	return false
}

// isName reports whether letters [s, e) are a whole word of the text and a noun: بهروز.
func (l *lattice) isName(s, e int) bool {
	if !l.isWord(s, e) {
		return false
	}
	class, _ := l.lex.Sort(l.lex.Lookup(l.b.codes[s:e]))
	return class.Kind() == lexicon.Noun
}

// isAdverb reports whether letters [s, e) are an adverb or a function word, after which
// شده is a verb: «چی شده».
func (l *lattice) isAdverb(s, e int) bool {
	k, ok := l.kindOf(l.b.codes[s:e])
	return ok && adverbial(k)
}

func adverbial(k lexicon.Kind) bool { return k == lexicon.Adverb || k == lexicon.Function }

// someBefore is the cost of an indefinite ای before each kind of word.
var someBefore = [...]int32{pronoun: never, nominal: seldom}

// asPlural returns the cost of the ending ای, letters [s, e), if the word of the text is
// a known plural as it is: «دورهای موتور».
func (l *lattice) asPlural(s, e int) int32 {
	b := l.b
	if s < 3 || l.c.level&sawDeleted != 0 || lexicon.JoinsNext(b.codes[s-2]) {
		return 0
	}
	from := b.start(s)
	if l.lex.Lookup(b.codes[from:e]) >= 0 || l.lex.Lookup(b.codes[from:e-1]) >= 0 {
		return never
	}
	return 0
}

// spokenPlural returns the cost of a pronoun, up to letter e, after the ه at letter s if a colloquial
// plural may be meant: «چشمهام». It is higher if one is meant, and if that ه cannot be silent: «جاهاش». Where the
// lexicon lacks the word with and without the ه, that is a loan without it.
func (l *lattice) spokenPlural(s, e int) int32 {
	b := l.b
	start := b.start(s)
	k, ok := l.kindOf(b.codes[start:s])
	switch {
	case !ok && l.c.later && l.lex.Lookup(b.codes[start:s+1]) < 0 && !l.tiesWithin(b.codes[start:s+1]): // «یوتیوبرهاش»
		return 2 * never
	case !ok || !k.Nominal():
		return 0
	case b.codes[s-1] == lexicon.Alef:
		return never + seldom
	case l.c.later && l.manySpoken(start, s, e):
		return 2 * never
	}
	return 3 * seldom
}

// tiesWithin reports whether a word is two that texts tie: همرده.
func (l *lattice) tiesWithin(word []byte) bool {
	for i := minUnknown; i <= len(word)-minUnknown; i++ {
		if l.ties(word[:i], word[i:]) {
			return true
		}
	}
	return false
}

// A follower is the role of the word after a suffix.
type follower byte

const (
	other   follower = iota
	closed           // an adposition, a conjunction or a verb, before which no ezafe stands
	pronoun          // tied to the noun before it only by an ezafe
	nominal          // a noun or an adjective
)

// nextWord returns the role of the word that starts at letter e.
func (l *lattice) nextWord(e int) follower {
	word := l.b.wordAfter(e)
	if isClosed(word) {
		return closed
	}
	switch string(word) {
	case that + plural, this + plural, vav + yeh:
		return pronoun
	}
	if isPronoun(word) {
		return pronoun
	}
	if entry := l.lex.Word(word); entry != 0 {
		switch {
		case verbal(entry.Class(), entry.Flags()), isPast(word, entry.Flags()) && (l.endsClause(e+len(word)) || l.c.later && isAdposition(l.b.wordAfter(e+len(word)))): // رسید is a noun too
			return closed
		case nounOrAdjective(entry.Class().Kind()):
			return nominal
		}
	}
	return other
}

// isAdposition reports whether a word is از, به, در or با.
func isAdposition(word []byte) bool {
	switch string(word) {
	case fromWord, toWord, inWord, with:
		return true
	}
	return false
}

// isPronoun reports whether a word is من, تو, او, ما or شما.
func isPronoun(word []byte) bool {
	switch string(word) {
	case meem + noon, thou, alef + vav, we, sheen + meem + alef:
		return true
	}
	return false
}

// isClosed reports whether a word is an adposition, a conjunction, or است or بود.
func isClosed(word []byte) bool {
	switch string(word) {
	case object, forIt, vav, inWord, which, fromWord, toWord, with, till, upon, either, copula, been:
		return true
	}
	return false
}

// auxiliary reports whether letters [s, e) are the participle of a verb that many verbs of two
// words have, such as شده, glued to a word and before a copula. They are then part of such a
// verb, not of an adjective.
func (l *lattice) auxiliary(s, e int) bool {
	word := l.b.codes[s:e]
	if word[len(word)-1] != lexicon.He || l.b.gaps[s] != None || !l.beforeCopula(e) {
		return false
	}
	switch string(word) {
	case become:
		return !l.c.later || l.b.codes[s-1] != lexicon.Noon || !l.negates(s)
	case unbecome:
		return l.c.later && l.negates(s+1)
	}
	return l.c.repairs && isLight(word)
}

// negates reports whether شده or نشده, the word at letter s, has the ن of a negation: the letters before that ن are a
// word, and with it they are no noun or adjective, or an infinitive: «صادرنشده», but not «روشنشده».
func (l *lattice) negates(s int) bool {
	from := l.b.start(s)
	whole, stem := l.b.codes[from:s], l.b.codes[from:s-1]
	if len(stem) == 0 || !l.listed(stem) {
		return false
	}
	k, _ := l.kindOf(whole)
	return !nounOrAdjective(k) || l.infinitive(whole)
}

// isLight reports whether a word is the participle of شدن, کردن, دادن, گرفتن or زدن.
func isLight(word []byte) bool {
	switch string(word) {
	case become, did + he, dal + alef + dal + he, gaf + reh + feh + teh + he, zeh + dal + he:
		return true
	}
	return false
}

// beforeCopula reports whether the word at letter e makes a tense of the participle
// before it: «چرخ کرده بود».
func (l *lattice) beforeCopula(e int) bool { return isCopula(l.b.wordAfter(e)) }

// isCopula reports whether a word is است, اند or a form of بود or باشد. Good texts tie only اند
// to the word before: گفته\u200cاند.
func isCopula(word []byte) bool {
	if len(word) < len(copula) || word[0] != lexicon.Beh && word[0] != lexicon.Alef { // nearly all words
		return false
	}
	switch string(word) {
	case copula, been, been + meem, been + yeh, been + yeh + meem, been + yeh + dal, been + noon + dal,
		they, beh + alef + sheen + dal, beh + alef + sheen + noon + dal:
		return true
	}
	return false
}

// endsInPerson reports whether a finite verb ends as no stem does: in م, ند or ید.
func endsInPerson(word []byte) bool {
	return word[len(word)-1] == lexicon.Meem || bytes.HasSuffix(word, []byte(are)) || bytes.HasSuffix(word, []byte(youAre))
}

// isNotForm reports whether a word is a form of نیست, "is not".
func isNotForm(word []byte) bool {
	person, ok := bytes.CutPrefix(word, []byte(isNot))
	return ok && isOne(person, pastPersons)
}

// beforePerson reports whether the word or the clitic at letter e makes the perfect tense of a participle
// before it: «زنگ زده م», «زنگ زده\u200cاند».
func (l *lattice) beforePerson(e int) bool {
	b := l.b
	if g := b.gapAt(e); g != Space && g != ZWNJ {
		return false
	}
	person := b.codes[e:b.wordEnd(e)]
	switch string(person) {
	case meem, noon, am, they, alef + yeh + meem, alef + yeh + dal:
		return true
	}
	return isPerson(person)
}

// participle reports whether a word is a past participle: a past stem and ه.
func (l *lattice) participle(word []byte) bool { return l.ofPast(word, lexicon.He) }

// infinitive reports whether a word is an infinitive: a past stem and ن.
func (l *lattice) infinitive(word []byte) bool { return l.ofPast(word, lexicon.Noon) }

// ofPast reports whether a word is the past stem of a verb and the letter last.
func (l *lattice) ofPast(word []byte, last byte) bool {
	n := len(word) - 1
	if n < 2 || word[n] != last || word[n-1] != lexicon.Teh && word[n-1] != lexicon.Dal {
		return false
	}
	return l.finite(word[:n])
}

// finite reports whether a word is a verb that may follow می.
func (l *lattice) finite(word []byte) bool {
	return l.lex.Word(word).Flags()&lexicon.Finite != 0
}

// beforeVerb reports whether the word at letter e is a verb.
func (l *lattice) beforeVerb(e int) bool {
	k, _ := l.kindOf(l.b.wordAfter(e))
	return isVerb(k)
}

func isVerb(k lexicon.Kind) bool { return k == lexicon.Verb || k == lexicon.OtherVerb }

// kindOf returns the kind of the piece that a word is, and whether it is one.
func (l *lattice) kindOf(word []byte) (k lexicon.Kind, ok bool) {
	entry := l.lex.Word(word)
	return entry.Class().Kind(), entry != 0
}

// split reports whether the ZWNJ between two tokens is a slip because no such word is
// ever tied: را after any word, همین and همان after به, and what neverTied tells.
func (l *lattice) split(before, t *token) bool {
	b, e := l.b, int(t.to)
	if before.kind == lexicon.VerbPrefix || t.kind == lexicon.PluralSuffix || b.gapAt(e) <= ZWNJ { // nearly all ZWNJs
		return false
	}
	if l.c.later && (l.neverTied(before, t) || l.onlyApart(before, t)) {
		return true
	}
	switch string(b.letters(t)) {
	case object:
		return true
	case vav: // not «گفت\u200cو گو»
		return l.c.later && b.gaps[before.from] >= Space && l.conjunction(b.letters(before), b.wordAfter(e)) && !l.tiedWith(before, vav, b.wordAfter(e))
	case same, selves:
		return string(b.letters(before)) == toWord
	case copula: // «گرم\u200cاست», but not «شده\u200cاست»
		return l.c.later && nounOrAdjective(before.kind) && b.codes[before.to-1] != lexicon.He
	}
	return false
}

// tiedWith reports whether texts tie a token to the word that two parts are.
func (l *lattice) tiedWith(before *token, first string, rest []byte) bool {
	var buf [maxPiece]byte
	if before.id == unknown || len(first)+len(rest) > len(buf) {
		return false
	}
	return l.seenWith(lexicon.LeftPiece(before.id), lexicon.ZWNJ, append(append(buf[:0], first...), rest...))
}

// neverTied reports whether a word begins no compound, or none with the word after it: برای, مثل and خیلی, and
// a unit of time before گذشته and the like.
func (l *lattice) neverTied(before, t *token) bool {
	left, right := l.b.letters(before), l.b.letters(t)
	switch string(left) {
	case forIt, meem + theh + lam, khah + yeh + lam + yeh:
		return !isEnding(t.kind) && len(right) > 1 && !bytes.HasPrefix(right, []byte(plural)) && !l.infinitive(bytes.TrimSuffix(right, []byte(yeh))) // مثل\u200cزدنی
	}
	if !isTime(left) && string(left) != sheen+beh {
		return false
	}
	switch string(right) {
	case gaf + thal + sheen + teh + he, madda + yeh + noon + dal + he, beh + ain + dal, qaf + beh + lam, jeem + alef + reh + yeh:
		return true
	}
	return false
}

// onlyApart reports whether texts often have two nouns side by side, or a noun and an adjective, and never tied:
// «قیمت\u200cدلار». A demonstrative may stand before any noun but those with which it makes an adverb. Names are
// tied at will («ابن\u200cرشد»), and so are infinitives, adjectives in ی and, in a line that ties می or ها, all nouns.
func (l *lattice) onlyApart(before, t *token) bool {
	b := l.b
	left, right := b.letters(before), b.letters(t)
	if b.gaps[before.from] < Space || before.id == unknown || t.id == unknown || len(right) <= minUnknown || !nounOrAdjective(t.kind) ||
		l.bothNamed(left, right) || l.participle(right) || l.infinitive(right) || l.pairOf(before, t) || l.lex.Lookup(b.codes[before.from:t.to]) >= 0 { // صورتجلسات
		return false
	}
	if isDemonstrative(left) || string(left) == same || string(left) == selves {
		return t.kind == lexicon.Noun && !isManner(right) && right[len(right)-1] != lexicon.Yeh && l.seen(lexicon.LeftPiece(before.id), lexicon.Space, t.id)
	}
	return before.kind == lexicon.Noun && right[len(right)-1] != lexicon.Yeh && string(left) != alef+beh+noon && l.phrase(before.id, t.id) && !b.keepsAffixes()
}

// keepsAffixes reports whether a ZWNJ ties می or ها to its word somewhere in the block. Whoever sets these may tie two
// nouns on purpose: «سطح\u200cپایین».
func (b *block) keepsAffixes() bool {
	for i := 1; i < len(b.codes); i++ {
		if b.gaps[i] == ZWNJ && (b.afterMay(i) || bytes.HasPrefix(b.codes[i:], []byte(plural))) {
			return true
		}
	}
	return false
}

// phrase reports whether texts have the second of two pieces oftener after the first than elsewhere, but not so often
// that the two are a term, which some tie: «صلیب\u200cسرخ».
func (l *lattice) phrase(left, right int32) bool {
	cost, ok := l.lex.Pair(lexicon.LeftPiece(left), lexicon.Space, right)
	return ok && cost > ofTerm && l.attracts(left, right)
}

// ofTerm is the greatest cost of the second word of a term after the first.
const ofTerm = 3 * lexicon.Scale

// bothNamed reports whether two words are names, and neither is an everyday word.
func (l *lattice) bothNamed(left, right []byte) bool {
	return l.uncommonName(left) && l.uncommonName(right)
}

// isManner reports whether a noun makes an adverb with a demonstrative, which many tie: طور, طوری, طرف, سو, سوی,
// سان, قدر, اندازه, دفعه, بار, وقت, موقع, زمان, گونه, همه, جهان, دنیا.
func isManner(word []byte) bool {
	switch string(word) {
	case tah + vav + reh, tah + vav + reh + yeh, tah + reh + feh, seen + vav + yeh, seen + alef + noon, qaf + dal + reh,
		alef + noon + dal + alef + zeh + he, dal + feh + ain + he, beh + alef + reh, vav + qaf + teh, meem + vav + qaf + ain,
		zeh + meem + alef + noon, gaf + vav + noon + he, he + meem + he, jeem + he + alef + noon, dal + noon + yeh + alef:
		return true
	}
	return false
}

// conjunction reports whether a lone و that a ZWNJ ties to the word before it joins that to the next word, and is
// not the spoken object: «من\u200cو تو», but not «این\u200cو بده» or «پنجره\u200cو باز کن». The next word is a pronoun,
// both are verbs, or the first is a number.
func (l *lattice) conjunction(before, next []byte) bool {
	if isNumber(before) {
		return true
	}
	first, second := l.lex.Word(before), l.lex.Word(next)
	if verbal(first.Class(), first.Flags()) {
		return verbal(second.Class(), second.Flags())
	}
	return isPronoun(next) && !letterName(before)
}

// past reports whether a token may be a verb in the past, third person: رفت.
func (l *lattice) past(t *token) bool {
	return isPast(l.b.letters(t), t.flags)
}

// isPast does the work of past, given a word and the flags of its piece.
func isPast[T string | []byte](word T, flags byte) bool {
	last := word[len(word)-1]
	return flags&lexicon.Finite != 0 && (last == lexicon.Teh || last == lexicon.Dal)
}

// endsClause reports whether a clause may end before letter e: the run of words ends, or
// a conjunction follows.
func (l *lattice) endsClause(e int) bool {
	if l.endsRun(e) {
		return true
	}
	switch string(l.b.wordAfter(e)) {
	case vav, which, till:
		return true
	}
	return false
}

// verbal reports whether a piece is a finite verb or its prefix.
func verbal(class lexicon.Class, flags byte) bool {
	k := class.Kind()
	return k == lexicon.VerbPrefix || k == lexicon.Verb && flags&lexicon.Finite != 0
}

// afterMay reports whether the letters before letter s are می, after which no good text
// omits the ZWNJ.
func (b *block) afterMay(s int) bool {
	return s >= 2 && string(b.codes[s-2:s]) == may
}

// hasMay reports whether the word before letter s is می or نمی, after a space or a ZWNJ.
func (b *block) hasMay(s int) bool {
	return s > 0 && b.gaps[s] != None && b.gaps[s] != Boundary && isMay(b.codes[b.start(s):s])
}

// isMay reports whether letters are می or نمی.
func isMay(letters []byte) bool { return string(letters) == may || string(letters) == mayNot }

// cutMay returns what follows می or نمی at the beginning of letters, and whether they begin so.
func cutMay(letters []byte) (verb []byte, ok bool) {
	return bytes.CutPrefix(bytes.TrimPrefix(letters, []byte(noon)), []byte(may))
}

// spokenCopula returns what favours ست as the copula of the word before it. As the noun
// "set" it has a noun or an adjective after it: «یک بسته ست کامل».
func (l *lattice) spokenCopula(n *node) int32 {
	if string(l.b.codes[n.from:n.to]) != is || !l.c.repairs || l.nextWord(int(n.to)) == nominal {
		return 0
	}
	return hardly
}

// closingPronoun returns what favours شان or ام as the pronoun of the word before it, and not
// as a rank or a mother: no word follows that could belong to it, as in «پدر شان را دیدم».
func (l *lattice) closingPronoun(n *node) int32 {
	b, s, e := l.b, int(n.from), int(n.to)
	switch string(b.codes[s:e]) {
	case theirs, am:
	default:
		return 0
	}
	before := b.codes[b.start(s):s]
	if l.ranks(before, s, e) {
		return l.c.pronoun(lexicon.JoinsNext(b.codes[s-1])) + hardly
	}
	if !l.endsClause(e) && l.nextWord(e) != closed && !l.myNoun(before, s, e) || l.follows(e, vav) {
		return 0
	}
	if k, ok := l.kindOf(before); ok && k == lexicon.Function || string(before) == inWord {
		return 0
	}
	return l.c.pronoun(lexicon.JoinsNext(b.codes[s-1]))
}

// ranks reports whether ام, the letters [s, e), makes an ordinal of the number before it: «بیست و یک ام».
func (l *lattice) ranks(number []byte, s, e int) bool {
	return l.c.later && string(l.b.codes[s:e]) == am && isNumeral(number) && !letterName(l.b.wordAfter(e))
}

// myNoun reports whether ام, the letters [s, e), can only be the pronoun of a noun, which joins it: no name follows,
// whose mother it may be, and no name of a letter. «پیراهن ام پاره شد», but not «شبکه ام بی سی».
func (l *lattice) myNoun(noun []byte, s, e int) bool {
	next := l.b.wordAfter(e)
	k, ok := l.kindOf(next)
	if !l.c.later || string(l.b.codes[s:e]) != am || !ok || k == lexicon.Unknown || letterName(next) || k == lexicon.Noun && l.uncommonName(next) ||
		isNumeral(next) || isTeen(bytes.TrimSuffix(next, []byte(meem))) { // «خط ام دو»
		return false
	}
	entry := l.lex.Word(noun)
	return entry.Class().Kind() == lexicon.Noun && lexicon.JoinsNext(noun[len(noun)-1]) && l.pluralKnown(entry.ID())
}

// pronounOfNoun returns what favours مون, تون or شون, perhaps with the object و, as the pronoun
// of the noun before it, and not as a name: «کلاس تون», but not «و شون پن» or «آقای مون».
func (l *lattice) pronounOfNoun(n *node) int32 {
	b, s := l.b, int(n.from)
	word := b.codes[s:n.to]
	if !spokenPronoun(word) && !spokenObjectOf(word) || l.c.later && !b.ends(int(n.to)) { // «تو خونه موندیم»
		return 0
	}
	before := b.codes[b.start(s):s]
	k, ok := l.kindOf(before)
	if bytes.HasSuffix(before, []byte(alef+yeh)) || (!ok || !l.takesPronoun(k, word)) && !(l.c.later && l.spokenNoun(before, k, word)) {
		return 0
	}
	return l.c.typedLetter + l.c.seldomKept()
}

// spokenNoun reports whether a word of kind k, or one that the lexicon lacks, is a noun as it is spoken: a
// plural in ا («حقوقا شون») or, before a pronoun with the object و, a word in ه («صبحونه مونو»).
func (l *lattice) spokenNoun(word []byte, k lexicon.Kind, pronoun []byte) bool {
	last := len(word) - 1
	if k != lexicon.Unknown || last < 2 {
		return false
	}
	if word[last] == lexicon.He && spokenObjectOf(pronoun) {
		return true
	}
	return l.pluralSpoken(word)
}

// pluralSpoken reports whether a word is a noun with the plural ا of spoken Persian, and no other word: کتابا.
func (l *lattice) pluralSpoken(word []byte) bool {
	last := len(word) - 1
	if last < minUnknown || word[last] != lexicon.Alef {
		return false
	}
	if k, _ := l.kindOf(word); k != lexicon.Unknown {
		return false
	}
	k, _ := l.kindOf(word[:last])
	return k == lexicon.Noun
}

// takesPronoun reports whether a word of kind k is a noun, or may be one before a pronoun with the object
// و, which is no other word.
func (l *lattice) takesPronoun(k lexicon.Kind, pronoun []byte) bool {
	switch k {
	case lexicon.Noun:
		return true
	case lexicon.FirstPart, lexicon.PluralSuffix, lexicon.LastPart:
		return l.c.later && spokenObjectOf(pronoun)
	}
	return false
}
