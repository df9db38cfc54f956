package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// The rules in this file say when a space that was typed between two words is one inside a compound.

// neverApart returns what favours two pieces as a compound that texts tie and that no text has as two
// words: «نخست وزیر». The costs alone leave such a space where the first word is common.
func (l *lattice) neverApart(before, n *node) int32 {
	if n.gap != Space || !n.loose || !l.c.later || l.c.apartByChoice() {
		return 0
	}
	if !endsCompound(n.class.Kind()) || !l.beginsCompound(before) || !l.lex.Loose(before.id, n.id) {
		return 0
	}
	if l.seen(before.left, lexicon.Space, n.id) || l.unlike(before, n) {
		return 0
	}
	return l.c.neverApart
}

// endsCompound reports whether the second piece of a compound, or a suffix other than a plural, may be of
// kind k.
func endsCompound(k lexicon.Kind) bool {
	return k.Nominal() || k == lexicon.Clitic || k == lexicon.Comparative
}

// beginsCompound reports whether a piece is a whole word of the text that is no verb and no suffix.
func (l *lattice) beginsCompound(n *node) bool {
	if k := n.class.Kind(); k > lexicon.Function && k != lexicon.FirstPart || isVerb(k) {
		return false
	}
	return n.whole() && l.b.gaps[n.from] >= Space && !l.b.parts(n)
}

// unlike reports whether two pieces are likelier two words than a compound although texts have the
// compound:
//   - two adjectives, «من بعد», an object with رو, a negated infinitive or the preposition بر;
//   - a verb or a participle of a verb that texts have, where the clause may end;
//   - a number and what it counts;
//   - a noun that makes a verb with the next word;
//   - a noun with a pronoun after it: «تمام وقت ما»;
//   - هم beside another one or after a subject («این هم خانه دارد»), پیش after a time («دو سال پیش نماز»),
//     and علی in an Arabic phrase («صل علی محمد»).
func (l *lattice) unlike(before, n *node) bool {
	first, s, e := before.class.Kind(), int(before.from), int(n.to)
	left, right := l.b.codes[before.from:before.to], l.b.codes[n.from:n.to]
	switch {
	case first == lexicon.Adjective && n.class.Kind() == lexicon.Adjective:
		return true
	case string(left) == mine, string(right) == road, right[0] == lexicon.Noon && l.infinitive(right[1:]):
		return true
	case string(right) == upon:
		return l.b.gapAt(e) == Space
	case n.finite && endsAsPast(right, lexicon.Finite), isLight(right), string(right) == do:
		if l.endsClause(e) {
			return true
		}
	case l.participle(right):
		if (l.endsPredicate(e) || l.beforePerson(e)) && l.hasParticiple(before, right) {
			return true
		}
	case isUnit(left) && !n.leans(numeralMargin):
		if string(left) != one || !takesSome(right[len(right)-1]) || l.endsClause(e) || l.verbIsNext(e) {
			return true
		}
	case string(left) == also:
		if l.b.repeated(s) || l.repeatedAfter(e) || isSubject(l.b.previous(s)) || l.c.later && isOne(l.b.previous(s), spokenThose) {
			return true
		}
	case string(left) == earlier:
		if isTime(l.b.previous(s)) {
			return true
		}
	case string(left) == ain+lam+yeh:
		if isArabic(l.b.previous(s)) {
			return true
		}
	}
	return (first != lexicon.Noun || string(left) == entire) && l.nextWord(e) == pronoun || l.objectOfVerb(int(n.from), e)
}

const earlier = peh + yeh + sheen // پیش

// isSubject reports whether a word is a pronoun that may be a subject: من, تو, او, ما, شما, این, آن.
func isSubject(word []byte) bool {
	return isPronoun(word) || isDemonstrative(word)
}

// spokenThose are اون, اونا and اینا.
var spokenThose = []string{alef + vav + noon, alef + vav + noon + alef, this + alef}

// isArabic reports whether a word stands before علی in an Arabic phrase: صل, صلی, الله, قس.
func isArabic(word []byte) bool {
	switch string(word) {
	case sad + lam, sad + lam + yeh, god, qaf + seen:
		return true
	}
	return false
}

// repeatedAfter reports whether هم is among the few words after letter e.
func (l *lattice) repeatedAfter(e int) bool {
	for range fewWords {
		word := l.b.wordAfter(e)
		if word == nil || string(word) == also {
			return word != nil
		}
		e += len(word)
	}
	return false
}

const entire = teh + meem + alef + meem // تمام

// repeated reports whether هم stands among the few words before letter s.
func (b *block) repeated(s int) bool {
	for range fewWords {
		word := b.previous(s)
		if word == nil || string(word) == also {
			return word != nil
		}
		s = b.start(s)
	}
	return false
}

const fewWords = 6

// parts reports whether the text has a space inside a piece.
func (b *block) parts(n *node) bool {
	for i := int(n.from) + 1; i < int(n.to); i++ {
		if b.gaps[i] == Space {
			return true
		}
	}
	return false
}

// makesAdjective reports whether the words before the piece n ask for an adjective, so that a noun and n make one:
// «بسیار رضایت بخش», where n leans on the noun, or هم after a plural with its ezafe, which is no "also":
// «دوربین\u200cهای هم رده».
func (l *lattice) makesAdjective(n *node) bool {
	b, s := l.b, int(n.from)
	half := b.previous(s)
	if half == nil {
		return false
	}
	if string(half) == also {
		first, e := b.start(s), int(n.to)
		// not «بچه\u200cهای هم خانه ساختند»
		return first > 0 && b.gaps[first] == Space && b.endsIn(first, ezafe) && !l.verbIsNext(e)
	}
	return n.leans(0) && isIntensifier(b.previous(b.start(s)))
}

// endsIn reports whether the letters before letter s end in some.
func (b *block) endsIn(s int, letters string) bool {
	return s >= len(letters) && string(b.codes[s-len(letters):s]) == letters
}

// isIntensifier reports whether a word is بسیار, خیلی, کاملا, چقدر or نسبتا, which an adjective or an adverb follows.
func isIntensifier(word []byte) bool {
	switch string(word) {
	case beh + seen + yeh + alef + reh, khah + yeh + lam + yeh, kaf + alef + meem + lam + alef, cheh + qaf + dal + reh, noon + seen + beh + teh + alef:
		return true
	}
	return false
}

// activity reports whether a last part in ی, which is hardly a word by itself, names what is done with the noun
// before it: «قرآن خوانی», but not «عمل بینی» or «خانه فروشی».
func (l *lattice) activity(before, n *node) bool {
	return n.class.Ending() == lexicon.YehEnding && n.leans(doingMargin) && n.first[lexicon.Space] > rarePart && before.bare()
}

// doingMargin is the margin by which such a part leans on the noun, and rarePart the cost that it has at least at the
// start of a word.
const (
	doingMargin = 4 * lexicon.Scale
	rarePart    = 12 * lexicon.Scale
)

// makesDoer ties کننده or its plural to the noun or adjective before, or to a word that the lexicon lacks, and دهنده
// to one of which texts make a verb with دادن, for it is also a donor: «ارائه کننده», but not «گروه دهنده». If that
// makes a compound with the word before it, the three are one word: «ثبت نام کنندگان», «ضد عفونی کننده». It reports
// whether it did.
func (l *lattice) makesDoer(before, t *token) bool {
	b, s := l.b, int(before.from)
	doer, noun := b.letters(t), b.letters(before)
	if !isOne(doer, doers) || !b.apartFromWord(before, t) || string(noun) == noWord {
		return false
	}
	switch first := b.previous(s); {
	case !nounOrAdjective(before.kind) && before.id != unknown:
		return false
	case beginsCompounds(first) && string(first) != self && l.listed(b.codes[b.start(s):before.to]):
		l.mend(s, None)
	case string(first) != also && l.tiesBoth(first, noun):
		l.mend(s, ZWNJ)
	case doer[0] == lexicon.Dal && b.gaps[s] != ZWNJ && !l.given(before, doer):
		return false
	}
	l.tie(t)
	return true
}

// arouses ties انگیز and برانگیز, which only make compounds, to the noun before them. It reports whether it did.
func (l *lattice) arouses(before, t *token) bool {
	b := l.b
	if !isOne(b.letters(t), arousers) || before.kind != lexicon.Noun || !b.apartFromWord(before, t) {
		return false
	}
	s := int(before.from)
	switch first := b.previous(s); {
	case string(b.letters(before)) == self, string(first) == fromWord: // «گرد از دریا برانگیز»
		return false
	case string(first) == toWord && l.endsClause(int(t.to)) && l.objectBefore(s): // «آنان را به جهاد برانگیز»
		return false
	}
	l.tie(t)
	return true
}

// apartFromWord reports whether a space separates a token from the one before, which is a word of the text and longer
// than two letters.
func (b *block) apartFromWord(before, t *token) bool {
	return b.gaps[t.from] == Space && b.gaps[before.from] != None && before.to-before.from > minUnknown
}

// arousers are انگیز and برانگیز, which make adjectives of what is felt: «انتقاد برانگیز».
var arousers = []string{alef + noon + gaf + yeh + zeh, beh + reh + alef + noon + gaf + yeh + zeh}

// tiesBoth reports whether lists tie two words and texts do so often, or the first is بی and texts tie them.
func (l *lattice) tiesBoth(left, right []byte) bool {
	tied, often, listed := l.tieOf(left, right)
	return often && listed || tied && string(left) == without
}

// given reports whether texts have a token before the past or the infinitive of دادن, or tie it to دهنده.
func (l *lattice) given(before *token, doer []byte) bool {
	left := lexicon.LeftPiece(before.id)
	return l.seenWith(left, lexicon.ZWNJ, doer) || l.seenWith(left, lexicon.Space, []byte(gave)) ||
		l.seenWith(left, lexicon.Space, []byte(gave+noon))
}

var doers = []string{
	kaf + noon + noon + dal + he, kaf + noon + noon + dal + gaf + alef + noon,
	dal + he + noon + dal + he, dal + he + noon + dal + gaf + alef + noon,
}

// lacking reports whether two tokens are بی and a noun or an adjective that texts tie to it, and describe what stands before
// them or what a copula says: «حرف\u200cهای بی مبنا», but not «بی درخت زیستن» or «بی سر و صدا».
func (l *lattice) lacking(before, t *token) bool {
	b, s, e := l.b, int(before.from), int(t.to)
	lacked := b.letters(t)
	switch {
	case string(b.letters(before)) != without || b.gaps[t.from] != Space || b.gaps[s] != Space:
		return false
	case string(lacked) == noWord || string(lacked) == self && l.follows(e, object) || l.infinitive(lacked):
		return false
	case l.follows(e, vav) && !l.follows(e+len(vav), without):
		return false
	case !l.seen(lexicon.LeftPiece(before.id), lexicon.ZWNJ, t.id) && !l.mayLack(t):
		return false
	}
	if !l.onlyDescribed(e) || l.uncommonName(b.codes[before.from:e]) { // «بی عشق تو», بیستون
		return false
	}
	described, d := b.previous(s), b.start(s)
	switch {
	case b.hasMay(d), isOne(described, lettered): // «می\u200cتوان بی عشق زیست»
		return false
	case letterName(described) && b.gaps[d] != ZWNJ: // «یو اس بی», but not «حرفه\u200cای بی مبنا»
		return false
	}
	return l.mayBeDescribed(described) || isIntensifier(described) || l.beforeCopula(e) || l.changes(e) || isBeing(b.wordAfter(e))
}

// mayBeDescribed reports whether an adjective may follow a word: a noun, an adjective, an ending, a demonstrative or
// و.
func (l *lattice) mayBeDescribed(word []byte) bool {
	k, ok := l.kindOf(word)
	return ok && (nounOrAdjective(k) || isEnding(k)) || isDemonstrative(word) || string(word) == vav
}

// onlyDescribed reports whether nothing after letter e belongs to the word before it: a clause ends there, or a verb, a function
// word or the plural ها follows.
func (l *lattice) onlyDescribed(e int) bool {
	if l.b.gapAt(e) == ZWNJ {
		end := l.b.wordEnd(e)
		return string(l.b.codes[e:end]) == plural
	}
	next := l.b.wordAfter(e)
	k, _ := l.kindOf(next)
	return k == lexicon.Function && !isPronoun(next) || isBeing(next) || l.endsPredicate(e) || l.verbIsNext(e)
}

// endsPredicate reports whether a predicate may end before letter e: a copula follows, a verb of change, or no more
// of the clause.
func (l *lattice) endsPredicate(e int) bool {
	return l.endsClause(e) || l.beforeCopula(e) || l.changes(e)
}

// verbIsNext reports whether the word after letter e is a verb, finite or not, or its prefix.
func (l *lattice) verbIsNext(e int) bool { return l.verbFollows(e) || l.beforeVerb(e) }

// lettered are what one tells apart by letters: ویتامین, هپاتیت, واحد, بلوک.
var lettered = []string{
	vav + yeh + teh + alef + meem + yeh + noon, he + peh + alef + teh + yeh + teh, vav + alef + hah + dal, beh + lam + vav + kaf,
}

// privativeIn returns the letter after بی in a word [s, e) that the lexicon lacks, if a noun or an adjective that texts tie to بی
// and a spoken copula follow it, or 0: بینظیره.
func (l *lattice) privativeIn(s, e int) int {
	rest, ok := bytes.CutPrefix(l.b.codes[s:e], []byte(without))
	if !ok || l.finite(rest) { // بیارزه
		return 0
	}
	before := lexicon.LeftPiece(l.lex.Lookup([]byte(without)))
	for n := len(rest) - 1; n >= leastGlued && len(rest)-n <= 2; n-- {
		if !isOne(rest[n:], privativeEndings) {
			continue
		}
		if l.listed(l.b.codes[s : s+len(without)+n]) { // بیخودیه
			return 0
		}
		if rest[n-1] != lexicon.He && l.isNominal(rest[:n]) && l.seenWith(before, lexicon.ZWNJ, rest[:n]) {
			return s + len(without)
		}
	}
	return 0
}

// mannerWithout reports whether letters that the lexicon lacks are the rest of an adverb after بی, perhaps with the copula: a noun
// that texts tie to it and انه («بی ادبانه»).
func (l *lattice) mannerWithout(letters []byte) bool {
	noun, ok := bytes.CutSuffix(bytes.TrimSuffix(letters, []byte(is)), []byte(alef+noon+he))
	return ok && len(noun) > minUnknown && l.ties([]byte(without), noun)
}

// privativeEndings are the spoken copulas of such an adjective, and the object: بی\u200cشرفو.
var privativeEndings = []string{he, noon, meem, yeh + he, yeh + noon, vav, alef}

// mayLack reports whether a token is a common noun and ends what it belongs to, so that بی makes an adjective of it that texts
// need not have: «آدم بی وجود».
func (l *lattice) mayLack(t *token) bool {
	return t.kind == lexicon.Noun && l.commonNoun(l.b.letters(t)) && (l.endsRun(int(t.to)) || l.beforeCopula(int(t.to)))
}

const noWord = he + yeh + cheh // هیچ

// leansOnBy reports whether texts have a piece after به and a ZWNJ, never after به and a space, and hardly anywhere else: روزرسانی,
// کارگیری. A space after به is then a slip: «به کارگیری».
func (l *lattice) leansOnBy(p lexicon.Piece, id int32) bool {
	if int32(p.Start) < hardlyAlone || p.Flags&lexicon.Follower == 0 {
		return false
	}
	by := lexicon.LeftPiece(l.lex.Lookup([]byte(toWord)))
	cost, tied := l.lex.Pair(by, lexicon.ZWNJ, id)
	return tied && cost < seldomTied && !l.seen(by, lexicon.Space, id)
}

// asksForBy reports whether به most often follows the noun or adjective before letter s, so that it belongs to this word: «نیاز به
// روزرسانی».
func (l *lattice) asksForBy(s int) bool {
	id := l.lex.Lookup(l.b.previous(s))
	if id < 0 || !nounOrAdjective(l.lex.Piece(id).Class.Kind()) {
		return false
	}
	cost, ok := l.lex.Pair(lexicon.LeftPiece(id), lexicon.Space, l.lex.Lookup([]byte(toWord)))
	return ok && cost <= 2*lexicon.Scale
}

// hardlyAlone is the cost from which on a piece hardly ever begins a word.
const hardlyAlone = 29 * lexicon.Scale / 2

// tiesPart reports whether two tokens are a noun or an adjective and a last part that texts and editors tie to it and texts
// never have apart: «اصلاح طلب», «آب گرفتگی». The care of the line says nothing about these, if the part is no word by itself.
func (l *lattice) tiesPart(before, t *token) bool {
	b := l.b
	left, part, first := b.letters(before), b.letters(t), lexicon.LeftPiece(before.id)
	switch {
	case !nounOrAdjective(before.kind) || b.gaps[t.from] != Space || b.gaps[before.from] < Space || !l.onlyPart(left, part):
		return false
	case !l.lex.Loose(before.id, t.id) || !l.seen(first, lexicon.ZWNJ, t.id) || l.seen(first, lexicon.Space, t.id):
		return false
	}
	return !l.belongsAfter(left, int(t.from), int(t.to))
}

// onlyPart reports whether a last part is no word by itself: an abstract noun or another derivation of one, a word with the
// article, one of the parts that make nothing but compounds, or that of a surname. A stem of the present is a command, too
// («آسان گیر بر خود»), and others are also nouns («در پایان نامه نوشت») or a verb with its person («خانه داری»).
func (l *lattice) onlyPart(left, part []byte) bool {
	switch {
	case isOne(part, onlyParts), bytes.HasPrefix(part, []byte(alef+lam)):
		return true
	case surname(part):
		return l.uncommonName(left)
	case bytes.HasSuffix(part, []byte(alef+noon+he)), bytes.HasSuffix(part, []byte(teh+gaf+alef+noon)): // جویانه, یافتگان
		return true
	}
	stem, ok := bytes.CutSuffix(part, []byte(yeh))
	return ok && len(stem) >= minUnknown && string(stem) != has && !l.endsAsPastOrHave(stem) && !l.followsPreposition(part)
}

// followsPreposition reports whether texts have a word after به.
func (l *lattice) followsPreposition(word []byte) bool {
	return l.seenWith(lexicon.LeftPiece(l.lex.Lookup([]byte(toWord))), lexicon.Space, word)
}

// onlyParts are طلب, پذیر, ناپذیر, آمیز, انگیز, آفرین, جات, آلات.
var onlyParts = []string{
	tah + lam + beh, peh + thal + yeh + reh, noon + alef + peh + thal + yeh + reh, madda + meem + yeh + zeh, alef + noon + gaf + yeh + zeh,
	madda + feh + reh + yeh + noon, jeem + alef + teh, madda + lam + alef + teh,
}

// lasting reports whether two tokens are an adjective of length and مدت, which make one of their own: «بلند مدت», «طولانی مدت».
func (l *lattice) lasting(before, t *token) bool {
	b := l.b
	return string(b.letters(t)) == duration && isOne(b.letters(before), lengths) && b.apartFromWord(before, t) &&
		b.gapAt(int(t.to)) != ZWNJ && !isDemonstrative(b.previous(int(before.from))) // «در این میان مدت»
}

const duration = meem + dal + teh // مدت

// lengths are بلند, کوتاه, دراز, طولانی, میان.
var lengths = []string{
	beh + lam + noon + dal, kaf + vav + teh + alef + he, dal + reh + alef + zeh, tah + vav + lam + alef + noon + yeh, meem + yeh + alef + noon,
}
