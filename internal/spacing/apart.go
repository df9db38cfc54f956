package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// apart reports whether the space that was typed between two pieces is one between words,
// by what they are and by the word after them.
func (l *lattice) apart(before, n *node, left, right []byte) bool {
	last := left[len(left)-1]
	switch n.class.Kind() {
	case lexicon.LastPart:
		return l.freePart(before, n, last, right)
	case lexicon.Comparative: // دست تر, a wet hand
		return string(right) == wet && isNoun(before, left) && !l.attested(before, n) && !l.compares(int(n.to))
	case lexicon.Clitic: // «داری ای»
		return string(right) == some && last == lexicon.Yeh && before.finite && before.class.Kind() != lexicon.Noun && l.b.gaps[before.from] != ZWNJ
	case lexicon.PluralSuffix: // the copula ends a clause, so هاست in «نام هاست بر اساس» is a host
		return string(right) == plural+is && (before.class.Kind() == lexicon.Function || !l.endsClause(int(n.to)))
	}
	if string(right) == openly {
		return l.verbFollows(int(n.to))
	}
	return l.participle(right) && l.beforeCopula(int(n.to))
}

const (
	wet     = teh + reh        // تر
	whether = gaf + reh        // گر
	openly  = beh + alef + zeh // باز, which is a word of its own before a verb: «متن باز کنید»
)

// freePart reports whether a last part is a word of its own, for texts never tie it to the
// piece before: after a verb or an adverb; after ی, which ends an adjective, where the
// text shows nothing and the part is none of surnames; after a letter that does not join,
// but for one of surnames after a name; and گر, which is a conjunction.
func (l *lattice) freePart(before, n *node, last byte, right []byte) bool {
	k := before.class.Kind()
	if !before.proper && !lexicon.JoinsNext(last) {
		return true
	}
	if string(right) == whether || !k.Nominal() || l.c.level == 0 && last == lexicon.Yeh && !surname(right) && !n.bound() {
		return !l.attested(before, n)
	}
	return false
}

// bound reports whether a last part is almost never a word of its own: شناس, but not ساز.
func (n *node) bound() bool { return n.leans(boundMargin) }

// boundMargin is the margin by which a last part leans on the piece before it, to be bound.
const boundMargin = 9 * lexicon.Scale / 2

// bare reports whether a piece is a known noun or adjective without an ending.
func (n *node) bare() bool {
	return n.id != unknown && n.class.Kind().Nominal() && n.left == lexicon.LeftPiece(n.id)
}

// isNoun reports whether a piece is a noun, be it for the ezafe that it ends in: هوای.
func isNoun(n *node, word []byte) bool {
	last := len(word) - 1
	return n.class.Kind() == lexicon.Noun || last > 1 && word[last] == lexicon.Yeh && word[last-1] == lexicon.Alef
}

// attested reports whether texts or lists tie two pieces.
func (l *lattice) attested(before, n *node) bool {
	_, ok := l.lex.Pair(before.left, lexicon.ZWNJ, n.id)
	return ok
}

// compares reports whether what follows letter e goes with a comparative: از or the
// copula, or nothing.
func (l *lattice) compares(e int) bool {
	return e == len(l.b.codes) || l.b.gaps[e] != Space || l.beforeCopula(e) || l.follows(e, from)
}

// follows reports whether a word follows letter e.
func (l *lattice) follows(e int, word string) bool { return string(l.b.wordAfter(e)) == word }

// verbFollows reports whether a finite verb, or its prefix, follows letter e.
func (l *lattice) verbFollows(e int) bool {
	word := l.b.wordAfter(e)
	id := l.lex.Lookup(word)
	if id < 0 {
		return false
	}
	class, flags := l.lex.Sort(id)
	return verbal(class, flags) || isPast(word, flags) // کرد is a noun too
}
