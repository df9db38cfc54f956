package span

import "github.com/parsitext/parsitext/internal/script"

// path returns the end of the path at i, or 0.
func path[T ~string | ~[]byte](s T, i int) int {
	switch c := s[i]; {
	case c == '\\':
		return share(s, i)
	case isLetter(c):
		return drive(s, i)
	}
	return unixPath(s, i)
}

// beginsPath distinguishes the dots before a path from those of prose.
func beginsPath(a, b byte) bool { return a != '.' || b == '.' || b == '/' }

// unixPath returns the end of the path at i, or 0: an absolute path of at least
// two parts, or one from a folder given by dots or a tilde.
func unixPath[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) || i > 0 && (s[i-1] == '/' || s[i-1] == '.' && s[i] == '.') {
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

// drive returns the end of the Windows path at i, D:\Data or D:/Data, or 0.
func drive[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) || i+3 >= len(s) || s[i+1] != ':' {
		return 0
	}
	if s[i+2] != '\\' && s[i+2] != '/' {
		return 0
	}
	if r, _ := decode(s, i+3); r != '_' && !script.IsLetter(r) && !script.IsDigit(r) {
		return 0
	}
	end, _ := pathEnd(s, i+2, rune(s[i+2]))
	return end
}

// share returns the end of the path \\server\share at i, or 0.
func share[T ~string | ~[]byte](s T, i int) int {
	if i+2 >= len(s) || s[i+1] != '\\' || !isAlnum(s[i+2]) {
		return 0
	}
	end, _ := pathEnd(s, i+2, '\\')
	return end
}

// pathEnd returns the end of the parts of a path from the separator at i on, and
// their number. The parts may have letters of every script, but not after the
// dot that ends a sentence after an ASCII name.
func pathEnd[T ~string | ~[]byte](s T, i int, separator rune) (end, parts int) {
	end = i
	for at := i; at < len(s); {
		r, n := decode(s, at)
		switch {
		case r == separator:
			parts++
		case r == '-' || r == '_' || r == '.' || r == '+' || r == '~':
		case isUnseen(r):
			at += n
			continue
		case !isWord(r) || r >= 0x80 && at-2 >= i && s[at-1] == '.' && isAlnum(s[at-2]):
			return end, parts
		}
		at += n
		if r != '.' && r != script.ZWNJ {
			end = at
		}
	}
	return end, parts
}
