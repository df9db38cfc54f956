package jalali

import (
	"time"
	"unicode/utf8"
)

// A reader reads a date from a text, from at on.
type reader struct {
	text string
	at   int
}

// number reads digits and returns their value and how many there are, 9 at most.
func (r *reader) number() (value, digits int) {
	for {
		d, n := digitAt(r.text[r.at:])
		if n == 0 || digits == 9 {
			return value, digits
		}
		value, digits = 10*value+int(d), digits+1
		r.at += n
	}
}

// take reads one of the bytes of set and returns it, 0 if it is not there.
func (r *reader) take(set string) byte {
	if r.at < len(r.text) {
		for i := range len(set) {
			if r.text[r.at] == set[i] {
				r.at++
				return set[i]
			}
		}
	}
	return 0
}

// spaces reads spaces and reports whether there were any.
func (r *reader) spaces() bool {
	start := r.at
	for r.at < len(r.text) {
		c, n := utf8.DecodeRuneInString(r.text[r.at:])
		if c != ' ' && c != '\u00a0' {
			break
		}
		r.at += n
	}
	return r.at > start
}

// word reads the word want, folded, and the spaces after it, or nothing.
func (r *reader) word(want string) bool {
	n, size := readName(r.text[r.at:])
	if string(n.bytes()) != want {
		return false
	}
	r.at += size
	r.spaces()
	return true
}

// ended reports whether the number just read is not tied to what follows.
func (r *reader) ended() bool {
	rest := r.text[r.at:]
	if rest == "" {
		return true
	}
	if _, n := digitAt(rest); n > 0 || isLatin(rest[0]) || rest[0] == '%' {
		return false
	}
	if isSign(rest[0]) {
		_, n := digitAt(rest[1:])
		return n == 0 && rest[0] != '/'
	}
	return true
}

func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' }

// date reads a full date.
func (r *reader) date() (Date, Calendar, bool) {
	n, digits := r.number()
	if digits > 4 {
		return Date{}, 0, false
	}
	if sign := r.take("/-."); sign != 0 {
		return r.numeric(n, digits, string(sign))
	}
	if digits > 2 {
		return Date{}, 0, false
	}
	return r.named(n)
}

// numeric reads the rest of a date in digits: year, month and day or the other
// way round, with the same sign between.
func (r *reader) numeric(first, digits int, sign string) (Date, Calendar, bool) {
	second, secondDigits := r.number()
	if secondDigits == 0 || secondDigits > 2 || r.take(sign) == 0 {
		return Date{}, 0, false
	}
	third, thirdDigits := r.number()
	if !r.ended() || digits == 3 {
		return Date{}, 0, false
	}
	switch {
	case digits == 4 && (thirdDigits == 1 || thirdDigits == 2):
		return dayOf(first, second, third)
	case digits <= 2 && thirdDigits == 4:
		return dayOf(third, second, first)
	}
	return Date{}, 0, false
}

// The years that tell the calendar of a date in digits.
const (
	firstPlain     = 1200 // Jalali from here
	firstGregorian = 1500
	lastPlain      = 2999
)

// dayOf returns the day that three numbers mean, in the calendar that the year
// belongs to.
func dayOf(year, month, day int) (Date, Calendar, bool) {
	switch {
	case year < firstPlain || year > lastPlain:
		return Date{}, 0, false
	case year < firstGregorian:
		d := Date{year, Month(month), day}
		return d, Jalali, d.IsValid()
	}
	d, ok := gregorianDate(year, time.Month(month), day)
	return d, Gregorian, ok
}

// gregorianDate returns the date of a Gregorian day and whether it exists.
func gregorianDate(year int, month time.Month, day int) (Date, bool) {
	if month < time.January || month > time.December {
		return Date{}, false
	}
	d := FromGregorian(year, month, day)
	_, m, back := d.Gregorian()
	return d, m == month && back == day
}

// named reads the rest of a date with the name of its month: the name, ماه if it
// is there, and the year.
func (r *reader) named(day int) (Date, Calendar, bool) {
	spaced := r.spaces()
	n, size := readName(r.text[r.at:])
	month, foreign := monthOfName(n)
	if month == 0 || !spaced && size == 0 {
		return Date{}, 0, false
	}
	r.at += size
	if !r.spaces() && r.at < len(r.text) && r.take(",") == 0 {
		return Date{}, 0, false
	}
	_ = r.word("ماه") && r.word("سال") || r.word("سال")
	year, digits := r.number()
	if digits != 4 || !r.ended() {
		return Date{}, 0, false
	}
	if foreign {
		d, ok := gregorianDate(year, time.Month(month), day)
		return d, Gregorian, ok
	}
	d := Date{year, Month(month), day}
	return d, Jalali, d.IsValid() && year < firstGregorian
}

// monthOfName returns the number of the month with that name, which may end in
// ماه, and whether it is Gregorian; 0 if there is none.
func monthOfName(n name) (month int, foreign bool) {
	word := n.bytes()
	const suffix = "ماه"
	for range 2 {
		if m := monthNamed(word); m != 0 {
			return int(m), false
		}
		if m := gregorianMonthNamed(word); m != 0 {
			return int(m), true
		}
		if len(word) <= len(suffix) || string(word[len(word)-len(suffix):]) != suffix {
			break
		}
		word = word[:len(word)-len(suffix)]
	}
	return 0, false
}

// A clock is a time of day.
type clock struct {
	hour, min, sec int
	seconds        bool // the second was given
}

// clock reads the time of day that follows a date, after spaces and a dash, a
// comma or the word ساعت. Where there is none the reader stays where it is.
func (r *reader) clock() (c clock, ok bool) {
	start := r.at
	r.spaces()
	if r.dash() {
		r.spaces()
	}
	r.word("ساعت")
	if r.at == start || !r.readClock(&c) {
		r.at = start
		return clock{}, false
	}
	return c, true
}

// dash reads a dash or comma.
func (r *reader) dash() bool {
	c, n := utf8.DecodeRuneInString(r.text[r.at:])
	switch c {
	case '-', '–', '—', '،', ',', '|':
		r.at += n
		return true
	}
	return false
}

func (r *reader) readClock(c *clock) bool {
	var digits int
	if c.hour, digits = r.number(); digits == 0 || digits > 2 || c.hour > 23 || r.take(":") == 0 {
		return false
	}
	if c.min, digits = r.number(); digits != 2 || c.min > 59 {
		return false
	}
	if !r.ended() && r.take(":") != 0 {
		if c.sec, digits = r.number(); digits != 2 || c.sec > 59 {
			return false
		}
		c.seconds = true
	}
	return r.ended()
}
