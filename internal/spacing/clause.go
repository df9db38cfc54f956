package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Texts tie some words that are separate where they have different roles in a clause: a verb
// and its object, a conjunction, an adverb. The rules in this file keep such words apart.

const (
	do     = kaf + noon  // کن
	herOne = sheen + vav // شو, ش and the object و
	myOne  = meem + vav  // مو, م and the object و
)

// isOneObject reports whether a word is شو or مو, which are pronouns with the object و. شو is
// also a command, and مو is hair.
func isOneObject(word []byte) bool { return string(word) == herOne || string(word) == myOne }

// apartInClause does part of the work of apart: it reports whether the two words have different
// roles in the clause.
func (l *lattice) apartInClause(before, n *node, left, right []byte) bool {
	s, e := int(before.from), int(n.to)
	switch string(right) {
	case herOne, myOne:
		return !l.takesObject(before, n) && !l.attested(before, n)
	case openly: // «باز هم»
		return l.follows(e, also)
	case road: // «بچه رو دیدم», but «پیاده رو»
		return !before.whole() || !l.oftenerTied(before, n)
	case do:
		return l.orders(s)
	}
	return l.ordersAtEnd(s, e) || string(left) == also && n.class.Kind() == lexicon.Noun && l.correlative(s, e)
}

// apartInClauseLater does the work of apartInClause for the rules that are younger than the lexicon.
func (l *lattice) apartInClauseLater(before, n *node, left, right []byte) bool {
	s, e, k := int(before.from), int(n.to), n.class.Kind()
	switch string(right) {
	case herOne, myOne, openly, road: // see apartInClause
		return false
	case do:
		return !l.named(e)
	}
	switch {
	case k == lexicon.Adjective && before.class.Kind() == lexicon.Noun && l.hasIt(e): // «دندان تیز دارد»
		return true
	case l.amongTwo(before, n, left):
		return true
	case isHaving(right) && !l.follows(e, object): // «تب دارم»
		return true
	case l.beforePerson(e) && l.hasParticiple(before, right): // «زنگ زده م», but not «شگفت زده م»
		return true
	case l.ofTwo(before, right) && l.perfect(s, e), l.belongsAfter(left, int(n.from), e):
		return true
	}
	return string(left) == also && k == lexicon.Noun && (l.eachOther(s, e) || l.isAlso(before, n))
}

// remains reports whether two words are باقی and a form of its verb, ماندن: «باقی ماند».
func (l *lattice) remains(left, right []byte) bool {
	return string(left) == remaining && l.finite(right) && !l.participle(right)
}

// amongTwo reports whether میان after در or از is "among" or "between" and no first part: و follows what stands after it («در میان
// رشته و بایت‌ها»).
func (l *lattice) amongTwo(before, n *node, left []byte) bool {
	if string(left) != meem+yeh+alef+noon {
		return false
	}
	switch string(l.b.previous(int(before.from))) {
	case inWord, fromWord:
	default:
		return false
	}
	cost, tied := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	return n.id == unknown || !tied || cost > seldomTied || n.class.Kind() == lexicon.Noun && l.follows(int(n.to), vav)
}

// isAlso reports whether هم before a noun is "also" or "both": another هم stands near, the noun is what somebody has («هم
// اندازه دارد»), or hardly any text ties the two and the noun is an object or makes a verb («هم غذا را آورد», «هم دفع
// کرد»). After a preposition, the two are a person: «از هم کلاسی».
func (l *lattice) isAlso(before, n *node) bool {
	s, e := int(before.from), int(n.to)
	if isPreposition(l.b.previous(s)) {
		return false
	}
	cost, tied := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	if l.beginsClauseAt(s, e, !tied || cost > seldomTied) && !l.endsClause(e) && !l.describesOne(e) || l.beforeRemark(n, e) {
		return true
	}
	if !l.isObject(l.b.previous(s)) && (l.b.repeated(s) || l.repeatedAfter(e) || l.formFollows(e, havingStems)) {
		return !tied || cost > seldomTied
	}
	if l.givesOrHits(e) {
		return !tied || cost > seldomTied
	}
	return (!tied || cost > hardlyTied) && (l.verbFollows(e) && !l.beforeCopula(e) || l.follows(e, object) || l.follows(e, road))
}

// beginsClauseAt reports whether a clause may begin at letter s, so that هم there is "also": something said of a thing or a verb
// stands before it, and texts seldom tie the two words or, after something said, an adjective follows letter e: «زود رسید هم غذا
// خوب بود», «گرمه هم جنس عالی», but not «خوبه هم\u200cزمان کار کنی».
func (l *lattice) beginsClauseAt(s, e int, seldom bool) bool {
	word := l.b.previous(s)
	if len(word) == 0 || isMay(word) || isCopula(word) || l.infinitive(word) {
		return false
	}
	k, _ := l.kindOf(word)
	return l.isPredicate(word) && (seldom || l.isAdjective(l.b.wordAfter(e))) || seldom && (isVerb(k) && l.finiteForm(word) || l.endsAsPastOrHave(word))
}

// describesOne reports whether با or a verb follows letter e, as it does after what is alike: «رفت هم\u200cزمان با او», «هم\u200cراستا نگه
// می\u200cدارد».
func (l *lattice) describesOne(e int) bool {
	return l.follows(e, with) || l.beforeCopula(e) || l.beforeBeing(e) || l.changes(e) || l.verbFollows(e) || l.formFollows(e, doStems)
}

// beforeRemark reports whether the piece n, up to letter e, has a pronoun and something is said of it, so that هم before it is
// "also": «هم رنگش زرده».
func (l *lattice) beforeRemark(n *node, e int) bool {
	return l.hasPronoun(int(n.from), e) && l.isPredicate(l.b.wordAfter(e))
}

// givesOrHits reports whether a form of دادن or زدن follows letter e. A noun makes a verb with these, so that هم before it is
// "also": «هم رای نده».
func (l *lattice) givesOrHits(e int) bool {
	word := l.b.wordAfter(e)
	if len(word) == 0 {
		return false
	}
	if bytes.HasPrefix(word, []byte(beh+yeh+alef+reh)) { // «هم رای بیاره»
		return true
	}
	past := lightPast(word)
	return past == gave || past == hit || string(word) == noon+dal+he || string(word) == beh+dal+he
}

// The costs of a pair above which texts seldom tie it, and hardly ever.
const (
	seldomTied = 5 * lexicon.Scale
	hardlyTied = 8 * lexicon.Scale
)

var havingStems = []string{has, had}

// ofTwo reports whether a word is the participle of a verb that it makes with the piece before: one that many verbs of
// two words have, or one that texts have with the piece.
func (l *lattice) ofTwo(before *node, word []byte) bool {
	return isLight(word) || l.hasParticiple(before, word)
}

// hasParticiple reports whether a word is the participle of a verb that texts have after a piece.
func (l *lattice) hasParticiple(before *node, word []byte) bool {
	return l.participle(word) && l.seenWith(before.left, lexicon.Space, word[:len(word)-1])
}

const about = hah + dal + vav + dal // حدود

// isPreposition reports whether a word is a preposition after which هم means "each other": با, به, از, برای, پشت,
// روی, کنار, دور. در, بر and تا are none of these.
func isPreposition(word []byte) bool {
	switch string(word) {
	case with, toWord, fromWord, forIt, peh + sheen + teh, reh + vav + yeh, kaf + noon + alef + reh, dal + vav + reh:
		return true
	}
	return false
}

// isHaving reports whether a word is a form of داشتن and seldom دار with the copula: «تب دارم», but
// not «خنده\u200cداره».
func isHaving(word []byte) bool {
	switch string(word) {
	case has + meem, has + dal, has + weAre, has + youAre, has + are, has + noon, has + yeh + noon:
		return true
	}
	return false
}

// hasIt reports whether a form of داشتن other than داری, which ends compounds, follows letter e.
func (l *lattice) hasIt(e int) bool {
	word := l.b.wordAfter(e)
	return isHaving(word) || string(word) == has+he || bytes.HasPrefix(word, []byte(had))
}

const has = dal + alef + reh // دار

// sinceThen reports whether a number and a unit of time with the spoken copula say how long something has been so: که follows
// («یک ماهه که رفته»), or what the speaker has («یک ماهه این گوشی رو دارم»).
func (l *lattice) sinceThen(before, n *node) bool {
	unit, ok := bytes.CutSuffix(l.b.codes[n.from:n.to], []byte(he))
	if !ok || !isTime(unit) || !l.follows(int(n.to), which) && !l.beforeMine(int(n.to)) || !isNumber(l.b.codes[before.from:before.to]) {
		return false
	}
	first := l.b.previous(int(before.from))
	k, _ := l.kindOf(first)
	return k != lexicon.Noun || string(first) == about // not «نوزاد یک ماهه که مرد»
}

// beforeMine reports whether a demonstrative, a noun and رو follow letter e, or a verb of the first person, perhaps with its object,
// but not «گزارش سه\u200cماهه این بانک».
func (l *lattice) beforeMine(e int) bool {
	word := l.b.wordAfter(e)
	if isDemonstrative(word) || string(word) == thatSpoken {
		e += len(word)
		return l.follows(e+len(l.b.wordAfter(e)), road)
	}
	verb := bytes.TrimSuffix(word, []byte(sheen))
	return len(verb) > minUnknown && verb[len(verb)-1] == lexicon.Meem && l.endsAsPastOrHave(verb)
}

// eachOther reports whether letters [s, e) are هم after a preposition, where it means "each other", and
// the noun of the verb after it: «با هم صحبت کردیم», but not «با هم تیمی حرف زد».
func (l *lattice) eachOther(s, e int) bool {
	if isPreposition(l.b.previous(s)) {
		return l.b.codes[e-1] != lexicon.Yeh && !l.beforeCopula(e) && l.verbIsNext(e)
	}
	return false
}

// orders reports whether the word before letter s is the object of the clause, so that کن after
// one more word is its verb: «اشکاتو پاک کن دیگه».
func (l *lattice) orders(s int) bool {
	return l.isObject(l.b.previous(s))
}

// ordersAtEnd reports whether letters [s, e) are the rest of a clause after its object. The last
// of them are then its verb, as commands says of an object with را.
func (l *lattice) ordersAtEnd(s, e int) bool {
	return l.endsRun(e) && l.orders(s)
}

// endsRun reports whether the run of words ends before letter e.
func (l *lattice) endsRun(e int) bool { return l.b.gapAt(e) == Boundary }

// perfect reports whether letters [s, e), the last word of which is the participle of a verb of two words,
// end a clause after a noun with a pronoun. No adjective can belong to such a noun, so they are a verb:
// «دست هاش یخ کرده».
func (l *lattice) perfect(s, e int) bool {
	return (l.endsRun(e) || l.follows(e, which)) && l.b.gaps[s] == Space && l.hasPronoun(l.b.start(s), s)
}

// hasPronoun reports whether letters [s, e) are a plural suffix or a noun with a pronoun.
func (l *lattice) hasPronoun(s, e int) bool {
	word := l.b.codes[s:e]
	k, _ := l.kindOf(word)
	if k == lexicon.PluralSuffix {
		rest, ok := bytes.CutPrefix(word, []byte(ezafe))
		return spokenPlural(word) || ok && (len(rest) == 1 && onePronoun(rest[0]) || pronounEnding(rest))
	}
	if k != lexicon.Unknown {
		return false
	}
	if n := len(word) - len(theirs); n >= minUnknown && pronounEnding(word[n:]) {
		k, _ = l.kindOf(word[:n])
		return k == lexicon.Noun
	}
	if !onePronoun(word[len(word)-1]) {
		return false
	}
	for _, suffix := range [...]string{"", plural, ezafe} {
		if stem, ok := bytes.CutSuffix(word[:len(word)-1], []byte(suffix)); ok {
			if k, _ = l.kindOf(stem); k == lexicon.Noun {
				return true
			}
		}
	}
	return false
}

// isObject reports whether a word is را, رو, منو, اینو or اونو, or a noun with a pronoun and the
// colloquial object و: اشکاتو, موهامو.
func (l *lattice) isObject(word []byte) bool {
	switch string(word) {
	case object, road, meem + noon + vav, this + vav, thatSpoken + vav:
		return true
	}
	n := len(word) - 2
	if n < 2 || word[n+1] != lexicon.Vav || !onePronoun(word[n]) {
		return false
	}
	k, ok := l.kindOf(bytes.TrimSuffix(word[:n], []byte(alef)))
	return ok && k == lexicon.Noun
}

// named reports whether the word after letter e says something of a thing whose name ends there, as
// «گرم کن» is one in «گرم کن برقی», «گرم کن را خاموش کرد» and «گرم کن خراب است». After a command, as in
// «پاک کن از اینجا» and «گرم کن بخور», the clause ends, or it goes on with a function word or another
// command.
func (l *lattice) named(e int) bool {
	word := l.b.wordAfter(e)
	switch {
	case l.endsClause(e) && string(word) != vav:
		return false
	case l.changes(e), l.isObject(word):
		return true
	case string(word) == vav: // «گرم کن و کولر»
		return l.listsNoun(e + len(word))
	}
	k, ok := l.kindOf(word)
	return ok && k != lexicon.Function && k != lexicon.Adverb && string(word) != again && !l.subjunctive(word) && !l.command(word)
}

// listsNoun reports whether the word after letter e is a noun, and no command.
func (l *lattice) listsNoun(e int) bool {
	word := l.b.wordAfter(e)
	k, _ := l.kindOf(word)
	return k == lexicon.Noun && !l.subjunctive(word) && !l.command(word)
}

// command reports whether a word is ب and a stem of the present, which has a first person: بخور.
func (l *lattice) command(word []byte) bool {
	stem, ok := bytes.CutPrefix(word, []byte(beh))
	var w lexicon.Walk
	if !ok || !l.walk(&w, stem) || !l.lex.Step(&w, lexicon.Meem) {
		return false
	}
	id, ok := w.ID()
	return ok && l.lex.Piece(id).Flags&lexicon.Finite != 0
}

// endsAsPastOrHave reports whether a word is a verb for which endsAsPast holds, in any person, or a form of داشتن.
func (l *lattice) endsAsPastOrHave(word []byte) bool {
	for _, person := range [...]string{"", meem, yeh, yeh + meem, yeh + noon, noon} {
		stem, ok := bytes.CutSuffix(word, []byte(person))
		if !ok || len(stem) < 2 {
			continue
		}
		switch string(bytes.TrimPrefix(stem, []byte(noon))) {
		case has, has + he:
			return true
		}
		if id := l.lex.Lookup(stem); id >= 0 && endsAsPast(stem, l.lex.Piece(id).Flags) {
			return true
		}
	}
	return false
}

// correlative reports whether letters [s, e) are هم and a noun at the start of a clause, in
// which هم stands again after a verb: «هم خانه خرید هم ماشین». The first هم is then a
// conjunction.
func (l *lattice) correlative(s, e int) bool {
	b := l.b
	if b.gaps[s] != Boundary {
		return false
	}
	for !l.endsRun(e) {
		if l.follows(e, also) {
			return l.verbFollows(b.start(e))
		}
		e = b.wordEnd(e)
	}
	return false
}

// oftenerTied reports whether the piece n follows the piece before and a ZWNJ much more often than it
// begins a word. Texts tie رو to any noun at times.
func (l *lattice) oftenerTied(before, n *node) bool {
	cost, ok := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	return ok && int32(cost)+2*lexicon.Scale <= n.first[lexicon.Space]
}

// verbComes reports whether the word after letter e, or the one after هم or نیز, is a verb or begins one of two
// words at the end of the clause. The clause may begin at letter s.
func (l *lattice) verbComes(s, e int) bool {
	b := l.b
	word := b.wordAfter(e)
	if string(word) == also || string(word) == too {
		e += len(word)
		word = b.wordAfter(e)
	}
	switch string(word) {
	case isNot, exists:
		return true
	}
	return l.finiteForm(word) && l.endsClause(e+len(word)) || l.lightVerb(word, e, l.opens(s))
}

const (
	too   = noon + yeh + zeh        // نیز
	isNot = noon + yeh + seen + teh // نیست
)

// finiteForm reports whether a word is a finite verb and no noun. One in ی is too often an adjective.
func (l *lattice) finiteForm(word []byte) bool {
	if len(word) < 2 || word[len(word)-1] == lexicon.Yeh {
		return false
	}
	k, ok := l.kindOf(word)
	switch {
	case ok && !isVerb(k):
		return false
	case isCopula(word) || l.endsAsPastOrHave(word):
		return true
	case word[0] == lexicon.Noon || word[0] == lexicon.Beh: // نرسید
		return ok && l.finite(word[1:])
	}
	return k == lexicon.Verb && l.finite(word)
}

// lightVerb reports whether a word that follows letter e and the verb after it are one and end the clause.
// If the clause also begins at the word before, شد and کرد need it, because nothing else can be what
// becomes or is done: «جوانه\u200cای سبز شد».
func (l *lattice) lightVerb(word []byte, e int, opens bool) bool {
	end := e + len(word)
	verb := l.b.wordAfter(end)
	id, v := l.lex.Lookup(word), l.lex.Lookup(verb)
	if id < 0 || !l.finiteForm(verb) || isCopula(verb) || !l.endsClause(end+len(verb)) {
		return false
	}
	if isAuxiliary(verb) {
		return opens || v >= 0 && l.attracts(id, v)
	}
	if v < 0 || !l.attracts(id, v) || word[len(word)-1] == lexicon.Yeh {
		return false
	}
	return !isHave(verb) || !l.takesDegree(word) // «حرف\u200cهای جالب دارد»
}

// opens reports whether a clause begins at letter s.
func (l *lattice) opens(s int) bool {
	switch string(l.b.previous(s)) {
	case "", vav, till, which:
		return true
	}
	return false
}

// isHave reports whether a verb is a form of داشتن.
func isHave(verb []byte) bool {
	return bytes.HasPrefix(verb, []byte(has)) || bytes.HasPrefix(verb, []byte(dal+alef+sheen))
}
