package jalali

import "unicode/utf8"

// span reads a date with its weekday, or a range of dates; b is zero where there
// is none.
func (s *search) span() (a, b written, st status) {
	if a, b, ok := s.shared(); ok {
		if !a.possible() || !b.possible() {
			return a, b, impossible
		}
		return a, b, found
	}
	if st = s.full(&a); st == found {
		st = s.through(&a, &b)
	}
	return a, b, st
}

// shared reads a range whose first day has no month of its own: «۱۲ تا ۱۵ مهر»,
// «۳ و ۴ مارس», «شنبه ۲۱ لغایت چهارشنبه ۲۵ آبان».
func (s *search) shared() (a, b written, ok bool) {
	start, before := s.at, s.before
	first := s.optionalWeekday()
	n, read := s.dayNumber()
	and := s.take(andWord)
	if read && (and || s.take(toWord) || s.hyphen()) {
		s.before = otherWord
		weekday := s.optionalWeekday()
		st := s.dayMonth(&b)
		b.weekday = weekday
		a = b
		a.day, a.weekday = n.n, first
		ok = st != nothing && a.day < b.day && (!and || a.day+1 == b.day)
	}
	s.before = before
	if !ok {
		s.at = start
	}
	return a, b, ok
}

// hyphen reads the dash of «۱۲-۱۵ مهر».
func (s *search) hyphen() bool {
	c, n := utf8.DecodeRuneInString(s.text[s.at:])
	if c != '-' && c != '–' {
		return false
	}
	s.at += n
	return true
}

// optionalWeekday reads a weekday and the comma after it, and returns 0 if there
// is none.
func (s *search) optionalWeekday() int {
	t, ok := s.accept(weekdayWord)
	if !ok {
		return 0
	}
	s.gap()
	return t.number + 1
}

// gap reads the comma or open parenthesis between a weekday and its date, and
// reports whether it is a parenthesis.
func (s *search) gap() (open bool) {
	i := skipSpaces(s.text, s.at)
	c, n := utf8.DecodeRuneInString(s.text[i:])
	if c == '،' || c == ',' || c == '(' {
		s.at = i + n
	}
	return c == '('
}

// full reads a date with or without its weekday, or a weekday alone.
func (s *search) full(w *written) status {
	t, ok := s.accept(weekdayWord)
	if !ok {
		return s.date(w)
	}
	end := s.at
	if w.weekday = t.number + 1; s.weekdayFromNow(w) {
		return found
	}
	open := s.gap()
	_ = s.take(dayWord) || s.take(markerWord)
	switch st := s.dated(w, open); st {
	case found:
		w.weekday = t.number + 1
		return found
	case impossible:
		return impossible
	}
	s.at = end
	*w = written{weekday: t.number + 1}
	switch s.before {
	case prayerWord, everyWord, nameWord:
		return nothing
	}
	if s.peek().kind == notDayWord {
		return nothing
	}
	return found
}

// dated reads the day that a weekday belongs to, and the parenthesis after it.
func (s *search) dated(w *written, open bool) status {
	start, strict, before := s.at, s.strict, s.before
	s.strict, s.before = true, otherWord
	s.again(start, w)
	st := s.numeric(w)
	if st == nothing {
		s.again(start, w)
		st = s.dayMonth(w)
	}
	if st == nothing {
		s.again(start, w)
		st = s.dayNow(w)
	}
	s.strict, s.before = strict, before
	if open && st == found && !s.literally(')') {
		return nothing
	}
	return st
}

// dayNow reads «۲۰ ماه جاری».
func (s *search) dayNow(w *written) status {
	if s.hasNow && s.dayOfThisMonth(w) {
		return found
	}
	return nothing
}

// through reads the last date of a range that begins with a. Where there is
// none, or it is before a, the reader stays after a.
func (s *search) through(a, b *written) status {
	start := s.at
	if a.relative || !s.take(toWord) || s.last(a, b) != found || !s.inherit(a, b) {
		s.at = start
		*b = written{}
	}
	if a.possible() {
		return found
	}
	return impossible
}

// last reads a date as fine as a.
func (s *search) last(a, b *written) status {
	switch {
	case a.month == 0 && a.year != 0:
		s.take(yearWord)
		return s.yearNumber(b, true)
	case a.day == 0 && a.weekday == 0:
		return s.monthYear(b)
	}
	st := s.full(b)
	if st == found && (b.month == 0) != (a.month == 0) || b.relative {
		return nothing
	}
	return st
}

// inherit gives the first date of a range the year of the last or the last that of
// the first, and reports whether they are a range then.
func (s *search) inherit(a, b *written) bool {
	if a.year != 0 && b.year == 0 {
		return b.follow(a)
	}
	if a.year == 0 && b.year != 0 {
		if a.calendar != b.calendar {
			return false
		}
		a.year = b.year
		if a.firstDay() > b.firstDay() {
			a.year--
		}
		return true
	}
	return a.year == 0 || b.year == 0 || a.firstDay() < b.firstDay()
}

// follow gives the last date of a range the year in which it is the first after
// the date a, and reports whether there is such a day.
func (w *written) follow(a *written) bool {
	w.year = yearOf(a.firstDay(), w.calendar)
	if w.firstDay() < a.firstDay() {
		w.year++
	}
	return w.possible()
}
