package normalize

import (
	"bytes"
	"math/bits"
	"slices"

	"github.com/parsitext/parsitext/internal/script"
)

// pairs is a set of classes of pairs of neighbouring bytes. In UTF-8 no lead byte follows
// another, so two bytes tell what a character is without decoding, and the classes of all
// pairs of a text are found without a branch. A space is assumed before the start of a
// text.
type pairs uint32

// What the stages look for.
const (
	pairRares    = pairRare | pairRareC2 | pairRareE2 | pairRare80
	pairLetters  = pairLetterD8 | pairLetterD9 | pairLetterDA | pairLetterDB | pairForm | pairRares
	pairMarks    = pairMarkD8 | pairMarkD9 | pairMarkDB | pairForm | pairRares
	pairFolded   = pairFoldD8 | pairFoldD9 | pairFoldDB
	pairFolds    = pairFolded | pairUpper | pairMarks
	pairDigits   = pairDigit | pairDigitD9 | pairDigitDB | pairForm | pairRares
	pairSpaces   = pairTwoSpaces | pairRares
	pairUnseen   = pairLetterD8 | pairForm | pairRares
	pairSuffixed = pairLatin | pairDigits // that a suffix follows after a space
	pairQuotes   = pairQuote | pairCurly
	pairStops    = pairStop | pairStopD8 | pairStopDB | pairCurly | pairGuillemet | pairDashes
	pairSpan     = pairLatin | pairDigits                                     // a character with which a span may start
	pairOdd      = pairRares | pairForm | pairLatin | pairKashida | pairMarks // absent from plain prose
)

// survey returns the classes of all pairs of a text.
func survey(text []byte) pairs { return surveyAfter(' ', text) }

// surveyAfter does the work of survey for a text that follows the byte last.
func surveyAfter(last byte, text []byte) (all pairs) {
	for len(text) >= 8 {
		b := text[:8]
		all |= pairFirst[last]&pairSecond[b[0]] | pairFirst[b[0]]&pairSecond[b[1]] |
			pairFirst[b[1]]&pairSecond[b[2]] | pairFirst[b[2]]&pairSecond[b[3]] |
			pairFirst[b[3]]&pairSecond[b[4]] | pairFirst[b[4]]&pairSecond[b[5]] |
			pairFirst[b[5]]&pairSecond[b[6]] | pairFirst[b[6]]&pairSecond[b[7]]
		last, text = b[7], text[8:]
	}
	for _, c := range text {
		all |= pairFirst[last] & pairSecond[c]
		last = c
	}
	return all
}

// sections holds the classes of the pairs in each eight bytes of a text, by the second
// byte of the pair, so that a search can skip the sections that lack what it wants.
type sections []pairs

const sectionSize = 8

// survey fills the sections from a text and returns the classes of all its pairs.
func (s *sections) survey(text []byte) (all pairs) {
	n := len(text)/sectionSize + 1
	list := slices.Grow((*s)[:0], n)[:n]
	*s = list
	k, last := 0, byte(' ')
	for i := 0; i < len(text)-(sectionSize-1); i += sectionSize {
		here := pairFirst[last]&pairSecond[text[i]] | pairFirst[text[i]]&pairSecond[text[i+1]] |
			pairFirst[text[i+1]]&pairSecond[text[i+2]] | pairFirst[text[i+2]]&pairSecond[text[i+3]] |
			pairFirst[text[i+3]]&pairSecond[text[i+4]] | pairFirst[text[i+4]]&pairSecond[text[i+5]] |
			pairFirst[text[i+5]]&pairSecond[text[i+6]] | pairFirst[text[i+6]]&pairSecond[text[i+7]]
		list[k] = here
		all |= here
		last, k = text[i+7], k+1
	}
	rest := pairs(0)
	for _, c := range text[k*sectionSize:] {
		rest |= pairFirst[last] & pairSecond[c]
		last = c
	}
	list[k] = rest
	return all | rest
}

// add adds the classes of pairs made by edits that move no bytes.
func (s sections) add(edits []Edit, made pairs) {
	for i := range edits {
		for k := edits[i].Start / sectionSize; k <= edits[i].End/sectionSize; k++ {
			s[k] |= made
		}
	}
}

// find does the work of the function find for the text of the sections.
func (s sections) find(text []byte, i int, classes pairs) int {
	for k := int(uint(i) / sectionSize); ; k++ {
		if k = s.next(k, classes); k >= len(s) {
			return len(text)
		}
		at := k * sectionSize
		found := hits(text, at, classes)
		if at < i { // the pairs before i do not count
			found &= ^uint64(0) << (uint(i) % sectionSize)
		}
		if found != 0 {
			return at + bits.TrailingZeros64(found)
		}
	}
}

// next returns the first section from k on with one of the classes, or their number.
func (s sections) next(k int, classes pairs) int {
	for k = max(k, 0); k < len(s)-3; k += 4 {
		if (s[k]|s[k+1]|s[k+2]|s[k+3])&classes != 0 {
			return k + bits.TrailingZeros64(one(s[k]&classes)|one(s[k+1]&classes)<<1|one(s[k+2]&classes)<<2|1<<3)
		}
	}
	for ; k < len(s); k++ {
		if s[k]&classes != 0 {
			break
		}
	}
	return k
}

// hits returns which pairs are of one of the classes, among those whose second byte is in
// the section at i: one bit each, the first one lowest.
func hits(text []byte, i int, classes pairs) (found uint64) {
	last := byte(' ')
	if i > 0 {
		last = text[i-1]
	}
	if i+sectionSize > len(text) {
		for k, c := range text[i:] {
			found |= one(pairFirst[last]&pairSecond[c]&classes) << k
			last = c
		}
		return found
	}
	b := text[i : i+sectionSize]
	return one(pairFirst[last]&pairSecond[b[0]]&classes) | one(pairFirst[b[0]]&pairSecond[b[1]]&classes)<<1 |
		one(pairFirst[b[1]]&pairSecond[b[2]]&classes)<<2 | one(pairFirst[b[2]]&pairSecond[b[3]]&classes)<<3 |
		one(pairFirst[b[3]]&pairSecond[b[4]]&classes)<<4 | one(pairFirst[b[4]]&pairSecond[b[5]]&classes)<<5 |
		one(pairFirst[b[5]]&pairSecond[b[6]]&classes)<<6 | one(pairFirst[b[6]]&pairSecond[b[7]]&classes)<<7
}

// find returns the offset, at least i, of the first byte that forms a pair of one of the
// classes with the byte before it, or the length of the text.
func find(text []byte, i int, classes pairs) int {
	last := byte(' ')
	if i > 0 {
		last = text[i-1]
	}
	for ; i+8 <= len(text); i += 8 {
		b := text[i : i+8 : i+8]
		p0, p1 := pairFirst[last]&pairSecond[b[0]], pairFirst[b[0]]&pairSecond[b[1]]
		p2, p3 := pairFirst[b[1]]&pairSecond[b[2]], pairFirst[b[2]]&pairSecond[b[3]]
		p4, p5 := pairFirst[b[3]]&pairSecond[b[4]], pairFirst[b[4]]&pairSecond[b[5]]
		p6, p7 := pairFirst[b[5]]&pairSecond[b[6]], pairFirst[b[6]]&pairSecond[b[7]]
		if (p0|p1|p2|p3|p4|p5|p6|p7)&classes != 0 {
			return i + first(p0&classes, p1&classes, p2&classes, p3&classes, p4&classes, p5&classes, p6&classes)
		}
		last = b[7]
	}
	for ; i < len(text); i++ {
		if pairFirst[last]&pairSecond[text[i]]&classes != 0 {
			break
		}
		last = text[i]
	}
	return i
}

// findZWNJ does the work of find for a ZWNJ.
func findZWNJ(text []byte, i int) int {
	const zwnj = string(script.ZWNJ)
	for ; ; i++ {
		k := bytes.IndexByte(text[i:], zwnj[0])
		if k < 0 {
			return len(text)
		}
		if i += k; i+len(zwnj) <= len(text) && string(text[i:i+len(zwnj)]) == zwnj {
			return i
		}
	}
}

// first returns the index of the first argument that is not 0, or 7 if all are.
func first(p0, p1, p2, p3, p4, p5, p6 pairs) int {
	set := one(p0) | one(p1)<<1 | one(p2)<<2 | one(p3)<<3 | one(p4)<<4 | one(p5)<<5 | one(p6)<<6 | 1<<7
	return bits.TrailingZeros64(set)
}

// one returns 1 if p is not 0, without a branch.
func one(p pairs) uint64 { return (uint64(p) + 1<<32 - 1) >> 32 }
