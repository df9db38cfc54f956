package tokenize

import "math/bits"

// Most of a Persian text is characters of U+0600 to U+06FF, of two bytes each: they are
// looked at four at a time.
const pairsAtOnce = 4

// pairsOf returns how many characters of U+0600 to U+06FF the eight bytes of x begin with
// that have 0 in a table, which has a byte for each.
func pairsOf(x uint64, table *[256]uint8) int {
	const each = 0x0001000100010001
	other := (x ^ 0x80D8*each) & (0xC0FC * each) // 0 in the two bytes of such a character
	other = (other&(0x7FFF*each) + 0x7FFF*each | other) >> 15 & each
	low := x&(3*each)<<6 | x>>8&(0x3F*each) // of the code points
	other |= uint64(table[low&0xFF]) | uint64(table[low>>16&0xFF])<<16 | uint64(table[low>>32&0xFF])<<32 | uint64(table[low>>48])<<48
	return bits.TrailingZeros64(other) / 16
}
