package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A step of a reading, from one piece to the next, has learned weights. They tell
// what the counts of pieces and pairs do not: how the damage and the kinds of words
// go together, and which words the counts misjudge. They are numbered in groups by
// what they depend on, so that each is looked up as seldom as can be.

// features appends the numbers of all weights of the step from the piece before to
// the piece e.
func (l *lattice) features(dst []uint32, b *block, before *edge, link lexicon.Link, e *edge, level int) []uint32 {
	op := opOf(b.gaps[e.from], link)
	pair, itself := ofPair(b, before, op, e, level), ofPiece(b, l.lex, e)
	dst = append(append(dst, pair[:]...), itself[:]...)
	return append(dst, ofArrival(l.lex, op, e), ofLeaving(l.lex, op, before))
}

// opOf numbers what is done with a gap: it is read as link.
func opOf(g gap, link lexicon.Link) uint32 { return uint32(g)<<1 | uint32(link) }

// ofPair returns the numbers of the weights that depend on both pieces.
func ofPair(b *block, before *edge, op uint32, e *edge, level int) [5]uint32 {
	kind, kindBefore := uint32(e.class.Kind()), uint32(before.class.Kind())
	seen := op<<4 | uint32(level)
	return [5]uint32{
		weight(0, seen, kindBefore<<4|kind),
		weight(1, op, uint32(before.class)<<6|uint32(e.class)),
		weight(4, op, b.around(before, e)),
		weight(7, seen, e.tied()<<4|kindBefore),
		weight(8, seen, uint32(before.rate>>4)<<4|kind),
	}
}

// ofPiece returns the numbers of those that depend on the piece e alone.
func ofPiece(b *block, lex *lexicon.Lexicon, e *edge) [2]uint32 {
	shape := e.shape(b)
	return [2]uint32{weight(5, shape, uint32(e.class)), weight(6, shape&3, e.name(lex))}
}

// ofArrival returns the number of the one that depends on a gap and the piece after.
func ofArrival(lex *lexicon.Lexicon, op uint32, e *edge) uint32 { return weight(2, op, e.name(lex)) }

// ofLeaving returns the number of the one that depends on a gap and the piece before.
func ofLeaving(lex *lexicon.Lexicon, op uint32, before *edge) uint32 {
	left := before.left
	if id, ok := left.Piece(); ok {
		left = lexicon.Left(lex.Name(id))
	}
	return weight(3, op, uint32(left))
}

// name numbers the piece: 1 is one that the lexicon lacks.
func (e *edge) name(lex *lexicon.Lexicon) uint32 {
	if e.id == unknown {
		return 1
	}
	return lex.Name(e.id) + 2
}

// shape says how the piece fits the gaps of the text: whether it is unknown, its
// length up to 8 letters, and whether the text has a gap before and after it.
func (e *edge) shape(b *block) uint32 {
	n := uint32(min(e.to-e.from, 8)) << 3
	if e.id == unknown {
		n |= 4
	}
	if b.gaps[e.from] != none {
		n |= 2
	}
	if b.ends(int(e.to)) {
		n |= 1
	}
	return n
}

// weight hashes a feature.
func weight(template, a, b uint32) uint32 {
	h := (template*0x9E3779B1 ^ a) * 0x85EBCA6B
	h = (h ^ h>>15 ^ b) * 0xC2B2AE35
	return (h ^ h>>13) * 0x27D4EB2F >> (32 - lexicon.WeightBits)
}

// learned is the sum of the weights of a step that depend on both pieces.
func (l *lattice) learned(b *block, before *edge, link lexicon.Link, e *edge, level int) int32 {
	f := ofPair(b, before, opOf(b.gaps[e.from], link), e, level)
	return l.lex.Weight(f[0]) + l.lex.Weight(f[1]) + l.lex.Weight(f[2]) + l.lex.Weight(f[3]) + l.lex.Weight(f[4])
}

// itself is the sum of those that depend on the piece e alone.
func (e *edge) itself(b *block, lex *lexicon.Lexicon) int32 {
	f := ofPiece(b, lex, e)
	return lex.Weight(f[0]) + lex.Weight(f[1])
}

// arrive is what the piece e costs after link whatever stands before.
func (l *lattice) arrive(b *block, e *edge, link lexicon.Link) int32 {
	return e.alone + l.lex.Weight(ofArrival(l.lex, opOf(b.gaps[e.from], link), e))
}

// leave returns what each link after the piece e costs whatever follows.
func (l *lattice) leave(b *block, e *edge) (after [2]int32) {
	for link := range lexicon.Link(2) {
		after[link] = l.lex.RateCost(e.rate, link) + l.lex.Weight(ofLeaving(l.lex, opOf(b.gaps[e.to], link), e))
	}
	return after
}

// around packs the two letters on each side of the gap between two pieces.
func (b *block) around(before, e *edge) uint32 {
	s := e.from
	letters := uint32(b.codes[s]) << 6
	if e.to-s > 1 {
		letters |= uint32(b.codes[s+1])
	}
	if n := before.to - before.from; n > 0 {
		letters |= uint32(b.codes[s-1]) << 12
		if n > 1 {
			letters |= uint32(b.codes[s-2]) << 18
		}
	}
	return letters
}

// tied says how much more often the piece follows a ZWNJ than it starts a word.
func (e *edge) tied() uint32 {
	if e.id == unknown {
		return 31
	}
	more := (e.first[lexicon.Space]-e.first[lexicon.Half])/(lexicon.Scale) + 10
	return uint32(min(max(more, 0), 20))
}
