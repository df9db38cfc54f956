package lexicon

// A LooseSet holds pairs of pieces between which a space may stand for a ZWNJ or for
// nothing. Each pair is a bit, which it shares with some other pairs.
type LooseSet []byte

// looseBits is the size of the set, as a power of two.
const looseBits = 20

// NewLooseSet returns an empty set.
func NewLooseSet() LooseSet { return make(LooseSet, 1<<looseBits/8) }

// Put adds a pair.
func (s LooseSet) Put(left, right int32) {
	bit := looseBit(left, right)
	s[bit/8] |= 1 << (bit % 8)
}

// Loose returns 1 if a ZWNJ or nothing may belong where the text has a space between two
// pieces with the flags LooseLeft and LooseRight, and otherwise 0. It is a quick test: if
// it returns 1, Pair or Lookup decides.
func (l *Lexicon) Loose(left, right int32) byte {
	bit := looseBit(left, right)
	return l.loose[bit/8] >> (bit % 8) & 1
}

func looseBit(left, right int32) uint32 {
	return (uint32(left)*0x9E3779B1 ^ uint32(right)) * 0x85EBCA6B >> (32 - looseBits)
}
