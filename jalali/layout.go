package jalali

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// An element is a part of a layout that stands for a value.
type element uint8

// The elements, with the texts that layouts use for them.
const (
	literal   element = iota
	longYear          // 2006
	twoYear           // 06
	monthName         // January, Jan
	zeroMonth         // 01
	numMonth          // 1
	zeroDay           // 02
	underDay          // _2
	numDay            // 2
	yearDay           // 002
	weekday           // Monday, Mon
	hour24            // 15
	zeroHour          // 03
	numHour           // 3
	zeroMin           // 04
	numMin            // 4
	zeroSec           // 05
	numSec            // 5
	fraction          // .000 ,000 .999
	halfDay           // PM, pm
	zone              // Z07:00 Z0700 -07:00 -0700 -07
	zoneAbbr          // MST
)

// begins holds the bytes with which an element may begin.
var begins = [256]bool{
	'0': true, '1': true, '2': true, '3': true, '4': true, '5': true, '_': true, 0xDB: true, 0xD9: true,
	'.': true, ',': true, 'J': true, 'M': true, 'P': true, 'p': true, 'Z': true, '-': true,
}

// elementAt returns the element at the start of a layout and its length, 0 if
// there is none. Last is the element just before it.
func elementAt(layout string, last element) (element, int) {
	switch c := layout[0]; {
	case c == '0' && len(layout) >= 2 && '1' <= layout[1] && layout[1] <= '6':
		return zeros[layout[1]-'0'], 2
	case strings.HasPrefix(layout, "2006"):
		return longYear, 4
	case strings.HasPrefix(layout, "15"):
		return hour24, 2
	case '0' <= c && c <= '9' || c == '_' || c == 0xDB || c == 0xD9:
		return digitsAt(layout)
	case c == '.' || c == ',':
		if last == zeroSec || last == numSec {
			return fraction, fractionAt(layout)
		}
	case c == 'J' || c == 'M' || c == 'P' || c == 'p' || c == 'Z' || c == '-':
		return wordAt(layout)
	}
	return literal, 0
}

// wordAt returns the element in letters at the start of s and its length.
func wordAt(s string) (element, int) {
	switch s[0] {
	case 'J':
		return longer(s, monthName, "January", "Jan")
	case 'M':
		if strings.HasPrefix(s, "MST") {
			return zoneAbbr, len("MST")
		}
		return longer(s, weekday, "Monday", "Mon")
	case 'P', 'p':
		return longer(s, halfDay, "PM", "pm")
	case 'Z':
		return longer(s, zone, "Z07:00", "Z0700")
	}
	if strings.HasPrefix(s, "-07:00") {
		return zone, len("-07:00")
	}
	return longer(s, zone, "-0700", "-07")
}

// longer returns the element and its length if s begins with long or short; it
// tries the longer first.
func longer(s string, e element, long, short string) (element, int) {
	switch {
	case strings.HasPrefix(s, long):
		return e, len(long)
	case strings.HasPrefix(s, short):
		return e, len(short)
	}
	return literal, 0
}

// digitsAt returns the element in digits, ASCII or Persian, at the start of s and
// its length.
func digitsAt(s string) (element, int) {
	first, n := script.DigitAt(s, 0)
	second, m := script.DigitAt(s, max(n, 1))
	switch {
	case n == 0:
		if s[0] == '_' && m > 0 && second == 2 {
			return underDay, 1 + m
		}
		return literal, 0
	case first == 0 && m > 0:
		if second == 0 {
			return numberIs(s, n+m, yearDay, 2)
		}
		if second <= 6 {
			return zeros[second], n + m
		}
	case first == 1 && m > 0 && second == 5:
		return hour24, n + m
	case first == 2:
		if m > 0 && second == 0 {
			if e, size := numberIs(s, n+m, longYear, 0, 6); size > 0 {
				return e, size
			}
		}
		return numDay, n
	case first >= 1 && first <= 5:
		return numbers[first], n
	}
	return literal, 0
}

var (
	zeros   = [...]element{1: zeroMonth, zeroDay, zeroHour, zeroMin, zeroSec, twoYear}
	numbers = [...]element{1: numMonth, numDay, numHour, numMin, numSec}
)

// numberIs returns the element and its length if the digits of s continue with
// these at i.
func numberIs(s string, i int, e element, digits ...int) (element, int) {
	for _, want := range digits {
		d, n := script.DigitAt(s, i)
		if n == 0 || d != want {
			return literal, 0
		}
		i += n
	}
	return e, i
}

// fractionAt returns the length of the fraction of a second at the start of s, a
// point or comma and zeros or nines, or 0 if there is none.
func fractionAt(s string) int {
	first, n := script.DigitAt(s, 1)
	if n == 0 || first != 0 && first != 9 {
		return 0
	}
	end := 1
	for {
		d, n := script.DigitAt(s, end)
		if n == 0 {
			return end
		}
		if d != first {
			return 0
		}
		end += n
	}
}
