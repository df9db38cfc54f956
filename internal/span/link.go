package span

// link returns the end of the link or image of Markdown at i, [text](address)
// or ![text](address "title"), or of the [[link]] of a wiki, or 0. The text of a link
// may have brackets, [[1]](#notes), but none within them.
func link[T ~string | ~[]byte](s T, i int) int {
	limit := min(len(s), i+Reach)
	at := i
	if s[at] == '!' {
		at++
	}
	if at == limit || s[at] != '[' {
		return 0
	}
	if end := addressed(s, at, limit); end > 0 {
		return end
	}
	if at+3 < limit && s[at+1] == '[' {
		return nested(s, at, '[', ']')
	}
	return 0
}

// addressed returns the end of the link whose text is between the brackets at i, or 0.
func addressed[T ~string | ~[]byte](s T, i, limit int) int {
	end := linkText(s, i, limit)
	if end == i+2 || end+1 >= limit || s[end] != '(' {
		return 0
	}
	return address(s, end+1, limit)
}

// linkText returns the offset after the bracket that closes the one at i, or limit.
func linkText[T ~string | ~[]byte](s T, i, limit int) int {
	const deepest = 2
	for depth := 0; i < limit; i++ {
		switch c := s[i]; {
		case c != '[' && c != ']':
		case c == '[' && depth == deepest:
			return limit
		case c == '[':
			depth++
		case depth == 1:
			return i + 1
		default:
			depth--
		}
	}
	return limit
}

// beginsLink distinguishes the mark of an image from those of prose.
func beginsLink(a, b byte) bool { return a != '!' || b == '[' }

// address returns the offset after the bracket that closes the address of a link
// at i, or 0. An address must begin with an ASCII character.
func address[T ~string | ~[]byte](s T, i, limit int) int {
	if c := s[i]; !isName(c) && c != '/' && c != '#' && c != '.' && c != '<' {
		return 0
	}
	for depth := 1; i < limit; i++ {
		switch c := s[i]; {
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth == 0 {
				return i + 1
			}
		case c == ' ':
			return title(s, i+1, limit)
		case c < ' ' || c == '[':
			return 0
		}
	}
	return 0
}

// title returns the offset after the bracket that follows the quoted title of a
// link at i, or 0.
func title[T ~string | ~[]byte](s T, i, limit int) int {
	if i >= limit || s[i] != '"' && s[i] != '\'' {
		return 0
	}
	for at := i + 1; at+1 < limit && s[at] != '['; at++ {
		if s[at] == s[i] && s[at+1] == ')' {
			return at + 2
		}
	}
	return 0
}
