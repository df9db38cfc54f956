// Package spacing restores the separators that Persian text loses: the ZWNJ
// inside words, deleted or typed as a space, and the space between words.
//
// A run of letters is read as a sequence of pieces with a ZWNJ or a space
// between each two: a path through a lattice. The path wanted is the cheapest. Its
// cost is what its pieces cost by the lexicon and what it costs to believe that
// the text was damaged into what it is.
//
// A Restorer edits text. A Reader and a Trial serve the program of internal/gen that
// builds the lexicon: one asks how words are read that stand alone, the other shows
// all paths of a text that was damaged on purpose.
package spacing

import (
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/span"
)

// gapOf returns the gap that a link reads.
func gapOf(l lexicon.Link) Gap { return Gap(l) + 1 }

var pool = sync.Pool{New: func() any { return new(decoder) }}

// A decoder is the scratch space of one call.
type decoder struct {
	block   block
	channel channel
	lattice lattice
	margins *margins // or nil
	scratch margins
}

// A Restorer restores the ZWNJs, the spaces between words, or both.
type Restorer struct {
	Lexicon    *lexicon.Lexicon
	Own        *Words // of the user, or nil
	HalfSpaces bool
	WordBreaks bool
	// Open returns the letters of a presentation form that is to be read and to
	// stay, or "" for what is none. Nil opens nothing.
	Open func(rune) string
	// Margins asks for the margins of changes.
	Margins bool
	// Bar is what every change must gain beyond what it costs, in nats.
	Bar float64
}

// A Change is a gap between two letters that a line is to have in place of another:
// To in place of the bytes [Start,End).
type Change struct {
	Start, End int
	To         Gap
	// Margin is how much likelier the line is with the change than without it, in
	// nats, where the Restorer asks for margins.
	Margin float64
}

// Restore restores one line: it calls yield for each gap between two letters that
// changes. The changes are in order, do not overlap, and lie outside the protected
// spans.
func (r *Restorer) Restore(line []byte, protected []span.Span, yield func(Change)) {
	d := pool.Get().(*decoder)
	defer pool.Put(d)
	d.channel = standard.restoring(r.HalfSpaces, r.WordBreaks).raised(int32(r.Bar * lexicon.Scale))
	d.lattice.lex, d.lattice.own, d.block.open = r.Lexicon, r.Own, r.Open
	d.lattice.b, d.lattice.c = &d.block, &d.channel
	d.block.reset()
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

// Append appends to dst the line as it is restored.
func (r *Restorer) Append(dst, line []byte, protected []span.Span) []byte {
	at := 0
	r.Restore(line, protected, func(c Change) {
		dst = append(append(dst, line[at:c.Start]...), c.To.Text()...)
		at = c.End
	})
	return append(dst, line[at:]...)
}

// maxPasses bounds the times a block is read. Two do nearly always.
const maxPasses = 8

// restore reads the block until a reading changes nothing more, so that a text
// it has restored is read as it is.
func (d *decoder) restore() {
	for range maxPasses {
		d.channel.level = d.lattice.gather().level()
		if !d.read() {
			return
		}
	}
}

// read reads the open tokens of the block, with a neighbour on each side for
// context, and the loose spaces between others. It reports whether a gap changed.
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

// readFrom reads the stretch of the open token i and returns its last token, and
// whether a gap changed now or before.
func (d *decoder) readFrom(i int, changed bool) (int, bool) {
	b := &d.block
	first, last := b.stretch(i)
	var before *token
	if first > 0 && b.gaps[b.tokens[first].from] == Space {
		before = &b.tokens[first-1]
	}
	from, to := int(b.tokens[first].from), int(b.tokens[last].to)
	d.lattice.decode(from, to, before)
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

// stretch returns the first and the last token to be read with the open token i:
// those tied to it, all open ones that follow, and one more on each side.
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

// settle makes the gap before letter i that of the path and reports whether it
// changed.
func (b *block) settle(i int, read Gap) bool {
	g := b.gaps[i]
	switch read {
	case None:
		if g == Space { // inside a word that was parted
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

// changes calls yield for each gap that the line had otherwise, and for each space that
// it lacks beside a number.
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

// changes calls yield for the gaps from letter i on that changed, up to a byte offset, and
// returns the letter from which on it is to go on.
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
