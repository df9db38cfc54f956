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

// initials reports whether the two names of letters in [s, e) are in a row of so many that
// they are initials, and whether these are tied: all must have two letters, a ZWNJ must show
// after each, and they must not be too many. A pronoun before them is not counted: «او بی بی
// سی را دید». One after them unties them, because it may be a letter: «سی دی او».
func (l *lattice) initials(s, e int) (many, tied bool) {
	b := l.b
	from, to := s, e
	for i := 0; i < mostInitials && from > 0 && b.gaps[from] <= Space && letterName(b.codes[b.start(from):from]); i++ {
		from = b.start(from)
	}
	for i := 0; i < mostInitials && to < len(b.codes) && b.gaps[to] <= Space && letterName(b.codes[to:b.wordEnd(to)]); i++ {
		to = b.wordEnd(to)
	}
	if from > 0 && b.gaps[from] <= ZWNJ || to < len(b.codes) && b.gaps[to] <= ZWNJ {
		return false, false
	}
	n, first := b.countWords(from, to), b.wordEnd(from)
	if name := b.codes[from:first]; isHe(name) || n > manyInitials && alsoPronoun(name) {
		if n--; from == s {
			return n >= manyInitials, false
		}
		from = first
	}
	many = n >= manyInitials
	return many, many && n <= mostInitials && b.tiedThroughout(from, to)
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
		if end-from != 2 || !last && !lexicon.JoinsNext(b.codes[end-1]) || last && isHe(b.codes[from:end]) {
			return false
		}
	}
	return true
}

// isHe reports whether the name of a letter is او, which is seldom one before others.
func isHe(name []byte) bool { return string(name) == alef+vav }

// alsoPronoun reports whether the name of a letter is a pronoun too: وی, کی.
func alsoPronoun(name []byte) bool {
	switch string(name) {
	case vav + yeh, kaf + yeh:
		return true
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
	return many && !tied || isHe(left)
}

// afterLetter reports whether the word before letter s is the name of a Latin letter, no
// pronoun and not the ای of an address: «ای بی خبر».
func (l *lattice) afterLetter(s int) bool {
	b := l.b
	if s == 0 || b.gaps[s] != Space {
		return false
	}
	from := b.start(s)
	name := b.codes[from:s]
	return (from == 0 || b.gaps[from] >= Space) && letterName(name) && !isHe(name) && !alsoPronoun(name) && string(name) != some
}

// tiedInitials reports whether two words are initials that are tied.
func (l *lattice) tiedInitials(before, n *node) bool {
	b := l.b
	if n.to-n.from != 2 || !letterName(b.codes[n.from:n.to]) || !letterName(b.codes[before.from:before.to]) {
		return false
	}
	_, tied := l.initials(int(before.from), int(n.to))
	return tied
}
