package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// For words found in texts, the lexicon says whether a space may split them: see lexicon.LooseSet. For rarer
// words, the two halves decide.

// mayEnd is a quick test of whether a token may be the end of a word that a space splits from the token
// before, given the reasons of the two.
func (l *lattice) mayEnd(a, t *token, why reasons) bool {
	if why&isLooseHalf != 0 || t.id == unknown || t.to-t.from == 1 || t.kind == lexicon.LastPart {
		return true
	}
	if word := l.b.letters(t); why&isHalf != 0 && (isDeriver(word) || string(word) == again) {
		return true
	}
	switch t.kind {
	case lexicon.Unknown:
		return why&isQualified != 0 && string(l.b.letters(a)) == un
	case lexicon.Noun, lexicon.Adjective:
		return why&isQualified != 0 || why&isHalf != 0 && (l.kin(a, t) || l.reciprocal(a, t))
	}
	return false
}

// mayEndLoose reports whether a piece may be the end of a word if the word before it begins such words.
func (l *lattice) mayEndLoose(word []byte, entry lexicon.Entry) bool {
	flags, last := entry.Flags(), len(word)-1
	switch entry.Class().Kind() {
	case lexicon.Verb, lexicon.OtherVerb: // «کوه نوردی»
		return word[last] == lexicon.Yeh && l.lex.Piece(entry.ID()).Start >= rareHalf
	case lexicon.Unknown:
		return flags&lexicon.LooseRight != 0
	case lexicon.Noun, lexicon.Adjective:
		if word[last] == lexicon.Yeh {
			return flags&(lexicon.LooseRight|lexicon.SettledPlural|lexicon.Name) == 0
		}
		return last > 0 && word[last-1] == lexicon.Alef && word[last] == lexicon.Noon && flags&lexicon.LooseRight != 0
	}
	return false
}

// joinHalf joins a token to the one before it if the two are one word, given the reasons of the two.
func (l *lattice) joinHalf(a, t *token, why reasons) {
	switch {
	case t.id == unknown || t.to-t.from == 1:
		if l.strayEnd(a, t) {
			l.mend(int(t.from), None)
		}
	case why&isHalf != 0 && l.kin(a, t):
		l.mend(int(t.from), l.jointOf(a, t))
	case l.updates(a, t):
		l.mend(int(t.from), None)
		if l.b.codes[a.from] == lexicon.Reh && l.b.codes[t.to-1] == lexicon.Yeh { // به\u200cروزرسانی
			l.mend(int(a.from), ZWNJ)
		}
	case why&isHalf != 0 && (l.derives(a, t) || l.reciprocal(a, t)), l.becomesWith(a, t), why&isQualified != 0 && l.isNegated(a, t):
		l.mend(int(t.from), None)
	case a.id == unknown || a.kind == lexicon.Function:
	case l.commonerWhole(a, t), l.boundPart(a, t):
		l.mend(int(t.from), None)
	case l.halves(a, t):
		a.mayJoin(t)
	}
}

// derives reports whether two tokens are a noun or an adjective and ناک, گین or گاه, which make another of it in a
// dictionary, and no text has the two side by side: «هول ناک», «شرم گین», «استراحت گاه». As the adverb "at times" گاه
// begins a clause, or it stands twice: «بهار گاه سرد و گاه گرم است».
func (l *lattice) derives(a, t *token) bool {
	word := l.b.letters(t)
	if !isDeriver(word) || a.id == unknown || a.to-a.from < minUnknown || l.together(a, t) {
		return false
	}
	if !nounOrAdjective(a.kind) && a.kind != lexicon.Unknown {
		return false
	}
	if string(word) == gah && (string(l.b.previous(int(a.from))) == gah || l.comesAgain(int(t.to), gah)) {
		return false
	}
	id := l.lex.Lookup(l.b.codes[a.from:t.to])
	if id < 0 {
		return false
	}
	whole := l.lex.Piece(id)
	return nounOrAdjective(whole.Class.Kind()) && whole.Flags&lexicon.Name == 0 && int32(whole.Start) < unseenWord
}

// isNegated reports whether two tokens are غیر and an adjective, which are its opposite. A dictionary has the two as one word
// («غیر فعال», «غیر ایرانی\u200cها»), or they describe the noun before them («رفتار غیر مدبرانه»). Nouns in ی count, since most of them
// are adjectives too.
// Elsewhere غیر is a noun itself, "others" or "other than": «از غیر دور باش», «مال غیر فروخته شد», «غیر بازی کاری ندارد».
func (l *lattice) isNegated(a, t *token) bool {
	word, e := l.b.letters(t), int(t.to)
	switch {
	case string(l.b.letters(a)) != un || string(word) == another || l.partFollows(e) && l.ties(word, l.b.wordAfter(e)):
		return false
	case l.listed(l.b.codes[a.from:e]):
		return true
	case word[0] == lexicon.He && l.lex.Lookup(word[1:]) >= 0: // «غیر همانند» would be read as «غیره مانند»
		return false
	case t.kind == lexicon.Adjective:
	case t.kind != lexicon.Noun && t.kind != lexicon.Unknown || !isRelational(word) && !l.takesDegree(word):
		return false
	}
	return l.takesUn(l.b.previous(int(a.from))) && !l.predicate(e)
}

// takesUn reports whether غیر and an adjective may describe a word: it is no function word, no preposition and no verb, or it is و or یا.
func (l *lattice) takesUn(word []byte) bool {
	k, _ := l.kindOf(word)
	switch string(word) {
	case "", zeh:
		return false
	case vav, either:
		return true
	}
	return k != lexicon.Function && !isPreposition(word) && !isAdposition(word) && !isVerb(k)
}

// isRelational reports whether a word has the ی of an adjective that is made of a noun, as far as its letters tell: سیاسی, but not
// معنای.
func isRelational(word []byte) bool {
	last := len(word) - 1
	return last >= leastGlued && word[last] == lexicon.Yeh && word[last-1] != lexicon.Alef
}

// partFollows reports whether a last part follows letter e after a space: «فشرده سازی».
func (l *lattice) partFollows(e int) bool {
	if l.b.gapAt(e) != Space {
		return false
	}
	k, _ := l.kindOf(l.b.wordAfter(e))
	return k == lexicon.LastPart
}

// unseenWord is the cost of a word that a dictionary has and no text: سیاستگاه.
const unseenWord = 16 * lexicon.Scale

// isDeriver reports whether a word is one of derivers, which have three letters.
func isDeriver(word []byte) bool { return len(word) == len(gah) && isOne(word, derivers) }

// gah is گاه, a place or a time, and as an adverb "at times".
const gah = gaf + alef + he

// derivers are ناک, گین and گاه.
var derivers = []string{noon + alef + kaf, gaf + yeh + noon, gah}

// comesAgain reports whether a word is among those that follow letter e in its run.
func (l *lattice) comesAgain(e int, word string) bool {
	for !l.endsRun(e) {
		if l.follows(e, word) {
			return true
		}
		e = l.b.wordEnd(e)
	}
	return false
}

// updates reports whether two tokens are روز and رسانی, or کار and گیری, after به: «به روز رسانی», «به کار گیری».
func (l *lattice) updates(a, t *token) bool {
	if begin := l.b.codes[t.from]; begin != lexicon.Reh && begin != lexicon.Gaf {
		return false
	}
	first, ok := bytes.CutPrefix(l.b.letters(a), []byte(toWord)) // «بهکار گیری»
	if !ok {
		s := int(a.from)
		if first = l.b.letters(a); s == 0 || l.b.gaps[s] == Boundary || string(l.b.codes[l.b.start(s):s]) != toWord { // «به روز رسانی», «به\u200cروز رسانی»
			return false
		}
	}
	switch string(first) {
	case reh + vav + zeh:
		return bytes.HasPrefix(l.b.letters(t), []byte(reh+seen+alef+noon))
	case work: // not «به کار گیریم», we may use
		return string(l.b.letters(t)) == gaf+yeh+reh+yeh
	}
	return false
}

// becomesWith reports whether two tokens are بر and a noun, which are an adjective or an adverb in one, and what
// follows says that something is or becomes so: «برطرف شد», «برقرار است». A preposition has no noun that شدن
// would need.
func (l *lattice) becomesWith(a, t *token) bool {
	e := int(t.to)
	if string(l.b.letters(a)) != upon || t.to-t.from <= minUnknown || !l.changes(e) && !l.beforeCopula(e) {
		return false
	}
	if l.participle(bytes.TrimPrefix(l.b.letters(t), []byte(noon))) || string(l.b.previous(int(a.from))) == beh+noon+alef { // «در بر داشته باشد», «بنا بر قرار»
		return false
	}
	id := l.lex.Lookup(l.b.codes[a.from:e])
	if id < 0 {
		return false
	}
	whole := l.lex.Piece(id)
	k := whole.Class.Kind()
	return (nounOrAdjective(k) || k == lexicon.Adverb) && whole.Flags&lexicon.Name == 0
}

// halves reports whether two tokens with a space between them are the halves of a word of a dictionary
// although the lexicon does not call the space loose, and no text ties them:
//   - the second is almost never a word by itself, and no ZWNJ would show («اجرا کنندگان») or may stand
//     there («ستم گر»);
//   - the first is بد or پر, unless a pair of words follows («پر پیچ و خم»);
//   - the second is a word of hardly any text: «ثروت مندان»;
//   - the word is derived from one that a space may split («بلند پروازی»).
func (l *lattice) halves(a, b *token) bool {
	if l.comparedWhole(a, b) {
		return true
	}
	if b.to-b.from <= minUnknown && b.kind != lexicon.LastPart {
		return false
	}
	word := l.b.letters(b)
	switch last := word[len(word)-1]; {
	case b.kind == lexicon.LastPart:
		if lexicon.JoinsNext(l.b.codes[a.to-1]) && string(word) != whether || !l.seldomAlone(b.id, partMargin) {
			return false
		}
		if string(word) == have || string(word) == has && l.nextWord(int(b.to)) == nominal {
			return false
		}
	case isQuality(l.b.letters(a)):
		if !nounOrAdjective(b.kind) || l.pairedNoun(int(b.to)) {
			return false
		}
	case (b.kind == lexicon.Unknown || last == lexicon.Noon) && l.outrankedEnd(a, b):
		return !l.together(a, b)
	case last != lexicon.Yeh || a.flags&lexicon.LooseLeft == 0 || l.lex.Piece(b.id).Start < seldomWord || !l.looseWith(a, word[:len(word)-1]):
		return false
	}
	k, ok := l.kindOf(l.b.codes[a.from:b.to])
	return ok && k != lexicon.Unknown && k <= lexicon.Adverb && !endsAsPast(l.b.letters(b), b.flags) && !l.together(a, b) && !l.twoWords(a, b)
}

// boundPart reports whether the second of two tokens is a last part that is almost never a word, after a noun whose last
// letter does not join, and texts have the two as one word, which is commoner: «کد نویسی». Those with the space have a slip.
func (l *lattice) boundPart(a, t *token) bool {
	if t.kind != lexicon.LastPart || a.kind != lexicon.Noun || a.flags&lexicon.Name != 0 {
		return false
	}
	if lexicon.JoinsNext(l.b.codes[a.to-1]) || !l.seldomAlone(t.id, boundMargin) {
		return false
	}
	id := l.lex.Lookup(l.b.codes[a.from:t.to])
	if id < 0 || isNumber(l.b.letters(a)) {
		return false
	}
	whole := l.lex.Piece(id)
	return whole.Start < rareWord && l.outranks(whole, t) && !l.twoWords(a, t)
}

// comparedWhole reports whether two tokens are an adjective of a dictionary before تر or ترین, which cannot follow the
// second of them alone: «پر آب ترین رود».
func (l *lattice) comparedWhole(a, b *token) bool {
	e := int(b.to)
	if b.kind != lexicon.Noun || !l.beforeDegree(e) || l.takesDegree(l.b.letters(b)) {
		return false
	}
	k, _ := l.kindOf(l.b.codes[a.from:e])
	return k == lexicon.Adjective
}

// beforeDegree reports whether تر or ترین follows letter e, with whatever gap before it.
func (l *lattice) beforeDegree(e int) bool {
	if e == len(l.b.codes) || l.b.codes[e] != lexicon.Teh || l.b.gapAt(e) > Space {
		return false
	}
	word := l.b.codes[e:l.b.wordEnd(e)]
	return string(word) == wet || string(word) == wet+yeh+noon
}

// outrankedEnd reports whether the second of two tokens is a word of hardly any text and the two together
// are a commoner one. A noun with the article may follow any other.
func (l *lattice) outrankedEnd(a, b *token) bool {
	if a.to-a.from <= minUnknown || !nounOrAdjective(a.kind) || l.lex.Piece(b.id).Start <= rareWord || bytes.HasPrefix(l.b.letters(b), []byte(alef+lam)) {
		return false
	}
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	return id >= 0 && l.outranks(l.lex.Piece(id), b)
}

// commonerWhole reports whether two tokens are a noun or an adjective of a dictionary that is commoner than the
// second of them alone, although texts have the two side by side: «کوه نوردی».
func (l *lattice) commonerWhole(a, b *token) bool {
	if b.to-b.from <= minUnknown || l.lex.Piece(b.id).Start < rareHalf || l.pairOf(a, b) {
		return false
	}
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	if id < 0 {
		return false
	}
	whole := l.lex.Piece(id)
	return nounOrAdjective(whole.Class.Kind()) && whole.Flags&lexicon.Name == 0 && l.outranks(whole, b) && !l.twoWords(a, b)
}

// rareHalf is the cost from which on a word is rare enough to be the half of a commoner one.
const rareHalf = 23 * lexicon.Scale / 2

// together reports whether texts or lists have two tokens side by side, tied or not.
func (l *lattice) together(a, b *token) bool {
	return l.seen(lexicon.LeftPiece(a.id), lexicon.Space, b.id) || l.pairOf(a, b)
}

// pairedNoun reports whether و and a noun follow letter e: «پر زرق و برق».
func (l *lattice) pairedNoun(e int) bool {
	if !l.follows(e, vav) {
		return false
	}
	k, _ := l.kindOf(l.b.wordAfter(e + len(vav)))
	return k == lexicon.Noun
}

// seldomWord is the cost from which on a word is a rare one, so that it is likelier the end of another.
const seldomWord = 10 * lexicon.Scale

// isQuality reports whether a word is بد or پر.
func isQuality(word []byte) bool { return isOne(word, qualities) }

var qualities = []string{beh + dal, peh + reh}

// seldomAlone reports whether a piece leans on the one before it by more than a margin.
func (l *lattice) seldomAlone(id, margin int32) bool {
	p := l.lex.Piece(id)
	return int32(p.AfterZWNJ)+margin < int32(p.Start)
}

// looseWith reports whether the lexicon calls the space between a token and a word loose.
func (l *lattice) looseWith(a *token, word []byte) bool {
	id := l.lex.Lookup(word)
	return id >= 0 && l.lex.Loose(id, a.id)
}

// strayEnd reports whether a token is the end of the word before it, split off as no text has it:
// «آسما ن», «بسیار ی», «از دواج».
func (l *lattice) strayEnd(a, b *token) bool {
	n, letter := b.to-b.from, l.b.codes[b.from]
	if n == 1 && (letter == lexicon.Vav || letter == lexicon.Yeh && l.b.codes[b.from-1] == lexicon.He) {
		return false
	}
	if n == 1 && l.isWordOfOne(a, b, letter) {
		return false
	}
	if n > 1 && (b.id != unknown || a.kind != lexicon.Function && n < 4) || !l.b.ends(int(b.to)) || l.b.gaps[a.from] < Space {
		return false
	}
	if a.kind != lexicon.Function && n > 1 {
		stem, ok := bytes.CutSuffix(l.b.letters(b), []byte(humans))
		return ok && nounOrAdjective(a.kind) && l.looseWith(a, stem) && l.listed(l.b.codes[a.from:int(b.from)+len(stem)])
	}
	pronoun := n == 1 && (letter == lexicon.Meem || letter == lexicon.Sheen) && l.b.gapAt(int(b.to)) == Space &&
		!namesLetter(l.b.letters(a)) && l.b.loneLetters(int(b.from)) == 1
	if pronoun && (a.kind == lexicon.Noun && a.flags&lexicon.Name == 0 && l.b.codes[a.to-1] == lexicon.Alef || l.pluralSpoken(l.b.letters(a))) { // «بابا م», «انگشتا ش»
		return true
	}
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	if id < 0 {
		return false
	}
	whole := l.lex.Piece(id)
	switch k := whole.Class.Kind(); {
	case whole.Start > rareWord:
		return false
	case pronoun && a.kind == lexicon.Noun: // «پدر م»
		return a.to-a.from > minUnknown
	case n == 1 && !isAffixLetter(letter): // «چرا غ», but not «پای پ. ک.»
		return l.b.gapAt(int(b.to)) == Space && nounOrAdjective(k) && !namesLetter(l.b.letters(a)) && l.b.loneLetters(int(b.from)) == 1
	case letter == lexicon.Yeh && n == 1 && l.loneYeh(a, b):
		return true
	case k == lexicon.Unknown:
		return false
	case n > 1:
		return nounOrAdjective(k)
	case a.to-a.from <= minUnknown:
		return false
	case l.outranks(whole, a):
		return true
	}
	return letter == lexicon.Yeh && a.kind == lexicon.Adverb
}

// isWordOfOne reports whether a letter after a token is a word: ی for یه, or ز of verse («ترا ز من»).
func (l *lattice) isWordOfOne(a, b *token, letter byte) bool {
	return letter == lexicon.Yeh && l.beforeOne(a, int(b.to)) || letter == lexicon.Zeh && string(l.b.letters(a)) == thee
}

// againWords are باز, بازم and بعد.
var againWords = []string{openly, openly + meem, beh + ain + dal}

// beforeOne reports whether the word at letter e is one that یه stands before, which people also write ی: «در حال ی عده», and
// after an adverb any noun: «امروز ی خبر بد شنیدم», «هر روز ی مدل», «به عنوان ی مثال».
func (l *lattice) beforeOne(a *token, e int) bool {
	first := l.b.letters(a)
	switch before := l.b.previous(int(a.from)); {
	case isOne(first, againWords), isTime(first) && string(before) == every, string(before) == toWord && string(first) == ain+noon+vav+alef+noon:
		return true
	}
	next := l.b.wordAfter(e)
	switch string(next) {
	case seen + reh + yeh, noon + feh + reh, beh + alef + reh, ain + dal + he, cheh + yeh + zeh, less, jeem + vav + reh: // سری, نفر, بار, عده, چیز, کم, جور
		return true
	}
	return isSpell(next) || a.kind == lexicon.Adverb && l.nextWord(e) == nominal
}

// loneYeh reports whether a token is a ی that stands alone in its line and belongs to the noun or adjective before it,
// whose last letter may bear it: «تکرار ی». It is no word, but it may be a name («کلاس ی») or the beginning of one:
// «ی ک».
func (l *lattice) loneYeh(a, b *token) bool {
	e := int(b.to)
	if l.b.gapAt(e) != Space || !nounOrAdjective(a.kind) || a.to-a.from <= minUnknown || l.uncommonName(l.b.letters(a)) || namesLetter(l.b.letters(a)) {
		return false
	}
	switch l.b.codes[a.to-1] {
	case lexicon.He, lexicon.Alef, lexicon.Vav, lexicon.Yeh:
		return false
	}
	return l.b.loneLetters(int(b.from)) == 1 && (l.follows(e, which) || !l.listed(l.b.codes[b.from:l.b.wordEnd(e)]))
}

// isAffixLetter reports whether a letter alone may be an ending or the beginning of a word, or be read as a word.
func isAffixLetter(letter byte) bool {
	const affixes = 1<<lexicon.Alef | 1<<lexicon.Beh | 1<<lexicon.Teh | 1<<lexicon.Dal | 1<<lexicon.Reh | 1<<lexicon.Zeh | 1<<lexicon.Seen |
		1<<lexicon.Sheen | 1<<lexicon.Kaf | 1<<lexicon.Meem | 1<<lexicon.Noon | 1<<lexicon.Vav | 1<<lexicon.He | 1<<lexicon.Yeh
	return uint64(affixes)>>letter&1 != 0
}

// namesLetter reports whether a letter after a noun may stand for a name or for itself: «خانم م», «حرف ش».
func namesLetter(noun []byte) bool {
	switch string(noun) {
	case hah + reh + feh, gaf + reh + vav + he, beh + noon + dal, alef + seen + meem, noon + alef + meem,
		kaf + lam + alef + seen, dad + lam + ain, meem + teh + ghain + yeh + reh, meem + hah + vav + reh, // کلاس, ضلع, متغیر, محور
		kaf + lam + meem + he, dad + meem + yeh + reh, sad + dal + alef, madda + vav + alef, noon + he + alef + dal, teh + yeh + meem:
		return true
	}
	return isTitle(noun)
}

// loneLetters returns how many letters stand alone in the run of words that letter i is in. و is none of them.
func (b *block) loneLetters(i int) (n int) {
	for i > 0 && b.gaps[i] != Boundary {
		i--
	}
	for end := b.runEnd(i); i < end; i = b.wordEnd(i) {
		if b.wordEnd(i) == i+1 && b.gaps[i] != ZWNJ && b.gapAt(i+1) != ZWNJ && b.codes[i] != lexicon.Vav {
			n++
		}
	}
	return n
}

// mayStart reports whether a letter that stands alone may be the first of the word after it: ا, آ, ر or د.
func mayStart(c byte) bool {
	return c == lexicon.Alef || c == lexicon.AlefMadda || c == lexicon.Reh || c == lexicon.Dal
}

// mendStart joins letter [s, e), for which mayStart holds, to the word after it, if it is its first letter: «ر فتار».
func (l *lattice) mendStart(s, e int) {
	b := l.b
	if !l.c.later || !l.mends || b.gaps[s] < Space {
		return
	}
	rest := b.wordAfter(e)
	if len(rest) <= minUnknown {
		return
	}
	end := e + len(rest)
	id := l.lex.Lookup(b.codes[s:end])
	if id < 0 {
		return
	}
	whole := l.lex.Piece(id)
	if whole.Class.Kind() != lexicon.Unknown && whole.Start <= rareWord && !l.listed(rest) && b.loneLetters(s) == 1 {
		l.mend(e, None)
	}
}

const humans = alef + noon // ان, the plural of persons

// jointOf returns what belongs between two tokens that are one word: nothing, if a dictionary has that.
func (l *lattice) jointOf(a, b *token) Gap {
	if l.listed(l.b.codes[a.from:b.to]) {
		return None
	}
	return ZWNJ
}
