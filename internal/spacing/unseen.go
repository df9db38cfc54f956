package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Parts reports whether the ZWNJ between the first two words of a text, after a letter that does not join, stands
// where a space belongs: «سرد\u200cاست», «خورد\u200cو خوابید». No ZWNJ shows there, so without the space the two
// would be one word. A word after the two tells whether و joins it to the first. A word of the user stays.
func (r *Restorer) Parts(words []byte) bool {
	d := pool.Get().(*decoder)
	defer pool.Put(d)
	d.begin(r)
	b, l := &d.block, &d.lattice
	b.scan(words, 0, len(words))
	n := len(b.codes)
	if n == 0 || b.runEnd(0) != n {
		return false
	}
	i := b.wordEnd(0)
	if i == n || b.gaps[i] != ZWNJ {
		return false
	}
	e := b.wordEnd(i)
	if l.own != nil && l.own.gaps[string(b.codes[:e])] != nil {
		return false
	}
	if string(b.codes[i:e]) == vav {
		return l.conjunction(b.codes[:i], b.wordAfter(e))
	}
	left, right := b.codes[:i], b.codes[i:e]
	if string(left) == vav { // also «و\u200cبا», which is cholera without it
		return isClosed(right) || l.lex.Lookup(b.codes[:e]) < 0 && standsAlone(l.lex.Word(right).Class().Kind())
	}
	if isIntensifier(left) && nounOrAdjective(l.lex.Word(right).Class().Kind()) { // «بسیار\u200cکم»
		return true
	}
	return i >= minUnknown && e-i >= minUnknown && l.lex.Lookup(b.codes[:e]) < 0 && (l.separate(left, right) || l.begins(left, right))
}

// begins reports whether two words that are neighbours are no compound because of the first: it is رو, the spoken object
// marker, تو or a number, no text ties the two, and the second stands alone: «کفش رو\u200cخریدم», «تو\u200cخونه», «دو\u200cکتاب».
// A word in ه makes an adjective with a number.
func (l *lattice) begins(left, right []byte) bool {
	k := l.lex.Word(right).Class().Kind()
	if !standsAlone(k) && !isVerb(k) || l.participle(right) || l.ties(left, right) {
		return false
	}
	switch string(left) {
	case road, thou:
		return !l.infinitive(right)
	}
	return isNumber(left) && k == lexicon.Noun && right[len(right)-1] != lexicon.He
}

// separate reports whether two words that are neighbours are no compound: no text ties them, and the second is a
// verb, a copula, an adverb or a function word, or texts have the two with a space and neither makes compounds of all kinds.
func (l *lattice) separate(left, right []byte) bool {
	first, second := l.lex.Word(left), l.lex.Word(right)
	if first == 0 || second == 0 || !standsAlone(first.Class().Kind()) && !isVerb(first.Class().Kind()) || l.ties(left, right) {
		return false
	}
	switch k := second.Class().Kind(); {
	case isVerb(k), k == lexicon.Function, k == lexicon.Adverb:
		return !l.participle(right)
	case !standsAlone(k) || l.infinitive(right) || l.participle(right) || l.bothNamed(left, right):
		return false
	}
	return l.seen(lexicon.LeftPiece(first.ID()), lexicon.Space, second.ID()) && !l.seldomAlone(second.ID(), 0) &&
		!beginsCompounds(left) && !endsCompounds(right)
}
