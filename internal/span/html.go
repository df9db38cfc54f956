package span

// tag returns the end of the HTML tag or comment at i, or 0. Quoted attributes and
// comments may contain letters of other scripts.
func tag[T ~string | ~[]byte](s T, i int) int {
	if hasPrefix(s, i, "<!--") {
		return comment(s, i)
	}
	at := i + 1
	if at < len(s) && (s[at] == '/' || s[at] == '!') {
		at++
	}
	if at == len(s) || !isAlnum(s[at]) {
		return 0
	}
	if isDigit(s[at]) {
		return numbered(s, at)
	}
	at = while(s, at, maxLabel, func(c byte) bool { return isAlnum(c) || c == '-' || c == ':' })
	if at == len(s) || s[at] != ' ' && s[at] != '\t' && s[at] != '>' && !hasPrefix(s, at, "/>") {
		return 0
	}
	return attributes(s, at, min(len(s), i+Reach))
}

// numbered returns the end of the tag <0>, </0> or <0/> whose number is at i, or 0.
func numbered[T ~string | ~[]byte](s T, i int) int {
	e := digits(s, i, 3)
	if e < len(s) && s[e] == '/' && s[i-1] == '<' {
		e++
	}
	if e == len(s) || s[e] != '>' {
		return 0
	}
	return e + 1
}

// attributes returns the offset after the > that closes the tag whose attributes
// begin at i, or 0.
func attributes[T ~string | ~[]byte](s T, i, limit int) int {
	quote := byte(0)
	for ; i < limit && s[i] != '<'; i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '>':
			return i + 1
		case c == '"' || c == '\'':
			quote = c
		case c >= 0x80:
			return 0
		}
	}
	return 0
}

// comment returns the end of the HTML comment at i, or 0.
func comment[T ~string | ~[]byte](s T, i int) int {
	limit := min(len(s), i+Reach)
	for at := i + len("<!--"); at < limit && s[at] != '<'; at++ {
		if hasPrefix(s, at, "-->") {
			return at + len("-->")
		}
	}
	return 0
}

// entity returns the end of the character reference at i, or 0.
func entity[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	if at < len(s) && s[at] == '#' {
		at++
	} else if at < len(s) && !isLetter(s[at]) {
		return 0
	}
	e := while(s, at, maxEntity, isAlnum)
	if e == at || e == len(s) || s[e] != ';' {
		return 0
	}
	return e + 1
}

const maxEntity = 32
