package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// Parts reports whether the ZWNJ between the first two words of a text, after a letter that does not join, stands
// where a space belongs: «مرد\u200cخوب», «خورد\u200cو خوابید». No ZWNJ shows there, so without the space the two
// would be one word. A word after the two tells whether و joins it to the first.
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
	if string(b.codes[i:e]) == vav {
		return l.conjunction(b.codes[:i], b.wordAfter(e))
	}
	return i >= minUnknown && e-i >= minUnknown && l.lex.Lookup(b.codes[:e]) < 0 && l.separate(b.codes[:i], b.codes[i:e])
}

// separate reports whether two words that are neighbours stand alone and are no compound: texts have them with a
// space, or both are common, and none ties them.
func (l *lattice) separate(left, right []byte) bool {
	first, second := l.lex.Word(left), l.lex.Word(right)
	if !standsAlone(first.Class().Kind()) && !isVerb(first.Class().Kind()) || !standsAlone(second.Class().Kind()) && !isVerb(second.Class().Kind()) {
		return false
	}
	before := lexicon.LeftPiece(first.ID())
	if first == 0 || second == 0 || l.bothNamed(first.ID(), second.ID()) || l.infinitive(right) || l.seen(before, lexicon.ZWNJ, second.ID()) {
		return false
	}
	if l.seen(before, lexicon.Space, second.ID()) {
		return true
	}
	return int32(l.lex.Piece(first.ID()).Start) < commonCost && int32(l.lex.Piece(second.ID()).Start) < commonCost
}
