package span

// version returns the end of the version at i, or 0: v and numbers separated by
// dots, or at least three numbers, with an optional suffix. A date like
// 31.2.1404 or 1404.02.31 is not a version, nor is a number with dots between
// thousands, 1.000.000.
func version[T ~string | ~[]byte](s T, i int) int {
	at, least := i, 3
	if s[i]|0x20 == 'v' {
		at, least = i+1, 1
	}
	at, parts, year := dotted(s, at)
	if parts < least || parts == 3 && least == 3 && year {
		return 0
	}
	if at+1 < len(s) && (s[at] == '-' || s[at] == '+') && isAlnum(s[at+1]) {
		at = while(s, at+1, maxLabel, func(c byte) bool { return isAlnum(c) || c == '.' || c == '-' || c == '+' })
		for !isAlnum(s[at-1]) {
			at--
		}
		return at
	}
	if goesOn(s, at) || least == 3 && thousands(s[i:at]) {
		return 0
	}
	return at
}

// dotted returns the end and number of the numbers at i, at most eight, that are
// separated by dots, and whether the first or last has four digits, like a year.
func dotted[T ~string | ~[]byte](s T, i int) (end, parts int, year bool) {
	first, last := 0, 0
	for parts < 8 {
		e := digits(s, i, 10)
		if e == i {
			return i, parts, false
		}
		if last = e - i; parts == 0 {
			first = last
		}
		parts++
		i = e
		if i+1 >= len(s) || s[i] != '.' || !isDigit(s[i+1]) {
			break
		}
		if parts < 8 {
			i++
		}
	}
	return i, parts, first == 4 || last == 4
}

// thousands reports whether numbers separated by dots are a single number in
// groups of three digits.
func thousands[T ~string | ~[]byte](s T) bool {
	first := digits(s, 0, 4)
	if first > 3 || s[0] == '0' {
		return false
	}
	for i := first; i < len(s); i += 4 {
		if digits(s, i+1, 4) != i+4 {
			return false
		}
	}
	return true
}

// doi returns the end of the DOI at i, or 0 (ISO 26324).
func doi[T ~string | ~[]byte](s T, i int) int {
	if !hasPrefix(s, i, "10.") {
		return 0
	}
	e := digits(s, i+3, 9)
	if e-i-3 < 4 || e+1 >= len(s) || s[e] != '/' || !isAlnum(s[e+1]) {
		return 0
	}
	return urlEnd(s, e+1, true)
}

// isbn returns the end of the ISBN at i, or 0: the word with its number, or
// thirteen digits in five groups that begin with 978 or 979 (ISO 2108).
func isbn[T ~string | ~[]byte](s T, i int) int {
	from := i
	if hasPrefix(s, i, "isbn") {
		from = isbnWord(s, i)
	} else if !hasPrefix(s, i, "978-") && !hasPrefix(s, i, "979-") {
		return 0
	}
	e := while(s, from, 17, func(c byte) bool { return isDigit(c) || c == '-' || c == 'X' })
	numerals, hyphens := 0, 0
	for k := from; k < e; k++ {
		if s[k] == '-' {
			hyphens++
		} else {
			numerals++
		}
	}
	whole := numerals == 13 || numerals == 10 && from > i
	if !whole || from == i && hyphens != 4 || !isDigit(s[from]) || s[e-1] == '-' || goesOn(s, e) {
		return 0
	}
	return e
}

// isbnWord returns the end of the word ISBN or ISBN-13 at i, with the colon and
// space after it.
func isbnWord[T ~string | ~[]byte](s T, i int) int {
	i += len("isbn")
	if hasPrefix(s, i, "-10") || hasPrefix(s, i, "-13") {
		i += len("-13")
	}
	if i < len(s) && s[i] == ':' {
		i++
	}
	if i < len(s) && s[i] == ' ' {
		i++
	}
	return i
}
