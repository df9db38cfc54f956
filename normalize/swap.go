package normalize

import "encoding/binary"

// Nearly all letters that Letters changes are the three letters of Arabic keyboards that
// Persian writes differently: ي, ى and ك. In UTF-8 they have the same first byte, and
// what they become is as long. So swap changes them in eight bytes at a time, without a
// branch that depends on the text: a processor cannot predict where they are.
const (
	swapLead = 0xD9
	yeh      = 0x8A // second byte of ي
	maksura  = 0x89 // second byte of ى
	kaf      = 0x83 // second byte of ك

	yehLead, yehSecond = 0xDB, 0x8C // ی
	kafLead, kafSecond = 0xDA, 0xA9 // ک

	// Other letters that Letters changes after the same first byte have a second byte
	// from firstOther to 0xBF. The second byte of پ is among them.
	firstOther = 0xAE
	peh        = 0xBE

	eachByte = 0x0101010101010101
	highBits = 0x80 * eachByte
)

// swap writes ی for ي and ى, and ک for ك. It reports whether there were any, and whether
// there may be other letters with the same first byte that Letters changes.
func swap(b []byte) (changed, others bool) {
	var all, rest uint64
	var carry uint64 // changes the second byte of a letter whose first one was in the previous eight bytes
	for ; len(b) > 8; b = b[8:] {
		first, second := binary.LittleEndian.Uint64(b), binary.LittleEndian.Uint64(b[1:])
		lead := first ^ swapLead*eachByte
		y := zeros(lead | (second ^ yeh*eachByte))
		m := zeros(lead | (second ^ maksura*eachByte))
		k := zeros(lead | (second ^ kaf*eachByte))
		leads := (y|m)*(swapLead^yehLead) | k*(swapLead^kafLead)
		seconds := y*(yeh^yehSecond) | m*(maksura^yehSecond) | k*(kaf^kafSecond)
		binary.LittleEndian.PutUint64(b, first^leads^seconds<<8^carry)
		all, carry = all|leads, seconds>>56
		rest |= isZero(lead) & isBetween(second^peh*eachByte, 1, firstOther^peh|1)
	}
	if len(b) > 0 {
		b[0] ^= byte(carry)
	}
	changed, others = swapEach(b)
	return changed || all != 0, others || rest&highBits != 0
}

// zeros returns a number with the value 1 in each byte that is 0 in x.
func zeros(x uint64) uint64 { return isZero(x) & highBits >> 7 }

// isZero sets the highest bit of each byte that is 0, and of a 1 that follows a 0. In
// valid text no such 1 occurs: the second byte of a letter differs from the first in
// other bits too.
func isZero(x uint64) uint64 { return (x - eachByte) &^ x }

// isBetween sets the highest bit of each byte from lo to hi, which are less than 0x80.
func isBetween(x, lo, hi uint64) uint64 {
	low := x &^ highBits
	return (low + (0x80-lo)*eachByte) &^ (low + (0x7F-hi)*eachByte | x)
}

// swapEach does the work of swap for a few bytes.
func swapEach(b []byte) (changed, others bool) {
	for i := 1; i < len(b); i++ {
		if b[i-1] != swapLead {
			continue
		}
		switch b[i] {
		case yeh, maksura:
			b[i-1], b[i], changed = yehLead, yehSecond, true
		case kaf:
			b[i-1], b[i], changed = kafLead, kafSecond, true
		default:
			others = others || b[i] >= firstOther && b[i] != peh
		}
	}
	return changed, others
}
