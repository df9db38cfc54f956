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
	if s >= 2 && string(b.codes[s-2:s]) == toWord && l.isName(s-2, e) && !l.isByNoun(s-2, e) {
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
			return l.costOfPronoun(s-1, e)
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
	if l.c.later && string(b.codes[from:s]) == some && from > 0 && b.gaps[from] == Space { // «بنده ایکه»
		return takesSome(b.codes[from-1])
	}
	if s-from < 3 || b.codes[s-1] != lexicon.Yeh || l.lex.Lookup(b.codes[from:s+1]) >= 0 {
		return false
	}
	if l.c.later && isOne(b.codes[from:s], thoseWho) {
		return true
	}
	for _, end := range []int{s, s - 1} {
		if k, ok := l.kindOf(b.codes[from:end]); ok {
			return k.Nominal()
		}
	}
	return false
}

// thoseWho are pronouns in ی after which که begins a clause: کسی, کسانی, کسایی, آنهایی, آنانی, آنی, اونی, اونایی, اونهایی, اینایی.
var thoseWho = []string{
	kaf + seen + yeh, kaf + seen + alef + noon + yeh, kaf + seen + alef + yeh + yeh, that + plural + yeh + yeh, that + alef + noon + yeh, that + yeh,
	alef + vav + noon + yeh, alef + vav + noon + alef + yeh + yeh, alef + vav + noon + plural + yeh + yeh, this + alef + yeh + yeh,
}

// isName reports whether letters [s, e) are a whole word of the text and a noun: بهروز.
func (l *lattice) isName(s, e int) bool {
	k, _ := l.kindOf(l.b.codes[s:e])
	return k == lexicon.Noun && l.isWord(s, e)
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

// costOfPronoun returns the cost of a pronoun, up to letter e, after the ه at letter s if a colloquial
// plural may be meant: «چشمهام». It is higher if one is meant, and if that ه cannot be silent: «جاهاش». Where the
// lexicon lacks the word with and without the ه, that is a loan without it.
func (l *lattice) costOfPronoun(s, e int) int32 {
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
		case verbal(entry.Class(), entry.Flags()), endsAsPast(word, entry.Flags()) && (l.endsClause(e+len(word)) || l.c.later && isAdposition(l.b.wordAfter(e+len(word)))): // رسید is a noun too
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

// endsAsPast reports whether a word, given the flags of its piece, is a finite verb in ت or د. So end all verbs in
// the past, third person (رفت), but also many in the present (کند).
func endsAsPast[T string | []byte](word T, flags byte) bool {
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

// beginsInMay reports whether the letters before letter s that have no gap between them are می or نمی. It does not look for the
// beginning of the word, which may be far away.
func (b *block) beginsInMay(s int) bool {
	from := s - len(may)
	if from < 0 || !b.afterMay(s) || b.gaps[from+1] != None {
		return false
	}
	if b.gaps[from] != None {
		return true
	}
	return from > 0 && b.codes[from-1] == lexicon.Noon && b.gaps[from-1] != None
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
