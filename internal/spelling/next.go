package spelling

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// Next returns the first byte from i on at which a word for which Edits may have edits shows it: a ZWNJ
// in one, the start of one that begins with ب, در, از or بر, or a که or چه that ends one. It returns
// the length of the text if there is none.
func Next(text []byte, i int) int {
	rest := text[i:]
	for ; len(rest) >= window; rest = rest[8:] {
		marks := mayBegin((*[window]byte)(rest))
		for from := len(text) - len(rest); marks != 0; marks &= marks - 1 {
			if at := from + bits.TrailingZeros64(marks)/8; begins(text, at) {
				return at
			}
		}
	}
	for i = len(text) - len(rest); i < len(text); i++ {
		if begins(text, i) {
			return i
		}
	}
	return len(text)
}

// begins reports whether one of the places that Next wants is at byte i.
func begins(text []byte, i int) bool {
	if text[i]>>2 != lead {
		return bytes.HasPrefix(text[i:], []byte(zwnj)) && ties(text[:i], text[i+len(zwnj):])
	}
	if inWord := i >= 2 && text[i-2]>>2 == lead && text[i-1]&0xC0 == 0x80; inWord {
		return endsSolid(text[i:])
	}
	return beginsSolid(text[i:])
}

// ties reports whether a ZWNJ between two texts may be in a word that is spelled in two ways: it is
// not that of a verb or a plural, except of این, آن and اون.
func ties(before, after []byte) bool {
	if bytes.HasSuffix(before, []byte("می")) {
		return bytes.HasPrefix(after, []byte("که")) // هنگامی\u200cکه
	}
	return !bytes.HasPrefix(after, []byte("ها")) || bytes.HasSuffix(before, []byte("ن"))
}

// window is the number of bytes that mayBegin reads to judge eight places.
const window = 12

// mayBegin returns marks for those of the eight places at the beginning of a text at which
// there is the first byte of a ZWNJ; در, از or بر before a letter; ب; or که or چه: the high bit of the
// byte at each, the first one lowest. It may mark others too, such as تر. It has no branch, because
// a processor could not predict it.
func mayBegin(text *[window]byte) uint64 {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	at := func(i int) uint64 { return binary.LittleEndian.Uint64(text[i:]) }
	zeros := func(x uint64) uint64 { return (x - ones) &^ x & highs } // and perhaps a byte after a 0
	letters := at(0) ^ 0xD8*ones | at(2) ^ 0xD8*ones | (at(4)^lead<<2*ones)&(0xFC*ones)
	second := (at(1) ^ 0xA0*ones) & (0xF0 * ones) // ا, ب, د and letters between
	last := (at(3) ^ 0xB0*ones) & (0xFC * ones)   // ر, ز and two beside them
	be := at(0) ^ 0xD8*ones | at(1) ^ 0xA8*ones
	which := at(0) ^ 0xDA*ones | (at(1)^0x80*ones)&(0xD0*ones) | at(2) ^ 0xD9*ones | at(3) ^ 0x87*ones
	return zeros(at(0)^uint64(zwnj[0])*ones) | zeros(letters|second|last) | zeros(be) | zeros(which)
}

// lead holds the upper bits of the first byte of a letter of the Arabic block.
const lead = 0xD8 >> 2

// beginsSolid reports whether a text that begins with the first letter of a word may begin with one that
// isSolid, by its first letters.
func beginsSolid(text []byte) bool {
	const letters = 4 // in bytes, of two
	if len(text) <= letters+1 || text[letters]>>2 != lead {
		return false
	}
	if tiesUnseen(string(text[:letters])) {
		return true
	}
	return bytes.HasPrefix(text, []byte("ب")) && text[2]>>2 == lead && glued[text[3]&63]>>(text[5]&63)&1 != 0
}

// endsSolid reports whether a text begins with که or چه at the end of a word.
func endsSolid(text []byte) bool {
	const letters = 4 // in bytes
	switch {
	case !bytes.HasPrefix(text, []byte("که")) && !bytes.HasPrefix(text, []byte("چه")):
		return false
	case len(text) == letters:
		return true
	}
	return text[letters]>>2 != lead && !bytes.HasPrefix(text[letters:], []byte(zwnj))
}
