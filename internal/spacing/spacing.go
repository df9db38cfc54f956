// Package spacing restores the separators that Persian text loses: the ZWNJ
// inside words, deleted or typed as a space, and the space between words.
//
// A run of letters is read as a sequence of pieces with a ZWNJ or a space
// between each two. The reading wanted is the cheapest: the sum of what its
// pieces cost by the lexicon and of what it costs to believe that the text was
// damaged into what it is.
package spacing

import (
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// An Edit replaces the bytes [Start, End) of a line by New.
type Edit struct {
	Start, End int
	New        string
	Break      bool // New is a space lost between words, not a ZWNJ inside one
}

type Span struct{ Start, End int }

// A place is what a reading has before a letter.
type place byte

const (
	inside    place = iota // the letter goes on the piece before it
	afterHalf              // a ZWNJ
	afterGap               // a space
)

func placeOf(l lexicon.Link) place { return place(l) + 1 }

var pool = sync.Pool{New: func() any { return new(decoder) }}

// A decoder is the scratch space of one call.
type decoder struct {
	block   block
	lattice lattice
}

// Append appends to dst the edits that restore the ZWNJs and spaces of one line.
// They are in order, do not overlap, and leave protected spans alone.
func Append(dst []Edit, line []byte, protected []Span, halfSpaces, wordBreaks bool) []Edit {
	return AppendWith(lexicon.Default(), dst, line, protected, halfSpaces, wordBreaks)
}

// AppendWith is Append with a lexicon of the caller's.
func AppendWith(lex *lexicon.Lexicon, dst []Edit, line []byte, protected []Span, halfSpaces, wordBreaks bool) []Edit {
	d := pool.Get().(*decoder)
	defer pool.Put(d)
	d.lattice.lex = lex
	d.block.reset()
	at := 0
	for _, p := range protected {
		d.block.scan(line, at, p.Start)
		at = p.End
	}
	d.block.scan(line, at, len(line))
	c := standard.only(halfSpaces, wordBreaks)
	d.restore(&c)
	return d.block.edits(dst)
}

// restore finds the reading of the block.
func (d *decoder) restore(c *channel) {
	c.level = d.lattice.gather(&d.block).level()
	for s := 0; s < len(d.block.codes); {
		e := d.block.runEnd(s)
		d.lattice.decode(&d.block, s, e, c)
		s = e
	}
}

// edits appends what turns the gaps of the block into those of its reading.
func (b *block) edits(dst []Edit) []Edit {
	for i := 1; i < len(b.codes); i++ {
		if b.gaps[i] == wall {
			continue
		}
		e := Edit{Start: int(b.to[i-1]), End: int(b.from[i])}
		shown := lexicon.JoinsNext(b.codes[i-1])
		switch g, p := b.gaps[i], b.links[i]; {
		case p == afterHalf && g != half && (shown || g == space):
			if shown {
				e.New = "\u200c"
			}
		case p == afterGap && g != space:
			e.New, e.Break = " ", true
		default:
			continue
		}
		dst = append(dst, e)
	}
	return dst
}
