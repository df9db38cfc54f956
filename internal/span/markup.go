package span

// code returns the end of the code at i: a run of backticks, text, and a run of
// as many.
func code[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	open := while(s, i, len(s), func(c byte) bool { return c == '`' })
	limit := min(len(s), i+Reach)
	for at := open; at < limit; {
		if s[at] != '`' {
			at++
			continue
		}
		e := while(s, at, limit-at, func(c byte) bool { return c == '`' })
		if e-at == open-i && at > open {
			return e, Code
		}
		at = e
	}
	return -open, Code
}

// tag returns the end of the HTML tag or comment at i, or 0.
func tag[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	if at < len(s) && (s[at] == '/' || s[at] == '!') {
		at++
	}
	if at == len(s) || !isLetter(s[at]) && !hasPrefix(s, at, "--") {
		return 0
	}
	limit := min(len(s), i+Reach)
	for ; at < limit && s[at] != '<'; at++ {
		if s[at] == '>' {
			return at + 1
		}
	}
	return 0
}

// entity returns the end of the character reference at i, or 0.
func entity[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	if at < len(s) && s[at] == '#' {
		at++
	}
	e := while(s, at, maxScheme, isAlnum)
	if e == at || e == len(s) || s[e] != ';' {
		return 0
	}
	return e + 1
}

// percent returns the end of the format directive at i, or 0.
func percent[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	e := while(s, i+1, 16, func(c byte) bool { return isDigit(c) || c == '.' || c == '*' || c == '-' || c == '+' || c == '#' })
	if e == len(s) || !isVerb(s[e]) || e+1 < len(s) && isName(s[e+1]) {
		return 0
	}
	return e + 1
}

// isVerb reports whether c ends a directive of printf.
func isVerb(c byte) bool {
	switch c {
	case 's', 'd', 'i', 'u', 'f', 'F', 'e', 'E', 'g', 'G', 'x', 'X', 'o', 'b', 'c', 'q', 'v', 'p', 't', 'T', 'a':
		return true
	}
	return false
}

// braces returns the end of the placeholder at i, {name}, {0} or {{name}}, or 0.
func braces[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	double := at < len(s) && s[at] == '{'
	if double {
		at++
	}
	e := while(s, at, maxLocal, func(c byte) bool { return isName(c) || c == '.' || c == '-' || c == ':' || double && c == ' ' })
	if e == at || e == len(s) || s[e] != '}' {
		return 0
	}
	if !double {
		return e + 1
	}
	if e+1 == len(s) || s[e+1] != '}' {
		return 0
	}
	return e + 2
}

// dollar returns the span of a variable, ${HOME}, or of a formula, $a^2$, at i.
func dollar[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	at := i + 1
	if at < len(s) && s[at] == '{' {
		if e := braces(s, at); e > 0 {
			return e, Directive
		}
	}
	if at == len(s) || s[at] == ' ' || s[at] == '$' {
		return 0, 0
	}
	limit := min(len(s), i+Reach)
	letters := false
	for ; at < limit; at++ {
		if s[at] != '$' {
			letters = letters || isLetter(s[at]) || s[at] == '\\'
			continue
		}
		if !letters || s[at-1] == ' ' || at+1 < len(s) && isAlnum(s[at+1]) {
			return 0, 0
		}
		return at + 1, LaTeX
	}
	return 0, 0
}

// link returns the end of the Markdown link at i, [text](address), or 0.
func link[T ~string | ~[]byte](s T, i int) int {
	limit := min(len(s), i+Reach)
	at := i + 1
	for at < limit && s[at] != ']' && s[at] != '[' {
		at++
	}
	if at+2 >= limit || s[at] != ']' || s[at+1] != '(' || at == i+1 {
		return 0
	}
	for at += 2; at < limit && s[at] > ' ' && s[at] != '('; at++ {
		if s[at] == ')' {
			return at + 1
		}
	}
	return 0
}
