package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// numFeatures is the number of learned weights that a step of a reading has.
const numFeatures = 9

// features returns the numbers of the weights of the step from the piece before
// to the piece e. They tell what the counts of pieces and pairs do not: how the
// damage and the kinds of words go together, and which words the counts misjudge.
func features(b *block, before *edge, link lexicon.Link, e *edge, level int) [numFeatures]uint32 {
	op := uint32(b.gaps[e.from])<<1 | uint32(link)
	kinds := uint32(before.class.Kind())<<4 | uint32(e.class.Kind())
	classes := uint32(before.class)<<6 | uint32(e.class)
	id := uint32(e.id + 2)
	return [numFeatures]uint32{
		weight(0, op<<4|uint32(level), kinds),
		weight(1, op, classes),
		weight(2, op, id),
		weight(3, op, uint32(before.left)),
		weight(4, op, b.around(before, e)),
		weight(5, e.shape(b), uint32(e.class)),
		weight(6, e.shape(b)&3, id),
		weight(7, op<<4|uint32(level), e.tied()<<4|uint32(before.class.Kind())),
		weight(8, op<<4|uint32(level), uint32(before.rate>>4)<<4|uint32(e.class.Kind())),
	}
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
	op := uint32(b.gaps[e.from])<<1 | uint32(link)
	kind, kindBefore := uint32(e.class.Kind()), uint32(before.class.Kind())
	return l.lex.Weight(weight(0, op<<4|uint32(level), kindBefore<<4|kind)) +
		l.lex.Weight(weight(1, op, uint32(before.class)<<6|uint32(e.class))) +
		l.lex.Weight(weight(4, op, b.around(before, e))) +
		l.lex.Weight(weight(7, op<<4|uint32(level), e.tied()<<4|kindBefore)) +
		l.lex.Weight(weight(8, op<<4|uint32(level), uint32(before.rate>>4)<<4|kind))
}

// arrive is the sum of those that depend on the piece e after link, or on it alone.
func (l *lattice) arrive(b *block, e *edge, link lexicon.Link) int32 {
	op := uint32(b.gaps[e.from])<<1 | uint32(link)
	return e.alone + l.lex.Weight(weight(2, op, uint32(e.id+2)))
}

// itself is the sum of those that depend on the piece e alone.
func (e *edge) itself(b *block, lex *lexicon.Lexicon) int32 {
	shape := e.shape(b)
	return lex.Weight(weight(5, shape, uint32(e.class))) + lex.Weight(weight(6, shape&3, uint32(e.id+2)))
}

// leave returns what each link after the piece e costs whatever follows.
func (l *lattice) leave(b *block, e *edge) (after [2]int32) {
	for link := range lexicon.Link(2) {
		op := uint32(b.gaps[e.to])<<1 | uint32(link)
		after[link] = l.lex.RateCost(e.rate, link) + l.lex.Weight(weight(3, op, uint32(e.left)))
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
