package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// Spoken Persian has ین and ان for the copula اید and اند, and some people write ید, ند and یم: «رفته ین»,
// «همه گرسنه ان». Alone these are names or the first letters of words, so they are told by the word
// before: a participle, or a noun or an adjective at the end of a clause.

// isPerson reports whether a word is such a copula.
func isPerson(word []byte) bool {
	return isOne(word, persons) || isOne(word, pronounCopulas) || isOne(word, someones)
}

var persons = []string{yeh + noon, alef + noon, youAre, are, weAre, theOne, shortIs, they}

// pronounCopulas are a pronoun and the copula, which speech ties to an adjective: مه, ته, مونه, تونه and شونه, of which some
// are also fog or the month of May, the bottom and a shoulder: «تشنه ته». شه is none, for it also says what someone
// becomes: «خفه شه».
var pronounCopulas = []string{meem + he, teh + he, spokenOurs + he, spokenYours + he, spokenTheirs + he}

// shortIs is اس, as people say است: «تیره اس». It is also the name of a letter.
const shortIs = alef + seen

// someones are ای with a pronoun.
var someones = []string{some + sheen, some + teh}

// theOne is هه, which makes a noun definite in speech: «گربه هه».
const theOne = he + he

// personOf reports whether token t, after a space, is such a copula of the token before.
func (l *lattice) personOf(before, t *token) bool {
	b := l.b
	word, e := b.letters(t), int(t.to)
	if !isPerson(word) || b.gaps[before.from] == None || !b.ends(e) {
		return false
	}
	last := b.codes[before.to-1]
	switch {
	case isOne(word, pronounCopulas): // not «جاده مه گرفته» or «گرفته مه»
		return last == lexicon.He && !l.participle(b.letters(before)) && before.kind == lexicon.Adjective && l.endsRun(e)
	case string(word) == theOne: // not laughter
		return last == lexicon.He && before.kind == lexicon.Noun && b.codes[before.to-2] != lexicon.He && !l.endsRun(e) && !l.follows(e, theOne) &&
			string(b.letters(before)) != madda+reh+he // آره
	case string(word) == they: // «بدنی اند»
		return last == lexicon.Yeh && before.kind == lexicon.Adjective && l.endsClause(e)
	case isOne(word, someones): // «هسته ایش»
		return b.mayBeSilent(before) && before.kind.Nominal()
	case string(word) == shortIs: // «ناراحت کننده اس», «خیلی خوشمزه اس»
		return b.mayBeSilent(before) && (before.kind == lexicon.LastPart || before.kind == lexicon.Adjective) &&
			l.endsRun(e) && len(b.digitsBefore(e)) == 0
	}
	switch {
	case last == lexicon.He && l.participle(b.letters(before)):
		return b.gapAt(e) == Boundary || !bytes.HasPrefix(b.codes[e:], []byte(sheen+alef)) // ان شاء الله
	case !l.endsClause(e) || before.to-before.from <= 2 || string(b.codes[before.to-2:before.to]) == alef+he:
		return false
	case last == lexicon.He:
		return before.kind == lexicon.Adjective || string(b.letters(before)) == some || before.kind == lexicon.Noun && !l.follows(e, vav) // «فلسفه ین و یانگ»
	}
	return last == lexicon.Yeh && before.kind == lexicon.Adjective && string(word) == alef+noon // «عصبانی ان»
}

// mayBeSilent reports whether a token ends in a ه that may be silent: ماه has none.
func (b *block) mayBeSilent(t *token) bool {
	return b.codes[t.to-1] == lexicon.He && t.to-t.from > 2 && b.codes[t.to-2] != lexicon.Alef
}

// personIn returns the letter of a word [s, e) that the lexicon lacks where what spoken Persian ties to
// a silent ه begins, or 0: the person of a participle («رفتهن»), or the pronoun of a noun («خالهم»).
func (l *lattice) personIn(s, e int) int {
	b := l.b
	for i := max(s+minUnknown, e-longestPerson); i < e; i++ {
		if b.codes[i-1] != lexicon.He || b.codes[i-2] == lexicon.Alef {
			continue
		}
		stem, ending := b.codes[s:i], b.codes[i:e]
		switch string(ending) {
		case noon, meem, yeh + noon, weAre:
			if l.participle(stem) || l.participle(bytes.TrimPrefix(stem, []byte(noon))) {
				return i
			}
		}
		if string(ending) == seen && l.surelySilent(stem) { // سادهس
			if k, _ := l.kindOf(stem); k == lexicon.Adjective {
				return i
			}
		}
		if string(ending) == is && l.takesIs(stem, s) { // پایهست
			return i
		}
		if isOneObject(ending) && l.surelySilent(stem) { // خونهمو
			return i
		}
		if (len(ending) == 1 && onePronoun(ending[0]) && !l.twoKnown(s, i, e) || spokenPronoun(ending)) && l.surelySilent(stem) {
			return i
		}
	}
	return 0
}

// longestPerson is the length in letters of the longest of these endings, and of those of a verb.
const longestPerson = 3

// twoKnown reports whether letters [s, e) are two known words that meet before letter i, of which the first
// is commoner than the one that ends there: درجهت.
func (l *lattice) twoKnown(s, i, e int) bool {
	whole := l.lex.Lookup(l.b.codes[s:i])
	for at := max(s+minUnknown, i-maxBack); at < i && whole >= 0; at++ {
		id := l.lex.Lookup(l.b.codes[s:at])
		if id >= 0 && l.lex.Piece(id).Start < l.lex.Piece(whole).Start && l.lex.Lookup(l.b.codes[at:e]) >= 0 {
			return true
		}
	}
	return false
}

const maxBack = 5 // letters

// takesIs reports whether a word, from letter s on, is a noun or an adjective in a silent ه, which does not begin هست, glued
// to another word: «نیزهست».
func (l *lattice) takesIs(word []byte, s int) bool {
	id, first := l.lex.Lookup(word), word[:len(word)-1]
	if id < 0 || !lexicon.JoinsNext(first[len(first)-1]) && l.everydayWord(first) || !nounOrAdjective(l.lex.Piece(id).Class.Kind()) {
		return false
	}
	n := l.knownNode(id, s, s+len(word))
	return l.silentHe(&n, None)
}

// surelySilent reports whether the ه of a noun or an adjective is silent: texts tie two of the ezafe, اش and
// ام to it.
func (l *lattice) surelySilent(word []byte) bool {
	id := l.lex.Lookup(word)
	if id < 0 || !nounOrAdjective(l.lex.Piece(id).Class.Kind()) {
		return false
	}
	ties := 0
	for _, ending := range [...]string{yeh, ash, am} {
		if l.seenWith(lexicon.LeftPiece(id), lexicon.ZWNJ, []byte(ending)) {
			ties++
		}
	}
	return ties >= 2
}
