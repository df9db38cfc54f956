package lexicon

import "math/bits"

// A LooseSet holds pairs of pieces between which a space may stand for a ZWNJ or for
// nothing. Its first level has a bit for each pair, which it shares with some others. The
// second level has the pairs outside the set that share a bit of the first, the third
// those of the set that share a bit of the second, and so on to a level that none share.
type LooseSet [][]byte

// looseBits is the size of the first level, as a power of two.
const looseBits = 20

// A LoosePair is two pieces, by their numbers.
type LoosePair struct{ Left, Right int32 }

// NewLooseSet returns a set that has the pairs of in and none of out. It may have any other
// pairs.
func NewLooseSet(in, out map[LoosePair]bool) LooseSet {
	s := LooseSet{looseLevel(in, 0, looseBits)}
	for level := 0; ; level++ {
		sharing := map[LoosePair]bool{}
		for p := range out {
			if looseBit(string(s[level]), p.Left, p.Right, level) != 0 {
				sharing[p] = true
			}
		}
		if len(sharing) == 0 {
			return s
		}
		in, out = sharing, in
		s = append(s, looseLevel(in, level+1, bits.Len(uint(4*len(in)))+1))
	}
}

// looseLevel returns a level of 1<<size bits that has some pairs.
func looseLevel(pairs map[LoosePair]bool, level, size int) []byte {
	set := make([]byte, 1<<size/8)
	for p := range pairs {
		bit := looseHash(p.Left, p.Right, level) >> (32 - size)
		set[bit/8] |= 1 << (bit % 8)
	}
	return set
}

// encode returns the levels, each after the first with its size, as a power of two, before
// it.
func (s LooseSet) encode() []byte {
	section := s[0]
	for _, level := range s[1:] {
		section = append(append(section[:len(section):len(section)], byte(bits.Len(uint(8*len(level)))-1)), level...)
	}
	return section
}

// looseLevels returns the levels of an encoded set.
func looseLevels(section string) (levels []string, err error) {
	for size := looseBits; ; section = section[1:] {
		n := 1 << size / 8
		if n > len(section) {
			return nil, errFormat
		}
		levels, section = append(levels, section[:n]), section[n:]
		if section == "" {
			return levels, nil
		}
		if size = int(section[0]); size < 3 || size > looseBits {
			return nil, errFormat
		}
	}
}

// MayLoose returns 1 if a ZWNJ or nothing may belong where the text has a space between two
// pieces with the flags LooseLeft and LooseRight, and otherwise 0. It is a quick test: if it
// returns 1, Loose decides.
func (l *Lexicon) MayLoose(left, right int32) byte {
	bit := looseHash(left, right, 0) >> (32 - looseBits)
	return l.loose[bit/8] >> (bit % 8) & 1
}

// Loose reports whether a ZWNJ or nothing may belong where the text has a space between two
// pieces that texts or lists tie, or whose letters are a piece in that order or the other.
func (l *Lexicon) Loose(left, right int32) bool {
	if l.MayLoose(left, right) == 0 {
		return false
	}
	level := 1
	for level <= len(l.sharing) && looseBit(l.sharing[level-1], left, right, level) != 0 {
		level++
	}
	return level%2 != 0
}

// looseBit returns the bit of a pair in a level.
func looseBit(set string, left, right int32, level int) byte {
	bit := looseHash(left, right, level) >> (32 - uint(bits.Len(uint(8*len(set)))-1))
	return set[bit/8] >> (bit % 8) & 1
}

// looseHash is the hash of a pair, another one for each level.
func looseHash(left, right int32, level int) uint32 {
	return (uint32(left)*(0x9E3779B1+uint32(level)*0x6C8E9CF4) ^ uint32(right)) * 0x85EBCA6B
}
