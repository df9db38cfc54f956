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
	if digits == 2 && r.ofLife() {
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

// ofLife reports whether the decade just read, or the list that it begins, is of a life and
// gives an age: «دهه ۲۰ زندگی», «دهه ۸۰ و ۹۰ عمرش».
func (r *reading) ofLife() bool {
	const longest = 4 // decades in a list
	n := 0
	for range longest {
		t := r.ahead(n)
		word := r.word(t)
		switch {
		case isLife(word):
			return true
		case t.kind != andWord && t.kind != toWord && word != "یا" && !t.is("،-–"):
			return false
		}
		if n++; r.ahead(n).kind == portionWord {
			n++
		}
		if k := r.ahead(n).kind; k != digitsWord && k != cardinalWord && k != ordinalWord {
			return false
		}
		n++
	}
	return false
}

// isLife reports whether a word is one of the nouns of a life, with or without its owner:
// «زندگی», «عمرش», «سالگی‌ام».
func isLife(word string) bool {
	for _, noun := range [...]string{"زندگی", "زندگانی", "عمر", "سالگی"} {
		if owner, ok := strings.CutPrefix(word, noun); ok && (owner == "" || has("م ت ش ام ات اش مان تان شان مون تون شون", owner)) {
			return true
		}
	}
	return false
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

// centuryNumber reads the number of a century and its era.
func (r *reading) centuryNumber(w *written) status {
	n, ok := r.dayNumber()
	if !ok {
		return nothing
	}
	return r.century(w, n.n)
}

// century sets a century from its number, and reads its era. Without an era, centuries
// from the 16th on are Gregorian.
func (r *reading) century(w *written, n int) status {
	if n < 1 || n > lastCentury || r.peek().kind == notDayWord {
		return nothing
	}
	w.years = 100
	switch {
	case r.era(&w.calendar):
	case r.eraUnsaid():
		return impossible
	case n < 16:
		return nothing
	default:
		w.calendar = Gregorian
	}
	w.year = firstOfCentury(n)
	return r.check(w, w.calendar == Gregorian || n <= 15)
}

// lastCentury is the last century that a text may mean.
const lastCentury = 21

// firstOfCentury returns the first year of the n-th century.
func firstOfCentury(n int) int { return 100*(n-1) + 1 }

// sharedCentury reads a range of centuries, which share the era of the last: «قرن ۸ تا ۱۱
// میلادی», «قرن‌های هفدهم و هجدهم».
func (r *reading) sharedCentury(e *expression, start int, c context) bool {
	r.at = start
	*e = expression{}
	if t, ok := r.accept(portionWord); !ok || t.number != 100 || r.ofStudio(c) {
		return false
	}
	first, ok := r.dayNumber()
	if !ok || first.n < 1 {
		return false
	}
	last := first.n
	for r.nextCentury(&last) {
	}
	if last == first.n || r.century(&e.to, last) != found {
		return false
	}
	e.from = e.to
	e.from.year = firstOfCentury(first.n)
	return true
}

// nextCentury reads the century after last in a list, or the last one of a range. Centuries
// joined by و or a comma must be consecutive.
func (r *reading) nextCentury(last *int) bool {
	start := r.at
	listed := r.take(andWord) || r.sign("،") != 0
	if !listed && !r.take(toWord) && r.sign("-–") == 0 {
		return false
	}
	if t := r.peek(); t.kind == portionWord && t.number == 100 {
		r.at++
	}
	n, ok := r.dayNumber()
	next := r.peek().kind
	day := next == monthWord || next == everydayMonthWord || !n.ordinal && r.dateFollows()
	if !ok || day || n.n <= *last || n.n > lastCentury || listed && n.n != *last+1 {
		r.at = start
		return false
	}
	*last = n.n
	return true
}

// ofStudio reports whether a century after the context c is the name of a studio: «فاکس قرن
// بیستم».
func (r *reading) ofStudio(c context) bool { return c.before == placeWord && !r.prior.weak }
