package span

// directive returns the end of the text at i that a program fills in, or 0: a directive
// of printf, a placeholder in braces, a variable, ${HOME}, $HOME or $1, a :name, the :role:
// of reStructuredText, or the =1 { of MessageFormat.
func directive[T ~string | ~[]byte](s T, i int) int {
	switch s[i] {
	case '%':
		return percent(s, i)
	case '{':
		return braces(s, i)
	case ':':
		return max(role(s, i), symbol(s, i))
	case '=':
		return selector(s, i)
	}
	return variable(s, i)
}

// beginsDirective distinguishes the colon and = of directives from those of prose.
func beginsDirective(a, b byte) bool {
	switch a {
	case ':':
		return 'a' <= b && b <= 'z'
	case '=':
		return isDigit(b)
	}
	return true
}

// role returns the end of the role of reStructuredText at i, as in :func:`x` or :py:meth:`x`,
// or 0. It may touch a word, because no prose has a Latin name between colons before a backtick.
func role[T ~string | ~[]byte](s T, i int) int {
	e := while(s, i+1, maxLabel, func(c byte) bool { return isName(c) || c == '-' || c == '.' || c == '+' || c == ':' })
	if e < i+3 || e == len(s) || s[e] != '`' || s[e-1] != ':' {
		return 0
	}
	return e
}

// symbol returns the end of the placeholder :name or shortcode :name: at i, or 0. It must be
// separated from words, and a name without a second colon longer than the mouth of an emoticon.
func symbol[T ~string | ~[]byte](s T, i int) int {
	if !standsApart(s, i) || i > 0 && s[i-1] == ':' {
		return 0
	}
	e := while(s, i+1, maxLabel, func(c byte) bool { return 'a' <= c && c <= 'z' || c == '_' })
	if e > i+1 && e < len(s) && s[e] == ':' && endsApart(s, e+1) {
		return e + 1
	}
	if e-i < 3 || goesOn(s, e) || e < len(s) && s[e] == ':' {
		return 0
	}
	return e
}

// selector returns the end of the =1 { of a plural at i, or 0.
func selector[T ~string | ~[]byte](s T, i int) int {
	e := digits(s, i+1, 9)
	if e == i+1 {
		return 0
	}
	if e = while(s, e, 2, isBlank); e == len(s) || s[e] != '{' {
		return 0
	}
	return e
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
	return parameter(s, i)
}

// parameter returns the end of the numbered parameter $1 at i, or 0. A price of one
// digit, such as $5 followed by thousand, million or billion, is not a parameter.
func parameter[T ~string | ~[]byte](s T, i int) int {
	end := i + 2
	if end > len(s) || s[i+1] < '1' || s[i+1] > '9' || goesOnDigits(s, end) {
		return 0
	}
	at := while(s, end, 2, isBlank)
	for _, word := range [...]string{"هزار", "میلیون", "ميليون", "میلیارد", "ميليارد", "تریلیون", "تريليون"} {
		if hasPrefix(s, at, word) {
			return 0
		}
	}
	if r, n := peek(s, end); r == '.' {
		if r, _ = peek(s, end+n); isDecimal(r) {
			return 0
		}
	}
	return end
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

// percent returns the end of the directive of printf at i, or 0: %d, %-5.2lf, %1$s,
// %[1]d, %@, %(name)s, %{name}, %<name>s.
func percent[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	named := at < len(s) && (s[at] == '(' || s[at] == '{' || s[at] == '<')
	if named {
		closer := s[at] + 2 // after { or <
		if s[at] == '(' {
			closer = ')'
		}
		e := while(s, at+1, maxLabel, isName)
		if e == at+1 || e == len(s) || s[e] != closer {
			return 0
		}
		if at = e + 1; closer == '}' {
			return at
		}
	}
	flags := while(s, at, 16, isFlag)
	for k := at; k < flags; k++ {
		named = named || s[k] == '$'
	}
	if !named && !opens(s, i) {
		return 0
	}
	at = while(s, flags, 3, isLength)
	if at == len(s) || !isVerb(s[at]) {
		at = flags // the j of %j is not a verb, the t of %t is
	}
	if at == len(s) || !isVerb(s[at]) || goesOn(s, at+1) {
		return 0
	}
	return at + 1
}

// isLength reports whether c is a length modifier of a printf directive.
func isLength(c byte) bool {
	switch c {
	case 'l', 'h', 'z', 'j', 't', 'L', 'q':
		return true
	}
	return false
}

func isFlag(c byte) bool {
	return isDigit(c) || c == '.' || c == '*' || c == '-' || c == '+' || c == '#' || c == '$' || c == '\'' || c == ',' || c == '[' || c == ']'
}

// isVerb reports whether c may end a printf directive.
func isVerb(c byte) bool {
	switch c {
	case 's', 'd', 'i', 'u', 'f', 'F', 'e', 'E', 'g', 'G', 'x', 'X', 'o', 'b', 'c', 'q', 'v', 'p', 't', 'T', 'a', 'A', 'U', 'w', 'S', 'D', 'C', '@':
		return true
	}
	return false
}

// braces returns the end of the placeholder at i, {name}, {0}, {x:.2f}, {{ name }}, {
// $name } or { -term }. For a placeholder of MessageFormat, {n, plural, it returns the
// start of the first choice. It returns 0 if there is neither.
func braces[T ~string | ~[]byte](s T, i int) int {
	if e := named(s, i); e > 0 {
		return e
	}
	return formatted(s, i+1)
}

// formatted returns the end of a placeholder of .NET or Python whose field begins at i, or 0.
// The field has a number or name, which Python may leave out, and an alignment, a format or
// both: {0,10}, {0,-5:N2}, {0:#,##0}, {price:,}, {:,.2f}.
func formatted[T ~string | ~[]byte](s T, i int) int {
	at := while(s, i, maxLabel, func(c byte) bool { return isName(c) || c == '.' || c == '!' })
	field := at
	if at > i && at < len(s) && s[at] == ',' {
		at = alignment(s, at+1)
	}
	if at < len(s) && s[at] == ':' {
		at = while(s, at+1, maxLabel, isFormat)
	}
	if at <= field+1 || at == len(s) || s[at] != '}' {
		return 0
	}
	return at + 1
}

// alignment returns the end of the width at i, which is negative if the text stands at the
// left, or 0.
func alignment[T ~string | ~[]byte](s T, i int) int {
	from := while(s, i, 1, func(c byte) bool { return c == '-' })
	if e := digits(s, from, 4); e > from {
		return e
	}
	return 0
}

// isFormat reports whether c may be part of a number format or a date format. A quotation mark
// or a space is in the value of a key, {a: 1, b: "c"}.
func isFormat(c byte) bool { return '!' <= c && c <= '~' && c != '"' && c != '{' && c != '}' }

// named returns the end of the placeholder at i that has a name and no number format, or 0.
func named[T ~string | ~[]byte](s T, i int) int {
	at := i + 1
	double := at < len(s) && s[at] == '{'
	if double {
		at++
	}
	blank := while(s, at, 4, isBlank)
	e := while(s, blank, maxLabel, func(c byte) bool {
		return isName(c) || c == '.' || c == '-' || c == ':' || c == '%' || c == '$' || c == '#' || c == '@' || c == '/' || double && (c == ' ' || c == '|')
	})
	if e == blank || e == len(s) {
		return 0
	}
	if !double {
		return single(s, at, e)
	}
	if e+1 >= len(s) || s[e] != '}' || s[e+1] != '}' {
		return 0
	}
	return e + 2
}

// single returns the end of the placeholder in single braces, or 0. Its name begins at
// or after i, past any blanks, and ends at e.
func single[T ~string | ~[]byte](s T, i, e int) int {
	end := while(s, e, 4, isBlank)
	switch {
	case end == len(s):
		return 0
	case s[end] == '}':
		return end + 1
	case s[end] == ',':
		return messageHead(s, end+1)
	case end > e && hasPrefix(s, end, "->"):
		return end + len("->")
	}
	return 0
}

// messageHead returns the end of the kind of a MessageFormat placeholder, including the
// comma or brace after it, or 0. The comma before the kind ends at i.
func messageHead[T ~string | ~[]byte](s T, i int) int {
	i = while(s, i, 4, isBlank)
	for _, kind := range [...]string{"plural", "select", "selectordinal", "number", "date", "time", "ordinal", "duration", "spellout", "choice"} {
		e := i + len(kind)
		if !hasPrefix(s, i, kind) || e < len(s) && isName(s[e]) {
			continue
		}
		e = while(s, e, 4, isBlank)
		switch {
		case e == len(s):
			return 0
		case s[e] == '}':
			return e + 1
		case s[e] != ',':
			return 0
		case kind[0] == 'n' || kind[0] == 'd' || kind[0] == 't':
			if style := while(s, e+1, maxLabel, func(c byte) bool { return c != '}' && c < 0x80 }); style < len(s) && s[style] == '}' {
				return style + 1
			}
		}
		return e + 1
	}
	return 0
}
