package spacing

import (
	"bytes"
	"encoding/binary"
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

	gaps = 4 // their number
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
	path   []Gap   // the cheapest path: what it has before letter i
	margin []int32 // of the change of the gap before letter i

	vowels []int32 // the letters that bear a vowel mark, in order

	tokens []token
	stems  []stem  // of tokens, see endedWord
	digits []digit // all that were scanned, in order
	asked  []int32 // the letters that a question mark precedes, in order

	changed bool   // a gap differs from that of the text
	wrote   bool   // gather has changed a gap
	mended  bool   // and so that the tokens must be gathered anew, see tie
	drawn   bool   // some word is stretched
	loud    []bool // in a shrunk block, whether the gap before each letter is in or beside a stretched word

	open func(rune) string // of the Restorer
}

func (b *block) reset() {
	b.codes, b.gaps = b.codes[:0], b.gaps[:0]
	b.from, b.vowels, b.digits, b.asked, b.changed = b.from[:0], b.vowels[:0], b.digits[:0], b.asked[:0], false
	b.drawn = false
}

// grow makes room for k more letters, whose values are undefined, and returns what is
// stored of each letter.
func (b *block) grow(k int) (codes []byte, gaps []Gap, from []int32) {
	n := len(b.codes) + k
	b.codes, b.gaps, b.from = longer(b.codes, n), longer(b.gaps, n), longer(b.from, n)
	return b.codes, b.gaps, b.from
}

// cut keeps only the first n letters.
func (b *block) cut(n int) { b.codes, b.gaps, b.from = b.codes[:n], b.gaps[:n], b.from[:n] }

func longer[T any](s []T, n int) []T { return slices.Grow(s, n-len(s))[:n] }

// add adds a letter that stands after gap g, at an offset of the line.
func (b *block) add(code byte, g Gap, at int) {
	b.codes, b.gaps, b.from = append(b.codes, code), append(b.gaps, g), append(b.from, int32(at))
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
	at := int(b.from[i])
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
	for g := Boundary; at < len(line); {
		at, g = b.scanWords(line, at, g)
		if at < len(line) {
			g, at = b.other(line, at, g)
		}
	}
}

// scanWords adds the letters of two bytes from an offset of the line on, after gap g, up to
// what is neither such a letter nor a space. It returns where that is and the gap before it.
func (b *block) scanWords(line []byte, at int, g Gap) (end int, after Gap) {
	n := len(b.codes)
	codes, gaps, from := b.grow((len(line) - at + 1) / 2) // a letter has two bytes at least
	for at+2*eight <= len(line) {
		text := line[at : at+2*eight]
		first, second := binary.LittleEndian.Uint64(text), binary.LittleEndian.Uint64(text[eight:])
		word := lexicon.FoldFour(first) | lexicon.FoldFour(second)<<32
		k := lexicon.CountLetters(first, second, word)
		binary.LittleEndian.PutUint64(codes[n:n+eight], word)
		*(*[eight]Gap)(gaps[n : n+eight]) = [eight]Gap{g}
		f, i := from[n:n+eight], int32(at)
		f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7] = i, i+2, i+4, i+6, i+8, i+10, i+12, i+14
		n, at = n+k, at+2*k
		if k > 0 {
			g = None
		}
		if k == eight {
			continue
		}
		switch {
		case line[at] == ' ':
			g = afterSpace[g]
			at++
		case g == None && bytes.HasPrefix(line[at:], []byte(zwnj)):
			g = ZWNJ
			at += len(zwnj)
		default:
			b.cut(n)
			return at, g
		}
	}
	b.cut(n)
	return b.scanLetters(line, at, g)
}

// scanLetters is scanWords, one letter after another.
func (b *block) scanLetters(line []byte, at int, g Gap) (end int, after Gap) {
	for at < len(line) {
		if line[at] == ' ' {
			g = afterSpace[g]
			at++
			continue
		}
		if at+1 == len(line) {
			break
		}
		code := lexicon.FoldPair(line[at], line[at+1])
		if code == 0 {
			break
		}
		b.add(code, g, at)
		g, at = None, at+2
	}
	return at, g
}

// eight is the number of letters that scanWords reads at once, since few words have more: a
// processor cannot predict where a word ends, and would have to at each letter.
const eight = 8

const zwnj = string(script.ZWNJ)

// other reads the character at an offset of the line, after gap g, if it is not a letter
// of two bytes. It returns the gap after it and its end.
func (b *block) other(line []byte, at int, g Gap) (after Gap, end int) {
	r, size := utf8.DecodeRune(line[at:])
	switch code := lexicon.Fold(r); {
	case code == lexicon.Mark && g == None:
		b.mark(len(b.codes)-1, r)
		return None, at + size
	case r == script.ZWNJ && g == None:
		return ZWNJ, at + size
	case isDigit(r):
		b.digits = append(b.digits, digit{int32(at), int32(size), int32(len(b.codes))})
	case r == '؟', r == '?':
		b.asked = append(b.asked, int32(len(b.codes)))
	case code == 0 && b.open != nil:
		return b.addOpened(b.open(r), g, at), at + size
	}
	return Boundary, at + size
}

// asks reports whether a question mark, and no letter, stands between letter e and the one before it.
func (b *block) asks(e int) bool {
	_, ok := slices.BinarySearch(b.asked, int32(e))
	return ok
}

// afterSpace gives what each gap becomes if a space follows.
var afterSpace = [...]Gap{None: Space, ZWNJ: Boundary, Space: Space, Boundary: Boundary}

// addOpened adds the letters to which a character of the line opens, after gap g, and
// returns the gap after them: Boundary if there are none.
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

// firm reports whether the gap before letter i must stay although it is read as another.
// A vowel mark at the end of a word is its ezafe or an Arabic ending, so nothing is tied
// to such a word, and a text with vowel marks has its spaces.
func (b *block) firm(i int, read Gap) bool {
	return b.fused(i) || b.vocal(i-1) || read == Space && b.vocal(i)
}

// fused reports whether letter i and the one before it are one character, which cannot be
// split.
func (b *block) fused(i int) bool { return b.from[i] == b.from[i-1] }

// runEnd returns the end of the run of words that letter s is in.
func (b *block) runEnd(s int) int {
	return b.until(s, Boundary)
}

// gapAt returns the gap before letter i, or Boundary past the last one.
func (b *block) gapAt(i int) Gap {
	if i == len(b.codes) {
		return Boundary
	}
	return b.gaps[i]
}

// wordAfter returns the word that a space separates from the letters before letter e, or
// nil.
func (b *block) wordAfter(e int) []byte {
	if b.gapAt(e) != Space {
		return nil
	}
	return b.codes[e:b.wordEnd(e)]
}

// wordEnd returns the end of the letters from s on that have nothing between them.
func (b *block) wordEnd(s int) int {
	return b.until(s, ZWNJ)
}

// start returns the start of the letters before s that have nothing between them; there
// is at least one.
func (b *block) start(s int) int {
	for s--; s > 0 && b.gaps[s] == None; {
		s--
	}
	return s
}

// previous returns the word that a space separates from letter s, or nil.
func (b *block) previous(s int) []byte {
	if s == 0 || b.gaps[s] != Space {
		return nil
	}
	return b.codes[b.start(s):s]
}

// until returns the first letter after s that has a gap of kind g or a greater one before
// it.
func (b *block) until(s int, g Gap) int {
	e := s + 1
	for e < len(b.codes) && b.gaps[e] < g {
		e++
	}
	return e
}

// ends reports whether a word of the text ends before letter e.
func (b *block) ends(e int) bool { return e == len(b.gaps) || b.gaps[e] != None }
