package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// spokenPlural reports whether a plural suffix has a colloquial pronoun, so that it is
// not a separate word: کتاب\u200cهات, بچه\u200cهامو.
func spokenPlural(suffix []byte) bool {
	n := len(plural)
	if len(suffix) <= n || string(suffix[:n]) != plural {
		return false
	}
	switch suffix[n] {
	case lexicon.Meem, lexicon.Teh, lexicon.Sheen:
		return true
	}
	return false
}

// afterSuffix returns what colloquial Persian joins to a suffix that ends in last: the
// object و after a pronoun, هامو and مونو.
func afterSuffix(last byte) []ending {
	switch last {
	case lexicon.Meem, lexicon.Teh, lexicon.Sheen, lexicon.Noon:
		return spokenObject
	}
	return nil
}

var spokenObject = []ending{{vav, 2}}

// pronounObject reports whether letters are a colloquial pronoun with the object و: the
// end of حرف\u200cهاتو and of بچه\u200cهامونو.
func pronounObject(word []byte) bool {
	last := len(word) - 1
	if last < 1 || word[last] != lexicon.Vav {
		return false
	}
	return last == 1 && onePronoun(word[0]) || spokenObjectOf(word)
}

// onePronoun reports whether a letter is a colloquial pronoun after ه: بچه\u200cم.
func onePronoun(letter byte) bool {
	return letter == lexicon.Meem || letter == lexicon.Teh || letter == lexicon.Sheen
}

// suffixLetter reports whether a letter by itself may follow a ZWNJ: the ezafe ی or a
// pronoun.
func suffixLetter(letter byte) bool { return letter == lexicon.Yeh || onePronoun(letter) }

// pronounEnding reports whether a clitic is a plural pronoun, written or colloquial.
func pronounEnding(clitic []byte) bool {
	switch string(clitic) {
	case theirs, ours, yours:
		return true
	}
	return spokenPronoun(clitic) || spokenObjectOf(clitic)
}

// spokenObjectOf reports whether a clitic is مون, تون or شون with the object و.
func spokenObjectOf(clitic []byte) bool {
	last := len(clitic) - 1
	return last > 2 && clitic[last] == lexicon.Vav && spokenPronoun(clitic[:last])
}

// silentHe reports whether the piece before gap g ends in a silent ه. If the pronoun
// after it is glued, the lexicon must show it by what texts tie to the piece:
// خانه\u200cای, but وجه.
func (l *lattice) silentHe(n *node, g Gap) bool {
	if n.to-n.from < 2 || l.b.codes[n.to-2] == lexicon.Alef {
		return false
	}
	if g == Space {
		return true
	}
	if n.id == unknown || n.class.Ending() != lexicon.HeEnding {
		return false
	}
	suffixes := []string{some, ash, they}
	if l.c.later { // a ه that is sounded takes اند too: شبیه\u200cاند
		suffixes = suffixes[:2]
	}
	for _, suffix := range suffixes {
		if l.seenWith(n.left, lexicon.ZWNJ, []byte(suffix)) {
			return true
		}
	}
	return false
}

// mustLose reports whether the text must have lost the ZWNJ before the piece n at the end of a
// word, however careful the text is, because what was typed is no word. The piece is an ezafe
// or ای after a silent ه, but not ای where the ه may belong to the plural ها of a noun.
func (l *lattice) mustLose(n *node) bool {
	b, s, e := l.b, int(n.from), int(n.to)
	ending := b.codes[s:e]
	if b.codes[s-1] != lexicon.He || !b.ends(e) || string(ending) != yeh && string(ending) != some {
		return false
	}
	from := b.start(s)
	id := l.lex.Lookup(b.codes[from:s])
	if id < 0 || !l.isSlip(b.codes[from:e], id, ending) {
		return false
	}
	before := l.knownNode(id, from, s)
	if !l.silentHe(&before, None) {
		return false
	}
	if len(ending) == 1 {
		return true
	}
	short := b.codes[from : s-1]
	k, ok := l.kindOf(short)
	return !ok || !k.Nominal() && !(l.c.later && l.endsDeed(from, s-1))
}

// isSlip reports whether the lexicon lacks a word that is a stem and an ending or, if the ending is an ezafe,
// has it only as a spelling that is much rarer than the stem: بچهی.
func (l *lattice) isSlip(word []byte, stem int32, ending []byte) bool {
	id := l.lex.Lookup(word)
	if id < 0 {
		return true
	}
	p := l.lex.Piece(id)
	return l.c.later && len(ending) == 1 && len(word) > 3 && p.Class.Kind() == lexicon.Unknown &&
		int32(l.lex.Piece(stem).Start)+slipMargin < int32(p.Start)
}

// slipMargin is how much a slip costs more than the word that is meant.
const slipMargin = 4 * lexicon.Scale

// surname reports whether a last part is one of surnames, which may follow any name.
func surname(part []byte) bool { return marksOf(part)&(isSurname<<asSecond) != 0 }

var surnames = []string{
	noon + zhe + alef + dal, peh + vav + reh, zeh + alef + dal + he, noon + yeh + alef, feh + reh, meem + noon + sheen, noon + seen + beh,
}

// everydaySurname reports whether a last part of surnames is rather the everyday word that it also is, فر or نیا: «سینی
// فر», «شب نیا». It is one of a surname if texts tie it to the piece before, after a name in ی («کریمی نیا»), or if a
// name or a title stands before the two («آقای جهان فر»).
func (l *lattice) everydaySurname(before, n *node) bool {
	b := l.b
	switch string(b.codes[n.from:n.to]) {
	case feh + reh, noon + yeh + alef:
	default:
		return false
	}
	if before.id == unknown || n.gap != Space || l.attested(before, n) || l.lex.Lookup(b.codes[before.from:n.to]) >= 0 {
		return false
	}
	if left := b.codes[before.from:before.to]; left[len(left)-1] == lexicon.Yeh && l.uncommonName(left) && string(left) != tray {
		return false
	}
	first := b.previous(int(before.from))
	return len(first) == 0 || !l.givenName(first) && !l.uncommonName(first) && !isTitle(first)
}

const tray = seen + yeh + noon + yeh // سینی, of an oven, and a name

// givenName reports whether a word is a name from which texts make surnames: حسن, of حسن‌زاده.
func (l *lattice) givenName(word []byte) bool {
	entry := l.lex.Word(word)
	if entry.Flags()&lexicon.Name == 0 {
		return false
	}
	left := lexicon.LeftPiece(entry.ID())
	return l.seenWith(left, lexicon.ZWNJ, []byte(zeh+alef+dal+he)) || l.seenWith(left, lexicon.ZWNJ, []byte(peh+vav+reh))
}

// someone is ای with the colloquial copula: حرفه\u200cایه.
const someone = some + he

// manySpoken reports whether letters [start, s) are a noun, and not the noun that is a ه longer, if the
// colloquial ام, ات or اش up to letter e follows that ه: «چشمهام درد می\u200cکنه». The noun is the commoner of
// the two, and nothing shows that the text is in written style. ام at the end of a clause may be the copula.
func (l *lattice) manySpoken(start, s, e int) bool {
	b := l.b
	long := b.codes[start : s+1]
	short, longer := l.lex.Lookup(b.codes[start:s]), l.lex.Lookup(long)
	switch {
	case short < 0 || longer < 0 || l.lex.Piece(short).Start >= l.lex.Piece(longer).Start:
		return false
	case l.lex.Piece(short).Class.Kind() != lexicon.Noun || l.lex.Piece(longer).Class.Kind() != lexicon.Noun || l.participle(long):
		return false
	case b.countsOne(start, s), l.pluralOfPeople(b.codes[start:s]), !l.pluralKnown(short):
		return false
	case b.written(start, e), b.codes[e-1] == lexicon.Meem && l.endsClause(e):
		return false
	}
	if before := l.lex.Lookup(b.previous(start)); before >= 0 { // «پایان نامه»
		return !l.seen(lexicon.LeftPiece(before), lexicon.ZWNJ, longer)
	}
	return true
}

// written reports whether one of the words beside letters [s, e) is را or است, which people do not write
// as they speak.
func (b *block) written(s, e int) bool {
	for range besideWords {
		if e < len(b.codes) {
			next := b.until(e, Space)
			if isWritten(b.codes[e:next]) {
				return true
			}
			e = next
		}
		if s > 0 {
			before := b.start(s)
			if isWritten(b.codes[before:s]) {
				return true
			}
			s = before
		}
	}
	return false
}

const besideWords = 8 // on each side

func isWritten(word []byte) bool { return string(word) == object || string(word) == copula }

// pluralOfPeople reports whether a word is a noun and the plural ان: مردان.
func (l *lattice) pluralOfPeople(word []byte) bool {
	one, ok := bytes.CutSuffix(word, []byte(humans))
	if !ok || len(one) < 2 {
		return false
	}
	k, ok := l.kindOf(one)
	return ok && k == lexicon.Noun
}

// pluralKnown reports whether texts have the plural of a noun.
func (l *lattice) pluralKnown(noun int32) bool {
	for _, suffix := range [...]string{plural, ezafe} {
		if l.seenWith(lexicon.LeftPiece(noun), lexicon.ZWNJ, []byte(suffix)) {
			return true
		}
	}
	return false
}

// spokenPluralIn returns the letter of a word [s, e) that the lexicon lacks before ها with a pronoun, or 0, if what stands
// before it is a noun with a plural, and no word with the ه: «انگشتهام», but not «دستهام», which may be دسته and ام.
func (l *lattice) spokenPluralIn(s, e int) int {
	word := l.b.codes[s:e]
	i := bytes.LastIndex(word, []byte(plural))
	if i < leastGlued || !spokenPlural(word[i:]) || !l.isPlural(word[i:]) || !lexicon.JoinsNext(word[i-1]) {
		return 0
	}
	if withHe := word[:i+1]; l.lex.Lookup(withHe) >= 0 && !l.isCopulaOfYeh(withHe) {
		id := l.lex.Lookup(withHe)
		short := l.lex.Lookup(word[:i]) // a ه before ا that is not silent has no pronoun امون
		if len(word)-i <= len(plural)+1 || short < 0 || l.lex.Piece(short).Start >= l.lex.Piece(id).Start {
			return 0
		}
	}
	noun := l.lex.Word(word[:i])
	if noun.Class().Kind() != lexicon.Noun || !l.pluralKnown(noun.ID()) {
		return 0
	}
	return s + i
}

// isCopulaOfYeh reports whether a word is one in ی with the spoken copula: خوبیه.
func (l *lattice) isCopulaOfYeh(word []byte) bool {
	return bytes.HasSuffix(word, []byte(yeh+he)) && !l.isNominal(word)
}

// isNominal reports whether a dictionary has a word as a noun or an adjective.
func (l *lattice) isNominal(word []byte) bool {
	k, ok := l.kindOf(word)
	return ok && nounOrAdjective(k)
}

// isDecade reports whether a word is what people born in a decade are called in speech: شصتیا, هشتادیا.
func isDecade(word []byte) bool {
	decade, ok := bytes.CutSuffix(word, []byte(either))
	return ok && isNumber(decade)
}

// manyOf reports whether a pronoun or ای, glued to the piece before, rather has the ا of the spoken plural, which the
// lexicon does not know: «بعضیاش», «گوشیای دیگه», «ناخنام», «نگاهاش». It is also the end of an Arabic plural: «درونیات».
func (l *lattice) manyOf(before, n *node, ending []byte) bool {
	b, s, e := l.b, int(n.from), int(n.to)
	if n.gap != None || ending[0] != lexicon.Alef || len(ending) != 2 || !b.ends(e) || letterName(b.codes[before.from:s]) {
		return false
	}
	return l.hidesPlural(before, n, ending) && !l.isFormal(b.start(s), e)
}

// hidesPlural does the part of manyOf that asks nothing of the words beside.
func (l *lattice) hidesPlural(before, n *node, ending []byte) bool {
	b, s, e := l.b, int(n.from), int(n.to)
	last := b.codes[s-1]
	switch string(ending) {
	case some:
		return b.soundsHe(s) || last == lexicon.Yeh && !l.ofOne(s, e)
	case am, ash, atClitic:
	default:
		return false
	}
	switch {
	case b.soundsHe(s):
		return true
	case last == lexicon.He: // «بعضی از گروهاش»
		return l.ofMany(b.start(s)) && !l.silentHe(before, None)
	case last != lexicon.Yeh:
		return lexicon.JoinsNext(last) && !l.attested(before, n)
	}
	return !l.attested(before, n) || l.ofMany(b.start(s))
}

// soundsHe reports whether the word before letter s ends in ه after ا, which is not silent: دستگاه.
func (b *block) soundsHe(s int) bool {
	return s > 1 && b.codes[s-1] == lexicon.He && b.codes[s-2] == lexicon.Alef
}

// ofOne reports whether ای up to letter e, after a ی at letter s, is the indefinite ending: the word before counts one thing, or
// no ezafe stands there because no noun or adjective follows: «معماریای برای آن», «گوشیای که».
func (l *lattice) ofOne(s, e int) bool {
	b := l.b
	from := b.start(s)
	next := b.wordAfter(e)
	if b.countsOne(from, s) || b.singlesOut(from) || len(next) == 0 || string(next) == road || l.nextWord(e) == closed {
		return true
	}
	return l.beforeCopula(e) || l.predicated(e) || l.verbComes(from, e)
}

// pointsAt reports whether a word is این, آن, همین or همان. What it points at has no indefinite ending without که: «این زامبیای وحشی».
func pointsAt(word []byte) bool {
	return isDemonstrative(word) || string(word) == same || string(word) == selves
}

// singlesOut reports whether one of the three words before letter s is هیچ, هر, چه, چنین or چنان, so that one thing is meant: «هیچ پیمان
// رسمیای».
func (b *block) singlesOut(s int) bool {
	for range 3 {
		word := b.previous(s)
		if isOne(word, singlers) {
			return true
		}
		s -= len(word)
	}
	return false
}

var singlers = []string{noWord, every, cheh + he, cheh + noon + yeh + noon, cheh + noon + alef + noon}

// isFormal reports whether one of the words beside letters [s, e) is را or one that speech has in another form: آن, مانند, a form
// in شود, کند, دارد, دهد or است.
func (l *lattice) isFormal(s, e int) bool {
	b := l.b
	for range besideWords {
		if e < len(b.codes) {
			next := b.until(e, Space)
			if endsFormally(b.codes[e:next]) {
				return true
			}
			e = next
		}
		if s > 0 {
			before := b.start(s)
			if endsFormally(b.codes[before:s]) {
				return true
			}
			s = before
		}
	}
	return false
}

// endsFormally reports whether isFormal names a word.
func endsFormally(word []byte) bool {
	switch string(word) {
	case object, that, meem + alef + noon + noon + dal:
		return true
	}
	for _, verb := range formalVerbs {
		if bytes.HasSuffix(word, []byte(verb)) {
			return true
		}
	}
	return false
}

var formalVerbs = []string{copula, sheen + vav + dal, kaf + noon + dal, has + dal, dal + he + dal, sheen + vav + noon + dal, kaf + noon + noon + dal}
