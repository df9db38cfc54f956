package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Initials are written as the names of Latin letters: «دی وی دی». Three or more in a row
// are one word, tied throughout, and no two of them are a word by themselves.

// The least and the greatest number of names in a row that are initials.
const (
	manyInitials = 3
	mostInitials = 8
)

// letterNames has the names of two letters.
var letterNames = begins{
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
		return letterNames.of(word)
	}
	switch string(word) {
	case kaf + yeh + vav, dal + beh + lam + yeh + vav, alef + yeh + kaf + seen, vav + alef + yeh:
		return true
	}
	return false
}

// initials reports whether the two names of letters in [s, e) are in a row of so many that
// they are initials, and whether these are tied: all must have two letters, a ZWNJ must show
// after each, and they must not be too many. A pronoun or an ending before them is not
// counted: «او بی بی سی را دید», «گفته ام اس ام اس بدهد». A pronoun after them unties them,
// because it may be a letter: «سی دی او».
func (l *lattice) initials(s, e int) (many, tied bool) {
	b := l.b
	from, to := s, e
	for i := 0; i < mostInitials && from > 0 && b.gaps[from] <= Space && letterName(b.codes[b.start(from):from]); i++ {
		from = b.start(from)
	}
	for i := 0; i < mostInitials && b.gapAt(to) <= Space && letterName(b.codes[to:b.wordEnd(to)]); i++ {
		to = b.wordEnd(to)
	}
	n, first := b.countWords(from, to), b.wordEnd(from)
	name, ends := b.codes[from:first], l.endsWord(from)
	if from > 0 && b.gaps[from] <= ZWNJ && !ends || b.gapAt(to) <= ZWNJ {
		return false, false
	}
	if isHe(name) || ends || n > manyInitials && alsoPronoun(name) {
		if n--; from == s {
			return n >= manyInitials, false
		}
		from = first
	}
	many = n >= manyInitials
	return many, many && n <= mostInitials && b.tiedThroughout(from, to)
}

// endsWord reports whether letter s starts ام or ای as an ending of the word before and not
// as the name of a letter: it is tied to that word, or follows a participle, or follows a ه
// where the names of letters after it are initials without it: «رسانه ای بی بی سی».
func (l *lattice) endsWord(s int) bool {
	b := l.b
	if !l.c.repairs || s == 0 || b.gaps[s] > Space || !alsoEnding(b.codes[s:b.wordEnd(s)]) {
		return false
	}
	return b.gaps[s] == ZWNJ || l.participle(b.codes[b.start(s):s]) ||
		b.codes[s-1] == lexicon.He && b.namesAfter(b.wordEnd(s)) >= manyInitials
}

// namesAfter returns how many names of letters follow letter e, up to manyInitials.
func (b *block) namesAfter(e int) (n int) {
	for name := b.nameAfter(e); name != nil && n < manyInitials; name = b.nameAfter(e) {
		e += len(name)
		n++
	}
	return n
}

// nameAfter returns the word after letter e, after a space or a ZWNJ, if it is the name of a
// Latin letter, or nil.
func (b *block) nameAfter(e int) []byte {
	if b.gapAt(e) > Space {
		return nil
	}
	if word := b.codes[e:b.wordEnd(e)]; letterName(word) {
		return word
	}
	return nil
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

// isHe reports whether the name of a letter is او, which before other names is nearly always
// the pronoun.
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
// are not tied or that the second begins, for بی as one of them and not the prefix, or for
// ای after ام: «خسته ام ای دوست».
func (l *lattice) apartInitials(before, n *node, left, right []byte) bool {
	if !letterName(left) {
		return l.beginsInitials(int(n.from), int(n.to))
	}
	if !letterName(right) {
		return string(left) == without && l.afterLetter(int(before.from))
	}
	many, tied := l.initials(int(before.from), int(n.to))
	return many && !tied || isHe(left) || l.c.repairs && !many && string(left) == am && string(right) == some
}

// initialsLater does the work of apartInitials for the rules that are younger than the lexicon: initials with points,
// letters after a name, and ام as the mother in a name after ای («ای ام سلیم»).
func (l *lattice) initialsLater(before, n *node, left, right []byte) bool {
	if letterName(left) {
		return string(left) == some && string(right) == am && l.calledMother(int(n.to))
	}
	return l.endsPlace(before, n, right) || l.beginsWithPoints(int(n.from), int(n.to))
}

// endsPlace reports whether two letters that are not tied follow a name: «واشنگتن دی سی».
func (l *lattice) endsPlace(before, n *node, right []byte) bool {
	return letterName(right) && !alsoEnding(right) && before.class.Kind() == lexicon.Noun && l.b.nameAfter(int(n.to)) != nil
}

// calledMother reports whether ام before letter e is the mother in a name, and not the name of a letter.
func (l *lattice) calledMother(e int) bool {
	next := l.b.wordAfter(e)
	return len(next) > 0 && !letterName(next)
}

// beginsInitials reports whether letters [s, e), ام or ای, begin initials: the name of
// another letter follows, and if that is also a word, then one more. «خواهرم ام اس دارد» and
// «شبکه ام بی سی» have them, «خسته ام بی تو» has none.
func (l *lattice) beginsInitials(s, e int) bool {
	b := l.b
	if !l.c.repairs || !alsoEnding(b.codes[s:e]) || l.endsWord(s) {
		return false
	}
	name := b.nameAfter(e)
	if name == nil || !alsoWord(name) {
		return name != nil
	}
	name = b.nameAfter(e + len(name))
	return name != nil && !isHe(name)
}

// beginsWithPoints reports whether letters [s, e), ام or ای, begin initials with points: «دستگاه ام.آر.آی».
func (l *lattice) beginsWithPoints(s, e int) bool {
	b := l.b
	return alsoEnding(b.codes[s:e]) && b.pointFollows(e) && letterName(b.codes[e:b.wordEnd(e)]) && !l.endsWord(s)
}

// pointFollows reports whether one character of one byte stands between letter e and the letter before it, as in «ام.آر».
func (b *block) pointFollows(e int) bool {
	const letter = 2 // bytes
	return b.gapAt(e) == Boundary && e < len(b.codes) && b.from[e] == b.from[e-1]+letter+1
}

// alsoEnding reports whether the name of a letter is also an ending: ام, ای.
func alsoEnding(name []byte) bool { return string(name) == am || string(name) == some }

// alsoWord reports whether the name of a letter is also a word that may follow an ending.
func alsoWord(name []byte) bool {
	switch string(name) {
	case alef + vav, vav + yeh, kaf + yeh, some, without, seen + yeh, dal + yeh, madda + yeh, zeh + dal, vav + alef + yeh:
		return true
	}
	return false
}

// headOfWord reports whether two names of letters, the second of two letters, that have nothing
// between them only begin a word, and are no initials: دیجیکالا. After initials there may be more names of letters,
// and then an ending or a function word: سیدیهای.
func (l *lattice) headOfWord(before, n *node) bool {
	b := l.b
	s, e := int(before.from), int(n.to)
	if !l.c.repairs || !letterName(b.codes[n.from:e]) || !letterName(b.codes[s:before.to]) {
		return false
	}
	for i := 0; i < mostInitials && !b.ends(e) && !b.ends(e+1) && letterName(b.codes[e:e+2]); i++ {
		e += 2
	}
	to := e
	for to-e < maxPiece && !b.ends(to) {
		to++
	}
	return to-e > 1 && !l.mayFollow(b.codes[e:to])
}

// mayFollow reports whether letters are a suffix or a function word.
func (l *lattice) mayFollow(word []byte) bool {
	switch k, _ := l.kindOf(word); k {
	case lexicon.PluralSuffix, lexicon.Clitic, lexicon.Function:
		return true
	}
	return false
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
	if from > 0 && b.gaps[from] < Space || !letterName(name) || string(name) == some && l.c.repairs {
		return false
	}
	return !isHe(name) && !alsoPronoun(name)
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
