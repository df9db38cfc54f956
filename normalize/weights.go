package normalize

import (
	"math/bits"
	"sync"

	"github.com/parsitext/parsitext/internal/script"
)

// A weightTable holds, for each character from U+0600 to U+06FF, its weight plus one if
// the cutter takes it for a letter, and otherwise 0. The index is the two bytes of the
// character.
type weightTable [lastLetterPair - firstLetterPair + 1]byte

const (
	firstLetterPair = 0xD880 // U+0600
	lastLetterPair  = 0xDBBF // U+06FF
)

var letterWeights = sync.OnceValue(func() *weightTable {
	t := new(weightTable)
	for r := rune(0x600); r < 0x700; r++ {
		if l := leading(r); isLetter(script.ClassOf(l)) && !invisible(l) {
			t[0xD800+int(r>>6&3)<<8|0x80|int(r&0x3F)-firstLetterPair] = byte(1 + weigh(r))
		}
	}
	return t
})

// of returns the entry of the character that starts at byte i.
func (t *weightTable) of(b []byte, i int) byte {
	if i+1 < len(b) {
		if k := uint(b[i])<<8 + uint(b[i+1]) - firstLetterPair; k < uint(len(t)) {
			return t[k]
		}
	}
	return 0
}

// A blockTable holds what the cutter and survey want to know about a pair of neighbouring
// bytes. The number of its first byte AND that of its second byte has
//
//   - the classes of the pair, in the upper half;
//   - a bit for what may start a tag or a link, and for what is not known;
//   - a bit for the group to which the character of the pair belongs: the characters of one
//     weight with one first byte, or ASCII.
//
// So the sum over the pairs of a short block holds, in a lane for each group, how many of
// its characters are in the block.
type blockTable struct{ first, second [256]uint64 }

const (
	blockSize   = 16            // bytes
	maxWeight   = 2 * blockSize // of a block
	laneBits    = 4             // bits, enough to count the characters of two bytes in a block
	onesLane    = 4 * laneBits  // of the characters that weigh 1; before it are those that weigh 2
	asciiLane   = 6 * laneBits  // of ASCII that weighs 1, five bits
	oddAnywhere = 1 << 29
	oddAfterC2  = 1 << 30
	oddAfterE2  = 1 << 31
	oddBits     = oddAnywhere | oddAfterC2 | oddAfterE2
	classShift  = 32 // to the upper half
)

var blockWeights = sync.OnceValue(func() *blockTable {
	t := new(blockTable)
	for b := range 256 {
		t.first[b] = uint64(pairFirst[b])<<classShift | 1<<asciiLane | oddAnywhere
		t.second[b] = uint64(pairSecond[b])<<classShift | oddAfterC2 | oddAfterE2
		switch {
		case b == '<' || b == '[' || b >= 0xC0 && b != 0xC2 && b != 0xE2 && b>>2 != 0xD8>>2:
			t.second[b] |= oddAnywhere
		case b < 0x80:
			t.second[b] |= uint64(weigh(rune(b))) << asciiLane
		}
	}
	t.first[0xC2] |= oddAfterC2 // « and » are C2 AB and C2 BB
	t.second[0xAB] &^= oddAfterC2
	t.second[0xBB] &^= oddAfterC2
	t.first[0xE2] |= oddAfterE2 // ZWNJ is E2 80 8C, and its neighbours weigh nothing as well
	t.second[0x80] &^= oddAfterE2
	for lead := range 4 {
		t.group(0xD8+lead, 2, lead*laneBits)
	}
	t.group(0xD9, 1, onesLane) // Arabic digits
	t.group(0xDB, 1, onesLane+laneBits)
	return t
})

// group gives a lane to the characters with a first byte and a weight.
func (t *blockTable) group(lead, weight, lane int) {
	t.first[lead] |= 1 << lane
	for second := 0x80; second < 0xC0; second++ {
		if weigh(rune(lead&0x1F<<6|second&0x3F)) == weight {
			t.second[second] |= 1 << lane
		}
	}
}

// weightOf returns the weight of a block with a sum.
func weightOf(sum uint64) int {
	twos := sum&0x0F0F + sum>>laneBits&0x0F0F
	ones := sum>>onesLane&0xF + sum>>(onesLane+laneBits)&0xF + sum>>asciiLane&0x1F
	return int(2*(twos&0xFF+twos>>8) + ones)
}

// passOver weighs blocks at the beginning of b. It returns the start of the first
// character after them, the weight of the text before it, and the classes of the pairs
// there. The blocks leave enough of a piece for a gap, and are plain: nothing in them may
// start a tag or a link. The list notes which of them have letters that change.
func passOver(b []byte, list *blockList) (end, weight int, seen pairs) {
	*list = blockList{}
	t := blockWeights()
	first := t.first[' ']
	var all uint64
	for end+blockSize <= len(b) && weight <= full-2*maxWeight {
		c := (*[blockSize]byte)(b[end:])
		p0, p1 := first&t.second[c[0]], t.first[c[0]]&t.second[c[1]]
		p2, p3 := t.first[c[1]]&t.second[c[2]], t.first[c[2]]&t.second[c[3]]
		p4, p5 := t.first[c[3]]&t.second[c[4]], t.first[c[4]]&t.second[c[5]]
		p6, p7 := t.first[c[5]]&t.second[c[6]], t.first[c[6]]&t.second[c[7]]
		set, sum := p0|p1|p2|p3|p4|p5|p6|p7, p0+p1+p2+p3+p4+p5+p6+p7
		p0, p1 = t.first[c[7]]&t.second[c[8]], t.first[c[8]]&t.second[c[9]]
		p2, p3 = t.first[c[9]]&t.second[c[10]], t.first[c[10]]&t.second[c[11]]
		p4, p5 = t.first[c[11]]&t.second[c[12]], t.first[c[12]]&t.second[c[13]]
		p6, p7 = t.first[c[13]]&t.second[c[14]], t.first[c[14]]&t.second[c[15]]
		set, sum = set|p0|p1|p2|p3|p4|p5|p6|p7, sum+p0+p1+p2+p3+p4+p5+p6+p7
		if set&oddBits != 0 {
			break
		}
		all |= set
		list.add(uint(end/blockSize), set>>letterShift&1)
		weight += weightOf(sum)
		first = t.first[c[blockSize-1]]
		end += blockSize
	}
	list.n = end / blockSize
	if end > 0 && b[end-1] >= 0xC0 { // the first byte of a character, which is not weighed yet
		end--
	}
	return end, weight, pairs(all >> classShift)
}

// A blockList says which of the blocks at the beginning of a piece have pairs of the
// class pairLetterD9.
type blockList struct {
	n   int
	set [longest/blockSize/64 + 1]uint64
}

// letterShift is the number of the bit of pairLetterD9 in a blockTable.
const letterShift = classShift + 1

// add says that block i has such pairs if bit is 1.
func (l *blockList) add(i uint, bit uint64) { l.set[i/64] |= bit << (i % 64) }

// next returns the first block from i on that has such pairs or, if has is false, that
// has none. It returns the number of blocks if there is no such block.
func (l *blockList) next(i int, has bool) int {
	for i < l.n {
		w := l.set[i/64]
		if !has {
			w = ^w
		}
		if w >>= i % 64; w != 0 {
			return min(i+bits.TrailingZeros64(w), l.n)
		}
		i = i&^63 + 64
	}
	return l.n
}
