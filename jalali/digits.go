package jalali

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// digitAt returns the value of the digit of any script that s begins with and its
// length, 0 if there is none.
func digitAt(s string) (value, size int) {
	const lastOfDigitAt = 0xDB // the highest first byte of its digits
	if s == "" || s[0] <= lastOfDigitAt || s[0] == zwnj[0] {
		return script.DigitAt(s, 0)
	}
	r, size := utf8.DecodeRuneInString(s)
	if value = script.DigitValue(r); value < 0 {
		return 0, 0
	}
	return value, size
}
