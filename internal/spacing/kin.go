package spacing

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// kin reports whether two tokens are a relative, which is one word: «پسر عمو», «دختر خاله», «پدر شوهر», «پدر بزرگ». Before
// a name the second is a title («پسر عمو حسن»), and before a verb of change بزرگ is what someone becomes.
func (l *lattice) kin(a, b *token) bool {
	return relativeBegins.of(l.b.codes[b.from:b.from+2]) && b.to-b.from <= longestRelative && l.isRelative(a, b) &&
		!l.beforeDegree(int(b.to)) // «مادر بزرگ ترین پشتیبان من است»
}

// isRelative reports whether two tokens are the words of a relative, and what follows fits.
func (l *lattice) isRelative(a, b *token) bool {
	e := int(b.to)
	switch word := l.b.letters(b); {
	case isOne(word, inLaws):
		switch string(l.b.letters(a)) {
		case peh + dal + reh, meem + alef + dal + reh, khah + vav + alef + he + reh, beh + reh + alef + dal + reh:
			// «پدر زن جوان» has a woman
			return string(word) == husband || l.nextWord(e) == pronoun || l.uncommonName(l.b.wordAfter(e))
		}
	case isOne(word, relatives):
		switch string(l.b.letters(a)) {
		case peh + seen + reh, dal + khah + teh + reh, zeh + noon, sheen + vav + he + reh:
			return l.nextWord(e) == pronoun || !l.nameFollows(e)
		}
	case string(word) == grand:
		switch string(l.b.letters(a)) {
		case peh + dal + reh, meem + alef + dal + reh:
			return !l.predicate(e)
		}
	}
	return false
}

const longestRelative = 4 // letters

// relativeBegins has the first two letters of the second words of kin.
var relativeBegins = begins{
	lexicon.Ain: 1 << lexicon.Meem, lexicon.Khah: 1 << lexicon.Alef, lexicon.Dal: 1 << lexicon.Alef,
	lexicon.Beh: 1 << lexicon.Zeh, lexicon.Sheen: 1 << lexicon.Vav, lexicon.Zeh: 1 << lexicon.Noon,
}

const (
	grand   = beh + zeh + reh + gaf  // بزرگ, of پدربزرگ
	husband = sheen + vav + he + reh // شوهر
)

// inLaws are the second words of kin by marriage: شوهر and زن.
var inLaws = []string{husband, zeh + noon}

// relatives are the second words of kin other than بزرگ: عمو, عمه, خاله and دایی.
var relatives = []string{ain + meem + vav, ain + meem + he, khah + alef + lam + he, dal + alef + yeh + yeh}

// reciprocal reports whether two tokens are هم or یک and دیگر for همدیگر and یکدیگر, "each other". A preposition stands
// before the two («با هم دیگر»). Before هم it may also be ما, شما or nothing, if را follows. The spoken دیگه also says
// "now", so رو must follow it: «هم دیگه رو می\u200cزنن».
func (l *lattice) reciprocal(a, b *token) bool {
	first, half := l.b.previous(int(a.from)), string(l.b.letters(a))
	e, spoken := int(b.to), string(l.b.letters(b)) == again
	switch {
	case half != also && half != one, string(l.b.letters(b)) != another && !spoken:
		return false
	case half == one:
		return !spoken && isPreposition(first)
	case isPreposition(first) && !spoken:
		return !l.negatedLater(e)
	case !l.follows(e, object) && !(spoken && l.follows(e, road)):
		return false
	}
	return first == nil || isConjunction(first) || string(first) == we || string(first) == sheen+we || spoken && isPreposition(first)
}

// negatedLater reports whether a negated verb follows letter e in the run of words: «با هم دیگر حرف نمی\u200cزنیم»
// may say "no more".
func (l *lattice) negatedLater(e int) bool {
	b := l.b
	for ; !l.endsRun(e); e = b.wordEnd(e) {
		word := b.codes[e:b.wordEnd(e)]
		if string(word) == mayNot || bytes.HasPrefix(word, []byte(isNot)) || len(word) > minUnknown && word[0] == lexicon.Noon && l.finite(bytes.TrimPrefix(word[1:], []byte(may))) {
			return true
		}
	}
	return false
}

const another = dal + yeh + gaf + reh // دیگر

// nameFollows reports whether a name follows letter e.
func (l *lattice) nameFollows(e int) bool {
	id := l.lex.Lookup(l.b.wordAfter(e))
	return id >= 0 && l.lex.Piece(id).Flags&lexicon.Name != 0
}
