package span

// The length of an IBAN, in characters (ISO 13616).
const (
	minIBAN = 15
	maxIBAN = 34
)

// iban returns the end of the IBAN at i, or 0. An IBAN is two capital letters, two digits
// and more letters and digits. It is written in one piece or in groups of four. In groups,
// it ends where its check digits are correct.
func iban[T ~string | ~[]byte](s T, i int) int {
	if len(s)-i < minIBAN || !isUpper(s[i+1]) || !isDigit(s[i+2]) || !isDigit(s[i+3]) {
		return 0
	}
	if e := while(s, i, maxIBAN+1, isBase36); e-i >= minIBAN && e-i <= maxIBAN {
		if goesOn(s, e) {
			return 0
		}
		return e
	}
	return grouped(s, i)
}

// grouped returns the end of the IBAN in groups of four at i, or 0.
func grouped[T ~string | ~[]byte](s T, i int) int {
	end := 0
	for at, n := i, 0; n < maxIBAN; {
		e := while(s, at, 5, isBase36)
		n += e - at
		if e == at || e-at > 4 || n > maxIBAN || goesOn(s, e) {
			break
		}
		if n >= minIBAN && checked(s, i, e) {
			end = e
		}
		if e-at < 4 || e == len(s) || s[e] != ' ' {
			break
		}
		at = e + 1
	}
	return end
}

// checked reports whether the check digits of the IBAN s[i:end] are correct:
// its number, with the first four characters moved to the end, must be 1
// modulo 97.
func checked[T ~string | ~[]byte](s T, i, end int) bool {
	m := 0
	for _, part := range [2][2]int{{i + 4, end}, {i, i + 4}} {
		for k := part[0]; k < part[1]; k++ {
			switch c := s[k]; {
			case isDigit(c):
				m = (10*m + int(c-'0')) % 97
			case isUpper(c):
				m = (100*m + int(c-'A') + 10) % 97
			}
		}
	}
	return m == 1
}

func isBase36(c byte) bool { return isDigit(c) || isUpper(c) }
