package spacing

import (
	"slices"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// A Gap is what a text or a path has between two letters.
type Gap byte

const (
	None     Gap = iota // nothing
	ZWNJ                // a ZWNJ
	Space               // spaces
	Boundary            // anything else: a run of words ends here
)

// Text returns what is written for a gap.
func (g Gap) Text() string {
	switch g {
	case ZWNJ:
		return string(script.ZWNJ)
	case Space:
		return " "
	}
	return ""
}

// A block is a stretch of text reduced to its Persian letters and what stands
// between them.
type block struct {
	codes  []byte  // the letters, folded
	gaps   []Gap   // gaps[i] stands before letter i
	typed  []Gap   // the gaps of the text before any reading
	from   []int32 // byte offset of letter i
	to     []int32 // byte offset after letter i and its marks
	path   []Gap   // the cheapest path: what it has before letter i
	margin []int32 // of the change of the gap before letter i

	vowels []int32 // the letters that bear a vowel mark, in order

	tokens []token
	digits []digit // beside letters, or near them

	changed bool // a gap is no longer that of the text

	open func(rune) string // of the Restorer
}

func (b *block) reset() {
	b.codes, b.gaps, b.path = b.codes[:0], b.gaps[:0], b.path[:0]
	b.from, b.to, b.vowels, b.changed = b.from[:0], b.to[:0], b.vowels[:0], false
	b.digits = b.digits[:0]
}

// grow makes room for n more letters, which it adds as they are.
func (b *block) grow(n int) {
	n += len(b.codes)
	b.codes, b.gaps, b.path = longer(b.codes, n), longer(b.gaps, n), longer(b.path, n)
	b.from, b.to = longer(b.from, n), longer(b.to, n)
}

// cut leaves the first n letters.
func (b *block) cut(n int) {
	b.codes, b.gaps, b.path = b.codes[:n], b.gaps[:n], b.path[:n]
	b.from, b.to = b.from[:n], b.to[:n]
}

func longer[T any](s []T, n int) []T { return slices.Grow(s, n-len(s))[:n] }

// add adds a letter that stands after gap g.
func (b *block) add(code byte, g Gap, from, to int) {
	n := len(b.codes)
	b.grow(1)
	b.set(n, code, g)
	b.lie(n, from, to)
}

// set makes letter i the one with that code, after gap g.
func (b *block) set(i int, code byte, g Gap) { b.codes[i], b.gaps[i] = code, g }

// lie says which bytes of the line letter i is.
func (b *block) lie(i, from, to int) { b.from[i], b.to[i] = int32(from), int32(to) }

// mark puts a mark that ends at offset to on letter i.
func (b *block) mark(i int, c rune, to int) {
	b.codes[i] = lexicon.Compose(b.codes[i], c)
	b.to[i] = int32(to)
	if isVowel(b.codes[i], c) {
		b.vowels = append(b.vowels, int32(i))
	}
}

// isVowel reports whether a mark on a letter is a vowel: fathatan to kasra, or
// the hamza that is the ezafe of ه.
func isVowel(code byte, mark rune) bool {
	return '\u064B' <= mark && mark <= '\u0650' || code == lexicon.He && mark == '\u0654'
}

// scan adds the letters of line[at:end] to the block.
func (b *block) scan(line []byte, at, end int) {
	if at >= end {
		return
	}
	n := len(b.codes)
	b.grow((end - at) / 2) // a letter has two bytes at least
	g := Boundary
	for at < end {
		if c := line[at]; c == ' ' {
			if g == None {
				g = Space
			} else if g == ZWNJ {
				g = Boundary
			}
			at++
			continue
		} else if c >= 0xD8 && at+1 < end {
			if code := lexicon.FoldPair(c, line[at+1]); code != 0 {
				b.set(n, code, g)
				b.lie(n, at, at+2)
				n, g, at = n+1, None, at+2
				continue
			}
		}
		c, size := utf8.DecodeRune(line[at:end])
		code := lexicon.Fold(c)
		switch {
		case code == lexicon.Mark && g == None:
			b.mark(n-1, c, at+size)
		case code != 0 && code != lexicon.Mark:
			b.set(n, code, g)
			b.lie(n, at, at+size)
			n, g = n+1, None
		case c == script.ZWNJ && g == None:
			g = ZWNJ
		case code == 0 && b.open != nil && !isDigit(c):
			b.cut(n)
			g = b.addOpened(b.open(c), g, at, at+size)
			n = len(b.codes)
			b.grow((end - at) / 2)
		default:
			g = Boundary
			if isDigit(c) {
				b.digits = append(b.digits, digit{int32(at), int32(size), int32(n)})
			}
		}
		at += size
	}
	b.cut(n)
}

// addOpened adds the letters that one character of the line opens to, after gap g,
// and returns the gap after them: a wall if it opens to nothing.
func (b *block) addOpened(letters string, g Gap, from, to int) Gap {
	if letters == "" {
		return Boundary
	}
	for _, r := range letters {
		if code := lexicon.Fold(r); code != 0 && code != lexicon.Mark {
			b.add(code, g, from, to)
			g = None
		}
	}
	return g
}

// vocal reports whether letter i bears a vowel mark.
func (b *block) vocal(i int) bool {
	_, ok := slices.BinarySearch(b.vowels, int32(i))
	return ok
}

// firm reports whether the gap before letter i is to stay, though another is read.
// A vowel mark at the end of a word is its ezafe or an Arabic ending, so that
// nothing is tied to it, and a text with vowel marks has its spaces.
func (b *block) firm(i int, read Gap) bool {
	return b.fused(i) || b.vocal(i-1) || read == Space && b.vocal(i)
}

// fused reports whether letter i and the one before it are one character, which
// nothing can part.
func (b *block) fused(i int) bool { return b.from[i] == b.from[i-1] }

// runEnd returns the end of the run of words that letter s is in.
func (b *block) runEnd(s int) int {
	return b.until(s, Boundary)
}

// wordEnd returns the end of the letters from s on with nothing between.
func (b *block) wordEnd(s int) int {
	return b.until(s, ZWNJ)
}

// until returns the first letter after s with a gap of kind g or a greater one
// before it.
func (b *block) until(s int, g Gap) int {
	e := s + 1
	for e < len(b.codes) && b.gaps[e] < g {
		e++
	}
	return e
}

// ends reports whether a word of the text ends before letter e.
func (b *block) ends(e int) bool { return e == len(b.gaps) || b.gaps[e] != None }
