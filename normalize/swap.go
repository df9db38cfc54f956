package normalize

import "encoding/binary"

// The three letters of Arabic keyboards that Persian writes otherwise, ي, ى and ك, are
// nearly all that Letters changes. In UTF-8 they begin with the same byte, and so long is
// what they become. So swap changes them in eight bytes at a time, without a branch that
// depends on the text: a processor cannot foresee where they stand.
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
// there may be other letters with their first byte that Letters changes.
func swap(b []byte) (changed, others bool) {
	var all, rest uint64
	var carry uint64 // changes the second byte of a letter that began in the eight bytes before
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

// zeros returns 1 for each byte that is 0.
func zeros(x uint64) uint64 { return isZero(x) & highBits >> 7 }

// isZero sets the highest bit of each byte that is 0. It does for a 1 after a 0, too, but
// none is there: after the first byte of a letter stands its second byte, which is far
// from the first one.
func isZero(x uint64) uint64 { return (x - eachByte) &^ x }

// isBetween sets the highest bit of each byte from lo to hi, which are less than 0x80.
func isBetween(x, lo, hi uint64) uint64 {
	low := x &^ highBits
	return (low + (0x80-lo)*eachByte) &^ (low + (0x7F-hi)*eachByte | x)
}

// swapEach is swap for a few bytes.
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
