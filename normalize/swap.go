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

	firstOther = 0xAE // second byte of ٮ, from which on Letters changes most letters
	peh        = 0xBE // second byte of پ, which it does not change

	eachByte = 0x0101010101010101
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
		rest |= zeros(lead) & atLeast(second, firstOther) &^ zeros(second^peh*eachByte)
	}
	if len(b) > 0 {
		b[0] ^= byte(carry)
	}
	changed, others = swapEach(b)
	return changed || all != 0, others || rest != 0
}

// zeros returns 1 for each byte that is 0. It would for a 1 after a 0, too, but that does
// not occur: after the first byte of a letter stands its second byte, which is far from
// the first one.
func zeros(x uint64) uint64 { return (x - eachByte) & ^x >> 7 & eachByte }

// atLeast returns 1 for each byte from 0x80 on that is n or more.
func atLeast(x uint64, n uint64) uint64 {
	return (x&(0x7F*eachByte) + (0x100-n)*eachByte) & x >> 7 & eachByte
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
