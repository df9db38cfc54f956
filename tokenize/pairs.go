package tokenize

import "math/bits"

// pairsEnd returns the end of the characters at i that are in U+0600 to U+06FF and whose
// byte in the table is 0. If fewer than eight bytes are left, it may return less. Persian
// text consists mostly of such characters, of two bytes each: the function examines four at
// a time without a branch for each.
func pairsEnd(s string, i int, table *[256]uint8) int {
	const each = 0x0001000100010001
	for i+8 <= len(s) {
		x := load(s, i)
		other := (x ^ 0x80D8*each) & (0xC0FC * each) // 0 in both bytes of such a character
		other = (other&(0x7FFF*each) + 0x7FFF*each | other) >> 15 & each
		low := x&(3*each)<<6 | x>>8&(0x3F*each) // of the code points
		other |= uint64(table[low&0xFF]) | uint64(table[low>>16&0xFF])<<16 | uint64(table[low>>32&0xFF])<<32 | uint64(table[low>>48])<<48
		if other != 0 {
			return i + bits.TrailingZeros64(other)/16*2
		}
		i += 8
	}
	return i
}
