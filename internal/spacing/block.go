package spacing

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// A gap is what the text has between two letters.
type gap byte

const (
	none  gap = iota // nothing
	half             // a ZWNJ
	space            // spaces
	wall             // anything else: a run of words ends here
)

// A block is a stretch of text reduced to its Persian letters and what stands
// between them.
type block struct {
	codes []byte  // the letters, folded
	gaps  []gap   // gaps[i] stands before letter i
	typed []gap   // the gaps of the text before any reading
	from  []int32 // byte offset of letter i
	to    []int32 // byte offset after letter i and its marks
	links []place // the reading: what belongs before letter i

	tokens []token

	open func(rune) string // see AppendOpened
}

func (b *block) reset() {
	b.codes, b.gaps, b.links = b.codes[:0], b.gaps[:0], b.links[:0]
	b.from, b.to = b.from[:0], b.to[:0]
}

func (b *block) add(code byte, g gap, from, to int) {
	b.codes = append(b.codes, code)
	b.gaps = append(b.gaps, g)
	b.links = append(b.links, inside)
	b.from = append(b.from, int32(from))
	b.to = append(b.to, int32(to))
}

// mark puts a mark that ends at offset to on the last letter.
func (b *block) mark(c rune, to int) {
	last := len(b.codes) - 1
	b.codes[last] = lexicon.Compose(b.codes[last], c)
	b.to[last] = int32(to)
}

// scan adds the letters of line[at:end] to the block.
func (b *block) scan(line []byte, at, end int) {
	g := wall
	for at < end {
		c, size := utf8.DecodeRune(line[at:end])
		code := lexicon.Fold(c)
		switch {
		case code == lexicon.Mark && g == none:
			b.mark(c, at+size)
		case code != 0 && code != lexicon.Mark:
			b.add(code, g, at, at+size)
			g = none
		case c == ' ' && g <= space && g != half:
			g = space
		case c == script.ZWNJ && g == none:
			g = half
		case code == 0 && b.open != nil && b.open(c) != "":
			for _, r := range b.open(c) {
				if code = lexicon.Fold(r); code != 0 && code != lexicon.Mark {
					b.add(code, g, at, at+size)
					g = none
				}
			}
		default:
			g = wall
		}
		at += size
	}
}

// fused reports whether letter i and the one before it are one character, which
// nothing can part.
func (b *block) fused(i int) bool { return b.from[i] == b.from[i-1] }

// runEnd returns the end of the run of words that letter s is in.
func (b *block) runEnd(s int) int {
	return b.until(s, wall)
}

// wordEnd returns the end of the letters from s on with nothing between.
func (b *block) wordEnd(s int) int {
	return b.until(s, half)
}

// until returns the first letter after s with a gap of kind g or a greater one
// before it.
func (b *block) until(s int, g gap) int {
	e := s + 1
	for e < len(b.codes) && b.gaps[e] < g {
		e++
	}
	return e
}

// ends reports whether a word of the text ends before letter e.
func (b *block) ends(e int) bool { return e == len(b.gaps) || b.gaps[e] != none }
