package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A Reader reads words that stand alone, for the program that builds the lexicon.
type Reader struct {
	text    block
	channel channel
	lattice lattice
}

// NewReader returns a reader for a lexicon.
func NewReader(lex *lexicon.Lexicon) *Reader {
	r := new(Reader)
	r.lattice.lex, r.lattice.b, r.lattice.c = lex, &r.text, &r.channel
	return r
}

// reading returns the channel by which the lexicon is drawn up: the one for texts that a Form repairs,
// without the rules that came later than the lexicon. A new rule thus changes what it is about, and not
// which words the lexicon needs.
func reading() channel {
	c := standard.restoring(true, true)
	c.later = false
	return c
}

// Settled reports whether a piece that stands alone between spaces is read as it is,
// whatever the evidence in the text.
func (r *Reader) Settled(piece string) bool { return r.settled(piece, standard) }

// SettledPlural reports whether a noun that does not join the next letter is read as it
// is with each of the plural suffixes, standing alone between spaces.
func (r *Reader) SettledPlural(noun string, suffixes []string) bool {
	if lexicon.JoinsNext(noun[len(noun)-1]) {
		return false
	}
	for _, suffix := range suffixes {
		if !r.settled(noun+suffix, reading()) {
			return false
		}
	}
	return true
}

// Restores reports whether a word that lost its ZWNJs is read as it should be: a word of
// one piece whatever the evidence, one of several if there is no evidence or the text
// shows such losses. It does not heed gluedWord, because lists have what people glue: درموجود.
func (r *Reader) Restores(w Word) bool {
	c := reading()
	c.gluedSpace = 0
	if len(w) == 1 {
		return r.settled(w[0], c)
	}
	r.channel = c
	for _, r.channel.level = range []int{0, sawDeleted} {
		if !r.reads(w) {
			return false
		}
	}
	return true
}

// settled reports whether the channel reads a word as it is, whatever the evidence.
func (r *Reader) settled(word string, c channel) bool {
	r.channel = c
	for r.channel.level = range levels {
		if !r.reads(Word{word}) {
			return false
		}
	}
	return true
}

// reads reports whether the letters of a word, with nothing between them, are read as the
// word.
func (r *Reader) reads(w Word) bool {
	b := &r.text
	b.clear()
	for _, piece := range w {
		b.append(piece, None)
	}
	b.gaps[0] = Boundary
	r.lattice.decode(0, len(b.codes), nil)
	at := 0
	for _, piece := range w {
		for i := range len(piece) {
			if at+i > 0 && b.read(at+i) != b.tie(at, i) {
				return false
			}
		}
		at += len(piece)
	}
	return true
}

// read returns the gap that the cheapest path shows before letter i.
func (b *block) read(i int) Gap {
	if b.path[i] == ZWNJ && !lexicon.JoinsNext(b.codes[i-1]) {
		return None
	}
	return b.path[i]
}

// tie returns the gap that a word shows before letter i of a piece that starts at letter
// s.
func (b *block) tie(s, i int) Gap {
	if i == 0 && lexicon.JoinsNext(b.codes[s-1]) {
		return ZWNJ
	}
	return None
}

// Ties reports whether, with some evidence, the space between two pieces is read as a
// ZWNJ.
func (r *Reader) Ties(left, right string) bool {
	r.text.clear()
	r.text.append(left, Boundary)
	r.text.append(right, Space)
	r.lattice.gather()
	r.channel = reading()
	for r.channel.level = range levels {
		if link, _ := r.lattice.between(1); link == lexicon.ZWNJ {
			return true
		}
	}
	return false
}

// slack is how much a neighbour may favour the reading of two pieces as one word.
const slack = 3 * lexicon.Scale / 2

// Joins reports whether, with some evidence and some neighbours, the space between two
// pieces is read as one inside a word.
func (r *Reader) Joins(left, right string) bool {
	b := &r.text
	b.clear()
	b.append(left, Boundary)
	b.append(right, Space)
	r.lattice.gather()
	for i := range b.tokens {
		b.tokens[i].open, b.tokens[i].part = true, true
	}
	r.channel = reading()
	r.channel.parted -= slack
	if r.lattice.pastStem(&b.tokens[1]) { // a verb may follow: see pastAsNoun
		r.channel.parted -= r.channel.partedPart
	}
	for r.channel.level = range levels {
		r.lattice.decode(0, len(b.codes), nil)
		if b.path[len(left)] == None {
			return true
		}
	}
	return false
}

// clear empties the block and its tokens.
func (b *block) clear() {
	b.reset()
	b.tokens = b.tokens[:0]
}

// append adds the letters of a piece, after gap g.
func (b *block) append(piece string, g Gap) {
	for i := range len(piece) {
		b.add(piece[i], g, 0)
		g = None
	}
}
