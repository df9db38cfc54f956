package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A Reader reads words that stand alone, for the program that builds the lexicon.
type Reader struct{ s Sample }

// NewReader returns a reader with a lexicon.
func NewReader(lex *lexicon.Lexicon) *Reader {
	r := new(Reader)
	r.s.lattice.lex = lex
	return r
}

// Settled reports whether a piece that stands alone between spaces is read as it
// is, whatever the evidence around it.
func (r *Reader) Settled(piece string) bool { return r.settled(piece, standard) }

// SettledPlural reports whether a noun that does not join what follows is read as
// it is with each of the plural suffixes, standing alone between spaces.
func (r *Reader) SettledPlural(noun string, suffixes []string) bool {
	if lexicon.JoinsNext(noun[len(noun)-1]) {
		return false
	}
	for _, suffix := range suffixes {
		if !r.settled(noun+suffix, standard.restoring(true, true)) {
			return false
		}
	}
	return true
}

// settled reports whether a word is read by c as it is, whatever the evidence.
func (r *Reader) settled(word string, c channel) bool {
	r.set(Word{word})
	for c.level = range levels {
		if !r.reads(&c) {
			return false
		}
	}
	return true
}

// Restores reports whether a word that lost its ZWNJs is read as it should: a word of
// one piece whatever the evidence around it, one of several where there is none or it
// shows such losses.
func (r *Reader) Restores(w Word) bool {
	if len(w) == 1 {
		return r.settled(w[0], standard.restoring(true, true))
	}
	r.set(w)
	c := standard.restoring(true, true)
	for _, c.level = range []int{0, sawDeleted} {
		if !r.reads(&c) {
			return false
		}
	}
	return true
}

// set makes the text a word without its ZWNJs.
func (r *Reader) set(w Word) {
	r.s.block.reset()
	r.s.block.tokens, r.s.want = r.s.block.tokens[:0], r.s.want[:0]
	r.s.word(w, wall, inside, anyUsage, func(byte) byte { return 0 })
}

// reads reports whether c reads the text as it should.
func (r *Reader) reads(c *channel) bool {
	n := len(r.s.block.codes)
	r.s.lattice.decode(&r.s.block, 0, n, nil, c)
	return r.s.isRight(0, n)
}

var anyUsage = Usage{Apart: func(_, _ string) bool { return false }}

// Ties reports whether, by some evidence around it, the space between two pieces
// is read as a ZWNJ.
func (r *Reader) Ties(left, right string) bool {
	s := &r.s
	s.block.reset()
	s.want = s.want[:0]
	s.word(Word{left}, wall, inside, Usage{}, nil)
	s.word(Word{right}, space, afterGap, Usage{}, nil)
	s.lattice.gather(&s.block)
	c := standard.restoring(true, true)
	for c.level = range levels {
		if s.lattice.between(&s.block, 1, &c) == lexicon.Half {
			return true
		}
	}
	return false
}
