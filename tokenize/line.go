package tokenize

// line returns the rest of the line from i on.
func (sc *scanner) line(i int) string {
	if sc.lineEnd <= i {
		sc.lineEnd = lineEnd(sc.s, i)
	}
	return sc.s[i:sc.lineEnd]
}

// lineEnd returns the offset of the line break at or after i, or the end.
func lineEnd(s string, i int) int {
	for ; i < len(s); i++ {
		if c := s[i]; (c < ' ' || c == 0xC2 || c == 0xE2) && breakAt(s, i) > 0 {
			return i
		}
	}
	return i
}

// breakAt returns the length of the line break at i, or 0 (UAX #14, classes BK,
// CR, LF and NL).
func breakAt(s string, i int) int {
	switch s[i] {
	case '\n', '\v', '\f':
		return 1
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if i+1 < len(s) && s[i+1] == 0x85 { // U+0085
			return 2
		}
	case 0xE2: // U+2028, U+2029
		if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9) {
			return 3
		}
	}
	return 0
}
