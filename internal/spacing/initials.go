package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Initials are written as the names of Latin letters: «دی وی دی». Three or more in a row
// are one word, tied throughout, and no two of them are a word by themselves.

// The least and the greatest number of names in a row that are initials.
const (
	manyInitials = 3
	mostInitials = 8
)

// letterNames has, for the first letter of each name of two letters, a bit for the second.
var letterNames = [lexicon.Codes]uint64{
	lexicon.AlefMadda: 1<<lexicon.Yeh | 1<<lexicon.Reh,
	lexicon.Alef: 1<<lexicon.Yeh | 1<<lexicon.Feh | 1<<lexicon.Cheh | 1<<lexicon.Lam | 1<<lexicon.Meem | 1<<lexicon.Noon |
		1<<lexicon.Vav | 1<<lexicon.Seen,
	lexicon.Beh:  1 << lexicon.Yeh,
	lexicon.Peh:  1 << lexicon.Yeh,
	lexicon.Teh:  1 << lexicon.Yeh,
	lexicon.Jeem: 1 << lexicon.Yeh,
	lexicon.Dal:  1 << lexicon.Yeh,
	lexicon.Zeh:  1 << lexicon.Dal,
	lexicon.Seen: 1 << lexicon.Yeh,
	lexicon.Kaf:  1 << lexicon.Yeh,
	lexicon.Vav:  1 << lexicon.Yeh,
	lexicon.Yeh:  1 << lexicon.Vav,
}

// letterName reports whether a word is the name of a Latin letter.
func letterName(word []byte) bool {
	if len(word) == 2 {
		return letterNames[word[0]]>>word[1]&1 != 0
	}
	switch string(word) {
	case kaf + yeh + vav, dal + beh + lam + yeh + vav, alef + yeh + kaf + seen, vav + alef + yeh:
		return true
	}
	return false
}

// initials returns how many names of letters are in a row around the two of letters [s, e),
// and whether they are tied: all must have two letters, a ZWNJ must show after each, and they
// must not be too many. A pronoun before them is not counted: «او بی بی سی را دید». One after
// them unties them, because it may be a letter: «سی دی او».
func (l *lattice) initials(s, e int) (n int, tied bool) {
	b := l.b
	from, to := s, e
	for i := 0; i < mostInitials && from > 0 && b.gaps[from] <= Space && letterName(b.codes[b.start(from):from]); i++ {
		from = b.start(from)
	}
	for i := 0; i < mostInitials && to < len(b.codes) && b.gaps[to] <= Space && letterName(b.codes[to:b.wordEnd(to)]); i++ {
		to = b.wordEnd(to)
	}
	if from > 0 && b.gaps[from] <= ZWNJ || to < len(b.codes) && b.gaps[to] <= ZWNJ {
		return 0, false
	}
	first := b.wordEnd(from)
	if n = b.countWords(from, to); beginsClause(b.codes[from:first], n) {
		if n--; from == s {
			return n, false
		}
		from = first
	}
	return n, n <= mostInitials && b.tiedThroughout(from, to)
}

// countWords returns the number of words that letters [from, to) are.
func (b *block) countWords(from, to int) (n int) {
	for ; from < to; from = b.wordEnd(from) {
		n++
	}
	return n
}

// tiedThroughout reports whether letters [from, to) are initials that are tied.
func (b *block) tiedThroughout(from, to int) bool {
	for end := from; from < to; from = end {
		end = b.wordEnd(from)
		last := end == to
		if end-from != 2 || !last && !lexicon.JoinsNext(b.codes[end-1]) || last && string(b.codes[from:end]) == alef+vav {
			return false
		}
	}
	return true
}

// beginsClause reports whether the first of n names of letters in a row is a pronoun: او, or
// one that is often a letter too, before initials that do not need it.
func beginsClause(name []byte, n int) bool {
	switch string(name) {
	case alef + vav:
		return true
	case vav + yeh, kaf + yeh:
		return n > manyInitials
	}
	return false
}

// apartInitials reports whether two words keep the space between them for initials that
// are not tied, or for بی as one of them and not the prefix.
func (l *lattice) apartInitials(before, n *node, left, right []byte) bool {
	if !letterName(left) {
		return false
	}
	if !letterName(right) {
		return string(left) == without && l.afterLetter(int(before.from))
	}
	many, tied := l.initials(int(before.from), int(n.to))
	return many >= manyInitials && !tied || string(left) == alef+vav
}

// afterLetter reports whether the word before letter s is the name of a Latin letter.
func (l *lattice) afterLetter(s int) bool {
	b := l.b
	if s == 0 || b.gaps[s] != Space {
		return false
	}
	from := b.start(s)
	return (from == 0 || b.gaps[from] >= Space) && letterName(b.codes[from:s]) && !beginsClause(b.codes[from:s], manyInitials+1)
}

// tiedInitials reports whether two words are initials that are tied.
func (l *lattice) tiedInitials(before, n *node) bool {
	b := l.b
	if n.to-n.from != 2 || !letterName(b.codes[n.from:n.to]) || !letterName(b.codes[before.from:before.to]) {
		return false
	}
	many, tied := l.initials(int(before.from), int(n.to))
	return many >= manyInitials && tied
}
