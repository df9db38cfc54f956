package jalali

import (
	"iter"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"
)

// A Calendar says in which calendar a date was written.
type Calendar uint8

// The calendars.
const (
	Jalali    Calendar = iota // the solar Hijri calendar of Iran and Afghanistan
	Gregorian                 // with its months in Persian or in digits
)

// String returns the name of the calendar in lower case: "jalali".
func (c Calendar) String() string {
	switch c {
	case Jalali:
		return "jalali"
	case Gregorian:
		return "gregorian"
	}
	return "%!Calendar(" + strconv.Itoa(int(c)) + ")"
}

// A Precision says how much of a date and time was given.
type Precision uint8

// The precisions. What is finer than the precision is zero in a Match's Time.
const (
	DayPrecision    Precision = iota // a full date
	MinutePrecision                  // with the hour and minute
	SecondPrecision                  // with the second
)

// String returns the name of the precision in lower case: "day".
func (p Precision) String() string {
	switch p {
	case DayPrecision:
		return "day"
	case MinutePrecision:
		return "minute"
	case SecondPrecision:
		return "second"
	}
	return "%!Precision(" + strconv.Itoa(int(p)) + ")"
}

// A Match is a date found in a text.
type Match struct {
	Start, End      int       // its bytes are text[Start:End]
	Time            time.Time // first instant of what was given
	Until           time.Time // first instant after it
	Calendar        Calendar  // as it was written
	Precision       Precision // how much was given
	WeekdayMismatch bool      // the weekday given is not that of the date
}

// Date returns the Jalali date of the match.
func (m Match) Date() Date { return Of(m.Time) }

// A Finder finds dates in running text. The zero Finder places times in Tehran.
type Finder struct {
	Now      time.Time      // what relative dates count from; they are not found if it is zero
	Location *time.Location // of the times found; nil is Tehran
}

// Find returns the dates of text in order, as the zero [Finder] does.
func Find(text string) iter.Seq[Match] { return Finder{}.Find(text) }

// Find returns the dates of text in order. It finds full dates with the month's
// name («چهارشنبه ۳۱ اردیبهشت ۱۴۰۴») or in digits (1404/02/31, 31-2-1404), in the
// Jalali or Gregorian calendar, with the weekday before, if there is one, and the
// time of day after («- ۱۱:۲۹:۳۲», «ساعت ۱۱:۲۹»). Digits and letters may be Persian
// or Arabic. A day that does not exist is not found, nor is any part of it.
func (f Finder) Find(text string) iter.Seq[Match] {
	if f.Location == nil {
		f.Location = Tehran()
	}
	return func(yield func(Match) bool) {
		from := 0 // end of the last match
		for i := nextDigit(text, 0); i < len(text); i = nextDigit(text, i) {
			m, ok := f.match(text, from, i)
			if !ok {
				i = numberEnd(text, i)
				continue
			}
			if !yield(m) {
				return
			}
			from, i = m.End, m.End
		}
	}
}

// nextDigit returns the offset of the first digit at or after i, or len(text).
func nextDigit(text string, i int) int {
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case '0' <= c && c <= '9':
			return i
		case c == 0xDB || c == 0xD9:
			if _, n := digitAt(text[i:]); n > 0 {
				return i
			}
		}
	}
	return i
}

// numberEnd returns the end of the digits at i and of all that are tied to them
// by the signs of numbers, dates and times.
func numberEnd(text string, i int) int {
	for {
		_, n := digitAt(text[i:])
		if n == 0 && i < len(text) && isSign(text[i]) {
			if _, after := digitAt(text[i+1:]); after > 0 {
				n = 1
			}
		}
		if n == 0 {
			return i
		}
		i += n
	}
}

// isSign reports whether c stands inside numbers, dates and times.
func isSign(c byte) bool { return c == '/' || c == '-' || c == '.' || c == ':' || c == ',' }

// match reads the date whose day or year is the number at i, with the weekday
// before it, not before from, and the time after it.
func (f Finder) match(text string, from, i int) (Match, bool) {
	if !startsNumber(text, i) {
		return Match{}, false
	}
	r := reader{text: text, at: i}
	day, calendar, ok := r.date()
	if !ok {
		return Match{}, false
	}
	m := Match{Start: i, End: r.at, Calendar: calendar}
	if weekday, start := weekdayBefore(text, from, i); start < i {
		m.Start = start
		m.WeekdayMismatch = weekday != day.Weekday()
	}
	f.place(&m, day, &r)
	return m, true
}

// place sets the time of a match on a day, and takes in the time of day that
// follows.
func (f Finder) place(m *Match, day Date, r *reader) {
	c, ok := r.clock()
	if !ok {
		m.Time, m.Until = day.In(f.Location), day.AddDays(1).In(f.Location)
		return
	}
	y, month, d := day.Gregorian()
	m.End = r.at
	m.Time = time.Date(y, month, d, c.hour, c.min, c.sec, 0, f.Location)
	m.Precision, m.Until = MinutePrecision, m.Time.Add(time.Minute)
	if c.seconds {
		m.Precision, m.Until = SecondPrecision, m.Time.Add(time.Second)
	}
}

// startsNumber reports whether the digits at i begin a number: before them is no
// letter, and no sign that ties them to something.
func startsNumber(text string, i int) bool {
	r, n := utf8.DecodeLastRuneInString(text[:i])
	switch {
	case n == 0:
		return true
	case r == '/' || r == '.' || r == ':' || r == '_' || r == '@' || r == '#' || r == '٫' || r == '٬':
		return false
	case r == '-' || r == ',':
		before, _ := utf8.DecodeLastRuneInString(text[:i-n])
		return !unicode.IsDigit(before) && !unicode.IsLetter(before)
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != zwnj
}

// weekdayBefore returns the weekday whose name ends before i, but for spaces and
// a comma, and the offset where it starts, or i.
func weekdayBefore(text string, from, i int) (time.Weekday, int) {
	end := skipBack(text, from, i, isGap)
	if end == i {
		return 0, i
	}
	start := skipBack(text, from, end, isNameRune)
	second := skipBack(text, from, start, func(r rune) bool { return r == ' ' })
	first := skipBack(text, from, second, isNameRune)
	if start-second == 1 && first < second {
		if day, n := readWeekday(text[first:end]); n == end-first {
			return day, first
		}
	}
	if day, n := readWeekday(text[start:end]); n == end-start && n > 0 {
		return day, start
	}
	return 0, i
}

// skipBack returns the start of the characters before i that satisfy in, at most
// as many as a weekday has.
func skipBack(text string, from, i int, in func(rune) bool) int {
	const most = 16
	for range most {
		r, n := utf8.DecodeLastRuneInString(text[from:i])
		if n == 0 || !in(r) {
			break
		}
		i -= n
	}
	return i
}

func isGap(r rune) bool { return r == ' ' || r == '\u00a0' || r == '،' || r == ',' }

func isNameRune(r rune) bool {
	_, ok := folded(r)
	return ok
}
