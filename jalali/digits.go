package jalali

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// digitAt returns the value and length in bytes of the digit, of any script, at
// the start of s. The length is 0 if there is none.
func digitAt(s string) (value, size int) {
	const lastOfDigitAt = 0xDB // the highest first byte of the digits it knows
	if s == "" || s[0] <= lastOfDigitAt || s[0] == zwnj[0] {
		return script.DigitAt(s, 0)
	}
	r, size := utf8.DecodeRuneInString(s)
	if value = script.DigitValue(r); value < 0 {
		return 0, 0
	}
	return value, size
}
