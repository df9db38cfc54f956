package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word in های that lost its ZWNJ is the plural of one noun or the indefinite form of another
// that is one ه longer: «نامهای» is نام\u200cهای or نامه\u200cای. The rules in this file tell them
// apart by the words on both sides.

// plurality returns what speaks against the plural of the noun that letters [start, s) are, and what
// speaks against ای after the noun that also has the ه at letter s. The word of the text ends before
// letter e.
//   - A number, هر and هیچ count one thing: «هیچ زمینهای». همه, این and «یکی از» name many.
//   - No ezafe stands before a verb, even one of two words: «چشمهای پیدا شد».
//   - A noun with ای takes no other ی, no pronoun and no owner: «حرفهای خوبی», «ریشهای سفیدش».
func (l *lattice) plurality(start, s, e int) (many, one int32) {
	b := l.b
	if s-start < 2 || !l.c.later || l.lex.Lookup(b.codes[start:s+1]) < 0 {
		return 0, 0
	}
	if k, ok := l.kindOf(b.codes[start:s]); !ok || !k.Nominal() {
		return 0, 0
	}
	switch {
	case !lexicon.JoinsNext(b.codes[s-1]) && l.hardlyAny(start, s): // مسیره, which a dictionary has
		return 0, never
	case b.countsOne(start, s):
		return 2 * never, 0
	case l.describedOne(e):
		return 0, hardly
	case l.verbComes(start, e):
		return 2 * never, 0
	case l.nextWord(e) == closed:
		return 0, 0
	case isDemonstrative(b.previous(start)): // it may also be a subject: «آن صحنهای است»
		return 0, hardly
	case l.ofMany(start):
		return 0, never
	case l.qualifies(start):
		return 0, 0
	}
	return l.pluralityByPairs(start, s, e)
}

// hardlyAny reports whether letters [start, s) are a noun next to which the one with the ه at letter s is hardly ever used.
func (l *lattice) hardlyAny(start, s int) bool {
	short, long := l.lex.Lookup(l.b.codes[start:s]), l.lex.Lookup(l.b.codes[start:s+1])
	return int32(l.lex.Piece(short).Start)+2*muchRarer < int32(l.lex.Piece(long).Start)
}

// pluralityByPairs does the work of plurality where grammar allows both readings. The word after is then
// one that texts have after one of the two nouns («زمینهای کشاورزی»), the owner of what the plural names, or
// its quality. If the plural is what was typed, because its noun does not join, less evidence is enough.
func (l *lattice) pluralityByPairs(start, s, e int) (many, one int32) {
	b := l.b
	short, long := l.lex.Lookup(b.codes[start:s]), l.lex.Lookup(b.codes[start:s+1])
	rarer := int32(l.lex.Piece(short).Start) - int32(l.lex.Piece(long).Start)
	asTyped := !lexicon.JoinsNext(b.codes[s-1]) // if it is a plural
	possible := rarer <= muchRarer && nounOrAdjective(l.lex.Piece(short).Class.Kind())
	switch precedes, longPrecedes := l.precedes(short, e), l.precedes(long, e); {
	case possible && l.possessed(e):
		return 0, never
	case longPrecedes && !precedes:
		return hardly, 0
	case possible && precedes && !longPrecedes:
		return 0, hardly
	case measures(b.codes[start:s+1]) && l.objectOfMine(e):
		return 2 * never, 0
	case possible && !measures(b.codes[start:s+1]) && l.owner(e):
		if asTyped {
			return 0, never
		}
		return 0, hardly
	case asTyped && rarer <= 0 && l.c.level&sawDeleted == 0 && l.describes(e):
		return 0, never
	}
	return 0, 0
}

// muchRarer is how much more a noun costs than another if hardly any ezafe after it is meant.
const muchRarer = 5 * lexicon.Scale / 2

// describes reports whether the word after letter e is a noun or an adjective, and no part of a verb or
// بسیار before another adjective.
func (l *lattice) describes(e int) bool {
	word := l.b.wordAfter(e)
	return l.nextWord(e) == nominal && string(word) != beh+seen+yeh+alef+reh && !l.predicated(e+len(word))
}

// precedes reports whether texts have a piece before the word after letter e, a noun or an adjective, clearly
// more often than they have that word elsewhere.
func (l *lattice) precedes(id int32, e int) bool {
	next := l.lex.Lookup(l.b.wordAfter(e))
	if next < 0 || !l.lex.Piece(next).Class.Kind().Nominal() {
		return false
	}
	return l.attracts(id, next)
}

// attracts reports whether the second of two pieces is clearly more frequent after the first and a space than
// elsewhere.
func (l *lattice) attracts(left, right int32) bool {
	cost, ok := l.lex.Pair(lexicon.LeftPiece(left), lexicon.Space, right)
	return ok && int32(cost)+lexicon.Scale < int32(l.lex.Piece(right).Start)
}

// locates reports whether a noun or an adjective is a preposition before another noun: میان, بین, زیر, روی,
// پشت, کنار, نزد, درون, دور, دم, مقابل, پیش, پی, ضمن, شامل, مانند, بالای.
func locates(word []byte) bool {
	switch string(word) {
	case meem + yeh + alef + noon, beh + yeh + noon, zeh + yeh + reh, reh + vav + yeh, peh + sheen + teh, kaf + noon + alef + reh,
		noon + zeh + dal, dal + reh + vav + noon, dal + vav + reh, meem + qaf + alef + beh + lam, peh + yeh + sheen, peh + yeh,
		dal + meem, dad + meem + noon, sheen + alef + meem + lam, meem + alef + noon + noon + dal, beh + alef + lam + alef + yeh:
		return true
	}
	return false
}

// isAdjective reports whether a word is an adjective, perhaps one in ی that the lexicon has as a noun.
func (l *lattice) isAdjective(word []byte) bool {
	k, ok := l.kindOf(word)
	return ok && (k == lexicon.Adjective || k.Nominal() && word[len(word)-1] == lexicon.Yeh)
}

// measures reports whether a noun in ه measures what the noun after it names, without an ezafe: «دسته\u200cای
// گل». It is گله, دسته, خوشه, تکه, قطعه, بسته, رشته, پیمانه, کپه or خرده.
func measures(word []byte) bool {
	switch string(word) {
	case gaf + lam + he, dal + seen + teh + he, khah + vav + sheen + he, teh + kaf + he, qaf + tah + ain + he,
		beh + seen + teh + he, reh + sheen + teh + he, peh + yeh + meem + alef + noon + he, kaf + peh + he, khah + reh + dal + he:
		return true
	}
	return false
}

// objectOfMine reports whether the word after letter e is a noun and the one after that a verb of the first
// person, so that what stands before the verb without را is its object, and indefinite: «گله\u200cای بز دیدم».
func (l *lattice) objectOfMine(e int) bool {
	b := l.b
	noun := b.wordAfter(e)
	k, _ := l.kindOf(noun)
	verb := b.wordAfter(e + len(noun))
	v, _ := l.kindOf(verb)
	return k == lexicon.Noun && len(verb) > minUnknown && verb[len(verb)-1] == lexicon.Meem && isVerb(v)
}

// qualifies reports whether the word before letter s is a noun, which a noun with ای may qualify as an
// adjective does: «فعالیت حرفه\u200cای او».
func (l *lattice) qualifies(s int) bool {
	word := l.b.previous(s)
	if string(word) == vav {
		if word = l.b.previous(s - len(vav)); !l.isAdjective(word) {
			return false
		}
	}
	if word == nil || isClosed(word) {
		return false
	}
	k, ok := l.kindOf(word)
	return !ok || k.Nominal() || k == lexicon.PluralSuffix || k == lexicon.LastPart
}

// owner reports whether the word after letter e is a noun, and no part of a verb or of an adjective.
func (l *lattice) owner(e int) bool {
	b := l.b
	word := b.wordAfter(e)
	k, ok := l.kindOf(word)
	if !ok || k != lexicon.Noun || locates(word) || word[len(word)-1] == lexicon.Yeh || l.participle(word) || l.infinitive(word) || l.takesDegree(word) {
		return false
	}
	if bytes.HasSuffix(word, []byte(yeh+noon)) { // an adjective of what a thing is made of
		return false
	}
	end := e + len(word)
	if b.gapAt(end) == ZWNJ {
		return false
	}
	next := b.wordAfter(end)
	if k, _ := l.kindOf(next); k == lexicon.LastPart {
		return false
	}
	return !l.predicated(end)
}

// predicated reports whether the word after letter e is a verb or a participle.
func (l *lattice) predicated(e int) bool {
	word := l.b.wordAfter(e)
	return l.verbFollows(e) || l.finiteForm(word) || l.participle(word)
}

// countsOne reports whether the word before letters [start, s), a noun, is a number, هر, هیچ or یه, so that
// the noun is no plural. After «هر دو» it is one.
func (b *block) countsOne(start, s int) bool {
	word := b.previous(start)
	switch string(word) {
	case every, noWord, anyOne:
		return true
	case noon + he: // also no
		return false
	}
	if isNumeral(word) || string(word) == thousand {
		before := b.previous(start - len(word))
		return string(before) != every && !isNumbered(before) && string(b.codes[start:s]) != dal+yeh // «سی دی», CD
	}
	return string(b.codes[start:s]) == year && b.afterNumber(start)
}

const (
	every    = he + reh              // هر
	thousand = he + zeh + alef + reh // هزار
	year     = seen + alef + lam     // سال
)

// isNumbered reports whether a number after a word tells which one is meant, and counts nothing: «دهه هشتاد».
func isNumbered(word []byte) bool {
	switch string(word) {
	case year, dal + he + he, qaf + reh + noon, seen + alef + ain + teh, sheen + meem + alef + reh + he, feh + sad + lam,
		dal + reh + jeem + he, gaf + reh + vav + he, jeem + lam + dal, lam + yeh + gaf:
		return true
	}
	return false
}

// ofMany reports whether the words before letter s are such as a plural follows: همه, تمام, تمامی, برخی, بعضی,
// سایر, کلیه, انواع, همین, همان, and از after یکی, برخی, بعضی or بسیاری.
func (l *lattice) ofMany(s int) bool {
	b := l.b
	switch word := b.previous(s); string(word) {
	case he + meem + he, teh + meem + alef + meem, teh + meem + alef + meem + yeh, beh + reh + khah + yeh, beh + ain + dad + yeh,
		seen + alef + yeh + reh, kaf + lam + yeh + he, alef + noon + vav + alef + ain, same, selves:
		return true
	case fromWord:
		switch string(b.previous(s - len(word))) {
		case one + yeh, beh + reh + khah + yeh, beh + ain + dad + yeh, beh + seen + yeh + alef + reh + yeh:
			return true
		}
	}
	return false
}

// possessed reports whether the word after letter e is a pronoun that an ezafe ties to the noun before it,
// or a noun or an adjective with one: «چشمهای سیاهش».
func (l *lattice) possessed(e int) bool {
	word := l.b.wordAfter(e)
	if len(word) < 3 {
		return false
	}
	if rest, ok := bytes.CutPrefix(word, []byte(self)); ok {
		return len(rest) == 0 || len(rest) == 1 && onePronoun(rest[0]) || pronounEnding(rest)
	}
	switch string(word) {
	case yeh + kaf + dal + yeh + gaf + reh, he + meem + dal + yeh + gaf + reh, khah + vav + yeh + sheen, alef + yeh + sheen + alef + noon:
		return true
	}
	if k, ok := l.kindOf(word); ok && k != lexicon.Unknown {
		return false
	}
	for _, suffix := range [...]string{theirs, ours, yours, sheen, meem} {
		stem, ok := bytes.CutSuffix(word, []byte(suffix))
		if !ok || len(stem) < 3 {
			continue
		}
		if k, ok := l.kindOf(stem); ok && nounOrAdjective(k) {
			return true
		}
	}
	return false
}

const self = khah + vav + dal // خود

// describedOne reports whether the word after letter e is an adjective with the indefinite ی, which
// no other ی precedes: «گلهای زیبایی». The adjective must not be much rarer than the whole, as سیاس is.
func (l *lattice) describedOne(e int) bool {
	word := l.b.wordAfter(e)
	adjective, ok := bytes.CutSuffix(word, []byte(yeh))
	if !ok || len(adjective) < 3 {
		return false
	}
	id := l.lex.Lookup(adjective)
	if id < 0 || l.lex.Piece(id).Class.Kind() != lexicon.Adjective {
		return false
	}
	whole := l.lex.Lookup(word)
	return whole < 0 || int32(l.lex.Piece(id).Start) <= int32(l.lex.Piece(whole).Start)+muchRarer
}
