package jalali

import (
	"strings"
	"unicode/utf8"
)

// A status says what was read.
type status uint8

// The statuses.
const (
	nothing    status = iota // no date here
	impossible               // what is written like a date, of a day that there is not
	found
)

// A search reads the dates of a text.
type search struct {
	reader
	today  int64 // day number of Now
	hasNow bool
	before kind // of the word before the date
	strict bool // what stands before shows that a date follows
}

// date reads a date without its weekday.
func (s *search) date(w *written) status {
	start := s.at
	st := s.numeric(w)
	if st == nothing {
		s.again(start, w)
		st = s.dayMonth(w)
	}
	if st == nothing {
		s.again(start, w)
		st = s.monthYear(w)
	}
	if st == nothing {
		s.again(start, w)
		st = s.yearAlone(w)
	}
	if st == nothing {
		s.again(start, w)
		st = s.relativeDate(w)
	}
	return st
}

// again goes back to the start of a date.
func (s *search) again(start int, w *written) {
	s.at = start
	*w = written{}
}

// numeric reads a date in digits: year, month and day or the other way round,
// with the same sign between.
func (s *search) numeric(w *written) status {
	first, ok := s.accept(digitsWord)
	if !ok {
		return nothing
	}
	sign, spaced := s.sign("/-.\\")
	second, ok := s.accept(digitsWord)
	if sign == 0 || !ok {
		return nothing
	}
	again, spacedAgain := s.sign(string(sign))
	third, ok := s.accept(digitsWord)
	if again == 0 || !ok {
		return nothing
	}
	spaced = spaced || spacedAgain || second.end == third.start
	w.year, w.month, w.day = first.number, second.number, third.number
	switch {
	case s.tied("/-.:") || second.digits > 2:
		return impossible
	case first.digits == 4 && third.digits <= 2:
	case first.digits <= 2 && third.digits == 4:
		w.year, w.day = third.number, first.number
	case first.digits <= 2 && third.digits <= 2:
		return s.shortYear(w, first, second, third, sign, spaced)
	default:
		return impossible
	}
	return s.check(w, s.calendar(w) && w.month > 0 && w.day > 0)
}

// shortYear reads a date whose year has two digits: 04/02/31, or the other way
// round where only that can be.
func (s *search) shortYear(w *written, first, second, third token, sign byte, spaced bool) status {
	twice := first.digits == 2 && second.digits == 2 && third.digits == 2
	if !s.strict && (sign != '/' || spaced || !twice && first.number <= 31 && third.number <= 31) {
		return nothing
	}
	if third.number > 31 {
		w.year, w.day = third.number, first.number
	}
	w.calendar = Jalali
	w.year += century(w.year)
	return s.check(w, w.month > 0 && w.day > 0)
}

// check returns found or impossible for a date that was read.
func (s *search) check(w *written, ok bool) status {
	if ok && w.possible() {
		return found
	}
	return impossible
}

// sign reads one of the signs of set, with spaces or without, and returns it.
func (s *search) sign(set string) (sign byte, spaced bool) {
	i := skipSpaces(s.text, s.at)
	if i == len(s.text) {
		return 0, false
	}
	for j := range len(set) {
		if s.text[i] == set[j] {
			after := skipSpaces(s.text, i+1)
			spaced = i > s.at || after > i+1
			s.at = after
			return set[j], spaced
		}
	}
	return 0, false
}

// calendar reads the era after a year, or takes the calendar from the year.
func (s *search) calendar(w *written) bool {
	if s.era(&w.calendar) {
		return true
	}
	c, ok := calendarOf(w.year)
	w.calendar = c
	return ok
}

// era reads an era, «هجری شمسی», «میلادی», «ه.ق», and its calendar.
func (s *search) era(c *Calendar) bool {
	start := s.at
	hijri := s.take(hijriWord)
	if t, ok := s.accept(eraWord); ok {
		*c = t.calendar
		return true
	}
	s.at = start
	if hijri {
		return false
	}
	i := skipSpaces(s.text, s.at)
	for _, e := range [...]struct {
		text string
		Calendar
	}{{"ه.ش", Jalali}, {"ه\u200d.ش", Jalali}, {"هـ.ش", Jalali}, {"ه.ق", Lunar}, {"ه\u200d.ق", Lunar}, {"هـ.ق", Lunar}} {
		if strings.HasPrefix(s.text[i:], e.text) {
			s.at = i + len(e.text)
			*c = e.Calendar
			return true
		}
	}
	return false
}

// tied reports whether the number just read goes on: with letters of Latin, a
// sign of those given and a digit, or a percent sign.
func (s *search) tied(signs string) bool {
	rest := s.text[s.at:]
	if rest == "" {
		return false
	}
	if _, n := digitAt(rest); n > 0 || rest[0] == '%' || rest[0] == '/' {
		return true
	}
	if isLatin(rest[0]) {
		return !s.timeFollows(rest)
	}
	c, size := utf8.DecodeRuneInString(rest)
	if c == '٪' || c == '٫' || c == '٬' {
		return true
	}
	for i := range len(signs) {
		if rest[0] == signs[i] {
			_, n := digitAt(rest[size:])
			return n > 0
		}
	}
	return false
}

// timeFollows reports whether rest begins as the time of 2025-05-21T11:29 does.
func (s *search) timeFollows(rest string) bool {
	if rest[0] != 'T' {
		return false
	}
	_, n := digitAt(rest[1:])
	return n > 0
}

func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' }

// dayMonth reads a day and month, and the year if there is one.
func (s *search) dayMonth(w *written) status {
	first := s.peek()
	n, ok := s.dayNumber()
	if !ok || n.ordinal && (s.before == portionWord || s.before == weekWord || s.before == ordinalWord) {
		return nothing
	}
	if n.ordinal && s.take(dayWord) {
		s.take(fromWord)
	}
	sign := s.joint(n)
	if s.peek().kind == everydayMonthWord && !first.weak {
		return s.everydayMonth(w, n, sign)
	}
	m, ma := s.month(w)
	if !ma.ok || first.weak && w.calendar != Lunar {
		return nothing
	}
	w.day = n.n
	st := s.year(w, sign)
	switch {
	case st == impossible:
		return impossible
	case sign != 0 && w.year == 0, s.unlikely(m, n, ma.named || w.year != 0):
		return nothing
	case s.before == nameWord && w.year == 0:
		return impossible
	}
	return s.check(w, n.n > 0)
}

// everydayMonth reads a month that is an everyday word, «میزان», and its year. Without
// the year it is a month only where what stands before shows that a date follows.
func (s *search) everydayMonth(w *written, n dayNumber, sign byte) status {
	m, _ := s.accept(everydayMonthWord)
	w.calendar, w.month, w.day = m.calendar, m.number, n.n
	end := s.at
	st := s.year(w, sign)
	sure := s.strict || st == found && !w.relative && !w.short(s.text[end:s.at])
	if !sure || st == impossible || sign != 0 && w.year == 0 {
		return nothing
	}
	return s.check(w, n.n > 0)
}

// joint reads the sign of «31-اردیبهشت-1404», which the year must have too.
func (s *search) joint(n dayNumber) byte {
	if n.digits > 0 && s.at < len(s.text) && (s.text[s.at] == '-' || s.text[s.at] == '/') {
		s.at++
		return s.text[s.at-1]
	}
	return 0
}

// A monthRead says how a month was named.
type monthRead struct {
	ok    bool
	named bool // with ماه
}

// month reads the name of a month, with ماه before or after it or without.
func (s *search) month(w *written) (token, monthRead) {
	start := s.at
	read := monthRead{named: s.take(mahWord)}
	if read.named {
		s.take(blessedWord)
	}
	t, ok := s.accept(monthWord)
	if !ok {
		s.at = start
		return t, read
	}
	read.ok = true
	read.named = read.named || s.take(mahWord) || t.ma
	w.calendar, w.month = t.calendar, t.number
	return t, read
}

// unlikely reports whether a weak name after a number is more likely another
// word: «۲۰ می شود», «سه تیر», «۲ صفر», «۲ دی اکسید».
func (s *search) unlikely(m token, n dayNumber, sure bool) bool {
	next := s.peek()
	switch {
	case next.kind == notDayWord:
		return true
	case !m.weak || sure:
		return false
	case n.words:
		return true
	case m.calendar == Lunar:
		return n.digits == 1
	case m.calendar == Gregorian && m.end-m.start == len("می"):
		return next.kind == otherWord && next.end > next.start || next.kind == neutralWord || next.kind == everydayMonthWord
	}
	return false
}

// monthYear reads a month and year, or a month named with ماه.
func (s *search) monthYear(w *written) status {
	if t, ok := s.accept(seasonWord); ok {
		w.calendar, w.month, w.season = Jalali, 3*t.number-2, true
		if st := s.year(w, 0); st == impossible || w.year != 0 {
			return st
		}
		return nothing
	}
	m, read := s.month(w)
	if !read.ok {
		return nothing
	}
	end := s.at
	st := s.year(w, 0)
	switch {
	case st == impossible:
		return impossible
	case !read.named && (w.year == 0 || w.relative && m.weak && m.calendar != Jalali):
		return nothing // «سه بر صفر پیش»
	case m.weak && !read.named && (s.before == nameWord || w.short(s.text[end:s.at])):
		return impossible
	}
	return found
}

// short reports whether the year was given as two digits alone.
func (w *written) short(text string) bool {
	return !w.relative && utf8.RuneCountInString(text) <= len(" 00")
}

// yearAlone reads a year after سال or before an era.
func (s *search) yearAlone(w *written) status {
	if s.take(yearWord) {
		return s.yearNumber(w, true)
	}
	t, ok := s.accept(digitsWord)
	if !ok || t.digits < 3 || t.digits > 4 || !s.era(&w.calendar) {
		return nothing
	}
	w.year = t.number
	return s.check(w, true)
}

// yearNumber reads a year that is not part of a date.
func (s *search) yearNumber(w *written, explicit bool) status {
	n, digits, ok := s.yearDigits()
	if !ok {
		return nothing
	}
	w.year = n
	start := s.at
	switch {
	case s.era(&w.calendar):
	case digits == 2 && explicit && s.shortYearEnds():
		w.calendar = Jalali
		w.year += century(n)
	case digits != 4:
		return nothing
	default:
		s.at = start
		c, ok := calendarOf(n)
		if !ok {
			return nothing
		}
		w.calendar = c
	}
	return s.check(w, true)
}

// yearDigits reads the number of a year, in digits or from a thousand on in
// words, which counts as four digits.
func (s *search) yearDigits() (n, digits int, ok bool) {
	start := s.at
	if t, found := s.accept(digitsWord); found {
		if t.digits <= 4 && !s.tied("/.:,") && !s.counted() {
			return t.number, t.digits, true
		}
	} else if n, ok := s.spelled(); ok && n > 1000 {
		return n, 4, true
	}
	s.at = start
	return 0, 0, false
}

// counted reports whether what follows is counted by the number before.
func (s *search) counted() bool {
	k := s.peek().kind
	return k == countedWord || k == scaleWord
}

// counting reports whether the word before counts what follows, or is the first
// part of a number: «دو سال گذشته», «ده‌ها سال پیش».
func (s *search) counting() bool {
	switch s.before {
	case someWord, scaleWord, cardinalWord, digitsWord, fractionWord:
		return true
	}
	return false
}

// shortYearEnds reports whether a year of two digits may end here: at the end,
// a sign, or a word that does not go with a number.
func (s *search) shortYearEnds() bool {
	t := s.peek()
	switch t.kind {
	case otherWord:
		return t.end == t.start
	case neutralWord, aboutWord, fromWord, toWord, andWord, hourWord, digitsWord, hijriWord, eraWord, partOfDayWord:
		return true
	}
	return t.kind == monthWord && t.weak // «۹۴ می»
}

// year reads the year of a date, if there is one.
func (s *search) year(w *written, sign byte) status {
	start := s.at
	if sign != 0 && !s.literally(sign) {
		return nothing
	}
	explicit := s.take(yearWord)
	if s.relativeYear(w, explicit) {
		return found
	}
	if !explicit && sign == 0 {
		s.comma()
	}
	n, digits, ok := s.yearDigits()
	if !ok || sign != 0 && digits != 4 {
		s.at = start
		return nothing
	}
	if s.setYear(w, n, digits) {
		return s.check(w, true)
	}
	if w.year = 0; digits == 4 && n >= 1000 && n <= lastPlain {
		return impossible // «۱ مهر ۲۰۲۰»
	}
	s.at = start
	return nothing
}

// literally reads a byte.
func (s *search) literally(c byte) bool {
	if s.at == len(s.text) || s.text[s.at] != c {
		return false
	}
	s.at++
	return true
}

// comma reads a comma before a year of four digits.
func (s *search) comma() {
	start := s.at
	i := skipSpaces(s.text, s.at)
	c, n := utf8.DecodeRuneInString(s.text[i:])
	if c == '،' || c == ',' {
		s.at = i + n
		if t := s.peek(); t.kind == digitsWord && t.digits == 4 {
			return
		}
	}
	s.at = start
}

// setYear sets the year of a date from its number, and reads the era after it.
func (s *search) setYear(w *written, n, digits int) bool {
	c := w.calendar
	end := s.at
	switch {
	case s.era(&c) && c == w.calendar:
		w.year = n
		if digits == 2 && c == Jalali {
			w.year += century(n)
		}
		return true
	case digits == 4:
		s.at = end
		w.year = n
		return n >= 1000 && w.possibleYear()
	case digits == 2 && c == Jalali:
		s.at = end
		w.year = n + century(n)
		return s.shortYearEnds()
	}
	return false
}

// possibleYear reports whether the calendar has the year in our time.
func (w *written) possibleYear() bool {
	return w.calendar == Gregorian || w.year < firstGregorian
}
