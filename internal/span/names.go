package span

import "unicode"

// mention returns the end of the @name at i, or 0.
func mention[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	e := while(s, i+1, maxLocal, func(c byte) bool { return isName(c) || c == '.' })
	for e > i+1 && s[e-1] == '.' {
		e--
	}
	if e == i+1 {
		return 0
	}
	return e
}

// hashtag returns the end of the #name at i, or 0. A name has a letter.
func hashtag[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	end, letters := i+1, 0
	for at := i + 1; at < len(s); {
		r, n := decode(s, at)
		if r != '_' && !isWord(r) {
			break
		}
		if unicode.IsLetter(r) {
			letters++
		}
		at += n
		if r != zwnj {
			end = at
		}
	}
	if letters == 0 {
		return -end
	}
	return end
}

// path returns the end of the path at i, or 0: one from the root with two parts
// at least, or one from a folder named by dots or a tilde.
func path[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) || i > 0 && (s[i-1] == '/' || s[i-1] == '.') {
		return 0
	}
	at := while(s, i, 2, func(c byte) bool { return c == '.' || c == '~' })
	if at == len(s) || s[at] != '/' {
		return 0
	}
	if r, _ := peek(s, at+1); r != '.' && r != '_' && (!isWord(r) || at == i && r >= 0x80) {
		return 0
	}
	end, parts := pathEnd(s, at, '/')
	if at == i && parts < 2 {
		return 0
	}
	return end
}

// drive returns the end of the path of Windows at i, or 0.
func drive[T ~string | ~[]byte](s T, i int) int {
	if !isLetter(s[i]) || !opens(s, i) || i+3 >= len(s) || s[i+1] != ':' || s[i+2] != '\\' || !isName(s[i+3]) {
		return 0
	}
	end, _ := pathEnd(s, i+2, '\\')
	return end
}

// pathEnd returns the end of the parts of a path from the separator at i on, and
// their number. Letters of every script may be in them.
func pathEnd[T ~string | ~[]byte](s T, i int, separator rune) (end, parts int) {
	end = i
	for at := i; at < len(s); {
		r, n := decode(s, at)
		switch {
		case r == separator:
			parts++
		case r == '-' || r == '_' || r == '.' || r == '+' || r == '~':
		case !isWord(r):
			return end, parts
		}
		at += n
		if r != '.' && r != zwnj {
			end = at
		}
	}
	return end, parts
}
