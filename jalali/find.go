package jalali

import (
	"iter"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A Finder finds dates in running text. The zero Finder places times in Tehran.
// It may be used by several goroutines at once.
type Finder struct {
	// Now is what relative dates («دیروز», «هفته گذشته») count from; if it is
	// zero they are not found. A date without a year, a weekday and a time of
	// day are completed to the nearest to Now; if it is zero they have no Time.
	Now time.Time
	// Location is that of the times found; nil is Tehran.
	Location *time.Location
	// Languages are those whose names of months, weekdays and halves of the day are
	// found too, beside the ones that every Finder reads: all of this package but
	// Latin.
	Languages []Language
}

// Find returns the dates of text in order, as the zero [Finder] does.
func Find(text string) iter.Seq[Match] { return Finder{}.Find(text) }

// Find returns the dates of text in order, without overlap. It finds
//
//   - full dates with the month's name («چهارشنبه ۳۱ اردیبهشت ۱۴۰۴», «۷ ثور ۱۳۵۷») or in digits
//     (1404/02/31, 31-2-1404, 04/02/31), days and years also in words, in the
//     Jalali, Gregorian or lunar calendar;
//   - parts of dates: a day and month, a month named with ماه or a year, a season
//     and year, a year after سال or before an era, a weekday;
//   - ranges: «۱۲ تا ۱۵ مهر», «شنبه ۲۱ لغایت چهارشنبه ۲۵ آبان»;
//   - times of day, alone or with the date before or after: «- ۱۱:۲۹:۳۲», «ساعت
//     ۱۱ و ۲۹ دقیقه», «۵ عصر» after ساعت;
//   - with a Now, dates relative to it: «دیروز», «۳ روز پیش», «شنبه گذشته», «۱۵
//     خرداد سال جاری». Months and years so counted are Jalali unless their era is
//     given; weeks begin on Saturday.
//
// Names of months that are everyday words («میزان», «حمل») count only with a day before
// and a year after, or with a weekday.
//
// Digits and letters may be Persian or Arabic, half-spaces may be lost. A year of
// two digits is one of 1340 to 1439. A day that does not exist is not found, nor
// is any part of it.
func (f Finder) Find(text string) iter.Seq[Match] {
	if f.Location == nil {
		f.Location = Tehran()
	}
	return func(yield func(Match) bool) {
		s := finding{Finder: f, search: search{reader: reader{text: text, words: theVocabulary(), own: glossaries(f.Languages)}}}
		if !f.Now.IsZero() {
			s.hasNow, s.today = true, Of(f.Now.In(f.Location)).number()
		}
		s.all(yield)
	}
}

// glossaries returns the names that the languages add to the vocabulary.
func glossaries(languages []Language) (own []*glossary) {
	for _, l := range languages {
		if l == nil {
			continue
		}
		if g := l.glossary(); g != nil {
			own = append(own, g)
		}
	}
	return own
}

// A finding is the work of a Finder on one text.
type finding struct {
	Finder
	search
}

// all yields the dates of the text.
func (s *finding) all(yield func(Match) bool) {
	var before token // the word before i, if only spaces are between
	least, begins := always, &s.words.begins
	if s.hasNow {
		least = withNow
	}
	for i := 0; i < len(s.text); {
		var t token
		switch s.text[i] {
		case ' ':
			i++
			continue
		case zwnj[0]: // of a half-space, or of a letter of another script
			if s.own != nil {
				t = s.foreign(i)
			}
		default:
			t = s.token(i)
		}
		if t.end <= i {
			before, i = token{}, skipOther(s.text, i)
			continue
		}
		if begins[t.kind] < least || t.kind == digitsWord && !startsNumber(s.text, i) {
			before, i = t, s.skip(t)
			continue
		}
		s.before, s.strict, s.at = before.kind, before.kind == markerWord, i
		m, st := s.match(t)
		switch st {
		case found:
			m.End = trimmed(s.text, m.End)
			if !yield(m) {
				return
			}
			before, i = token{}, m.End
		case impossible:
			before, i = token{}, max(s.at, s.skip(t))
		default:
			before, i = t, s.skip(t)
		}
	}
}

// trimmed returns the end of a match without the half-spaces there.
func trimmed(text string, end int) int {
	for strings.HasSuffix(text[:end], zwnj) {
		end -= len(zwnj)
	}
	return end
}

// skip returns the end of a token that begins no date, with all that is tied to
// a number.
func (s *finding) skip(t token) int {
	if t.kind == digitsWord {
		return numberEnd(s.text, t.end)
	}
	return t.end
}

// skipOther returns the offset after the character at i, or after the address
// whose "://" begins there.
func skipOther(text string, i int) int {
	if text[i] == ':' && strings.HasPrefix(text[i:], "://") {
		if n := strings.IndexAny(text[i:], " \t\r\n"); n > 0 {
			return i + n
		}
		return len(text)
	}
	return i + 1
}

// numberEnd returns the end of the digits at i and of all that are tied to them
// by the signs of numbers, dates and times.
func numberEnd(text string, i int) int {
	for i < len(text) {
		_, n := digitAt(text[i:])
		if n == 0 {
			c, size := utf8.DecodeRuneInString(text[i:])
			if _, after := digitAt(text[i+size:]); after > 0 && isSign(c) {
				n = size
			}
		}
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// isSign reports whether c stands inside numbers, dates and times.
func isSign(c rune) bool {
	switch c {
	case '/', '-', '.', ':', ',', '\\', '٫', '٬', '_':
		return true
	}
	return false
}

// startsNumber reports whether the digits at i begin a number: before them is no
// Latin letter, and no sign that ties them to something.
func startsNumber(text string, i int) bool {
	c, n := utf8.DecodeLastRuneInString(text[:i])
	switch {
	case n == 0:
		return true
	case c == '/' || c == '.' || c == ':' || c == '@' || c == '#' || c == '\\' || c == '٫' || c == '٬' || c == script.ZWNJ:
		return false
	case c < utf8.RuneSelf && isLatin(byte(c)):
		return false
	case c == '-':
		before, _ := utf8.DecodeLastRuneInString(text[:i-n])
		return !inWord(before) && (before >= utf8.RuneSelf || !isLatin(byte(before)) && (before < '0' || before > '9'))
	}
	return true
}

// match reads the date that begins with the token t at s.at.
func (s *finding) match(t token) (Match, status) {
	start := s.at
	if t.kind == hourWord || t.kind == digitsWord {
		if m, ok := s.clockFirst(start); ok {
			return m, found
		}
		s.at = start
	}
	if t.kind == digitsWord || t.kind == cardinalWord {
		if m, ok := s.hoursAgo(start); ok {
			return m, found
		}
		s.at = start
	}
	a, b, st := s.span()
	if st != found {
		if st == impossible {
			s.after() // the time of an impossible date is none
		}
		return Match{}, st
	}
	m := Match{Start: start, End: s.at, Range: b != written{}}
	if m.Range {
		s.atRange(&m, a, b)
		return m, found
	}
	if c, ok := s.after(); ok && (a.day > 0 || a.weekday > 0) && !a.week {
		m.End = s.at
		s.atClock(&m, a, c)
		return m, found
	}
	s.at = m.End
	s.atDate(&m, a)
	return m, found
}

// clockFirst reads a time of day, and the date after it if there is one.
func (s *finding) clockFirst(start int) (Match, bool) {
	c, ok := s.alone()
	loose := false
	if !ok { // 11:29 counts where a date follows
		s.at = start
		if c, ok = s.digitalClock(2); !ok {
			return Match{}, false
		}
		loose = true
	}
	m := Match{Start: start, End: s.at}
	s.dash()
	s.gap()
	end := s.at
	a, b, st := s.span()
	if st == nothing {
		s.at = end
		if s.take(dayWord) || s.take(markerWord) {
			a, b, st = s.span()
		}
	}
	if st == found && (b == written{}) && (a.day > 0 || a.weekday > 0) && !a.week {
		m.End = s.at
		s.close(&m)
		s.atClock(&m, a, c)
		return m, true
	}
	if loose {
		return m, false
	}
	s.at = m.End
	m.Precision, m.Clock = ClockPrecision, c.since()
	if s.hasNow {
		w := on(s.today, Jalali)
		s.atClock(&m, w, c)
		m.Year, m.Month, m.Day, m.Calendar, m.Precision = 0, 0, 0, 0, ClockPrecision
	}
	return m, true
}

// close takes in the parenthesis after a date if one is open in the match.
func (s *finding) close(m *Match) {
	text := s.text[m.Start:m.End]
	end := skipSpaces(s.text, m.End)
	if strings.Count(text, "(") > strings.Count(text, ")") && end < len(s.text) && s.text[end] == ')' {
		s.at = end + 1
		m.End = s.at
	}
}

// hoursAgo reads «۲ ساعت پیش» and «ده دقیقه دیگر».
func (s *finding) hoursAgo(start int) (Match, bool) {
	if !s.hasNow {
		return Match{}, false
	}
	n, ok := s.amount()
	var unit time.Duration
	m := Match{Start: start, Calendar: Jalali}
	u := s.peek()
	switch u.kind {
	case hourWord:
		unit, m.Precision = time.Hour, HourPrecision
	case minuteWord:
		unit, m.Precision = time.Minute, MinutePrecision
	case secondWord:
		unit, m.Precision = time.Second, SecondPrecision
	default:
		return Match{}, false
	}
	s.at = u.end
	if !ok || n == 0 || !s.fromNow(&n) {
		return Match{}, false
	}
	at := s.Now.In(s.Location).Add(time.Duration(n) * unit)
	over := time.Duration(at.Minute())*time.Minute + time.Duration(at.Second())*time.Second + time.Duration(at.Nanosecond())
	m.Time = at.Add(-over % unit)
	m.Until, m.End = m.Time.Add(unit), s.at
	return m, true
}

// atDate sets the times of a match on a date.
func (s *finding) atDate(m *Match, w written) {
	s.describe(m, &w)
	if !s.resolve(&w, nil) {
		return
	}
	from, until := w.bounds()
	m.Time, m.Until = s.day(from), s.day(until)
	s.judge(m, &w)
}

// atClock sets the times of a match at a time of day of a date.
func (s *finding) atClock(m *Match, w written, c clock) {
	s.describe(m, &w)
	m.Clock = c.since()
	if m.Precision == DayPrecision {
		m.Precision = c.precision
	}
	if !s.resolve(&w, nil) {
		return
	}
	from, _ := w.bounds()
	y, month, day := gregorian(from)
	m.Time = time.Date(int(y), time.Month(month), day, c.hour, c.min, c.sec, 0, s.Location)
	m.Until = m.Time.Add(c.unit())
	s.judge(m, &w)
}

// atRange sets the times of a match from one date to another.
func (s *finding) atRange(m *Match, a, b written) {
	s.describe(m, &a)
	weekdays := b.month == 0 && b.weekday != 0
	var last *written // that takes its year from a
	if b.year == 0 && !weekdays {
		last = &b
	}
	if !s.resolve(&a, last) {
		return
	}
	if weekdays {
		b.year, b.month, b.day = a.year, a.month, a.day+(b.weekday-a.weekday+7)%7
	} else if last != nil && !b.follow(&a) {
		return
	}
	_, until := b.bounds()
	m.Time, m.Until = s.day(a.firstDay()), s.day(until)
	s.judge(m, &a)
	s.judge(m, &b)
}

// firstDay returns the number of the first day of a date with a year.
func (w *written) firstDay() int64 {
	from, _ := w.bounds()
	return from
}

// describe sets what a date gives.
func (s *finding) describe(m *Match, w *written) {
	m.Year, m.Month, m.Day, m.Calendar, m.Precision = w.year, w.month, w.day, w.calendar, w.precision()
}

// resolve completes a date by Now, the first of a range with its last, and reports
// whether it has a year then.
func (s *finding) resolve(w, last *written) bool {
	return w.year != 0 || s.hasNow && s.complete(w, last)
}

// judge says whether the weekday of a date is right and its day sure.
func (s *finding) judge(m *Match, w *written) {
	if w.weekday != 0 && w.day != 0 && weekdayOf(w.firstDay()) != time.Weekday(w.weekday-1) {
		m.WeekdayMismatch = true
	}
	m.Estimated = m.Estimated || w.estimated()
}

// day returns the first instant of a day.
func (s *finding) day(n int64) time.Time { return fromDay(n).In(s.Location) }
