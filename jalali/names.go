package jalali

import (
	"time"
	"unicode/utf8"
)

// A name is a word of a text with its letters folded: ي and ى as ی, ك as ک,
// without marks, kashidas and half-spaces.
type name struct {
	text [48]byte
	len  int
}

func (n *name) add(r rune) bool {
	if n.len+utf8.UTFMax > len(n.text) {
		return false
	}
	n.len += utf8.EncodeRune(n.text[n.len:], r)
	return true
}

func (n *name) bytes() []byte { return n.text[:n.len] }

// Characters that a reader of Go source could miss.
const (
	zwnj    = '\u200c'
	kashida = '\u0640'
)

// folded returns the letter that r stands for, 0 for a character that does not
// count, and whether r may be part of a name.
func folded(r rune) (rune, bool) {
	switch r {
	case 'ي', 'ى':
		return 'ی', true
	case 'ك':
		return 'ک', true
	case 'أ', 'إ', 'ٱ':
		return 'ا', true
	case 'ۀ', 'ة', 'ھ', 'ە':
		return 'ه', true
	case 'ؤ':
		return 'و', true
	case zwnj, kashida:
		return 0, true
	}
	if 0x64B <= r && r <= 0x65F || r == 0x670 {
		return 0, true
	}
	return r, 0x621 <= r && r <= 0x6D3 && (r < 0x660 || r > 0x66D)
}

// readName reads the word that s begins with and returns its length.
func readName(s string) (n name, size int) {
	for size < len(s) {
		r, w := utf8.DecodeRuneInString(s[size:])
		letter, ok := folded(r)
		if !ok {
			break
		}
		if letter != 0 && !n.add(letter) {
			return name{}, size
		}
		size += w
	}
	return n, size
}

// month returns the Jalali month of that name, in any language, or 0.
func (n *name) month() Month {
	if m := monthNamed(n.bytes()); m > 0 {
		return m
	}
	for l := Dari; l < Latin; l++ {
		for i, text := range namesIn[l].months {
			if n.is(text) {
				return Month(i + 1)
			}
		}
	}
	return 0
}

// weekday returns the weekday of that name, in any language.
func (n *name) weekday() (day time.Weekday, ok bool) {
	if day, ok := weekdayNamed(n.bytes()); ok {
		return day, true
	}
	for l := Pashto; l < Latin; l++ {
		for i, text := range namesIn[l].weekdays {
			if n.is(text) {
				return time.Weekday(i), true
			}
		}
	}
	return 0, false
}

// is reports whether n is the name that text is when folded.
func (n *name) is(text string) bool {
	folded, size := readName(text)
	return size == len(text) && string(n.bytes()) == string(folded.bytes())
}

// monthNamed returns the Jalali month with that folded Persian name, or 0.
func monthNamed(s []byte) Month {
	switch string(s) {
	case "فروردین":
		return Farvardin
	case "اردیبهشت":
		return Ordibehesht
	case "خرداد":
		return Khordad
	case "تیر":
		return Tir
	case "مرداد", "امرداد":
		return Mordad
	case "شهریور":
		return Shahrivar
	case "مهر":
		return Mehr
	case "آبان", "ابان":
		return Aban
	case "آذر", "اذر":
		return Azar
	case "دی":
		return Dey
	case "بهمن":
		return Bahman
	case "اسفند":
		return Esfand
	}
	return 0
}

// weekdayNamed returns the weekday with that folded Persian name.
func weekdayNamed(s []byte) (day time.Weekday, ok bool) {
	switch string(s) {
	case "شنبه":
		return time.Saturday, true
	case "یکشنبه":
		return time.Sunday, true
	case "دوشنبه":
		return time.Monday, true
	case "سهشنبه":
		return time.Tuesday, true
	case "چهارشنبه":
		return time.Wednesday, true
	case "پنجشنبه":
		return time.Thursday, true
	case "جمعه", "آدینه":
		return time.Friday, true
	}
	return 0, false
}

// readWeekday reads the name of a weekday that s begins with, written with a
// space, a ZWNJ or nothing before شنبه, and returns its length, 0 if there is none.
func readWeekday(s string) (day time.Weekday, size int) {
	n, size := readName(s)
	if d, ok := n.weekday(); ok {
		return d, size
	}
	if size < len(s) && s[size] == ' ' {
		second, more := readName(s[size+1:])
		for _, r := range string(second.bytes()) {
			if !n.add(r) {
				return 0, 0
			}
		}
		if d, ok := weekdayNamed(n.bytes()); ok {
			return d, size + 1 + more
		}
	}
	return 0, 0
}
