package jalali

import (
	"time"
	"unicode/utf8"
)

// A clock is a time of day. Hours go to 24, the end of the day.
type clock struct {
	hour, min, sec int
	precision      Precision // of hour, minute or second
}

// since returns the time since midnight.
func (c clock) since() time.Duration {
	return time.Duration(c.hour)*time.Hour + time.Duration(c.min)*time.Minute + time.Duration(c.sec)*time.Second
}

// unit returns how long the time given lasts.
func (c clock) unit() time.Duration {
	switch c.precision {
	case HourPrecision:
		return time.Hour
	case MinutePrecision:
		return time.Minute
	}
	return time.Second
}

// The parts of the day.
const (
	morning = iota
	noon
	beforeNoon
	afternoon
	atNight
)

// after reads the time of day that follows a date, after spaces and a sign or
// the word ساعت. Where there is none the reader stays where it is.
func (s *search) after() (c clock, ok bool) {
	start := s.at
	s.dash()
	part := s.peek()
	if part.kind == partOfDayWord {
		s.at = part.end
	}
	s.about()
	if s.take(hourWord) {
		s.take(hourWord) // «ساعت ساعت»
		c, ok = s.saidClock()
	} else {
		c, ok = s.digitalClock(2)
	}
	if !ok {
		s.at = start
		return clock{}, false
	}
	if !s.partOfDay(&c) && part.kind == partOfDayWord {
		c.apply(part.number)
	}
	return c, true
}

// alone reads a time of day that stands by itself: with ساعت, with its second,
// or with the part of the day.
func (s *search) alone() (c clock, ok bool) {
	if s.take(hourWord) {
		c, ok = s.saidClock()
		s.partOfDay(&c)
		return c, ok
	}
	c, ok = s.digitalClock(2)
	return c, ok && (s.partOfDay(&c) || c.precision == SecondPrecision)
}

// about reads the words before a time: در, رأس, حدود, از.
func (s *search) about() {
	for s.take(aboutWord) || s.take(fromWord) {
	}
}

// dash reads the sign between a date and a time: a dash, a comma, a bar, the T
// of 2025-05-21T11:29.
func (s *search) dash() {
	i := skipSpaces(s.text, s.at)
	c, n := utf8.DecodeRuneInString(s.text[i:])
	switch c {
	case '-', '–', '—', '،', ',', '|', '؛':
		s.at = i + n
	case 'T':
		if i == s.at && s.timeFollows(s.text[i:]) {
			s.at++
		}
	}
}

// digitalClock reads 11:29 or 11:29:32 with minutes of so many digits or more.
func (s *search) digitalClock(least int) (c clock, ok bool) {
	t, ok := s.accept(digitsWord)
	if !ok || t.digits > 2 || t.number > 24 || !s.colon() {
		return c, false
	}
	c = clock{hour: t.number, precision: MinutePrecision}
	t, ok = s.accept(digitsWord)
	if !ok || t.digits < least || t.digits > 2 || t.number > 59 {
		return c, false
	}
	c.min = t.number
	if end := s.at; s.colon() {
		if t, ok = s.accept(digitsWord); ok && t.digits == 2 && t.number <= 59 {
			c.sec, c.precision = t.number, SecondPrecision
		} else if ok {
			return c, false
		} else {
			s.at = end
		}
	}
	return c, !s.tied("/.:") && (c.hour < 24 || c.min == 0 && c.sec == 0)
}

// colon reads a colon between the parts of a time.
func (s *search) colon() bool {
	sign, _ := s.sign(":")
	return sign != 0
}

// saidClock reads what follows ساعت: 11:29, «۱۱ و ۲۹ دقیقه», «هفت و نیم», «۱۸».
func (s *search) saidClock() (c clock, ok bool) {
	start := s.at
	if c, ok := s.digitalClock(1); ok {
		return c, true
	}
	s.at = start
	n, ok := s.hourNumber()
	if !ok || n > 24 || s.tied(":./-") || s.unitFollows() {
		return c, false
	}
	c = clock{hour: n, precision: HourPrecision}
	s.minutes(&c)
	return c, c.hour < 24 || c.min == 0
}

// unitFollows reports whether the number is of something else than hours.
func (s *search) unitFollows() bool {
	switch s.peek().kind {
	case countedWord, scaleWord, weekWord, hourWord, minuteWord:
		return true
	}
	return false
}

// hourNumber reads an hour in digits or words.
func (s *search) hourNumber() (n int, ok bool) {
	start := s.at
	if n, ok = s.twoDigits(); n > 20 && s.peek().kind == minuteWord {
		s.at = start // «بیست و سه دقیقه» is 20:03
		t, ok := s.accept(cardinalWord)
		return t.number, ok
	}
	return n, ok
}

// minutes reads «و نیم», «و ۲۹ دقیقه» and «و ۳۲ ثانیه».
func (s *search) minutes(c *clock) {
	start := s.at
	if !s.take(andWord) {
		return
	}
	if t, ok := s.accept(fractionWord); ok {
		c.min, c.precision = t.number, MinutePrecision
		return
	}
	n, ok := s.twoDigits()
	if !ok || n > 59 || !s.take(minuteWord) {
		s.at = start
		return
	}
	c.min, c.precision = n, MinutePrecision
	end := s.at
	if s.take(andWord) {
		if n, ok := s.twoDigits(); ok && n <= 59 && s.take(secondWord) {
			c.sec, c.precision = n, SecondPrecision
			return
		}
	}
	s.at = end
}

// twoDigits reads a number in words, or in two digits at most.
func (s *search) twoDigits() (n int, ok bool) {
	if t, ok := s.accept(digitsWord); ok {
		return t.number, t.digits <= 2
	}
	return s.spelled()
}

// partOfDay reads the part of the day after a time, unless it contradicts it.
func (s *search) partOfDay(c *clock) bool {
	start := s.at
	t := s.peek()
	part := t.number
	if t.kind == partOfDayWord {
		s.at = t.end
	} else if part = s.halfOfDay(); part < 0 {
		return false
	}
	if !c.apply(part) {
		s.at = start
		return false
	}
	return true
}

// halfOfDay reads ق.ظ, ب.ظ, AM or PM and returns the part of the day, or -1.
func (s *search) halfOfDay() int {
	start, i := s.at, skipSpaces(s.text, s.at)
	part, end := readHalf(s.text, i)
	if s.at = end; end == i || s.tied("") {
		s.at = start
		return -1
	}
	return part
}

// apply moves the hour to the part of the day, and reports whether it can be in
// it.
func (c *clock) apply(part int) bool {
	switch {
	case c.hour == 0 || c.hour > 12:
		return part == atNight || (part == morning || part == beforeNoon) == (c.hour < 12)
	case part == morning || part == beforeNoon:
		c.hour %= 12
	case part == noon:
		if c.hour < 4 {
			c.hour += 12
		}
		return c.hour > 10
	case part == afternoon:
		c.hour = c.hour%12 + 12
	case c.hour == 12 && c.min == 0 && c.sec == 0:
		c.hour = 24 // «۱۲ شب»
	case c.hour == 12:
		return false
	case c.hour >= 5:
		c.hour += 12
	}
	return true
}
