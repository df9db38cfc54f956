package jalali

import (
	"unicode"
	"unicode/utf8"
)

// digitAt returns the value of the digit, ASCII, Persian or Arabic-Indic, that s
// begins with and its length, 0 if there is none.
func digitAt(s string) (value byte, size int) {
	switch {
	case len(s) == 0:
	case '0' <= s[0] && s[0] <= '9':
		return s[0] - '0', 1
	case len(s) < 2:
	case s[0] == 0xDB && 0xB0 <= s[1] && s[1] <= 0xB9:
		return s[1] - 0xB0, 2
	case s[0] == 0xD9 && 0xA0 <= s[1] && s[1] <= 0xA9:
		return s[1] - 0xA0, 2
	}
	return 0, 0
}

// anyDigitAt is digitAt for the digits of every script.
func anyDigitAt(s string) (value byte, size int) {
	const lastOfDigitAt = 0xDB // the highest first byte of its digits
	if s == "" || s[0] <= lastOfDigitAt || s[0] == zwnjLead {
		return digitAt(s)
	}
	r, size := utf8.DecodeRuneInString(s)
	if !unicode.IsDigit(r) {
		return 0, 0
	}
	return decimal(r), size
}

// decimal returns the value of a digit. Unicode puts the digits of a script in a
// row that begins with zero.
func decimal(r rune) byte {
	for _, row := range unicode.Nd.R16 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return byte((r - rune(row.Lo)) % 10)
		}
	}
	for _, row := range unicode.Nd.R32 {
		if rune(row.Lo) <= r && r <= rune(row.Hi) {
			return byte((r - rune(row.Lo)) % 10)
		}
	}
	return 0
}
