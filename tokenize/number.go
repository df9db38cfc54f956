package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// digit returns the value of the decimal digit at i, 0 if it is not ASCII, Persian
// or Arabic-Indic, and its length, 0 if there is none.
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

// A shape is what a number looks like: its groups of digits and the signs between.
type shape struct {
	groups int
	value  [3]int  // of the first groups
	size   [3]int  // digits of the first groups
	sign   [2]rune // between the first groups
	mixed  bool    // the signs differ
}

// number returns the end and kind of the token that begins with the digits at i.
func (sc *scanner) number(i int) (int, Kind) {
	end, kind := numberAt(sc.s, i)
	sc.seen = max(sc.seen, end+maxPeek)
	r, n := utf8.DecodeRuneInString(sc.s[end:])
	switch c := script.ClassOf(r); {
	case kind == Number && isPercent(r):
		return end + n, Percent
	case kind == Number && isCurrency(r):
		return end + n, Currency
	case c == script.Persian || c == script.Foreign || c == script.Mark:
		return sc.word(end), Word
	}
	return end, kind
}

// numberAt returns the end of the number at i and its kind, Number, Date or Time;
// Space where there is no digit.
func numberAt(s string, i int) (end int, kind Kind) {
	var f shape
	for {
		value, size := 0, 0
		for d, n := digit(s, i); n > 0; d, n = digit(s, i) {
			value = min(10*value+d, 1<<20)
			size++
			i += n
		}
		if size == 0 {
			return i, Space
		}
		if f.groups < 3 {
			f.value[f.groups], f.size[f.groups] = value, size
		}
		f.groups++
		r, n := utf8.DecodeRuneInString(s[i:])
		if _, after := digit(s, i+n); !ties(r) || after == 0 {
			return i, f.kind()
		}
		if f.groups < 3 {
			f.sign[f.groups-1] = r
		}
		f.mixed = f.mixed || r != f.sign[0]
		i += n
	}
}

// ties reports whether r joins the digits on both sides of it to one number.
func ties(r rune) bool {
	switch r {
	case '.', ',', '/', ':', '-', '+', '٫', '٬', '\u2013', '\'':
		return true
	}
	return false
}

// kind returns Date or Time for what looks like one, else Number.
func (f *shape) kind() Kind {
	v := &f.value
	switch {
	case f.mixed || f.groups < 2 || f.groups > 3:
	case f.sign[0] == ':':
		if v[0] < 24 && v[1] < 60 && v[2] < 60 && f.size[0] <= 2 && f.size[1] == 2 && (f.groups == 2 || f.size[2] == 2) {
			return Time
		}
	case f.groups == 3 && (f.sign[0] == '/' || f.sign[0] == '-' || f.sign[0] == '.'):
		if f.day(0, 2) || f.day(2, 0) {
			return Date
		}
	}
	return Number
}

// day reports whether the groups are a year of four digits, a month and a day.
func (f *shape) day(year, day int) bool {
	return f.size[year] == 4 && f.size[1] <= 2 && f.size[day] <= 2 &&
		1 <= f.value[1] && f.value[1] <= 12 && 1 <= f.value[day] && f.value[day] <= 31
}

func isPercent(r rune) bool { return r == '%' || r == '٪' }

func isCurrency(r rune) bool { return r == '$' || r >= utf8.RuneSelf && script.IsCurrency(r) }

// prefixed returns the end and kind of the token that begins with the sign of n
// bytes at i: the sign and a number after it are of the kind given.
func (sc *scanner) prefixed(i, n int, kind Kind) (int, Kind) {
	end, number := numberAt(sc.s, i+n)
	if sc.seen = max(sc.seen, end+maxPeek); number == Number {
		return end, kind
	}
	return i + n, Symbol
}
