package span

// abbreviation returns the end of at least two Latin letters at i, each with a
// dot after it, or 0.
func abbreviation[T ~string | ~[]byte](s T, i int) int {
	at := i
	for at+1 < len(s) && isLetter(s[at]) && s[at+1] == '.' && at < i+maxLabel {
		at += 2
	}
	if at-i < 4 || goesOn(s, at) {
		return 0
	}
	return at
}

// latinWord returns the end of the word of Latin letters and digits at i,
// including the marks that join its parts. If it has no letter within maxLabel
// bytes, it returns the negated end of the number.
func latinWord[T ~string | ~[]byte](s T, i int) int {
	at, letters := i, false
	for at < len(s) && (letters || at-i < maxLabel) {
		if n := latin(s, at); n > 0 {
			letters = true
			at += n
			continue
		}
		if isDigit(s[at]) || s[at] == '_' {
			at++
			continue
		}
		next := joiner(s, at)
		if at == i || next == 0 || !letters && !joinsNumber(s, at) {
			break
		}
		at = next
	}
	if !letters {
		return -at
	}
	return signs(s, at)
}

// joiner returns the end of the mark at i if it joins parts of a Latin word and
// a letter or digit follows; otherwise 0.
func joiner[T ~string | ~[]byte](s T, i int) int {
	end := i + 1
	switch s[i] {
	case '-', '\'', '+', '.', '/':
	case '&':
		if entity(s, i) > 0 {
			return 0
		}
	case ':':
		if end++; !hasPrefix(s, i, "::") {
			return 0
		}
	case 0xE2:
		if end += 2; !hasPrefix(s, i, "’") || latin(s, end) == 0 {
			return 0
		}
	default:
		return 0
	}
	if end < len(s) && (isName(s[end]) || latin(s, end) > 0) {
		return end
	}
	return 0
}

// joinsNumber reports whether the mark at i, which a letter or digit follows,
// continues a number before the letters of its word: 3.75GB, 5-HT.
func joinsNumber[T ~string | ~[]byte](s T, i int) bool {
	return s[i] == '.' && isDigit(s[i+1]) || s[i] == '-' && isLetter(s[i+1])
}

// signs returns the end of the + and # after a Latin word, and of the digits
// after them: C++, C#, C++17.
func signs[T ~string | ~[]byte](s T, i int) int {
	e := while(s, i, 2, func(c byte) bool { return c == '+' || c == '#' })
	if e == i {
		return i
	}
	number := digits(s, e, 4)
	if number < len(s) && isName(s[number]) {
		return i
	}
	return number
}
