// Package spacing restores the separators that Persian text loses: the ZWNJ inside words,
// deleted or typed as a space, and the space between words.
//
// A run of letters is read as a sequence of pieces, each separated from the next by a
// ZWNJ or a space: a path through a lattice. The cheapest path is chosen. Its cost is
// what its pieces cost by the lexicon, plus what it costs to assume that the text was
// damaged in that way.
//
// A Restorer edits text. A Reader and a Trial serve the program of internal/gen that
// builds the lexicon: a Reader says how words that stand alone are read, and a Trial
// shows all paths of a text that was damaged on purpose.
package spacing

import (
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/span"
)

// gapOf returns the gap as which a link is read.
func gapOf(l lexicon.Link) Gap { return Gap(l) + 1 }

var pool = sync.Pool{New: func() any { return new(decoder) }}

// A decoder is the scratch space of one call.
type decoder struct {
	block   block
	channel channel
	lattice lattice
	stretch stretch
	margins *margins // or nil
	scratch margins
}

// A Restorer restores the ZWNJs, the spaces between words, or both.
type Restorer struct {
	Lexicon    *lexicon.Lexicon
	Own        *Words // of the user, or nil
	HalfSpaces bool
	WordBreaks bool
	// Open returns the letters as which a presentation form is read, although it stays in
	// the text, or "" for other characters. If it is nil, presentation forms are not
	// read.
	Open func(rune) string
	// Margins asks for the margins of changes.
	Margins bool
	// Early leaves out the rules that are younger than the lexicon. The lexicon is drawn from texts that
	// were restored so.
	Early bool
	// Bar is what every change must gain beyond its cost, in nats.
	Bar float64
}

// A Change replaces a gap between two letters of a line, the bytes [Start,End), by
// another.
type Change struct {
	Start, End int
	To         Gap
	// Margin is how much likelier the line is with the change than without it, in nats,
	// if the Restorer asks for margins.
	Margin float64
}

// Restore restores one line: it calls yield for each gap between two letters that
// changes. The changes are in order, do not overlap, and lie outside the protected
// spans.
func (r *Restorer) Restore(line []byte, protected []span.Span, yield func(Change)) {
	d := pool.Get().(*decoder)
	defer pool.Put(d)
	d.begin(r)
	at := 0
	for _, p := range protected {
		d.block.scan(line, at, p.Start)
		at = p.End
	}
	d.block.scan(line, at, len(line))
	d.block.typed = append(d.block.typed[:0], d.block.gaps...)
	d.measuring(r.Margins)
	d.spell()
	d.restore()
	d.spell()
	d.changes(line, yield)
}

// begin empties the block and sets what r asks for.
func (d *decoder) begin(r *Restorer) {
	d.channel = standard.restoring(r.HalfSpaces, r.WordBreaks).raised(int32(r.Bar * lexicon.Scale))
	d.channel.later = d.channel.later && !r.Early
	d.lattice.lex, d.lattice.own, d.block.open = r.Lexicon, r.Own, r.Open
	d.lattice.b, d.lattice.c, d.lattice.mends = &d.block, &d.channel, r.HalfSpaces
	d.block.reset()
}

// Leaves reports whether Restore changes nothing in some words of a line with one space between
// them, whatever stands before and after them. It may be false for words that Restore leaves
// too.
func (r *Restorer) Leaves(words []byte) bool {
	d := pool.Get().(*decoder)
	defer pool.Put(d)
	d.begin(r)
	d.block.scan(words, 0, len(words))
	d.lattice.gather()
	for i := range d.block.tokens {
		if t := &d.block.tokens[i]; t.open || t.tied || t.part || homograph(d.block.letters(t)) {
			return false
		}
	}
	return !d.block.changed && !d.block.drawn
}

// Append appends the restored line to dst.
func (r *Restorer) Append(dst, line []byte, protected []span.Span) []byte {
	at := 0
	r.Restore(line, protected, func(c Change) {
		dst = append(append(dst, line[at:c.Start]...), c.To.Text()...)
		at = c.End
	})
	return append(dst, line[at:]...)
}

// maxPasses bounds the times a block is read. Two are nearly always enough.
const maxPasses = 8

// restore reads the block until neither a reading nor a rule changes anything, so that a restored text is
// read as it is, with the evidence that it shows.
func (d *decoder) restore() {
	for range maxPasses {
		d.lattice.gather()
		if d.block.drawn && d.shrink() {
			changed := d.readShrunk()
			d.expand()
			if !changed {
				break
			}
		} else if !d.read() && !d.block.wrote {
			break
		}
	}
}

// readShrunk does the work of restore for the shrunk block. It reports whether a gap changed: then the
// whole block is shrunk and read again, because a stretched word may have become two, one of which is
// not stretched.
func (d *decoder) readShrunk() (changed bool) {
	for range maxPasses {
		d.lattice.gather()
		again := d.read()
		changed = changed || again || d.block.wrote
		if !again {
			break
		}
	}
	return changed
}

// read decodes the open tokens of the block, with a neighbour on each side for context,
// and the tied spaces between other tokens. It reports whether a gap changed.
func (d *decoder) read() (changed bool) {
	b := &d.block
	for i := 0; i < len(b.tokens); i++ {
		switch t := &b.tokens[i]; {
		case t.open:
			i, changed = d.readFrom(i, changed)
		case t.tied && !b.tokens[i-1].open:
			link, margin := d.lattice.between(i)
			if b.settle(int(t.from), gapOf(link)) {
				changed = true
				b.note(int(t.from), margin)
			}
		}
	}
	return changed
}

// readFrom decodes the stretch of the open token i. It returns the last token of the
// stretch, and whether a gap has changed, now or before.
func (d *decoder) readFrom(i int, changed bool) (int, bool) {
	b := &d.block
	first, last := b.stretch(i)
	var before *token
	if first > 0 && b.gaps[b.tokens[first].from] == Space {
		before = &b.tokens[first-1]
	}
	from, to := int(b.tokens[first].from), int(b.tokens[last].to)
	d.lattice.decode(from, to, before)
	if d.lattice.last == nothing { // some piece may follow no gap at all, so the words stay as they are
		return last, changed
	}
	if d.margins != nil {
		d.lattice.measure(d.margins)
	}
	for s := from + 1; s < to; s++ {
		typed := b.gaps[s]
		if !b.settle(s, b.path[s]) {
			continue
		}
		if changed = true; d.margins != nil {
			b.note(s, d.margins.of(s-from, typed, lexicon.JoinsNext(b.codes[s-1])))
		}
	}
	return last, changed
}

// stretch returns the first and the last token to be decoded with the open token i: those
// tied to it, all open ones that follow, and one more on each side.
func (b *block) stretch(i int) (first, last int) {
	first, last = b.back(i), i
	if b.gaps[b.tokens[first].from] == Space {
		first = b.back(first - 1)
	}
	for last+1 < len(b.tokens) {
		next := &b.tokens[last+1]
		g := b.gaps[next.from]
		if g == Boundary || g == Space && !next.open && !b.tokens[last].open {
			break
		}
		last++
	}
	return first, last
}

// back returns the first of the tokens that are one word with token i.
func (b *block) back(i int) int {
	for b.gaps[b.tokens[i].from] <= ZWNJ {
		i--
	}
	return i
}

// settle writes the gap that was read before letter i, and reports whether it changed.
func (b *block) settle(i int, read Gap) bool {
	g := b.gaps[i]
	switch read {
	case None:
		if g == Space { // inside a word that was split
			g = None
		}
	case Space:
		g = Space
	case ZWNJ:
		if lexicon.JoinsNext(b.codes[i-1]) {
			g = ZWNJ
		} else if g == Space {
			g = None
		}
	}
	if g == b.gaps[i] || b.firm(i, read) {
		return false
	}
	b.gaps[i], b.changed = g, true
	return true
}

// changes calls yield for each gap that differs from that of the line, and for each
// missing space beside a number.
func (d *decoder) changes(line []byte, yield func(Change)) {
	b := &d.block
	done := 0
	if d.channel.lostSpace < infinite {
		d.numbers(line, func(at int) {
			done = b.changes(line, done, at, yield)
			yield(Change{at, at, Space, certain / lexicon.Scale})
		})
	}
	b.changes(line, done, len(line), yield)
}

// changes calls yield for the changed gaps from letter i on, up to a byte offset, and
// returns the letter from which to continue.
func (b *block) changes(line []byte, i, offset int, yield func(Change)) int {
	if !b.changed {
		return i
	}
	for i = b.nextChange(i); i < len(b.gaps); i = b.nextChange(i + 1) {
		at := int(b.from[i])
		if at > offset {
			break
		}
		yield(Change{b.end(line, i-1), at, b.gaps[i], b.marginOf(i)})
	}
	return i
}

// nextChange returns the first letter from i on with another gap before it than in the text,
// or the number of letters.
func (b *block) nextChange(i int) int {
	for i+eight <= len(b.gaps) && eightGaps(b.gaps[i:]) == eightGaps(b.typed[i:]) {
		i += eight
	}
	for i < len(b.gaps) && b.gaps[i] == b.typed[i] {
		i++
	}
	return i
}
