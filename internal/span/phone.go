package span

import "github.com/parsitext/parsitext/internal/script"

// The number of digits of a phone number (E.164, and the plan of Iran).
const (
	minPhone   = 10 // after + or 00
	maxPhone   = 15
	iranPhone  = 12 // after the + of +98
	localPhone = 11 // including the 0 of the area code
)

// phone returns the end of the phone number at i, or 0: one with + or 00 and a
// country code, or an Iranian one with its leading 0. Single spaces, hyphens,
// dots and brackets may separate its groups of digits.
func phone[T ~string | ~[]byte](s T, i int) int {
	if i+minPhone > len(s) || goesOnNumber(s, i) {
		return 0
	}
	least, most := localPhone, localPhone
	at := i
	if s[i] == '+' {
		at++
		least, most = foreign(s, at)
	} else if d, n := script.DigitAt(s, i); d == 0 && n > 0 {
		if d, m := script.DigitAt(s, i+n); d == 0 && m > 0 {
			at += n + m
			least, most = foreign(s, at)
		}
	}
	return groups(s, at, least, most)
}

// foreign returns the minimum and maximum number of digits of a phone number that
// starts with a country code at i.
func foreign[T ~string | ~[]byte](s T, i int) (least, most int) {
	first, n := script.DigitAt(s, i)
	if first == 9 {
		if second, _ := script.DigitAt(s, i+n); second == 8 {
			return iranPhone, iranPhone
		}
	}
	return minPhone, maxPhone
}

// groups returns the end of the longest sequence of groups of digits at i that
// has from least to most digits, or 0.
func groups[T ~string | ~[]byte](s T, i, least, most int) int {
	end, n := 0, 0
	if d, _ := script.DigitAt(s, i); d == 0 && least != localPhone {
		return 0
	}
	for n < most {
		size := 0
		for _, k := script.DigitAt(s, i); k > 0 && size <= most; _, k = script.DigitAt(s, i) {
			i += k
			size++
		}
		if n += size; size == 0 || n > most {
			break
		}
		if n >= least && !goesOnDigits(s, i) {
			end = i
		}
		if size < 2 && n > 3 {
			break
		}
		i = separator(s, i)
	}
	return end
}

// separator returns the end of the separator between two groups of a phone number
// at i.
func separator[T ~string | ~[]byte](s T, i int) int {
	if i < len(s) && s[i] == ')' {
		i++
	}
	if i < len(s) && (s[i] == ' ' || s[i] == '-' || s[i] == '.') {
		i++
	}
	if i < len(s) && s[i] == '(' {
		i++
	}
	return i
}

// goesOnNumber reports whether the text at i continues a number or a Latin word:
// a digit or letter precedes it, or a digit and a sign.
func goesOnNumber[T ~string | ~[]byte](s T, i int) bool {
	r, n := before(s, i)
	if isTie(r) {
		r, _ = before(s, i-n)
		return isDecimal(r)
	}
	return isDecimal(r) || r == '_' || r < 0x80 && isLetter(byte(r))
}

// goesOnDigits reports whether the number that ends at i has more digits,
// possibly after a decimal point.
func goesOnDigits[T ~string | ~[]byte](s T, i int) bool {
	r, n := peek(s, i)
	if r == ',' || r == '٫' || r == '٬' || r == '/' || r == ':' {
		r, _ = peek(s, i+n)
	}
	return isDecimal(r) || r == '_' || r < 0x80 && isLetter(byte(r))
}

// isTie reports whether r between digits joins them into one number.
func isTie(r rune) bool {
	switch r {
	case '.', ',', '/', ':', '-', '+', '٫', '٬', '،':
		return true
	}
	return false
}

// isDecimal reports whether r is an ASCII, Persian or Arabic digit.
func isDecimal(r rune) bool {
	return '0' <= r && r <= '9' || '۰' <= r && r <= '۹' || '٠' <= r && r <= '٩'
}

// beginsPhone distinguishes Persian and Arabic zeros from other characters.
func beginsPhone(a, b byte) bool {
	return a < 0x80 || a == 0xDB && b == 0xB0 || a == 0xD9 && b == 0xA0
}
