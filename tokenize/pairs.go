package tokenize

import "math/bits"

// pairsEnd returns the end of the characters at i that are in U+0600 to U+06FF and whose
// byte in the table is 0. If fewer than eight bytes are left, it may return less. Persian text
// consists mostly of such characters, of two bytes each: the function examines eight at a
// time without a branch, since few words have more, and a processor cannot guess where they
// end.
func pairsEnd(s string, i int, table *[256]uint8) int {
	for i+16 <= len(s) {
		first, second := others(load(s, i), table), others(load(s, i+8), table)
		n := bits.TrailingZeros64(first) / 16
		n += bits.TrailingZeros64(second) / 16 & -(n / 4) // if the first four are such characters
		i += 2 * n
		if n < 8 {
			return i
		}
	}
	if i+8 <= len(s) {
		i += bits.TrailingZeros64(others(load(s, i), table)) / 16 * 2
	}
	return i
}

// others returns a number with a bit for each of four pairs of bytes, the first one lowest,
// that is not such a character.
func others(x uint64, table *[256]uint8) uint64 {
	const each = 0x0001000100010001
	other := (x ^ 0x80D8*each) & (0xC0FC * each) // 0 in both bytes of a character of the block
	low := x&(3*each)<<6 | x>>8&(0x3F*each)      // of the code points
	return other | uint64(table[low&0xFF]) | uint64(table[low>>16&0xFF])<<16 | uint64(table[low>>32&0xFF])<<32 | uint64(table[low>>48])<<48
}
