package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// features appends the numbers of all weights of the step from the piece before to
// the piece n.
func (l *lattice) features(dst []uint32, before *node, link lexicon.Link, n *node) []uint32 {
	op := opOf(n.gap, link)
	shape, name := n.shape(l.b), n.name(l.lex)
	step, piece := l.ofStep(before, op, n), ofPiece(shape, n.class, name)
	dst = append(append(dst, step[:]...), piece[:]...)
	return append(dst, ofArrival(op, name), ofLeaving(op, l.leftName(before)))
}

// opOf numbers the reading of gap g as link.
func opOf(g Gap, link lexicon.Link) uint32 { return uint32(g)<<1 | uint32(link) }

// ofStep returns the numbers of the weights that depend on both pieces.
func (l *lattice) ofStep(before *node, op uint32, n *node) [5]uint32 {
	kind, kindBefore := uint32(n.class.Kind()), uint32(before.class.Kind())
	seen := op<<levelBits | uint32(l.c.level)
	return [5]uint32{
		kindsAt + (seen<<kindBits|kindBefore)<<kindBits | kind,
		classesAt + (op<<classBits|uint32(before.class))<<classBits | uint32(n.class),
		ofLetters.hashed(op, before.tail|n.head),
		tiesAt + (seen<<tiesBits|uint32(n.ties))<<kindBits | kindBefore,
		rateAt + (seen<<rateBits|uint32(before.rate>>(8-rateBits)))<<kindBits | kind,
	}
}

// ofPiece returns the numbers of the weights that depend only on a piece.
func ofPiece(shape uint32, class lexicon.Class, name uint32) [2]uint32 {
	return [2]uint32{shapeAt + shape<<classBits | uint32(class), ofWord.hashed(shape&(1<<edgeBits-1), name)}
}

// ofArrival returns the number of the weight that depends on a gap and the piece after
// it.
func ofArrival(op, name uint32) uint32 { return ofRight.hashed(op, name) }

// ofLeaving returns the number of the weight that depends on a gap and the piece before
// it.
func ofLeaving(op, leftName uint32) uint32 { return ofLeft.hashed(op, leftName) }

// leftName returns the number by which the weights know the left side that a piece is.
func (l *lattice) leftName(n *node) uint32 {
	if id, ok := n.left.Piece(); ok {
		return l.lex.Name(id)
	}
	return uint32(n.left)
}

// name returns a number for the piece: 1 for one that the lexicon lacks.
func (n *node) name(lex *lexicon.Lexicon) uint32 {
	if n.id == unknown {
		return 1
	}
	return lex.Name(n.id) + 2
}

// longShape is the length from which on all pieces have the same shape.
const longShape = 8

// shape describes how the piece fits the gaps of the text: its length, whether it is
// unknown, and whether the text has a gap before and after it.
func (n *node) shape(b *block) uint32 {
	shape := uint32(min(n.to-n.from, longShape)) << 3
	if n.id == unknown {
		shape |= 4
	}
	if n.gap != None {
		shape |= 2
	}
	if b.ends(int(n.to)) {
		shape |= 1
	}
	return shape
}

// learned returns, for a step over each link, the sum of the weights that depend on both pieces. They
// are the weights of ofStep, written out because the decoder spends much of its time here: those of the
// two links are a fixed number apart, except in the template of letters.
func (l *lattice) learned(before, n *node) (zwnj, space int32) {
	op := opOf(n.gap, lexicon.ZWNJ)
	seen := op<<levelBits | uint32(l.c.level)
	kind, kindBefore := uint32(n.class.Kind()), uint32(before.class.Kind())
	kinds := kindsAt + (seen<<kindBits|kindBefore)<<kindBits | kind
	classes := classesAt + (op<<classBits|uint32(before.class))<<classBits | uint32(n.class)
	ties := tiesAt + (seen<<tiesBits|uint32(n.ties))<<kindBits | kindBefore
	rate := rateAt + (seen<<rateBits|uint32(before.rate>>(8-rateBits)))<<kindBits | kind
	letters, lex := before.tail|n.head, l.lex
	zwnj = lex.Weight(kinds) + lex.Weight(classes) + lex.Weight(ties) + lex.Weight(rate) +
		lex.Weight(ofLetters.hashed(op, letters))
	const link = uint32(lexicon.Space - lexicon.ZWNJ)
	space = lex.Weight(kinds+link<<(levelBits+2*kindBits)) + lex.Weight(classes+link<<(2*classBits)) +
		lex.Weight(ties+link<<(levelBits+tiesBits+kindBits)) + lex.Weight(rate+link<<(levelBits+rateBits+kindBits)) +
		lex.Weight(ofLetters.hashed(op+link, letters))
	return zwnj, space
}

// arrive returns what the piece n costs after each link by the weights that do not depend on the piece
// before it.
func (l *lattice) arrive(n *node) (zwnj, space int32) {
	name, lex := n.name(l.lex), l.lex
	piece := ofPiece(n.shape(l.b), n.class, name)
	alone := lex.Weight(piece[0]) + lex.Weight(piece[1])
	return alone + lex.Weight(ofArrival(opOf(n.gap, lexicon.ZWNJ), name)),
		alone + lex.Weight(ofArrival(opOf(n.gap, lexicon.Space), name))
}

// leave sets what each link after the piece n costs, whatever piece follows.
func (l *lattice) leave(n *node) {
	g, name, lex := l.b.gaps[n.to], l.leftName(n), l.lex
	n.after[lexicon.ZWNJ] = lex.RateCost(n.rate, lexicon.ZWNJ) + lex.Weight(ofLeaving(opOf(g, lexicon.ZWNJ), name))
	n.after[lexicon.Space] = lex.RateCost(n.rate, lexicon.Space) + lex.Weight(ofLeaving(opOf(g, lexicon.Space), name))
}

// describe sets the fields of the piece n that select weights.
func (l *lattice) describe(n *node) {
	n.gap = l.b.gaps[n.from]
	n.head, n.tail, n.ties = l.b.head(n.from, n.to), l.b.tail(n.from, n.to), n.tie()
}

// head packs the first two of letters [s, e) and tail the last two, so that the two
// together are the letters around a gap.
func (b *block) head(s, e int32) uint32 {
	letters := uint32(b.codes[s]) << letterBits
	if e-s > 1 {
		letters |= uint32(b.codes[s+1])
	}
	return letters
}

func (b *block) tail(s, e int32) (letters uint32) {
	if e-s > 0 {
		letters = uint32(b.codes[e-1]) << (2 * letterBits)
	}
	if e-s > 1 {
		letters |= uint32(b.codes[e-2]) << (3 * letterBits)
	}
	return letters
}

// The greatest values of tie.
const (
	mostTied    = 20
	unknownTies = 31
)

// tie returns how much more often the piece follows a ZWNJ than it starts a word, in
// steps of a nat.
func (n *node) tie() byte {
	if n.id == unknown {
		return unknownTies
	}
	more := (n.first[lexicon.Space]-n.first[lexicon.ZWNJ])/(lexicon.Scale) + mostTied/2
	return byte(min(max(more, 0), mostTied))
}
