package span

// word returns the span of the ASCII or Latin characters at i. A number alone is
// none, and neither is what goes on a word.
func word[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	if i > 0 && isName(s[i-1]) {
		return 0, 0
	}
	if isDigit(s[i]) {
		if end, kind := numeral(s, i); end != 0 {
			return end, kind
		}
	} else if end, kind := name(s, i); end > 0 {
		return end, kind
	}
	if e := email(s, i); e > 0 {
		return e, Email
	}
	if e := ip(s, i); e > 0 {
		return e, IP
	}
	if e := version(s, i); e > 0 {
		return e, Version
	}
	if end, kind := site(s, i); end > 0 {
		return end, kind
	}
	return latinWord(s, i), Latin
}

// numeral returns the span at i of those that start with a digit only, as at does.
func numeral[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	if s[i] == '0' {
		if e := phone(s, i); e > 0 {
			return e, Phone
		}
	}
	if e := digits(s, i, len(s)); e == len(s) || s[e] < 0x80 && !isName(s[e]) && !isMiddle(s[e]) {
		return -e, 0
	}
	if e := doi(s, i); e > 0 {
		return e, DOI
	}
	if e := isbn(s, i); e > 0 {
		return e, ISBN
	}
	return keycap(s, i), Emoji
}

// isMiddle reports whether c may be inside a span that starts with a number.
func isMiddle(c byte) bool {
	return c == '.' || c == '-' || c == ':' || c == '@' || c == '+' || c == '%'
}

// name returns the span at i of those that start with a letter only, or 0.
func name[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	if e := urlAt(s, i); e > 0 {
		return e, URL
	}
	if e := drive(s, i); e > 0 {
		return e, Path
	}
	if e := isbn(s, i); e > 0 {
		return e, ISBN
	}
	if e := iban(s, i); e > 0 {
		return e, IBAN
	}
	return abbreviation(s, i), Abbreviation
}

// abbreviation returns the end of the Latin letters with a dot behind each at i,
// two at least, or 0.
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

// latinWord returns the end of the word of Latin letters and digits at i, with
// what joins its parts, or the negated end of the number if it has no letter
// within maxLabel bytes.
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

// joiner returns the end of the mark at i if it joins parts of a Latin word, and
// a letter or digit follows; else 0.
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

// joinsNumber reports whether the mark at i, behind which there is a letter or
// digit, goes on a number before the letters of its word: 3.75GB, 5-HT.
func joinsNumber[T ~string | ~[]byte](s T, i int) bool {
	return s[i] == '.' && isDigit(s[i+1]) || s[i] == '-' && isLetter(s[i+1])
}

// signs returns the end of the + and # behind a Latin word, and of the digits
// behind them: C++, C#, C++17.
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
