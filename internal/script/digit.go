package script

import "slices"

// DigitValue returns the value of a decimal digit of any script (Nd), or -1.
func DigitValue(r rune) int {
	if uint32(r)-'0' < 10 {
		return int(r - '0')
	}
	if propertyOf(r) != decimal {
		return -1
	}
	i, found := slices.BinarySearch(zeros[:], r)
	if !found {
		i--
	}
	return int(r - zeros[i])
}

// IsDigit reports whether r is a decimal digit of any script.
func IsDigit(r rune) bool { return propertyOf(r) == decimal }

// Numeral returns the value of a digit, or -1. It accepts the sets that are
// used interchangeably in Persian text: ASCII, Arabic-Indic, Persian,
// full-width and mathematical.
func Numeral(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case '٠' <= r && r <= '٩':
		return int(r - '٠')
	case '۰' <= r && r <= '۹':
		return int(r - '۰')
	case '０' <= r && r <= '９':
		return int(r - '０')
	case '\U0001d7ce' <= r && r <= '\U0001d7ff':
		return int(r-'\U0001d7ce') % 10
	}
	return -1
}

// DigitAt returns the value and the size in bytes of the ASCII, Persian or
// Arabic-Indic digit at byte i of s; the size is 0 if there is none.
func DigitAt[T ~string | ~[]byte](s T, i int) (value, size int) {
	if i >= len(s) {
		return 0, 0
	}
	c := s[i]
	if d := c - '0'; d <= 9 {
		return int(d), 1
	}
	if i+1 < len(s) {
		if d := s[i+1] - 0xB0; c == 0xDB && d <= 9 {
			return int(d), 2
		}
		if d := s[i+1] - 0xA0; c == 0xD9 && d <= 9 {
			return int(d), 2
		}
	}
	return 0, 0
}
