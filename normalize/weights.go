package normalize

import (
	"sync"

	"github.com/parsitext/parsitext/internal/script"
)

// A weightTable holds, for the characters from U+0600 to U+06FF, the weight plus one if
// the cutter takes the character for a letter, else 0. The index is the two bytes of the
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

// Blocks are weighed as survey looks at a line: by pairs of neighbouring bytes, and
// without a branch. The two bytes of a pair have the same lane of a number for each group
// of characters, in which the weight of the group is set, so that the sum over all pairs
// of a block has in each lane what the group weighs. The last lane counts what is to be
// looked at more closely: what may start a tag or a link, and characters of other blocks
// of Unicode, except for quotation marks, ZWNJ and their neighbours, which weigh nothing.
type blockTable struct{ first, second [256]uint64 }

const (
	blockSize   = 32            // bytes
	maxWeight   = 2 * blockSize // of a block
	lane        = 8             // bits; a block weighs less
	asciiLane   = 6 * lane
	oddLane     = 7 * lane
	oddAnywhere = 1 << oddLane
	oddAfterC2  = 2 << oddLane
	oddAfterE2  = 4 << oddLane
)

var blockWeights = sync.OnceValue(func() *blockTable {
	t := new(blockTable)
	for b := range 256 {
		t.first[b] = 1<<asciiLane | oddAnywhere
		t.second[b] = oddAfterC2 | oddAfterE2
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
	t.first[0xE2] |= oddAfterE2 // ZWNJ is E2 80 8C
	t.second[0x80] &^= oddAfterE2
	lanes := 0
	for lead := 0xD8; lead <= 0xDB; lead++ {
		for weight := 1; weight <= 2; weight++ {
			used := false
			for second := 0x80; second < 0xC0; second++ {
				if weigh(rune(lead&0x1F<<6|second&0x3F)) == weight {
					t.second[second] |= uint64(weight) << (lanes * lane)
					used = true
				}
			}
			if used {
				t.first[lead] |= uint64(weight) << (lanes * lane)
				lanes++
			}
		}
	}
	return t
})

// passOver weighs blocks at the beginning of b and returns where a character starts
// after them and what comes before it weighs. They leave enough of a piece for a gap, and
// are plain: nothing in them may start a tag or a link.
func passOver(b []byte) (end, weight int) {
	t := blockWeights()
	last := byte(' ')
	for end+blockSize <= len(b) && weight <= full-2*maxWeight {
		sum := t.sum(last, b[end:end+blockSize])
		if sum>>oddLane != 0 {
			break
		}
		weight += int(sum * eachByte >> oddLane)
		end += blockSize
		last = b[end-1]
	}
	if end > 0 && b[end-1] >= 0xC0 { // the first byte of a character, which is not weighed yet
		end--
	}
	return end, weight
}

// sum returns the sum over all pairs of a block.
func (t *blockTable) sum(last byte, block []byte) (sum uint64) {
	for len(block) >= 8 {
		b := block[:8]
		sum += t.first[last]&t.second[b[0]] + t.first[b[0]]&t.second[b[1]] +
			t.first[b[1]]&t.second[b[2]] + t.first[b[2]]&t.second[b[3]] +
			t.first[b[3]]&t.second[b[4]] + t.first[b[4]]&t.second[b[5]] +
			t.first[b[5]]&t.second[b[6]] + t.first[b[6]]&t.second[b[7]]
		last, block = b[7], block[8:]
	}
	return sum
}
