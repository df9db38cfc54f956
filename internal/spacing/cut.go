package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A word that the lexicon lacks may be a slip of the typist, a name or a word as it is spoken. Its letters may be those of two pieces
// too, mostly rare ones: «پرومکس», «دستکتاپ», «وسطشه». The rules in this file say when it is one word.

// cut returns what is added to the cost of a ZWNJ between two pieces of a word that no text ties. An ending, a last part and a
// prefix make new words with any other piece. Two other pieces may be a compound that somebody glued, but more often they are a slip.
func (l *lattice) cut(before, n *node) int32 {
	if n.gap != None || !l.c.later {
		return 0
	}
	left, right := l.b.codes[before.from:before.to], l.b.codes[n.from:n.to]
	switch {
	case len(left) == 1 && lexicon.JoinsNext(left[0]):
		return 2 * never
	case makesWords(n.class.Kind()), beginsWords(before.class.Kind()):
		return 0
	case n.id == unknown && len(right) <= leastGlued && lexicon.JoinsNext(left[len(left)-1]):
		return 2 * never
	case string(left) == without, string(left) == also, string(right) == which, l.pointsTo(left, n), endsSpoken(right), isOne(right, suffixes):
		return 0
	case len(right) > leastGlued && l.withArticle(n): // فلک\u200cالافلاک
		return 0
	case isNumber(left), before.common() && n.common(): // سه\u200cشاخه, گرین\u200cکارت
		return 0
	case !lexicon.JoinsNext(left[len(left)-1]) && (len(right) <= leastGlued || n.id != unknown && n.first[lexicon.Space] >= rareWord):
		return 0 // the ZWNJ would not show, and a space might be read instead: «ازینکه»
	}
	return cutCost
}

// cutCost is how much likelier two pieces must be than one word that the lexicon lacks to be read as a compound.
const cutCost = 2 * lexicon.Scale

// makesWords reports whether a piece of kind k makes words with any piece before it.
func makesWords(k lexicon.Kind) bool {
	return isEnding(k) || k == lexicon.LastPart || k == lexicon.VerbPrefix
}

// beginsWords reports whether a piece of kind k makes words with any piece after it.
func beginsWords(k lexicon.Kind) bool { return k == lexicon.VerbPrefix || k == lexicon.FirstPart }

// pointsTo reports whether a word points to a known piece, as in این\u200cطور and اون\u200cجوری.
func (l *lattice) pointsTo(word []byte, n *node) bool {
	return n.id != unknown && (isDemonstrative(word) || isOne(word, pointers))
}

// pointers are همین, همان, اون and همون.
var pointers = []string{same, selves, thatSpoken, selvesSpoken}

// isThatSpoken reports whether a word is آن or همان as it is spoken: اون, همون.
func isThatSpoken(word []byte) bool {
	return string(word) == thatSpoken || string(word) == selvesSpoken
}

const (
	thatSpoken   = alef + vav + noon      // اون
	selvesSpoken = he + meem + vav + noon // همون
)

// suffixes are زار and گران, which the lexicon has as words too: سنگ\u200cزار, دعوت\u200cگران.
var suffixes = []string{zeh + alef + reh, costly}

// endsSpoken reports whether a word is the last part خوان, خانه or دان as it is spoken: کتابخون, وزارتخونه, کامنتدونی.
func endsSpoken(word []byte) bool {
	return bytes.HasPrefix(word, []byte(khah+vav+noon)) || string(word) == dal+vav+noon || string(word) == dal+vav+noon+yeh
}

// isGluedClitic reports whether the piece n is glued to a letter that joins, and a pronoun or a copula, so that no space belongs
// before it.
func (l *lattice) isGluedClitic(n *node) bool {
	return l.c.later && n.gap == None && n.class.Kind() == lexicon.Clitic && lexicon.JoinsNext(l.b.codes[n.from-1])
}

// isPronounWith reports whether the piece n, glued to a letter that joins, is a pronoun or ی with the spoken copula, or a pronoun
// with هم, at the end of a word, and none of the words that are spelled alike: «وسطشه», «انتخابمه», «بلوتوثشم».
func (l *lattice) isPronounWith(n *node) bool {
	if n.gap != None || n.to-n.from != 2 || !l.c.later {
		return false
	}
	b := l.b
	before, first, last := b.codes[n.from-1], b.codes[n.from], b.codes[n.from+1]
	switch {
	case !(suffixLetter(first) && last == lexicon.He) && !(first == lexicon.Sheen && last == lexicon.Meem):
		return false
	case !lexicon.JoinsNext(before), before == lexicon.He && first == lexicon.Yeh:
		return false
	}
	return b.ends(int(n.to)) && !b.afterMay(int(n.from))
}
