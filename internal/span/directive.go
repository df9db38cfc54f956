package span

// directive returns the end of what a program fills in at i, or 0: a directive of
// printf, a placeholder in braces or a variable, ${HOME} or $HOME.
func directive[T ~string | ~[]byte](s T, i int) int {
	switch s[i] {
	case '%':
		return percent(s, i)
	case '{':
		return braces(s, i)
	}
	return variable(s, i)
}

// variable returns the end of the variable at i, ${HOME} or $HOME, or 0.
func variable[T ~string | ~[]byte](s T, i int) int {
	if isPrice(s, i) {
		return 0
	}
	if e := bracedVariable(s, i); e > 0 {
		return e
	}
	if i+1 < len(s) && isLetter(s[i+1]) && opens(s, i) {
		return while(s, i+1, maxLabel, isName)
	}
	return 0
}

// bracedVariable returns the end of the variable ${HOME} at i, or 0.
func bracedVariable[T ~string | ~[]byte](s T, i int) int {
	if i+1 < len(s) && s[i+1] == '{' {
		return braces(s, i+1)
	}
	return 0
}

// isPrice reports whether the dollar sign at i follows a number.
func isPrice[T ~string | ~[]byte](s T, i int) bool {
	r, _ := before(s, i)
	return isDecimal(r)
}

// percent returns the end of the directive of printf at i, or 0: %d, %-5.2f,
// %1$s, %(name)s, %lld.
func percent[T ~string | ~[]byte](s T, i int) int {
	if !opens(s, i) {
		return 0
	}
	at := i + 1
	if at < len(s) && s[at] == '(' {
		e := while(s, at+1, maxLabel, isName)
		if e == at+1 || e == len(s) || s[e] != ')' {
			return 0
		}
		at = e + 1
	}
	at = while(s, at, 16, isFlag)
	at = while(s, at, 2, func(c byte) bool { return c == 'l' || c == 'h' || c == 'z' })
	if at == len(s) || !isVerb(s[at]) || goesOn(s, at+1) {
		return 0
	}
	return at + 1
}

func isFlag(c byte) bool {
	return isDigit(c) || c == '.' || c == '*' || c == '-' || c == '+' || c == '#' || c == '$'
}

// isVerb reports whether c ends a directive of printf.
func isVerb(c byte) bool {
	switch c {
	case 's', 'd', 'i', 'u', 'f', 'F', 'e', 'E', 'g', 'G', 'x', 'X', 'o', 'b', 'c', 'q', 'v', 'p', 't', 'T', 'a', 'U', 'w':
		return true
	}
	return false
}

// braces returns the end of the placeholder at i, {name}, {0}, {x:.2f} or
// {{ name }}, or 0.
func braces[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	double := at < len(s) && s[at] == '{'
	if double {
		at++
	}
	e := while(s, at, maxLabel, func(c byte) bool {
		return isName(c) || c == '.' || c == '-' || c == ':' || c == '%' || double && (c == ' ' || c == '|')
	})
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
