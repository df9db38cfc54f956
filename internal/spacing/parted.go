package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A space may stand inside a word: «خبر نگار». The rules in this file say where the decoder
// looks for such words, what it costs to read one, and which are two words after all.

// parted reports whether two known tokens with a space between them may be one word of the
// lexicon: خبر نگار. If the second may be a verb, as in «پیش رفت», no clause may end after it,
// unless the first is a function word that ends in a letter that does not join. Two words that
// texts often have side by side are not one, unless the second can only be the rest of a noun:
// see pastAsNoun.
func (l *lattice) parted(a, b *token) bool {
	if l.lex.MayLoose(b.id, a.id) == 0 || l.lex.Lookup(l.b.codes[a.from:b.to]) < 0 || !l.lex.Loose(b.id, a.id) || l.twoWords(a, b) {
		return false
	}
	if l.c.later && l.partedByNone(a, b) {
		return false
	}
	if l.pastAsNoun(b) {
		return true
	}
	if l.companions(a, b) {
		return false
	}
	if nounOrAdjective(a.kind) && a.to-a.from > minUnknown && l.infinitive(l.b.letters(b)) { // «مسدود بودن»
		return false
	}
	joins := lexicon.JoinsNext(l.b.codes[a.to-1])
	if joins && l.pairOf(a, b) {
		return false
	}
	return !endsAsPast(l.b.letters(b), b.flags) || !joins && a.kind == lexicon.Function || !l.endsClause(int(b.to))
}

// partedByNone reports whether two tokens are two words by the rules that are younger than the lexicon, although it
// has them as one that a space may split.
func (l *lattice) partedByNone(a, b *token) bool {
	return l.gluedByFew(a, b) || l.standApart(a, b) || l.wishes(b)
}

// wishes reports whether a token is the command باش: the clause ends after it, or the one whom it is said to follows
// with ای («شاد باش», «شاد باش ای دل», but not «پیام شاد باش فرستاد»).
func (l *lattice) wishes(t *token) bool {
	e := int(t.to)
	return string(l.b.letters(t)) == beWord && (l.endsClause(e) || l.follows(e, some))
}

// prefixedVerb reports whether two tokens are در or بر and the verb whose prefix it is, after the object and at the
// end of the run of words, where it can be no preposition: «ماسک را در آورد». The two are no noun: «درخواست».
func (l *lattice) prefixedVerb(a, b *token) bool {
	switch string(l.b.letters(a)) {
	case inWord, upon:
		k, _ := l.kindOf(l.b.codes[a.from:b.to])
		return b.flags&lexicon.Finite != 0 && string(l.b.previous(int(a.from))) == object && l.endsRun(int(b.to)) && isVerb(k)
	}
	return false
}

// partedPlural marks two tokens before a plural suffix as parts of one word if they are a noun
// together: «یاد داشت های». The second, a verb or رو, has no plural of its own. If the noun
// drops the madda of the second, as دستاورد does, it gets a ZWNJ instead: «دست آورد های».
func (l *lattice) partedPlural(a, t *token) {
	b := l.b
	if b.gaps[t.from] != Space || a.id == unknown || a.kind == lexicon.Function || t.id == unknown || t.part {
		return
	}
	if string(b.letters(t)) != road && !endsAsPast(l.b.letters(t), t.flags) {
		return
	}
	if b.opensVowel(int(t.from)) {
		if l.mends && l.nounOf(b.letters(a), alef, b.letters(t)[1:]) {
			l.mend(int(t.from), ZWNJ)
		}
		return
	}
	if k, ok := l.kindOf(b.codes[a.from:t.to]); ok && k == lexicon.Noun {
		a.mayJoin(t)
	}
}

// nounOf reports whether head, middle and tail are a noun together.
func (l *lattice) nounOf(head []byte, middle string, tail []byte) bool {
	var buf [maxPiece]byte
	if len(head)+len(middle)+len(tail) > len(buf) {
		return false
	}
	word := append(append(append(buf[:0], head...), middle...), tail...)
	k, ok := l.kindOf(word)
	return ok && k == lexicon.Noun
}

// opensVowel reports whether the letter s is a آ after a letter that joins, which is written solid
// only as ا: دستاورد.
func (b *block) opensVowel(s int) bool {
	return b.codes[s] == lexicon.AlefMadda && lexicon.JoinsNext(b.codes[s-1])
}

// pastAsNoun reports whether a token is spelled like a verb in the past but a finite verb
// follows, before which no other stands without a conjunction («پیش رفت می‌کند»), or an adjective,
// which describes a noun («پیش رفت علمی»). A verb that takes a clause may stand there: «باز گفت می‌آید».
func (l *lattice) pastAsNoun(t *token) bool {
	if !l.pastStem(t) {
		return false
	}
	switch string(l.b.letters(t)) {
	case said, wanted, could, saw, knew, understood:
		return false
	}
	return l.verbFollows(int(t.to)) || l.c.later && l.describedPast(t)
}

// describedPast reports whether an adjective in ی follows a token that is spelled like a verb in the past, which
// says what kind of noun the token ends: «پیش رفت علمی». It is no predicate («پیش رفت عالی بود»), the token no verb
// that makes others («عمل کرد قوی»), and no subject stands before: «علم پیش رفت».
func (l *lattice) describedPast(t *token) bool {
	e := int(t.to)
	word := l.b.wordAfter(e)
	if len(word) <= minUnknown || word[len(word)-1] != lexicon.Yeh || isCopula(l.b.letters(t)) || isAuxiliary(l.b.letters(t)) {
		return false
	}
	next := e + len(word)
	return l.beginsPhrase(l.b.previous(l.b.start(int(t.from)))) && l.isAdjective(word) && !l.beforeCopula(next) && !l.changes(next)
}

// pastStem reports whether a token is the stem of a past, which has a participle: رفت, but not
// خواهید.
func (l *lattice) pastStem(t *token) bool {
	if !endsAsPast(l.b.letters(t), t.flags) {
		return false
	}
	var w lexicon.Walk
	if !l.walk(&w, l.b.letters(t)) || !l.lex.Step(&w, lexicon.He) {
		return false
	}
	_, ok := w.ID()
	return ok
}

// The verbs that take a clause.
const (
	said       = gaf + feh + teh                      // گفت
	wanted     = khah + vav + alef + seen + teh       // خواست
	could      = teh + vav + alef + noon + seen + teh // توانست
	saw        = dal + yeh + dal                      // دید
	knew       = dal + alef + noon + seen + teh       // دانست
	understood = feh + he + meem + yeh + dal          // فهمید
)

// degree reports whether two tokens are a comparative that is written solid: «به تر است»,
// but not «که تر شد» or «به تر و خشک».
func (l *lattice) degree(a, b *token) bool {
	if b.kind != lexicon.Comparative {
		return false
	}
	left := l.b.letters(a)
	return solidStem(left) && string(left) != small && !(string(left) == toWord && l.follows(int(b.to), vav))
}

// hundreds reports whether two tokens are a number of hundreds, which is written solid:
// «چهار صد».
func (l *lattice) hundreds(a, b *token) bool {
	return string(l.b.letters(b)) == hundred && l.b.gaps[b.from] == Space && isUnit(l.b.letters(a)) &&
		l.lex.Lookup(l.b.codes[a.from:b.to]) >= 0
}

// numbered reports whether two tokens are a number and a measure that are written solid: «دو طرفه».
func (l *lattice) numbered(a, b *token) bool {
	return l.c.later && l.b.gaps[b.from] == Space && !lexicon.JoinsNext(l.b.codes[a.to-1]) && l.listed(l.b.codes[a.from:b.to]) &&
		isNumber(l.b.letters(a)) && (l.sided(int(b.from), int(b.to)) || l.countsKind(a, b))
}

// countsKind reports whether a number and a word in ی or ه are an adjective of a dictionary, and the word is no noun, which
// alone is counted: «دو قطبی», «چند منظوره».
func (l *lattice) countsKind(a, b *token) bool {
	if k, _ := l.kindOf(l.b.codes[a.from:b.to]); k != lexicon.Adjective || b.kind == lexicon.Noun {
		return false
	}
	switch l.b.codes[b.to-1] {
	case lexicon.Yeh:
		return true
	case lexicon.He: // not «چند پاره ابر»
		unit, _ := l.kindOf(l.b.codes[b.from : b.to-1])
		return unit == lexicon.Noun
	}
	return false
}

const hundred = sad + dal // صد

// twoWords reports whether two tokens are two words although together they are spelled
// like one: the copula, یه and رو end no word («کج است»), تو and ما begin none («تو کلی
// خوابیدی»), and رو begins none before کی and چی («این رو کی دید»). Before a copula گران means
// expensive, and initials are no word («اس بی»).
func (l *lattice) twoWords(a, b *token) bool {
	left, right := l.b.letters(a), l.b.letters(b)
	switch string(right) {
	case copula, anyOne, road:
		return true
	case costly:
		if l.predicate(int(b.to)) {
			return true
		}
	}
	switch string(left) {
	case thou, we:
		return true
	case road:
		if string(right) == who || string(right) == whatSpoken {
			return true
		}
	}
	if letterName(left) && letterName(right) || l.negated(a, b) || l.owns(int(a.from), int(b.from), int(b.to)) {
		return true
	}
	return l.c.later && l.twoWordsLater(a, b, left, right)
}

// twoWordsLater does the work of twoWords for the rules that are younger than the lexicon.
func (l *lattice) twoWordsLater(a, b *token, left, right []byte) bool {
	s, e := int(a.from), int(b.to)
	switch string(left) {
	case also: // «هم سایه دارد هم میوه»
		if l.correlative(s, e) {
			return true
		}
	case am: // «۱۲ ام سال» has no امسال
		if len(l.b.digitsBefore(s)) > 0 {
			return true
		}
	case inWord: // «در صد سال گذشته»
		if string(right) == hundred && l.isHundredOf(a, e) {
			return true
		}
	case road: // «پول رو بین همه»
		if l.marksObject(a) {
			return true
		}
	}
	return l.endsNone(a, b, left, right) || l.twoInPhrase(a, b) || l.isEveryTime(s, e, left) ||
		l.belongsAfter(left, int(b.from), e) || l.ownsLater(s, int(b.from), e)
}

// endsNone reports whether the second of two tokens ends no word that begins with the first: ای after a pronoun («من
// ای گل»), a pronoun in a name («نی ما را نواخت» has no نیما), بزرگ in a predicate, where it means grown up, کی
// before a form of being, and a negated verb or participle («پرت نشی», «ناهار نخورده»).
func (l *lattice) endsNone(a, b *token, left, right []byte) bool {
	switch {
	case string(right) == some:
		return isPronoun(left)
	case string(right) == grand:
		return l.predicate(int(b.to))
	case isPronoun(right):
		return l.uncommonName(l.b.codes[a.from:b.to])
	case isAsked(right): // «تو خر کی هستی»
		return l.beforeBeing(int(b.to))
	case isNegatedBeing(right): // «پرت نشی»
		return true
	}
	return right[0] == lexicon.Noon && l.participle(right[1:]) && !l.participle(right)
}

// isEveryTime reports whether letters [s, e) are a unit of time after هر and the first word of a clause that goes on
// with a verb: «هر روز نامه داشتیم», but not «هر روزنامه\u200cای».
func (l *lattice) isEveryTime(s, e int, unit []byte) bool {
	return isTime(unit) && string(l.b.previous(s)) == every &&
		(l.verbFollows(e) || l.endsAsPastOrHave(l.b.wordAfter(e)))
}

// isAsked reports whether a word is کی or چی, which ask who or what someone is.
func isAsked(word []byte) bool { return string(word) == who || string(word) == whatSpoken }

// isNegatedBeing reports whether a word is a negated form of شدن or کردن that is no noun: نشی, نکنه, but not نشین.
func isNegatedBeing(word []byte) bool {
	for _, stem := range [...]string{noon + sheen, noon + kaf + noon} {
		if person, ok := bytes.CutPrefix(word, []byte(stem)); ok {
			return isOne(person, negatedPersons)
		}
	}
	return false
}

var negatedPersons = []string{meem, yeh, he, yeh + meem}

// twoInPhrase reports whether two tokens that are spelled like a word stay two in a phrase: «بنابر این گزارش،», "according to
// this report", and «بر سر زمین», "on the ground".
func (l *lattice) twoInPhrase(a, b *token) bool {
	e := int(b.to)
	switch left, right := string(l.b.letters(a)), string(l.b.letters(b)); {
	case string(l.b.codes[a.from:b.to]) == according+this:
		noun := l.b.wordAfter(e)
		k, _ := l.kindOf(noun)
		return k == lexicon.Noun && l.endsRun(e+len(noun)) || isOne(noun, cited)
	case left == meem+reh && l.follows(e, object): // مر … را of old verse: «مر زبان را مشتری», but not «مر کز را»
		id := l.lex.Lookup(l.b.codes[a.from:e])
		return id < 0 || !l.outranks(l.lex.Piece(id), b)
	case left == seen+reh && right == zeh+meem+yeh+noon:
		switch string(l.b.previous(int(a.from))) {
		case upon, fromWord, inWord:
			return true
		}
	}
	return false
}

const (
	according = beh + noon + alef + beh + reh // بنابر
	odd       = alef + noon + dal + yeh       // اندی, in صد و اندی
)

// cited are what one goes by: گزارش, خبر, بیانیه, روایت, قانون, مصوبه.
var cited = []string{
	gaf + zeh + alef + reh + sheen, khah + beh + reh, beh + yeh + alef + noon + yeh + he, reh + vav + alef + yeh + teh,
	qaf + alef + noon + vav + noon, meem + sad + vav + beh + he,
}

// isHundredOf reports whether صد, between در and letter e, is a number: it counts the word after it, as texts show
// of other numbers, or goes on after و. It is none after a number, which makes it a percentage.
func (l *lattice) isHundredOf(in *token, e int) bool {
	b, s := l.b, int(in.from)
	if len(b.digitsBefore(s)) > 0 || isNumeral(b.previous(s)) {
		return false
	}
	next := b.wordAfter(e)
	if string(next) == vav {
		number := b.wordAfter(e + len(vav))
		return isNumeral(withoutRank(number)) || string(number) == odd
	}
	three := l.lex.Lookup([]byte(threeOf))
	if len(next) == 0 || three < 0 {
		return false
	}
	count := func(word []byte) bool { return l.seenWith(lexicon.LeftPiece(three), lexicon.Space, word) }
	unit, measures := bytes.CutSuffix(next, []byte(yeh)) // «در صد کیلومتری», «در صد سالگی»
	return count(next) || measures && (count(unit) || isTime(bytes.TrimSuffix(unit, []byte{lexicon.Gaf})))
}

// withoutRank returns a number without the ending of an ordinal: شصت of شصتم and شصتمین.
func withoutRank(number []byte) []byte {
	return bytes.TrimSuffix(bytes.TrimSuffix(number, []byte(yeh+noon)), []byte(meem))
}

// marksObject reports whether رو is the spoken را: a noun stands before it.
func (l *lattice) marksObject(t *token) bool {
	k, _ := l.kindOf(l.b.previous(int(t.from)))
	return k == lexicon.Noun
}

// negated reports whether two tokens are an adjective of the lexicon with نا before it,
// split elsewhere: «نام شخص» is not نامشخص.
func (l *lattice) negated(a, b *token) bool {
	whole := l.b.codes[a.from:b.to]
	if a.to-a.from <= 2 || string(whole[:2]) != noon+alef {
		return false
	}
	k, _ := l.kindOf(whole[2:])
	return k == lexicon.Adjective
}

// companions reports whether texts have the two tokens as separate neighbouring words at
// least as often as chance would. It is false for a last part.
func (l *lattice) companions(a, b *token) bool {
	if b.kind == lexicon.LastPart {
		return false
	}
	cost, apart := l.lex.Pair(lexicon.LeftPiece(a.id), lexicon.Space, b.id)
	return apart && int32(cost) <= int32(l.lex.Piece(b.id).Start)
}

// rejoined adds the nodes of known words that a space splits in two: خبر نگار, and before a
// plural suffix خبر نگارها. See mayRejoin. The walk w has read from letter s to the space.
func (l *lattice) rejoined(s int, w lexicon.Walk) {
	b, space := l.b, l.limit
	to := l.from + len(l.ends) - 1
	if space >= to || b.gaps[s] < Space || b.gaps[space] != Space || l.c.parted >= infinite || l.bias != nil {
		return
	}
	end := min(b.wordEnd(space), to)
	if space-s < minUnknown || end-space < minUnknown || l.c.later && l.neverRejoins(space, end) {
		return
	}
	for e := space; e < end && l.lex.Step(&w, b.codes[e]); e++ {
		id, ok := w.ID()
		if !ok || e+1 < end && e+1-space < minUnknown {
			continue
		}
		n := l.knownNode(id, s, e+1)
		k := n.class.Kind()
		if e+1 < end && !(k == lexicon.Noun && l.isPlural(b.codes[e+1:end])) && !(l.c.later && l.withEnding(&n, end)) {
			continue
		}
		if !b.mayRejoin(space, k) {
			continue
		}
		n.extra += l.parting(space, e+1)
		last := l.next()
		*last = n
		l.add(last)
	}
}

// neverRejoins reports whether the letters from the space before letter s to letter e are a word and no half of one:
// a plural suffix with a pronoun («آخر هاش»), or one of two that stand apart.
func (l *lattice) neverRejoins(s, e int) bool {
	i := l.b.tokenAt(s)
	return spokenPlural(l.b.codes[s:e]) || l.standApart(&l.b.tokens[i-1], &l.b.tokens[i])
}

// rejoinedTyped is rejoined for a word from letter s on that is read as it is, before one that
// the lexicon lacks: نا گهان.
func (l *lattice) rejoinedTyped(s int) {
	var w lexicon.Walk
	if l.walk(&w, l.b.codes[s:l.limit]) {
		l.rejoined(s, w)
	}
}

// parting returns the cost of reading the space before letter s as one inside a word that ends
// before letter e. It is low before the last part of a compound, as in «تولید کنندگان», before
// a verb that can only be the rest of a noun, before a plural suffix, and between two words of
// three letters or more, unless both are names («احمد رضا») or they make a verb («فرو کرده»).
func (l *lattice) parting(s, e int) int32 {
	b, cost := l.b, l.c.partedCost()
	i := b.tokenAt(s)
	left, right := &b.tokens[i-1], &b.tokens[i]
	if !l.c.apartByChoice() && l.neverTwo(left, right) {
		cost -= l.c.neverApart
	}
	switch {
	case l.hundreds(left, right), b.codes[right.to-1] == lexicon.He && l.numbered(left, right):
		return cost - 2*l.c.partedPart
	case l.pastAsNoun(right) || (right.part || right.id == unknown) && l.beforePlural(e):
		return cost - l.c.partedPart
	case left.kind == lexicon.Function || left.to-left.from <= minUnknown:
		return cost
	case right.kind == lexicon.LastPart:
		return cost - l.c.partedPart
	case right.to-right.from <= minUnknown || left.flags&right.flags&lexicon.Name != 0 || l.verbForm(right):
		return cost
	}
	return cost - l.c.partedWord
}

// neverTwo reports whether two tokens are a noun, an adjective or an adverb that is not rare and that no text
// has as these two words: «دی روز». Names, numbers and forms of verbs stand beside any word, as do the
// commonest words.
func (l *lattice) neverTwo(a, b *token) bool {
	if !l.c.later || a.id == unknown || b.id == unknown || b.to-b.from <= minUnknown {
		return false
	}
	if b.kind == lexicon.LastPart && !l.lex.Loose(b.id, a.id) {
		return false
	}
	id := l.lex.Lookup(l.b.codes[a.from:b.to])
	if id < 0 || !l.plain(a) || !l.plain(b) {
		return false
	}
	whole := l.lex.Piece(id)
	switch k := whole.Class.Kind(); {
	case k == lexicon.Unknown, k > lexicon.Adverb, k == lexicon.Noun && whole.Flags&lexicon.Name != 0:
		return false
	case whole.Start > rareWord && !isQuality(l.b.letters(a)):
		return false
	case isVerb(a.kind), isNumber(l.b.letters(a)), l.mayBeVerb(b):
		return false
	}
	return !l.seen(lexicon.LeftPiece(a.id), lexicon.Space, b.id)
}

// mayBeVerb reports whether a token is a form of a verb, perhaps an infinitive with ن, or کار before one.
func (l *lattice) mayBeVerb(t *token) bool {
	word := l.b.letters(t)
	switch {
	case isVerb(t.kind), endsAsPast(word, t.flags), l.participle(word), l.infinitive(word), l.infinitive(word[1:]):
		return true
	}
	return string(word) == work && l.verbIsNext(int(t.to))
}

// plain reports whether a token is no function word and none of the commonest words.
func (l *lattice) plain(t *token) bool {
	return t.kind != lexicon.Function && l.lex.Piece(t.id).Start > commonest
}

// commonest is the cost of the commonest words: تا, بر and خود, but not سال.
const commonest = 23 * lexicon.Scale / 4

// beforePlural reports whether a plural suffix follows letter e, perhaps after a space.
func (l *lattice) beforePlural(e int) bool {
	b := l.b
	return b.gapAt(e) <= Space && l.isPlural(b.codes[e:b.wordEnd(e)])
}

// verbForm reports whether a token may be a verb of two words with the one before: a finite
// form, a participle, an infinitive, or کار, which کردن follows.
func (l *lattice) verbForm(t *token) bool {
	word := l.b.letters(t)
	return isVerb(t.kind) || string(word) == work || l.participle(word) || l.infinitive(word)
}

// mayRejoin reports whether the space before letter s may split a word of that kind: the tokens
// say so, or the word is in a dictionary, neither half is a function word such as در, and
// either the letters do not join or one half is not a word.
func (b *block) mayRejoin(s int, kind lexicon.Kind) bool {
	i := b.tokenAt(s)
	switch {
	case b.tokens[i].part:
		return true
	case kind == lexicon.Unknown || b.tokens[i].kind == lexicon.Function || b.tokens[i-1].kind == lexicon.Function:
		return false
	}
	return !lexicon.JoinsNext(b.codes[s-1]) || b.tokens[i].id == unknown || b.tokens[i-1].id == unknown
}

const city = sheen + he + reh // شهر

// ofPhrase reports whether two tokens are everyday words that no dictionary has as one, and hardly any text glues them: a noun and the
// noun or adjective after it («لبخند رضایت», «مدیر پنجره»), an adverb and a participle («انگار رفته باشی»), or a word and an infinitive
// with the spoken copula («قابل جدا شدنه»).
func (l *lattice) ofPhrase(a, b *token) bool {
	first, second := l.b.letters(a), l.b.letters(b)
	if len(first) < leastGlued || len(second) < leastGlued || a.flags&b.flags&lexicon.Name != 0 || beginsCompounds(first) {
		return false
	}
	whole := l.lex.Piece(l.lex.Lookup(l.b.codes[a.from:b.to]))
	if whole.Class.Kind() != lexicon.Unknown || int32(whole.Start) < seldomGlued {
		return false
	}
	switch {
	case l.infinitive(bytes.TrimSuffix(second, []byte(he))):
		return true
	case a.kind == lexicon.Adverb && l.participle(second):
		return true
	}
	return nounOrAdjective(a.kind) && nounOrAdjective(b.kind) && l.commonNominal(first) && l.commonNominal(second)
}

// seldomGlued is the cost of a word that only a slip in hardly any text makes.
const seldomGlued = 29 * lexicon.Scale / 2

// gluedByFew reports whether the lexicon has two tokens as a word only because a few texts glue them: no dictionary has it,
// and the second is an infinitive, a verb or the name of a city, which make no words with what stands before them:
// «فوروارد کردن», «جا داره», «شهر بادرود».
func (l *lattice) gluedByFew(a, b *token) bool {
	first, second := l.b.letters(a), l.b.letters(b)
	if l.ofPhrase(a, b) {
		return true
	}
	switch {
	case b.kind == lexicon.LastPart, beginsCompounds(first), len(second) < leastGlued:
		return false
	case l.infinitive(second), isVerb(a.kind), l.finiteForm(second) && !l.participle(second):
	case string(first) == city && l.uncommonName(second):
	default:
		return false
	}
	whole := l.lex.Piece(l.lex.Lookup(l.b.codes[a.from:b.to]))
	return whole.Class.Kind() == lexicon.Unknown && int32(whole.Start) >= rareWord
}
