package span

// ip returns the end of the IP address at i, with its port or prefix length, or 0.
func ip[T ~string | ~[]byte](s T, i int) int {
	if e := ip6(s, i); e > 0 {
		return prefixLength(s, e)
	}
	e := ip4(s, i)
	if e == 0 {
		return 0
	}
	return prefixLength(s, port(s, e))
}

// ip4 returns the end of the four numbers at i, without leading zeros (RFC 3986),
// or 0.
func ip4[T ~string | ~[]byte](s T, i int) int {
	at := i
	for part := range 4 {
		if part > 0 {
			if at == len(s) || s[at] != '.' {
				return 0
			}
			at++
		}
		e := digits(s, at, 4)
		if e == at || e-at > 3 || e-at == 3 && s[at] > '2' || e-at > 1 && s[at] == '0' {
			return 0
		}
		at = e
	}
	if goesOn(s, at) || at+1 < len(s) && s[at] == '.' && isDigit(s[at+1]) {
		return 0
	}
	return at
}

// prefixLength returns the end of the / and number at i, or i.
func prefixLength[T ~string | ~[]byte](s T, i int) int {
	if i == len(s) || s[i] != '/' {
		return i
	}
	e := digits(s, i+1, 4)
	if e == i+1 || e > i+4 || goesOn(s, e) {
		return i
	}
	return e
}

// ip6 returns the end of the IPv6 address at i, or 0: eight groups of hexadecimal
// digits, or fewer with :: in place of the missing ones (RFC 4291).
func ip6[T ~string | ~[]byte](s T, i int) int {
	at, groups, double := i, 0, false
	for groups <= 8 {
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
	if goesOn(s, at) {
		return 0
	}
	if groups == 8 && !double || double && groups >= 2 && groups < 8 {
		return at
	}
	return 0
}
