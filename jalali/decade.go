package jalali

import (
	"strings"
)

// decade reads «دهه ۶۰», «دههٔ 1990 میلادی», «دهه هفتاد شمسی», «قرن بیستم», «قرن ۱۹
// میلادی».
func (r *reading) decade(w *written) status {
	t, _ := r.accept(portionWord)
	switch t.number {
	case 10:
		return r.decadeNumber(w)
	case 100:
		return r.centuryNumber(w)
	}
	return nothing
}

// decadeNumber reads the number of a decade. Two digits without an era are Jalali, unless
// the years near it are Gregorian.
func (r *reading) decadeNumber(w *written) status {
	r.take(yearWord)
	n, digits, ok := r.yearDigits(true)
	if !ok || n%10 != 0 {
		return nothing
	}
	if digits == 2 && r.ofCentury(w, n) {
		return r.check(w, true)
	}
	w.years = 10
	said := r.era(&w.calendar)
	switch {
	case !said && r.eraUnsaid():
		return impossible
	case digits == 4:
		if c, ok := calendarOf(n); !said {
			if w.calendar = c; !ok {
				return nothing
			}
		}
		w.year = n
	case digits == 2 && (said && w.calendar == Gregorian || !said && r.amongGregorian()) && n >= 20:
		w.calendar, w.year = Gregorian, 1900+n
	case digits == 2 && (!said || w.calendar == Jalali) && n >= 20:
		w.calendar, w.year = Jalali, 1300+n
	default:
		return nothing
	}
	return r.check(w, true)
}

// ofCentury reads the century of «دهه ۹۰ قرن ۱۹ میلادی».
func (r *reading) ofCentury(w *written, n int) bool {
	start := r.at
	if t, ok := r.accept(portionWord); ok && t.number == 100 && r.centuryNumber(w) == found {
		w.year, w.years = w.year-1+n, 10
		return true
	}
	r.at = start
	*w = written{}
	return false
}

// lastDecade reads the last decade of «دهه ۶۰ و ۷۰», «دهه‌های ۱۹۶۰ تا ۱۹۸۰ میلادی». Decades
// joined by و must be consecutive.
func (r *reading) lastDecade(a, b *written) status {
	and := r.window[r.at-1].kind == andWord
	if t := r.peek(); t.kind == portionWord && t.number == 10 {
		r.at++
	}
	if t := r.peek(); t.kind != digitsWord && t.kind != cardinalWord || r.decadeNumber(b) != found {
		return nothing
	}
	if a.calendar == Jalali && b.calendar == Gregorian && a.year+600 < b.year {
		a.calendar, a.year = Gregorian, a.year+600 // «دهه ۶۰ و ۷۰ میلادی»
	}
	if a.calendar != b.calendar || and && b.year != a.year+10 {
		return nothing
	}
	return found
}

// amongGregorian reports whether the line has, near the text just read, Gregorian years and
// no Jalali ones, or whether the last match there was Gregorian.
func (r *reading) amongGregorian() (gregorian bool) {
	const near = 400
	i := r.window[0].start
	start := max(0, i-near)
	line := r.text[start:min(len(r.text), i+near)]
	line = line[strings.LastIndexByte(line[:i-start], '\n')+1:]
	line, _, _ = strings.Cut(line, "\n")
	for line != "" {
		d, size := digitAt(line)
		if size == 0 {
			line = line[1:]
			continue
		}
		n, digits := 0, 0
		for ; size > 0 && digits < 5; d, size = digitAt(line) {
			n, digits, line = 10*n+d, digits+1, line[size:]
		}
		if digits != 4 {
			continue
		}
		switch c, ok := calendarOf(n); {
		case ok && c == Jalali:
			return false
		case ok && n < 2100:
			gregorian = true
		}
	}
	return gregorian || r.gregorian > start && !strings.Contains(r.text[r.gregorian:i], "\n")
}

// centuryNumber reads the number of a century. Without an era, centuries from the 16th on
// are Gregorian.
func (r *reading) centuryNumber(w *written) status {
	n, ok := r.dayNumber()
	if !ok || n.n < 1 || n.n > 21 || r.peek().kind == notDayWord {
		return nothing
	}
	w.years = 100
	switch {
	case r.era(&w.calendar):
	case r.eraUnsaid():
		return impossible
	case n.n < 16:
		return nothing
	default:
		w.calendar = Gregorian
	}
	w.year = 100*(n.n-1) + 1
	return r.check(w, w.calendar == Gregorian || n.n <= 15)
}
