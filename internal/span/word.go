package span

// word returns the span of the ASCII or Latin characters at i. A number alone is
// none, and neither is what goes on a word that no span covers.
func word[T ~string | ~[]byte](s T, i int) (end int, kind Kind) {
	if i > 0 && isAlnum(s[i-1]) {
		return 0, 0
	}
	if e := urlAt(s, i); e > 0 {
		return e, URL
	}
	if e := email(s, i); e > 0 {
		return e, Email
	}
	if e := drive(s, i); e > 0 {
		return e, Path
	}
	if e := ip(s, i); e > 0 {
		return e, IP
	}
	if e := doi(s, i); e > 0 {
		return e, DOI
	}
	if e := isbn(s, i); e > 0 {
		return e, ISBN
	}
	if e := version(s, i); e > 0 {
		return e, Version
	}
	if e := abbreviation(s, i); e > 0 {
		return e, Abbreviation
	}
	if e := domain(s, i); e > 0 {
		if e < len(s) && s[e] == '/' {
			return urlEnd(s, i, e), URL
		}
		return e, Domain
	}
	if e := keycap(s, i); e > 0 {
		return e, Emoji
	}
	return latinWord(s, i), Latin
}

// The longest parts of addresses, in bytes (RFC 5321, RFC 1035).
const (
	maxLocal  = 64
	maxDomain = 255
)

// email returns the end of the address at i, or 0.
func email[T ~string | ~[]byte](s T, i int) int {
	e := while(s, i, maxLocal+1, func(c byte) bool { return isAlnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-' })
	if e == i || e == len(s) || s[e] != '@' || s[e-1] == '.' {
		return 0
	}
	return domain(s, e+1)
}

// domain returns the end of the domain name at i, or 0: labels with dots between,
// the last of two letters or more.
func domain[T ~string | ~[]byte](s T, i int) int {
	end := 0
	for at, labels := i, 0; at < min(len(s), i+maxDomain); labels++ {
		e := while(s, at, maxLocal, func(c byte) bool { return isAlnum(c) || c == '-' })
		if e == at || s[at] == '-' || s[e-1] == '-' {
			break
		}
		if labels > 0 && e-at >= 2 && allLetters(s, at, e) {
			end = e
		} else if labels > 0 {
			end = 0
		}
		if e == len(s) || s[e] != '.' {
			break
		}
		at = e + 1
	}
	if end > 0 && end < len(s) && s[end] == '_' {
		return 0
	}
	return end
}

func allLetters[T ~string | ~[]byte](s T, i, e int) bool {
	return while(s, i, e-i, isLetter) == e
}

// number returns the end of at most most digits at i.
func number[T ~string | ~[]byte](s T, i, most int) int {
	return while(s, i, most, isDigit)
}

// ip returns the end of the IP address at i, or 0.
func ip[T ~string | ~[]byte](s T, i int) int {
	if e := ip6(s, i); e > 0 {
		return e
	}
	at := i
	for part := range 4 {
		e := number(s, at, 4)
		if e == at || e-at > 3 || e-at == 3 && s[at] > '2' {
			return 0
		}
		at = e
		if part < 3 {
			if at == len(s) || s[at] != '.' {
				return 0
			}
			at++
		}
	}
	if at < len(s) && (isName(s[at]) || s[at] == '.' && at+1 < len(s) && isDigit(s[at+1])) {
		return 0
	}
	return at
}

// ip6 returns the end of the IPv6 address at i, or 0: groups of hexadecimal
// digits, eight of them or with :: for those left out.
func ip6[T ~string | ~[]byte](s T, i int) int {
	at, groups, double := i, 0, false
	for {
		e := while(s, at, 5, isHex)
		if e-at > 4 {
			return 0
		}
		if e > at {
			groups++
		}
		at = e
		if at == len(s) || s[at] != ':' {
			break
		}
		if at+1 < len(s) && s[at+1] == ':' {
			if double {
				return 0
			}
			double = true
			at++
		} else if at+1 == len(s) || !isHex(s[at+1]) {
			break
		}
		at++
	}
	if groups == 8 && !double || double && groups >= 2 && groups < 8 {
		return at
	}
	return 0
}

// doi returns the end of the DOI at i, or 0 (ISO 26324).
func doi[T ~string | ~[]byte](s T, i int) int {
	if !hasPrefix(s, i, "10.") {
		return 0
	}
	e := number(s, i+3, 9)
	if e-i-3 < 4 || e+1 >= len(s) || s[e] != '/' || !isAlnum(s[e+1]) {
		return 0
	}
	return urlEnd(s, i, e+1)
}

// isbn returns the end of the word ISBN with its number at i, or 0.
func isbn[T ~string | ~[]byte](s T, i int) int {
	if !hasPrefix(s, i, "isbn") {
		return 0
	}
	e := i + len("isbn")
	if e < len(s) && s[e] == ':' {
		e++
	}
	if e < len(s) && s[e] == ' ' {
		e++
	}
	from := e
	e = while(s, e, 17, func(c byte) bool { return isDigit(c) || c == '-' || c == 'X' })
	if e-from < 10 || !isDigit(s[from]) || s[e-1] == '-' {
		return 0
	}
	return e
}

// version returns the end of the version at i, or 0: v and numbers with dots
// between, or three numbers at least, with a suffix. A date like 31.2.1404 or
// 1404.02.31 is none.
func version[T ~string | ~[]byte](s T, i int) int {
	at, least := i, 3
	if s[i]|0x20 == 'v' {
		at, least = i+1, 1
	}
	parts, first, last := 0, 0, 0
	for parts < 8 {
		e := number(s, at, 10)
		if e == at {
			break
		}
		if last = e - at; parts == 0 {
			first = last
		}
		parts++
		at = e
		if at+1 >= len(s) || s[at] != '.' || !isDigit(s[at+1]) {
			break
		}
		at++
	}
	if year := 4; parts < least || parts == least && least == 3 && (first == year || last == year) {
		return 0
	}
	if at+1 < len(s) && (s[at] == '-' || s[at] == '+') && isAlnum(s[at+1]) {
		at = while(s, at+1, maxLocal, func(c byte) bool { return isAlnum(c) || c == '.' || c == '-' || c == '+' })
		for !isAlnum(s[at-1]) {
			at--
		}
	} else if at < len(s) && isName(s[at]) {
		return 0
	}
	return at
}

// abbreviation returns the end of the Latin letters with a dot behind each at i,
// two at least, or 0.
func abbreviation[T ~string | ~[]byte](s T, i int) int {
	at := i
	for at+1 < len(s) && isLetter(s[at]) && s[at+1] == '.' && at < i+maxLocal {
		at += 2
	}
	if at-i < 4 {
		return 0
	}
	if at < len(s) && isName(s[at]) {
		return 0
	}
	return at
}

// latinWord returns the end of the word of Latin letters and digits at i, with
// what joins its parts, or the negated end of the digits if it has no letter.
func latinWord[T ~string | ~[]byte](s T, i int) int {
	at, letters := i, 0
	for at < len(s) {
		if n := latin(s, at); n > 0 {
			letters++
			at += n
			continue
		}
		if isDigit(s[at]) {
			at++
			continue
		}
		next := joiner(s, at)
		if at == i || next == 0 || letters == 0 {
			break
		}
		at = next
	}
	if letters == 0 {
		return -at
	}
	return signs(s, at)
}

// joiner returns the end of the mark at i if it joins parts of a Latin word, and
// a letter or digit follows; else 0.
func joiner[T ~string | ~[]byte](s T, i int) int {
	switch s[i] {
	case '&':
		if entity(s, i) > 0 {
			return 0
		}
		fallthrough
	case '-', '_', '\'', '+', '.', '/':
		if i+1 < len(s) && (isAlnum(s[i+1]) || latin(s, i+1) > 0) {
			return i + 1
		}
	}
	return 0
}

// signs returns the end of the + and # behind a Latin word: C++, C#.
func signs[T ~string | ~[]byte](s T, i int) int {
	e := while(s, i, 2, func(c byte) bool { return c == '+' || c == '#' })
	if e > i && e < len(s) && isName(s[e]) {
		return i
	}
	return e
}
