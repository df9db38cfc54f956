package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// digit returns the value of the decimal digit at i, 0 if it is not ASCII, Persian or
// Arabic-Indic, and its length in bytes, 0 if there is none.
func digit(s string, i int) (value, size int) {
	if i >= len(s) {
		return 0, 0
	}
	if value, size = script.DigitAt(s, i); size > 0 || s[i] < utf8.RuneSelf {
		return value, size
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); script.IsDigit(r) {
		return 0, n
	}
	return 0, 0
}

// digits returns the value of the digits at i, at most maxValue, and their number and end.
func digits(s string, i int) (value, size, end int) {
	for d, n := digit(s, i); n > 0; d, n = digit(s, i) {
		value = min(10*value+d, maxValue)
		size++
		i += n
	}
	return value, size, i
}

// maxValue limits the values of numbers, which are compared with parts of dates and list
// items.
const maxValue = 1 << 20

// A shape describes a number: its groups of digits and the signs between them.
type shape struct {
	groups int
	value  [3]int  // of the first groups
	size   [3]int  // digits of the first groups
	sign   [3]rune // between the first groups
	mixed  bool    // the first two signs differ
}

// number returns the end and kind of the token that begins with the digits at i.
func (sc *scanner) number(i int) (int, Kind) {
	end, kind := numberAt(sc.s, i)
	if kind == Date {
		end = instantEnd(sc.s, end)
	}
	sc.seen = max(sc.seen, end+maxPeek)
	r, n := utf8.DecodeRuneInString(sc.s[end:])
	c := script.ClassOf(r)
	switch {
	case kind == Number && isPercent(r):
		return end + n, Percent
	case kind == Number && isCurrency(r):
		return end + n, Currency
	case kind == Date || kind == Time:
		return end, kind
	case r == script.ZWNJ && isLetterPair(sc.s, end+n): // ۲۰‌ساله
		return sc.word(end), Word
	case c == script.Persian && sc.isEra(end):
		return end, kind
	case c == script.Persian || c == script.Foreign || c == script.Mark:
		return sc.word(end), Word
	}
	return end, kind
}

// isEra reports whether the word at i is an abbreviation of at least two letters, which
// does not belong to the number before it: ۱۴۰۴ه.ش.
func (sc *scanner) isEra(i int) bool {
	next := sc.letter(i)
	return next > 0 && sc.dotted(next) && sc.letter(next+1) > 0 && sc.abbreviation(i) > 0
}

// numberAt returns the end and kind of the number at i: Number, Date or Time, or Space if
// there is no digit.
func numberAt(s string, i int) (end int, kind Kind) {
	var f shape
	for {
		value, size, end := digits(s, i)
		if size == 0 {
			return i, Space
		}
		i = end
		if f.groups < 3 {
			f.value[f.groups], f.size[f.groups] = value, size
		}
		f.groups++
		r, n := utf8.DecodeRuneInString(s[i:])
		if _, after := digit(s, i+n); after == 0 || !f.tiedBy(r, s[i+n:]) {
			return i, f.kind()
		}
		if f.groups <= 3 {
			f.sign[f.groups-1] = r
		}
		f.mixed = f.mixed || f.groups < 3 && r != f.sign[0]
		i += n
	}
}

// tiedBy reports whether r joins the digits before it and the digits at the start of rest
// into one number. A Persian comma does so between thousands: ۲،۵۰۰،۰۰۰. A range of dates
// is two numbers: ۱۴۰۴/۲/۳۱-۱۴۰۴/۳/۱.
func (f *shape) tiedBy(r rune, rest string) bool {
	switch r {
	case '-', '\u2013':
		return f.groups != 3 || f.sign[0] == r || f.kind() != Date
	case '.', ',', '/', ':', '+', '٫', '٬', '\'', script.Kashida:
		return true
	case '،':
		return f.size[0] <= 3 && (f.groups == 1 || f.sign[0] == r && !f.mixed) && isThousand(rest)
	}
	return false
}

// isThousand reports whether s begins with three digits and no more.
func isThousand(s string) bool {
	i := 0
	for range 3 {
		_, n := digit(s, i)
		if n == 0 {
			return false
		}
		i += n
	}
	_, n := digit(s, i)
	return n == 0
}

// kind returns Date or Time if the shape matches one, otherwise Number.
func (f *shape) kind() Kind {
	switch {
	case f.mixed || f.groups < 2:
	case f.sign[0] == ':':
		if f.groups < 4 && f.isClock() || f.groups == 4 && f.sign[2] == '.' && f.isClock() {
			return Time
		}
	case f.groups == 3 && (f.sign[0] == '/' || f.sign[0] == '-' || f.sign[0] == '.'):
		if f.isDay(0, 2, 4) || f.isDay(2, 0, 4) || f.sign[0] == '/' && (f.isDay(0, 2, 2) || f.isDay(2, 0, 2)) {
			return Date
		}
	}
	return Number
}

// isClock reports whether the first groups are hours, minutes and seconds.
func (f *shape) isClock() bool {
	v := &f.value
	return v[0] < 24 && v[1] < 60 && v[2] < 60 && f.size[0] <= 2 && f.size[1] == 2 && (f.groups == 2 || f.size[2] == 2)
}

// isDay reports whether the groups are a year of the given number of digits, a month and a
// day.
func (f *shape) isDay(year, day, digits int) bool {
	return f.size[year] == digits && f.size[1] <= 2 && f.size[day] <= 2 &&
		1 <= f.value[1] && f.value[1] <= 12 && 1 <= f.value[day] && f.value[day] <= 31
}

// instantEnd returns the end of the time that follows a date after a T, with its zone (RFC
// 3339), or i if there is none.
func instantEnd(s string, i int) int {
	if i == len(s) || s[i] != 'T' {
		return i
	}
	limit := i + 1
	for limit < min(len(s), i+maxClock) && (s[limit]-'0' <= 9 || s[limit] == ':' || s[limit] == '.') {
		limit++
	}
	end, kind := numberAt(s[:limit], i+1)
	if kind != Time {
		return i
	}
	return zoneEnd(s, end)
}

// maxClock is the largest length of a time of day with nanoseconds.
const maxClock = len("T00:00:00.000000000")

// zoneEnd returns the end of the zone at i, Z or +03:30, or i.
func zoneEnd(s string, i int) int {
	switch {
	case i == len(s):
	case s[i] == 'Z':
		return i + 1
	case s[i] == '+' || s[i] == '-':
		if end, kind := numberAt(s[:min(len(s), i+len("+00:00"))], i+1); kind == Time {
			return end
		}
	}
	return i
}

func isPercent(r rune) bool { return r == '%' || r == '٪' }

func isCurrency(r rune) bool { return r == '$' || r >= utf8.RuneSelf && script.IsCurrency(r) }

// prefixed returns the end and kind of the token that begins with the sign of n bytes at i:
// the sign and a number after it have the given kind.
func (sc *scanner) prefixed(i, n int, kind Kind) (int, Kind) {
	end, number := numberAt(sc.s, i+n)
	if sc.seen = max(sc.seen, end+maxPeek); number == Number {
		return end, kind
	}
	return i + n, Symbol
}
