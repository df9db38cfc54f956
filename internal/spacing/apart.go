package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// apart reports whether the space that was typed between two pieces separates two words,
// by the kinds of the pieces and the word after them.
func (l *lattice) apart(before, n *node, left, right []byte) bool {
	return l.apartByKind(before, n, left, right) || l.c.later && l.apartLater(before, n, left, right)
}

// apartByKind does part of the work of apart: it has the rules that always hold.
func (l *lattice) apartByKind(before, n *node, left, right []byte) bool {
	if l.apartInitials(before, n, left, right) {
		return true
	}
	switch n.class.Kind() {
	case lexicon.LastPart:
		return l.keepsOne(before, n, left, right) || l.owns(int(before.from), int(n.from), int(n.to)) ||
			l.freePart(before, n, left, right)
	case lexicon.Comparative:
		return l.isWet(before, n, left, right)
	case lexicon.Clitic:
		return string(right) == some && l.freeSome(before, n, left)
	case lexicon.PluralSuffix:
		return l.freeSuffix(before, n, string(right))
	}
	if l.c.repairs && l.apartInClause(before, n, left, right) {
		return true
	}
	switch string(right) {
	case openly, work:
		return l.verbFollows(int(n.to))
	case costly:
		return l.predicate(int(n.to))
	case toWord: // «باتوجه به کاستی»
		return true
	}
	switch {
	case l.repeats(before, n) || l.commands(int(before.from), int(n.to)):
		return true
	case n.id == unknown: // «نمایشش هم رزولیشن پایینی داره»
		return string(left) == also
	case string(right) == road:
		return !before.whole() || !l.attested(before, n)
	case l.infinitive(right):
		return true
	}
	return l.participle(right) && l.beforeCopula(int(n.to))
}

// apartLater does part of the work of apart: it has the rules that are younger than the lexicon.
func (l *lattice) apartLater(before, n *node, left, right []byte) bool {
	switch {
	case l.everydaySurname(before, n), l.partOfNone(before, n, left, right), l.initialsLater(before, n, left, right):
		return true
	case l.sinceThen(before, n), l.apartByTime(before, n, left, right):
		return true
	case lightInfinitive(right), l.afterInitials(before, n, left):
		return true
	case l.underPreposition(int(before.from), int(n.from), int(n.to)):
		return true
	}
	switch n.class.Kind() {
	case lexicon.LastPart:
		return l.freePartLater(before, n, left, right)
	case lexicon.Comparative:
		return l.isWetLater(before, n, left, right)
	case lexicon.Clitic:
		return string(right) == am && l.begetsName(left, int(n.to)) ||
			string(right) == some && l.freeSomeLater(before, n, left)
	case lexicon.PluralSuffix:
		return l.freeSuffixLater(before, n, left, string(right))
	}
	if l.remains(left, right) || l.isPersonOfVerb(before, n, left, right) {
		return true
	}
	if l.apartInClauseLater(before, n, left, right) {
		return true
	}
	switch string(right) {
	case openly, work, costly: // see apartByKind
		return false
	case kaf + lam: // «شاخص کل»
		return true
	case beWord:
		if l.toldToBe(int(before.from), int(n.to)) {
			return true
		}
	}
	switch {
	case string(left) == who && !l.afterKey(before, n, right): // «کی سر کار است»
		return true
	case n.id == unknown: // a clause may end before it: «می گفت قرصت را بخور»
		return l.finite(left)
	case string(right) == road:
		return l.b.gaps[before.from] < Space || before.class.Kind() == lexicon.Noun && l.objectVerbFollows(int(n.to))
	}
	return l.belongsToNext(before, n) || l.participle(right) && (l.gluedCopula(int(n.to)) || l.beforeBe(int(n.to)))
}

// beforeBe reports whether the word after letter e is باش with a person: «پرداخت نموده باشید».
func (l *lattice) beforeBe(e int) bool {
	person, ok := bytes.CutPrefix(l.b.wordAfter(e), []byte(beWord))
	return ok && isOne(person, presentPersons)
}

// keepsOne reports whether a last part follows نگه, of the verb نگه داشتن, with which it is that verb: «بچه را نگه
// دارید».
func (l *lattice) keepsOne(before, n *node, left, right []byte) bool {
	return string(left) == kept && len(right) > 1 && !l.keeping(int(before.from), int(n.from), int(n.to))
}

// freeSome reports whether ای is no ending of the word before it, whose last letter or whose kind does not take it.
// After the name of a letter it may be another one.
func (l *lattice) freeSome(before, n *node, left []byte) bool {
	return !letterName(left) && (!takesSome(left[len(left)-1]) || l.personal(before, left) || l.isLetter(before, n))
}

// freeSomeLater does the work of freeSome for the rules that are younger than the lexicon: ای calls someone after همه
// («همه ای برندها»), "yes", a command («بیاره ای وای») or another word with its person.
func (l *lattice) freeSomeLater(before, n *node, left []byte) bool {
	if string(left) == he+meem+he || isReply(left) || l.asksFor(before, left) || l.afterParticiple(before, left) {
		return true
	}
	return !letterName(left) && (l.personalLater(before, left) || l.callsInvoked(left, int(n.to)))
}

// asksFor reports whether a piece is ب and a verb with the spoken ه, the third person: بیاره, but not بسته.
func (l *lattice) asksFor(n *node, word []byte) bool {
	return n.class.Kind() == lexicon.OtherVerb && word[0] == lexicon.Beh && word[len(word)-1] == lexicon.He &&
		!l.participle(word)
}

// isPersonOfVerb reports whether a verb has a person, and texts tie neither it nor the last part that it may be to
// the word before it: «من هم تونستم».
func (l *lattice) isPersonOfVerb(before, n *node, left, right []byte) bool {
	return n.class.Kind() == lexicon.Verb && endsInPerson(right) && !l.b.afterMay(int(n.from)) &&
		!l.attested(before, n) && !l.endsCompoundOf(left, right)
}

// objectVerbFollows reports whether a verb with an object follows letter e, so that رو before it is the spoken را:
// «آفتاب رو دیدم», but not «میانه\u200cرو هستند».
func (l *lattice) objectVerbFollows(e int) bool {
	return (l.takesWord(e) || l.isObjectOf(e)) && !l.beforeBeing(e) && !l.beforeCopula(e)
}

// lightInfinitive reports whether a word is بودن, شدن or کردن with the spoken copula or a pronoun: «دو قطبی بودنه», «خالی شدنش».
func lightInfinitive(word []byte) bool {
	for _, verb := range [...]string{been + noon, became + noon, did + noon} {
		if ending, ok := bytes.CutPrefix(word, []byte(verb)); ok {
			return isOne(ending, infinitiveEndings)
		}
	}
	return false
}

var infinitiveEndings = []string{he, meem, teh, sheen, meem + vav, teh + vav, sheen + vav, spokenOurs, spokenYours, spokenTheirs}

// toldToBe reports whether letters [s, e) are a word and باش at the end of a clause, which tells someone how to be because nothing
// or an adverb stands before: «همیشه آماده باش», but not «به حالت آماده باش».
func (l *lattice) toldToBe(s, e int) bool {
	if !l.endsClause(e) {
		return false
	}
	first := l.b.previous(s)
	k, _ := l.kindOf(first)
	return first == nil || k == lexicon.Adverb
}

// afterInitials reports whether a piece is the second of two names of letters that are no more and no less, so that a noun after
// them is a word of its own: «دی جی کالا».
func (l *lattice) afterInitials(before, n *node, left []byte) bool {
	s := int(before.from)
	if !letterName(left) || string(left) == without || n.class.Kind() != lexicon.Noun || letterName(l.b.codes[n.from:n.to]) || s == 0 || l.b.gaps[s] != Space {
		return false
	}
	first := l.b.previous(s)
	return letterName(first) && !letterName(l.b.previous(s-len(first)))
}

// beforeBeing reports whether a form of هست, نیست, باش or شدن follows letter e.
func (l *lattice) beforeBeing(e int) bool {
	word := l.b.wordAfter(e)
	return isBeing(word) || bytes.HasPrefix(word, []byte(beWord)) || l.formFollows(e, passiveStems)
}

// afterKey reports whether a piece makes a name with کی before it: کی\u200cروش, کی\u200cمنش, a name that texts tie to it or a
// word that the lexicon lacks (کی\u200cیرکگور), or an initial (کی\u200cاف\u200cسی).
func (l *lattice) afterKey(before, n *node, right []byte) bool {
	switch string(right) {
	case reh + vav + sheen, meem + noon + sheen:
		return true
	}
	switch {
	case n.id == unknown && !l.finite(right) && !l.finite(right[1:]):
		return true
	case letterName(right) && letterName(l.b.wordAfter(int(n.to))):
		return true
	}
	return (n.class.Kind() == lexicon.Unknown || l.uncommonName(right)) && l.attested(before, n)
}

// endsCompoundOf reports whether a verb is also a last part that texts tie to the word before it, and the copula or a pronoun:
// «سرمایه گذارم», «خوش نویسند».
func (l *lattice) endsCompoundOf(left, right []byte) bool {
	for _, person := range compoundPersons {
		if stem, ok := bytes.CutSuffix(right, []byte(person)); ok && len(stem) >= minUnknown && l.ties(left, stem) {
			return true
		}
	}
	return false
}

// gluedCopula reports whether the letters from e to the end of the word are اند: «زنگ زدهاند».
func (l *lattice) gluedCopula(e int) bool {
	return l.b.gapAt(e) == None && string(l.b.codes[e:l.b.wordEnd(e)]) == they
}

// underPreposition reports whether letters [s, e) make a verb with what follows, because the noun before them, which starts
// at letter noun, belongs to a preposition: a participle in the passive («با دست نوشته شد», «در بابل زاده شد»), or بازی
// after با («با توپ بازی می\u200cکنند»).
func (l *lattice) underPreposition(noun, s, e int) bool {
	word := l.b.codes[s:e]
	if string(word) == play {
		return string(l.b.previous(noun)) == with && l.formFollows(e, doStems)
	}
	if word[len(word)-1] != lexicon.He || !l.participle(word) || isDoer(word) || !l.formFollows(e, passiveStems) {
		return false
	}
	switch string(l.b.previous(noun)) {
	case with, inWord, upon:
		return true
	case fromWord, toWord:
		return !isAfflicted(word)
	}
	return false
}

const play = beh + alef + zeh + yeh // بازی

// isDoer reports whether a word in ه is the participle of the present, one who does: کننده, دهنده, but not خوانده or مانده.
func isDoer(word []byte) bool {
	doer, ok := bytes.CutSuffix(word, []byte(noon+dal+he))
	return ok && len(doer) > 0 && doer[len(doer)-1] != lexicon.Alef
}

// isAfflicted reports whether a participle makes words for those to whom something happened: زلزله\u200cزده, آسیب\u200cدیده.
func isAfflicted(word []byte) bool {
	switch string(word) {
	case hit + he, dal + yeh + dal + he:
		return true
	}
	return false
}

var passiveStems = []string{became, sheen + vav}

// apartByTime reports whether نیا follows a word for a place or a time, or a predicate («سختته نیا»), or a noun follows the
// night of a day.
func (l *lattice) apartByTime(before, n *node, left, right []byte) bool {
	if string(right) == noon+yeh+alef && (isPlace(left) || l.isPredicate(left)) {
		return true
	}
	return n.class.Kind() == lexicon.Noun && l.nightOf(int(before.from), left)
}

// nightOf reports whether a word that starts at letter s is the night of the day before it, which begins no compound:
// «پنج‌شنبه شب بازی داریم».
func (l *lattice) nightOf(s int, word []byte) bool {
	if string(word) != sheen+beh {
		return false
	}
	day := l.b.previous(s)
	if day == nil && s > 0 && l.b.gaps[s] == ZWNJ {
		day = l.b.codes[l.b.start(s):s]
	}
	switch string(day) {
	case jeem + meem + ain + he, feh + reh + dal + alef: // جمعه, فردا
		return true
	}
	return bytes.HasSuffix(day, []byte(sheen+noon+beh+he))
}

// isPlace reports whether a word says where or when one comes, so that نیا after it is a command and ends no surname:
// «بیرون نیا», «دیر نیا».
func isPlace(word []byte) bool {
	switch string(word) {
	case beh + yeh + reh + vav + noon, peh + alef + yeh + yeh + noon, beh + alef + lam + alef, jeem + lam + vav, dal + yeh + reh, zeh + vav + dal,
		khah + alef + lam + yeh, alef + yeh + noon + jeem + alef, alef + vav + noon + jeem + alef, khah + vav + noon + he, khah + alef + noon + he:
		return true
	}
	return false
}

// begetsName reports whether ام before letter e is no pronoun but the mother in a name: «روضه ام البنین».
func (l *lattice) begetsName(left []byte, e int) bool {
	next := l.b.wordAfter(e)
	if l.mayBeName(next) && (l.joinsNames(left) || bytes.HasPrefix(left, []byte(alef+lam))) { // «حتی ام سلیم»
		return true
	}
	if !bytes.HasPrefix(next, []byte(alef+lam)) || l.participle(left) {
		return false
	}
	k, ok := l.kindOf(next)
	return !ok || !adverbial(k)
}

// mayBeName reports whether a word is no everyday word of a dictionary: a name, or one that dictionaries lack.
func (l *lattice) mayBeName(word []byte) bool {
	return len(word) > minUnknown && (!l.listed(word) || l.uncommonName(word))
}

// joinsNames reports whether a word is حتی or a function word that is no number and no letter.
func (l *lattice) joinsNames(word []byte) bool {
	if string(word) == hah+teh+yeh {
		return true
	}
	k, _ := l.kindOf(word)
	return k == lexicon.Function && !isNumeral(word) && string(word) != thirty && !letterName(word)
}

// isWet reports whether تر after a noun is the word for wet («دست تر»), or ترند a trend: «تحلیل ترند».
func (l *lattice) isWet(before, n *node, left, right []byte) bool {
	return isNoun(before, left) && !l.participle(left) && !l.attested(before, n) && l.comparesNone(n, right)
}

// isWetLater does the work of isWet for the rules that are younger than the lexicon: تر follows a noun with a pronoun
// («لباسم تر شد») or an ezafe («با موهای تر از استخر آمد»), stands beside خشک, or belongs to a noun with which texts
// seldom have it.
func (l *lattice) isWetLater(before, n *node, left, right []byte) bool {
	switch {
	case left[len(left)-1] != lexicon.Teh && l.hasPronoun(int(before.from), int(before.to)):
		return true
	case string(right) == wet && (bytes.HasSuffix(left, []byte(ezafe)) || l.andDry(int(n.to))):
		return true
	}
	return isNoun(before, left) && !l.participle(left) && l.comparesNone(n, right) && l.seldomCompared(before, n, left)
}

// comparesNone reports whether تر or ترند is none of a comparative, as far as the word after it tells.
func (l *lattice) comparesNone(n *node, right []byte) bool {
	return string(right) == wet && !l.compares(int(n.to)) || string(right) == wet+are
}

// andDry reports whether و and خشک follow letter e, and no خشک\u200cتر.
func (l *lattice) andDry(e int) bool {
	dry := e + len(vav)
	return l.follows(e, vav) && l.follows(dry, khah+sheen+kaf) && l.b.gapAt(dry+3) != ZWNJ && !l.beforeDegree(dry+3)
}

// isWhole reports whether a last part is a word of its own after a word that texts do not tie to it: کاره is کار with the spoken
// copula («سرور آماده کاره»), داری is "you have" («قدرت تبدیل داری»), and in verse a part in ی after گر is what one does («گر جان طلبی»).
func (l *lattice) isWhole(before, n *node, right []byte) bool {
	switch last := right[len(right)-1]; {
	case string(right) == have: // «قدرت تبدیل داری»
		return !l.attested(before, n)
	case string(right) == work+he:
		return !l.attested(before, n) && !l.seenWith(before.left, lexicon.ZWNJ, []byte(work)) // خیانت\u200cکار
	case last == lexicon.Yeh:
		return isIfInVerse(l.b.previous(int(before.from)))
	}
	return false
}

// afterIf reports whether one of the few words before letter s, in the same run, is اگر, گر or اگه.
func (l *lattice) afterIf(s int) bool {
	b := l.b
	for range 5 {
		word := b.previous(s)
		if word == nil {
			return false
		}
		if isIfInVerse(word) || string(word) == ifWord || string(word) == ifSpoken {
			return true
		}
		s -= len(word)
	}
	return false
}

// isIfInVerse reports whether a word is گر or وگر.
func isIfInVerse(word []byte) bool { return string(word) == whether || string(word) == vav+whether }

// owns reports whether letters [s, e) are the verb داری, "you have", and the noun before it,
// which starts at letter noun, is its object. In that case, که and a subjunctive follow («کتاب
// داری که بخوانم؟»), or the clause ends after the verb and the word before the noun counts it
// («یه حساب داری») or joins it to another noun («زن و بچه داری»).
func (l *lattice) owns(noun, s, e int) bool {
	b := l.b
	if string(b.codes[s:e]) != have {
		return false
	}
	if l.c.repairs && l.follows(e, which) && l.subjunctive(b.wordAfter(e+len(which))) {
		return true
	}
	if !l.endsRun(e) || noun == 0 || b.gaps[noun] != Space {
		return false
	}
	switch string(b.codes[b.start(noun):noun]) {
	case one, anyOne, vav, till, teh + alef + yeh + yeh, few, what, noWord:
		return true
	}
	return false
}

// ownsLater does the work of owns for the rules that are younger than the lexicon: a question mark follows («اینجا
// حساب داری؟»), "if" begins the clause («اگر حساب داری»), or the noun is one with م and the object و: «شماره مو
// داری؟».
func (l *lattice) ownsLater(noun, s, e int) bool {
	b := l.b
	if string(b.codes[s:e]) != have {
		return false
	}
	return !isPreposition(b.previous(noun)) && (b.asks(e) || l.endsClause(e) && l.afterIf(noun)) ||
		string(b.codes[noun:s]) == myOne && noun > 0 && b.gaps[noun] == Space && l.endsRun(e)
}

// keeping reports whether letters [s, e) are داری after نگه, which starts at letter kept, and make a noun with it, which
// governs از or has a verb: «نگه داری از سالمند», «نگه داری می‌شود», but not «بچه را نگه داری از …».
func (l *lattice) keeping(kept, s, e int) bool {
	return l.c.later && string(l.b.codes[s:e]) == have &&
		(l.follows(e, fromWord) && string(l.b.previous(kept)) != object || l.changes(e))
}

// subjunctive reports whether a word is ب and a verb: بخوانم.
func (l *lattice) subjunctive(word []byte) bool {
	verb, ok := bytes.CutPrefix(word, []byte(beh))
	return ok && l.finite(verb)
}

// commands reports whether letters [s, e) are the rest of a clause after its object with
// را. The last of them are then its verb: «سرور را خاموش کن».
func (l *lattice) commands(s, e int) bool {
	return string(l.b.previous(s)) == object && l.endsRun(e)
}

// repeats reports whether the piece before repeats the word before it, so that the two are an
// adverb: «تک تک پاسخ ها». The letters of «اس اس دی» do not count.
func (l *lattice) repeats(before, n *node) bool {
	b, to := l.b, int(before.from)
	from := to - int(before.to-before.from)
	if from < 0 || b.codes[from] != b.codes[to] || n.to-n.from <= 2 {
		return false
	}
	return string(b.codes[from:to]) == string(b.codes[to:before.to]) &&
		b.gaps[from] != None && b.wordEnd(from) == to && b.gaps[to] <= Space
}

// afterParticiple reports whether a piece is ای as the person of the participle before it: «نشسته\u200cای ای دل».
func (l *lattice) afterParticiple(n *node, word []byte) bool {
	s := int(n.from)
	return string(word) == some && s > 0 && l.participle(l.b.codes[l.b.start(s):s])
}

// personal reports whether a piece is a verb with its person: «داری ای», «آمد ای», but not «رفته ای».
func (l *lattice) personal(n *node, word []byte) bool {
	k := n.class.Kind()
	if !n.finite || k == lexicon.Noun || l.b.gaps[n.from] == ZWNJ || l.c.later && l.determined(n, word) {
		return false
	}
	return word[len(word)-1] == lexicon.Yeh || isVerb(k) && !l.participle(word)
}

// determined reports whether a word in ه is a noun because a determiner stands before it: «هیچ خونه ای».
func (l *lattice) determined(n *node, word []byte) bool {
	return word[len(word)-1] == lexicon.He && isDeterminer(l.b.previous(int(n.from)))
}

// personalLater does the work of personal for the rules that are younger than the lexicon: all that ends in ی after
// می has its person, and so do questions such as کجایی, some commands and the spoken third person after می.
func (l *lattice) personalLater(n *node, word []byte) bool {
	if word[len(word)-1] == lexicon.Yeh && l.b.hasMay(int(n.from)) {
		if l.finite(word) || l.endsAsPastOrHave(word) || endsInLongYeh(word) {
			return true
		}
	}
	return isAskedOfOne(word) || isGivenOrder(word) || l.spokenAfterMay(n)
}

// endsInLongYeh reports whether a word ends in یی, as a verb whose stem ends in a vowel does: گویی, آیی, نمایی.
func endsInLongYeh(word []byte) bool {
	last := len(word) - 1
	return last > 1 && word[last-1] == lexicon.Yeh && word[last] == lexicon.Yeh
}

// spokenAfterMay reports whether a piece is می and a verb with the spoken ه, or that verb after می: «میگه ای وای». The ه is
// not that of a participle, after which ای is the person: «می\u200cرفته\u200cای».
func (l *lattice) spokenAfterMay(n *node) bool {
	b := l.b
	if b.codes[n.to-1] != lexicon.He {
		return false
	}
	verb := b.codes[n.from:n.to]
	if from := int(n.from); from > 0 && isMay(b.codes[b.start(from):from]) {
		return !l.participle(verb)
	}
	verb, ok := cutMay(verb)
	return ok && l.finite(verb) && !l.participle(verb)
}

// isReply reports whether a word is "yes", after which ای calls someone: «آری ای پدر».
func isReply(word []byte) bool {
	switch string(word) {
	case madda + reh + yeh, beh + lam + yeh, beh + lam + he:
		return true
	}
	return false
}

// isDeterminer reports whether only a noun can follow a word: هیچ, هر, چه, یک, یه, این, آن, همین, همان.
func isDeterminer(word []byte) bool {
	switch string(word) {
	case noWord, every, what, one, anyOne, same, selves:
		return true
	}
	return isDemonstrative(word)
}

// isGivenOrder reports whether a word is a command that ends in ه: بده, بنه, مده, منه. «مژدگانی بده ای خلوتی».
func isGivenOrder(word []byte) bool {
	switch string(word) {
	case beh + dal + he, beh + noon + he, meem + dal + he, meem + noon + he:
		return true
	}
	return false
}

// isAskedOfOne reports whether a word asks one who, where or how he is: کجایی, کیستی, چیستی, چطوری, چونی. Its ی is the
// copula, so that ای after it is no ending: «کجایی ای دوست».
func isAskedOfOne(word []byte) bool {
	switch string(word) {
	case kaf + jeem + alef + yeh + yeh, kaf + yeh + seen + teh + yeh, cheh + yeh + seen + teh + yeh, cheh + tah + vav + reh + yeh,
		cheh + vav + noon + yeh:
		return true
	}
	return false
}

// predicate reports whether the word before letter e is an adjective in a predicate: a
// copula follows, a verb of change or تمام: «آهن گران شد».
func (l *lattice) predicate(e int) bool {
	return l.beforeCopula(e) || l.changes(e) || l.follows(e, entire)
}

const (
	costly    = gaf + reh + alef + noon            // گران
	wet       = teh + reh                          // تر
	whether   = gaf + reh                          // گر
	vectorial = beh + reh + dal + alef + reh + yeh // برداری
	road      = reh + vav                          // رو, colloquial for را
	also      = he + meem                          // هم
	have      = has + yeh                          // داری
	one       = yeh + kaf                          // یک
	kept      = noon + gaf + he                    // نگه, of the verb نگه داشتن
	work      = kaf + alef + reh                   // کار
	remaining = beh + alef + qaf + yeh             // باقی, with ماندن a verb of two words
	openly    = beh + alef + zeh                   // باز, a separate word before a verb, as کار is: «متن باز کنید»
)

// freePart reports whether a last part of compounds is a separate word:
//   - an everyday word such as نامه, if no text ties it to the piece before («رونوشت نامه»),
//     or before a verb or ای, unless editors do («نمایندگان مجلس نامه دادند»);
//   - any part after a noun with a pronoun, an infinitive, or a letter that does not join,
//     except after a name or a word that the lexicon lacks;
//   - unless texts or lists tie it to the piece before: گر, which is also a conjunction, and
//     برداری, which is said of vectors; any part after a piece that is not nominal; and,
//     where the text shows nothing, any part after a ی, which ends an adjective, except those
//     of surnames and those that are almost never words.
func (l *lattice) freePart(before, n *node, left, right []byte) bool {
	k, last := before.class.Kind(), left[len(left)-1]
	if l.everyday(before, n, right) {
		return true
	}
	if l.closed(before) || l.infinitive(left) || !before.proper && !lexicon.JoinsNext(last) {
		return true
	}
	switch {
	case string(right) == whether, string(right) == vectorial, !k.Nominal():
		return !l.attested(before, n)
	case l.c.level == 0 && last == lexicon.Yeh && !surname(right) && !n.bound():
		return !l.attested(before, n)
	}
	return false
}

// freePartLater reports whether a last part is a separate word by the rules that are younger than the lexicon: it is
// a verb or a word of its own, it belongs to what follows, or the word before it has a pronoun («نگهشون دار»).
func (l *lattice) freePartLater(before, n *node, left, right []byte) bool {
	s, at, e := int(before.from), int(n.from), int(n.to)
	switch {
	case l.told(s, at, e), l.ownsLater(s, at, e), l.isWhole(before, n, right):
		return true
	case l.closedBySheen(before, left), l.belongsAfter(left, at, e):
		return true
	case !before.whole() && pronounEnding(left[max(0, len(left)-len(theirs)):]) && l.hasPronoun(s, at):
		return true
	case string(right) == nose && before.class.Kind() != lexicon.Adjective: // «حالت بینی»
		return !l.attested(before, n)
	case string(right) == god && l.commonNoun(left): // «دست الله»
		return !l.attested(before, n)
	}
	return false
}

const nose = beh + yeh + noon + yeh // بینی

// partOfNone reports whether a word is no part of a compound with the one before it: a part of surnames after a function word
// («با منش»), the object خود after بی, the head of another compound that lost its joint («فلورسانس اندازگیری»), or a plural that
// begins a word («برنچ هات\u200cفیکس», «از های و هوی»).
func (l *lattice) partOfNone(before, n *node, left, right []byte) bool {
	e, k := int(n.to), n.class.Kind()
	switch {
	case string(left) == without && string(right) == self:
		return l.follows(e, object)
	case before.class.Kind() == lexicon.Function && surname(right):
		return !l.attested(before, n)
	case k == lexicon.LastPart && !l.b.ends(e):
		rest, _ := l.kindOf(l.b.codes[e:l.b.wordEnd(e)])
		return rest == lexicon.LastPart
	case k == lexicon.PluralSuffix:
		return spokenPlural(right) && l.b.gapAt(e) == ZWNJ && !l.suffixAt(e) ||
			string(left) == fromWord && string(right) == ezafe
	}
	return false
}

// suffixAt reports whether the letters from e to the end of the word are an ending.
func (l *lattice) suffixAt(e int) bool {
	k, _ := l.kindOf(l.b.codes[e:l.b.wordEnd(e)])
	return isEnding(k)
}

// belongsToNext reports whether a word that texts seldom tie to the adjective before is the first of a compound that a ZWNJ in the text
// shows, and that texts have far oftener: «بسیار کم رتبه\u200cبندی کنید».
func (l *lattice) belongsToNext(before, n *node) bool {
	e := int(n.to)
	if l.b.gapAt(e) != ZWNJ || n.id == unknown || before.class.Kind() != lexicon.Adjective {
		return false
	}
	cost, tied := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	next := l.lex.Lookup(l.b.codes[e:l.b.wordEnd(e)])
	if tied && cost <= seldomTied || next < 0 || l.lex.Piece(next).Class.Kind() != lexicon.LastPart {
		return false
	}
	after, ok := l.lex.Pair(n.left, lexicon.ZWNJ, next)
	return ok && after < oftenTied
}

// everyday reports whether a last part is a word that people use every day, and is that word
// here.
func (l *lattice) everyday(before, n *node, right []byte) bool {
	if surname(right) || n.leans(partMargin) {
		return false
	}
	return !n.leans(everydayMargin) && !l.attested(before, n) || l.takesWord(int(n.to)) && !l.edited(before, n)
}

// everydayMargin is the margin by which a part must lean on the piece before it to make
// compounds that no text has: ساز, but not نامه.
const everydayMargin = 11 * lexicon.Scale / 4

// closed reports whether a piece is a noun with a pronoun, which begins no compound:
// «همسرم رانی».
func (l *lattice) closed(n *node) bool {
	word := l.b.codes[n.from:n.to]
	last := len(word) - 1
	if n.id == unknown || last < minUnknown || !onePronoun(word[last]) {
		return false
	}
	return !n.whole() || word[last] == lexicon.Meem && l.isWithPronoun(n, word)
}

// closedBySheen does the work of closed for ش as the pronoun: «همسرش دار».
func (l *lattice) closedBySheen(n *node, word []byte) bool {
	last := len(word) - 1
	return n.id != unknown && last >= minUnknown && word[last] == lexicon.Sheen && l.isWithPronoun(n, word)
}

// isWithPronoun reports whether a piece that no dictionary has is a noun or an adjective and a letter.
func (l *lattice) isWithPronoun(n *node, word []byte) bool {
	return n.class.Kind() == lexicon.Unknown && l.isNominal(word[:len(word)-1])
}

// bound reports whether a last part is almost never a separate word: شناس, but not ساز.
func (n *node) bound() bool { return n.leans(boundMargin) }

// boundMargin is the margin by which a bound part leans on the piece before it.
const boundMargin = 9 * lexicon.Scale / 2

// bare reports whether a piece is a known noun or adjective without an ending.
func (n *node) bare() bool { return n.whole() && n.class.Kind().Nominal() }

// whole reports whether a piece is in the lexicon and has no ending.
func (n *node) whole() bool { return n.id != unknown && n.left == lexicon.LeftPiece(n.id) }

// isNoun reports whether a piece is a noun. A word in ای counts as a noun with an ezafe:
// هوای.
func isNoun(n *node, word []byte) bool {
	last := len(word) - 1
	return n.class.Kind() == lexicon.Noun || last > 1 && word[last] == lexicon.Yeh && word[last-1] == lexicon.Alef
}

// attested reports whether texts or lists tie two pieces.
func (l *lattice) attested(before, n *node) bool {
	return l.seen(before.left, lexicon.ZWNJ, n.id)
}

// edited reports whether texts and editors tie two pieces: see lexicon.LooseSet.
func (l *lattice) edited(before, n *node) bool {
	return l.attested(before, n) && before.whole() && n.id != unknown && l.lex.Loose(before.id, n.id)
}

// takesWord reports whether ای follows letter e, or a verb that may take the word before
// e as its object.
func (l *lattice) takesWord(e int) bool {
	return l.follows(e, some) || l.beforeVerb(e) && !l.beforeCopula(e)
}

// compares reports whether what follows letter e fits a comparative: از, a copula, or no
// word at all.
func (l *lattice) compares(e int) bool {
	return l.b.gapAt(e) != Space || l.beforeCopula(e) || l.follows(e, fromWord)
}

// follows reports whether a word follows letter e.
func (l *lattice) follows(e int, word string) bool { return string(l.b.wordAfter(e)) == word }

// verbFollows reports whether the word after letter e is a finite verb or its prefix.
func (l *lattice) verbFollows(e int) bool {
	word := l.b.wordAfter(e)
	entry := l.lex.Word(word)
	return entry != 0 && (verbal(entry.Class(), entry.Flags()) || endsAsPast(word, entry.Flags())) // کرد is also a noun
}
