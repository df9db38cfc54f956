package span

// escape returns the end of the escape at i, or 0: a backslash and an ASCII mark, \"
// and \*, or a letter or number as in programs: \n, \x20, \u200c, \u{200c}. The & of an
// entity is not escaped, because the entity stands for a character: \&apos;.
func escape[T ~string | ~[]byte](s T, i int) int {
	if i+1 == len(s) {
		return 0
	}
	c := s[i+1]
	switch c {
	case 'x':
		return hexEscape(s, i, 2)
	case 'u':
		if i+2 < len(s) && s[i+2] == '{' {
			if e := while(s, i+3, 6, isHex); e > i+3 && e < len(s) && s[e] == '}' {
				return e + 1
			}
			return 0
		}
		return hexEscape(s, i, 4)
	case 'U':
		return hexEscape(s, i, 8)
	}
	if c == '(' && displayed(s, i, ')') > 0 || c == '[' && displayed(s, i, ']') > 0 {
		return 0
	}
	if c == '&' && entity(s, i+1) > 0 {
		return 0
	}
	if '!' <= c && c <= '~' && !isAlnum(c) {
		return i + 2
	}
	if isDigit(c) && !goesOn(s, i+2) {
		return i + 2
	}
	return 0
}

// hexEscape returns the end of the escape at i with n hexadecimal digits, or 0.
func hexEscape[T ~string | ~[]byte](s T, i, n int) int {
	if e := while(s, i+2, n, isHex); e == i+2+n {
		return e
	}
	return 0
}

// beginsEscape distinguishes escapes that include digits or marks from commands.
func beginsEscape(a, b byte) bool { return '!' <= b && b <= '~' }
