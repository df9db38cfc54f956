package tokenize

import "math/bits"

// skip advances to the last word before the next character that could end the
// sentence or change how it ends. It passes over words, numbers, commas, hyphens,
// brackets and guillemets. No token that begins with one of their characters
// contains a space, so a token begins after every space.
func (f *finder) skip() {
	if f.hasHeld || f.at < f.plain {
		return
	}
	f.plain = plainEnd(f.s, f.at)
	f.at = f.lastWord(f.plain)
}

// lastWord returns the start of the last text between spaces before i, or the end
// of the last token read. It skips text that begins with an invisible character,
// which may be only white space.
func (f *finder) lastWord(i int) int {
	for i > f.at {
		for i > f.at && f.s[i-1] == ' ' {
			i--
		}
		for i > f.at && f.s[i-1] != ' ' {
			i--
		}
		if f.spaces(i) == i {
			break
		}
	}
	return i
}

// plainEnd returns the end of the plain text at i. It examines eight bytes at a
// time.
func plainEnd(s string, i int) int {
	for i < len(s) {
		if i+8 <= len(s) {
			strange := notPlain(load(s, i))
			if strange == 0 {
				i += 8
				continue
			}
			i += bits.TrailingZeros64(strange) / 8
		}
		n := plainLen(s, i)
		switch {
		case n == 0:
			return i
		case n < 0: // the second byte of ؟ or ۔
			return i + n
		}
		i += n
	}
	return i
}

// plainLen returns the length of the plain character at i, in bytes. If it is not
// plain, it returns 0, or -1 if the character begins one byte earlier.
func plainLen(s string, i int) int {
	switch c := s[i]; {
	case c == ' ', '0' <= c && c <= '9', c == '(', c == ')', c == '-':
		return 1
	case c < 0x80:
		return 0
	case c < 0xC0:
		if i > 0 && (s[i-1] == 0xD8 && c == 0x9F || s[i-1] == 0xDB && c == 0x94) {
			return -1
		}
		return 1
	case c>>2 == 0xD8>>2:
		return 1
	case c == 0xC2 && i+1 < len(s) && (s[i+1] == 0xAB || s[i+1] == 0xBB): // « and »
		return 2
	case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x8C: // ZWNJ
		return 3
	}
	return 0
}

// ones has the value 1 in each byte.
const ones = 0x0101010101010101

// notPlain sets the highest bit of each byte of x that is neither a space nor a
// byte of the letters, digits and marks of the Arabic block. Bytes D8 to DB begin
// these, and 80 to BF end them, except 94 and 9F, which may end ؟ and ۔.
func notPlain(x uint64) uint64 {
	within := x &^ (x << 1) // 80 to BF: only the first of the two highest bits is set
	end := differ(x, 0x94) & differ(x, 0x9F)
	return differ(x, ' ') & differ(x&(0xFC*ones), 0xD8) &^ (within & end) & (0x80 * ones)
}

// differ sets the highest bit of each byte of x that is not c.
func differ(x uint64, c byte) uint64 {
	x ^= uint64(c) * ones
	return x&(0x7F*ones) + 0x7F*ones | x
}

// load returns the eight bytes at i, the first one lowest.
func load(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}
