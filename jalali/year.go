package jalali

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// yearAlone reads a year before an era, or a year in itself where a Finder asks for
// them.
func (r *reading) yearAlone(w *written) status {
	t, ok := r.accept(digitsWord)
	if !ok || t.digits < 3 || t.digits > 4 {
		return nothing
	}
	w.year = t.number
	if r.era(&w.calendar) {
		return r.check(w, true)
	}
	if r.bare && t.digits == 4 && r.bareYear(w) {
		return found
	}
	return nothing
}

// bareYear reports whether a number alone is a year, by what is around it.
func (r *reading) bareYear(w *written) bool {
	c, ok := calendarOf(w.year)
	if w.calendar = c; !ok || r.years > 0 && (c == Jalali && w.year > r.years || w.year > r.years+gregorianAhead) || r.tied("/.:,٫") || r.countsNext(0) {
		return false
	}
	next := r.peek()
	closed := next.is(")،.-–") || next.kind == breakMark
	switch r.before {
	case aboutWord, fromWord, toWord:
		return next.kind != otherWord || w.year%10 != 0
	case publishedWord:
		return true
	case signMark:
		return closed && (r.prior.number == '(' || r.prior.number == '–')
	}
	return false
}

// yearAfterWord reads a year after سال, unless «هر سال» or «یک سال» counts something.
func (r *reading) yearAfterWord(w *written, c context) status {
	r.take(yearWord)
	switch c.before {
	case everyWord, cardinalWord, someWord, scaleWord:
		return nothing
	}
	return r.yearNumber(w, true)
}

// yearNumber reads a year that is not part of a date.
func (r *reading) yearNumber(w *written, explicit bool) status {
	n, digits, ok := r.yearDigits(explicit)
	if !ok {
		return nothing
	}
	w.year = n
	switch {
	case r.era(&w.calendar):
	case r.eraUnsaid():
		return impossible
	case digits == 2 && explicit && r.shortYearEnds(n):
		w.calendar = Jalali
		w.year = r.fullYear(n)
	case digits != 4:
		return nothing
	default:
		c, ok := calendarOf(n)
		if !ok {
			return nothing
		}
		w.calendar = c
	}
	return r.check(w, true)
}

// yearDigits reads the number of a year, in digits or in words, where it counts as four
// digits from a thousand on and as two below a hundred.
func (r *reading) yearDigits(explicit bool) (n, digits int, ok bool) {
	start := r.at
	if t, found := r.accept(digitsWord); found {
		if t.digits <= 4 && !r.tied("/.:,") && !r.counted(int(t.digits), explicit) {
			return t.number, int(t.digits), true
		}
		r.at = start
		return 0, 0, false
	}
	n, ok = r.spelled()
	switch {
	case ok && n > thousand:
		return n, 4, true
	case ok && 20 <= n && n < 100 && !r.counted(2, explicit):
		return n, 2, true
	}
	r.at = start
	return 0, 0, false
}

// counted reports whether what follows is counted by the number before. What is weak, as
// in «سال ۱۳۶۳ مورد بازنگری شد», is not counted by a year after سال.
func (r *reading) counted(digits int, explicit bool) bool {
	t := r.peek()
	return r.countsNext(0) && !(t.weak && explicit && digits == 4)
}

// countsNext reports whether the n-th token from here on is counted by a number before.
func (r *reading) countsNext(n int) bool {
	switch t := r.ahead(n); {
	case t.kind == scaleWord:
		return true
	case t.kind == countedWord && t.verbal:
		next := r.ahead(n + 1)
		return !strings.HasPrefix(r.text[next.start:next.end], "شد") // «کشته شدند»
	case t.kind == countedWord:
		return true
	}
	return false
}

// counting reports whether the word before counts what follows, or is the first
// part of a number: «دو سال گذشته», «ده‌ها سال پیش».
func (c context) counting() bool {
	switch c.before {
	case someWord, scaleWord, cardinalWord, digitsWord, fractionWord:
		return true
	}
	return false
}

// The first numbers of two digits that may be a year before any word, and that are rather
// a year than a count of the noun after it also after a weak name of a month.
const (
	firstShort     = 20
	firstSureShort = 40
)

// shortYearEnds reports whether a year of two digits may end here: at the end, a sign,
// a word that does not go with a number or, if the number is rather a year of the past
// than a count, any word.
func (r *reading) shortYearEnds(n int) bool {
	t := r.peek()
	switch t.kind {
	case breakMark, signMark:
		return true
	case neutralWord, aboutWord, fromWord, toWord, andWord, digitsWord, hijriWord, eraWord, partOfDayWord, markerWord:
		return true
	case hourWord:
		return true
	case countedWord, otherWord, everyWord, nameWord, placeWord, weekdayWord, todayWord, prayerWord, publishedWord, shotWord:
		return (n >= firstShort || n < 10) && r.fullYear(n) <= r.latest()
	}
	return t.kind == monthWord && t.weak // «۹۴ می»
}

// year reads the year of a date, if there is one.
func (r *reading) year(w *written, sign rune) status {
	start := r.at
	if sign != 0 && r.tight(string(sign)) == 0 {
		return nothing
	}
	explicit := r.take(yearWord)
	if r.relative && r.relativeYear(w, explicit) {
		return found
	}
	if !explicit && sign == 0 && r.peek().is("،,") {
		if t := r.ahead(1); t.kind == digitsWord && t.digits == 4 {
			r.at++
		}
	}
	n, digits, ok := r.yearDigits(explicit)
	if !ok || sign != 0 && digits != 4 {
		r.at = start
		return nothing
	}
	end := r.at
	if r.eraUnsaid() {
		return impossible
	}
	r.at = end
	if r.setYear(w, n, digits) {
		return r.check(w, true)
	}
	if w.year = 0; digits == 4 && n >= 1000 && n <= lastPlain {
		return impossible // «۱ مهر ۲۰۲۰»
	}
	r.at = start
	return nothing
}

// setYear sets the year of a date from its number, and reads the era after it.
func (r *reading) setYear(w *written, n, digits int) bool {
	c := w.calendar
	end := r.at
	switch {
	case r.era(&c) && c == w.calendar:
		w.year = n
		if digits == 2 && c == Jalali {
			w.year = r.fullYear(n)
		}
		return true
	case digits == 4:
		r.at = end
		w.year = n
		return n >= 1000 && w.possibleYear()
	case digits == 2 && c == Jalali:
		r.at = end
		w.year = r.fullYear(n)
		return r.shortYearEnds(n)
	}
	return false
}

// possibleYear reports whether the calendar has the year in our time.
func (w *written) possibleYear() bool {
	return w.calendar == Gregorian || w.year < firstGregorian
}

// eraOf reads the era of a date's own calendar if it is there.
func (r *reading) eraOf(w *written) {
	c, end := w.calendar, r.at
	if !r.era(&c) || c != w.calendar {
		r.at = end
	}
}

// era reads an era, «هجری شمسی», «میلادی», «ه.ق», «م», and its calendar.
func (r *reading) era(c *Calendar) bool {
	start := r.at
	hijri := r.take(hijriWord)
	if t, ok := r.accept(eraWord); ok {
		*c = t.calendar
		return true
	}
	if r.at = start; hijri || r.at == 0 {
		return false
	}
	e, end := eraLetters(r.text, r.end(), r.at > 1)
	if end == 0 {
		return false
	}
	*c = e
	r.until(end)
	return true
}

// until takes the tokens up to an offset that may be inside one, which is cut there.
func (r *reading) until(end int) {
	for r.peek().start < end {
		t := r.peek()
		if t.end > end {
			r.window = append(r.window[:r.at], token{lexeme: lexeme{kind: breakMark}, start: t.start, end: end})
		}
		r.at++
	}
}

// eraLetters reads an era in letters after a year: «ه.ش», «ه‍. ق», «هـ.ق», or one letter,
// «۱۳۵۷ش», and returns its end, 0 if there is none. One letter after a space counts where
// a sign follows or a year is sure.
func eraLetters(text string, i int, sure bool) (c Calendar, end int) {
	spaced := skipSpaces(text, i)
	at := spaced
	hijri := strings.HasPrefix(text[at:], "ه")
	if hijri {
		at = skipAbbreviation(text, at+len("ه"))
	}
	letter, size := utf8.DecodeRuneInString(text[at:])
	switch letter {
	case 'ش':
		c = Jalali
	case 'ق':
		c = Lunar
	case 'م':
		c = Gregorian
	default:
		return 0, 0
	}
	at += size
	next, _ := utf8.DecodeRuneInString(text[at:])
	if hijri && c == Gregorian || script.IsLetter(next) || script.IsMark(next) || next == script.ZWNJ {
		return 0, 0
	}
	if !hijri && spaced > i && !sure && !strings.ContainsRune(".)،,؛/–", next) {
		return 0, 0 // «۱۴۰۴ م» is more often something else
	}
	if c == Lunar && !hijri && strings.HasPrefix(text[skipSpaces(text, at+len(".")*b2i(next == '.')):], "م") {
		return 0, 0 // «ق.م»
	}
	return c, at
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// skipAbbreviation returns the offset after the joiner, kashida, points and spaces between
// the letters of an era.
func skipAbbreviation(text string, i int) int {
	for i < len(text) {
		c, size := utf8.DecodeRuneInString(text[i:])
		if c != script.ZWJ && c != script.Kashida && c != '.' && c != ' ' && c != script.ZWNJ {
			break
		}
		i += size
	}
	return i
}

// eraUnsaid reads what says that a year is none of a known calendar: «هجری» alone,
// «(پیش از میلاد)», «ق.م».
func (r *reading) eraUnsaid() bool {
	start := r.at
	open := r.sign("(") != 0
	switch t := r.peek(); {
	case t.kind == hijriWord:
		if !open {
			if n := r.ahead(1); n.kind == eraWord {
				break
			}
			r.at++
			return !r.plainYear(start)
		}
	case t.kind == beforeChristWord:
		r.at++
		if open {
			r.sign(")")
		}
		return true
	}
	if !open && r.at > 0 && beforeChristLetters(r.text, r.end()) {
		r.at++
		return true
	}
	r.at = start
	return false
}

// plainYear reports whether the number before the token at is a year of our time, whose
// «هجری» says nothing new, and goes back to it.
func (r *reading) plainYear(at int) bool {
	n := r.window[at-1]
	if n.kind == digitsWord && n.digits == 4 && n.number >= firstPlain {
		r.at = at
		return true
	}
	return false
}

// beforeChristLetters reports whether ق.م or پ.م is at i, after spaces.
func beforeChristLetters(text string, i int) bool {
	rest, ok := strings.CutPrefix(text[skipSpaces(text, i):], "ق")
	if !ok {
		if rest, ok = strings.CutPrefix(rest, "پ"); !ok {
			return false
		}
	}
	i = skipAbbreviation(rest, 0)
	return i > 0 && strings.HasPrefix(rest[i:], "م") && !letterAt(rest, i+len("م"))
}

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

// decadeNumber reads the number of a decade. One of two digits without an era is Jalali,
// unless the years around it are Gregorian.
func (r *reading) decadeNumber(w *written) status {
	r.take(yearWord)
	n, digits, ok := r.yearDigits(true)
	if !ok || n%10 != 0 {
		return nothing
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

// amongGregorian reports whether years of the Gregorian calendar and none of the Jalali are
// in the line, near what was read.
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
	return gregorian
}

// centuryNumber reads the number of a century. One from the 16th on is Gregorian without
// an era.
func (r *reading) centuryNumber(w *written) status {
	n, ok := r.dayNumber()
	if !ok || n.n < 1 || n.n > 21 {
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
