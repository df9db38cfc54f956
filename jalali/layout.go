package jalali

import "strings"

// An element is a part of a layout that stands for a value.
type element uint8

// The elements, named by the way the layout writes them.
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

// words are the elements written in letters, longest first.
var words = [...]struct {
	text string
	element
}{
	{"January", monthName}, {"Jan", monthName}, {"Monday", weekday}, {"Mon", weekday}, {"MST", zoneAbbr},
	{"PM", halfDay}, {"pm", halfDay},
	{"Z07:00", zone}, {"Z0700", zone}, {"-07:00", zone}, {"-0700", zone}, {"-07", zone},
}

// numbers are the elements written in digits, longest first.
var numbers = [...]struct {
	text string
	element
}{
	{"2006", longYear}, {"002", yearDay}, {"01", zeroMonth}, {"02", zeroDay}, {"03", zeroHour}, {"04", zeroMin},
	{"05", zeroSec}, {"06", twoYear}, {"15", hour24}, {"_2", underDay},
	{"1", numMonth}, {"2", numDay}, {"3", numHour}, {"4", numMin}, {"5", numSec},
}

// nextElement splits a layout before and after its first element. Last is the
// element before, after which the layout starts. Persian says whether the element
// is written in Persian digits.
func nextElement(layout string, last element) (prefix string, e element, text, rest string, persian bool) {
	for i := 0; i < len(layout); i++ {
		if e, n := wordAt(layout[i:]); n > 0 {
			return layout[:i], e, layout[i : i+n], layout[i+n:], false
		}
		if n := fractionAt(layout); i == 0 && n > 0 && (last == zeroSec || last == numSec) {
			return "", fraction, layout[:n], layout[n:], layout[1] >= 0x80
		}
		if e, n, persian := numberAt(layout[i:]); n > 0 {
			return layout[:i], e, layout[i : i+n], layout[i+n:], persian
		}
	}
	return layout, literal, "", "", false
}

func wordAt(s string) (element, int) {
	switch s[0] {
	case 'J', 'M', 'P', 'p', 'Z', '-':
		for i := range words {
			if strings.HasPrefix(s, words[i].text) {
				return words[i].element, len(words[i].text)
			}
		}
	}
	return literal, 0
}

// numberAt returns the element in digits, ASCII or Persian, that s begins with.
func numberAt(s string) (e element, n int, persian bool) {
	var digits [4]byte
	var ends [5]int
	count := 0
	for i := 0; count < len(digits) && i < len(s); count++ {
		c, size := digitAt(s[i:])
		switch {
		case size > 0:
			c += '0'
			persian = persian || size > 1
		case s[i] == '_' && count == 0:
			c, size = '_', 1
		default:
			i = len(s)
			count--
			continue
		}
		digits[count] = c
		i += size
		ends[count+1] = i
	}
	for i := range numbers {
		text := numbers[i].text
		if len(text) <= count && string(digits[:len(text)]) == text {
			return numbers[i].element, ends[len(text)], persian
		}
	}
	return literal, 0, false
}

// fractionAt returns the length of the fraction of a second that s begins with, a
// point or comma and zeros or nines, or 0.
func fractionAt(s string) int {
	if s[0] != '.' && s[0] != ',' {
		return 0
	}
	first, n := digitAt(s[1:])
	if n == 0 || first != 0 && first != 9 {
		return 0
	}
	end := 1
	for {
		d, n := digitAt(s[end:])
		if n == 0 {
			return end
		}
		if d != first {
			return 0
		}
		end += n
	}
}

// digitAt returns the value of the digit, ASCII, Persian or Arabic-Indic, that s
// begins with and its length, 0 if there is none.
func digitAt[T ~string | ~[]byte](s T) (value byte, size int) {
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
