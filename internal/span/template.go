package span

// template returns the end of the text at i that a template engine or a wiki
// interprets, or 0: <% %>, <?php ?>, {% %}, {# #} or {{template}}, with text of any
// script inside.
func template[T ~string | ~[]byte](s T, i int) int {
	if i+3 >= len(s) {
		return 0
	}
	switch s[i] {
	case '<':
		if s[i+1] == '%' || s[i+1] == '?' {
			return until(s, i+2, s[i+1], '>')
		}
	case '{':
		switch s[i+1] {
		case '%', '#':
			return until(s, i+2, s[i+1], '}')
		case '{':
			return nested(s, i, '{', '}')
		}
	}
	return 0
}

// beginsTemplate restricts the first bytes of templates.
func beginsTemplate(a, b byte) bool {
	switch a {
	case '<':
		return b == '%' || b == '?'
	}
	return b == '%' || b == '#' || b == '{'
}

// until returns the offset after the bytes a and b, from i on, or 0.
func until[T ~string | ~[]byte](s T, i int, a, b byte) int {
	for limit := min(len(s)-1, i+Reach); i < limit; i++ {
		if s[i] == a && s[i+1] == b {
			return i + 2
		}
	}
	return 0
}

// nested returns the end of the doubled brackets at i, which may contain others, or 0.
func nested[T ~string | ~[]byte](s T, i int, open, closer byte) int {
	limit := min(len(s)-1, i+Reach)
	for at, depth := i, 0; at < limit; at++ {
		switch {
		case s[at] == open && s[at+1] == open:
			depth++
			at++
		case s[at] == closer && s[at+1] == closer:
			at++
			if depth--; depth == 0 {
				return at + 1
			}
		}
	}
	return 0
}
