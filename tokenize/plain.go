package tokenize

// plainBits are the characters of U+0600 to U+06FF that decide nothing about the
// end of a sentence: letters, digits, ، and ؛, as in letterBits.
var plainBits = [4]uint64{0xffffffff08001000, 0xfffec3ff000007fe, 0xffffffffffffffff, 0x9fffc000002fffff}

// skip goes on to the last word before the next character that may matter to the
// sentence, which is not at a mark of its end. What is passed over are words,
// numbers, commas, hyphens, brackets and guillemets: no such token has a space in
// it, so that one starts behind every space.
func (f *finder) skip() {
	if f.hasHeld || f.at < f.plain {
		return
	}
	i := plainEnd(f.s, f.at)
	f.plain = i
	for i > f.at && f.s[i-1] == ' ' {
		i--
	}
	for i > f.at && f.s[i-1] != ' ' {
		i--
	}
	f.at = i
}

// plainEnd returns the end of the plain text at i.
func plainEnd(s string, i int) int {
	for i < len(s) {
		n := plainLen(s, i)
		if n == 0 {
			return i
		}
		i += n
	}
	return i
}

// plainLen returns the length of the character at i if it is plain, else 0.
func plainLen(s string, i int) int {
	c := s[i]
	switch {
	case c == ' ', '0' <= c && c <= '9', c == '(', c == ')', c == '-':
		return 1
	case i+1 == len(s):
		return 0
	case c>>2 == 0xD8>>2:
		return int(plainBits[c&3] >> (s[i+1] - 0x80) & 1 << 1)
	case c == 0xC2 && (s[i+1] == 0xAB || s[i+1] == 0xBB): // « and »
		return 2
	case c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x8C: // ZWNJ
		return 3
	}
	return 0
}
