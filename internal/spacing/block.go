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
	runs   []run   // where the letters are
	path   []Gap   // the cheapest path: what it has before letter i
	margin []int32 // of the change of the gap before letter i

	vowels []int32 // the letters that bear a vowel mark, in order

	tokens []token
	digits []digit // beside letters, or near them

	changed bool // a gap is no longer that of the text

	open func(rune) string // of the Restorer
}

// A run is a run of letters, of two bytes each, with nothing between: its first letter
// and where that is in the line. Letters that one character opens to are runs of one.
type run struct{ letter, at int32 }

func (b *block) reset() {
	b.codes, b.gaps = b.codes[:0], b.gaps[:0]
	b.runs, b.vowels, b.digits, b.changed = b.runs[:0], b.vowels[:0], b.digits[:0], false
}

// grow makes room for k more letters, with no gaps, and returns the number of those
// that are there.
func (b *block) grow(k int) (n int) {
	n = len(b.codes)
	b.codes, b.gaps = longer(b.codes, n+k), longer(b.gaps, n+k)
	clear(b.gaps[n:])
	return n
}

// cut leaves the first n letters.
func (b *block) cut(n int) { b.codes, b.gaps = b.codes[:n], b.gaps[:n] }

func longer[T any](s []T, n int) []T { return slices.Grow(s, n-len(s))[:n] }

// add adds a letter that stands after gap g, at an offset of the line.
func (b *block) add(code byte, g Gap, at int) {
	b.runs = append(b.runs, run{int32(len(b.codes)), int32(at)})
	b.codes, b.gaps = append(b.codes, code), append(b.gaps, g)
}

// start returns the byte offset of letter i.
func (b *block) start(i int) int {
	n, ok := slices.BinarySearchFunc(b.runs, int32(i), func(r run, i int32) int { return int(r.letter - i) })
	if !ok {
		n--
	}
	return int(b.runs[n].at) + 2*(i-int(b.runs[n].letter))
}

// mark puts a mark on letter i.
func (b *block) mark(i int, mark rune) {
	b.codes[i] = lexicon.Compose(b.codes[i], mark)
	if isVowel(b.codes[i], mark) {
		b.vowels = append(b.vowels, int32(i))
	}
}

// end returns the byte offset in the line after letter i and its marks.
func (b *block) end(line []byte, i int) int {
	at := b.start(i)
	_, size := utf8.DecodeRune(line[at:])
	for at += size; at < len(line); at += size {
		var r rune
		if r, size = utf8.DecodeRune(line[at:]); lexicon.Fold(r) != lexicon.Mark {
			break
		}
	}
	return at
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
	line = line[:end]
	n := b.grow((end - at) / 2) // a letter has two bytes at least
	for g := Boundary; at < len(line); {
		if k := fold(b.codes[n:], line[at:]); k > 0 {
			b.gaps[n] = g
			b.runs = append(b.runs, run{int32(n), int32(at)})
			n, g, at = n+k, None, at+2*k
		}
		switch {
		case at == len(line):
		case line[at] == ' ':
			g = afterSpace[g]
			at++
		default:
			n, g, at = b.other(n, line, at, g)
		}
	}
	b.cut(n)
}

// fold sets the codes of the letters that begin a text, with nothing between, and
// returns their number. (Inlined, it has too few registers.)
//
//go:noinline
func fold(codes, text []byte) int {
	for i := 1; i < len(text); i += 2 {
		code := lexicon.FoldPair(text[i-1], text[i])
		if code == 0 {
			return i / 2
		}
		codes[i/2] = code
	}
	return len(text) / 2
}

// other reads what the line has at an offset after n letters and gap g, no letter of
// two bytes. It returns the number of letters, the gap, and the offset after it.
func (b *block) other(n int, line []byte, at int, g Gap) (int, Gap, int) {
	r, size := utf8.DecodeRune(line[at:])
	next := at + size
	switch code := lexicon.Fold(r); {
	case code == lexicon.Mark && g == None:
		b.mark(n-1, r)
		return n, None, next
	case r == script.ZWNJ && g == None:
		return n, ZWNJ, next
	case isDigit(r):
		b.digits = append(b.digits, digit{int32(at), int32(size), int32(n)})
	case code == 0 && b.open != nil:
		b.cut(n)
		g = b.addOpened(b.open(r), g, at)
		return b.grow((len(line) - at) / 2), g, next
	}
	return n, Boundary, next
}

// afterSpace gives the gap that a gap becomes by a space.
var afterSpace = [...]Gap{None: Space, ZWNJ: Boundary, Space: Space, Boundary: Boundary}

// addOpened adds the letters that one character of the line opens to, after gap g,
// and returns the gap after them: a wall if it opens to nothing.
func (b *block) addOpened(letters string, g Gap, at int) Gap {
	if letters == "" {
		return Boundary
	}
	for _, r := range letters {
		if code := lexicon.Fold(r); code != 0 && code != lexicon.Mark {
			b.add(code, g, at)
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
func (b *block) fused(i int) bool { return b.start(i) == b.start(i-1) }

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
