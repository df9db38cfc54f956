package jalali

import (
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Parse returns the date, time of day or range that the whole text is, apart from white
// space: what a person types into the field of a form. It reads what [Finder.Find] finds, and
// what Find would find after the word تاریخ or ساعت: «۰۴/۲/۳۱», «۹:۰۵». As in Find, the match
// has no Time if only a Now could complete it, and WeekdayMismatch says that the weekday is
// not that of the date.
//
// Otherwise the error is a *[ParseError], whose Offset is where the text that does not belong
// to the date begins, or where a date begins that does not exist: "Esfand 1404 has 29 days".
func (f Finder) Parse(text string) (Match, error) {
	p := f.placing()
	r := f.reading(text, &p)
	start := blankEnd(text, 0)
	r.whole, r.prior = true, token{lexeme: lexeme{kind: markerWord}}
	r.window = append(r.window, r.token(start))
	var e expression
	st := nothing
	if start < len(text) && r.window[0].start == start && r.mayBegin() { // not «درسال ۹۵»
		st = r.expression(&e)
	}
	fault := func(at int, msg string) (Match, error) {
		return Match{}, &ParseError{Value: text, Offset: at, Msg: msg}
	}
	if st == nothing {
		return fault(start, "not a date")
	}
	m, ok := Match{}, false
	if st == found {
		m, ok = p.match(&e)
	}
	if !ok {
		return fault(start, e.fault())
	}
	m.Start, m.End = start, r.end()
	if rest := blankEnd(text, m.End); rest < len(text) {
		return fault(rest, "text after the date")
	}
	return m, nil
}

// blankEnd returns the offset of the first character at or after i that is neither white
// space nor invisible.
func blankEnd(text string, i int) int {
	for {
		i = skipSpaces(text, i)
		c, size := utf8.DecodeRuneInString(text[i:])
		if size == 0 || !script.IsSpace(c) {
			return i
		}
		i += size
	}
}

// fault says why the date, or one of the dates of a range, does not exist.
func (e *expression) fault() string {
	for _, w := range [...]*written{&e.from, &e.to} {
		if fault := w.fault(); fault != "" {
			return fault
		}
	}
	return "not a date"
}

// fault says why the date does not exist. It is empty if it does.
func (w *written) fault() string {
	known := true
	if w.calendar == 0 {
		w.calendar, known = calendarOf(w.year)
	}
	switch {
	case w.year == 0 && w.month == 0 || known && w.possible() && (w.month > 0 || w.day == 0):
		return ""
	case w.month < 1 || w.month > 12:
		return "month " + strconv.Itoa(w.month) + " " + outOfRange
	case !known || w.year < 0 || w.year > lastPlain || w.year >= firstGregorian && w.calendar != Gregorian:
		return "year " + strconv.Itoa(w.year) + " " + outOfRange
	case w.day < 1:
		return "day " + strconv.Itoa(w.day) + " " + outOfRange
	}
	return w.monthName() + " has " + strconv.Itoa(w.days()) + " days"
}

// monthName returns the name of the month in English, and its year if there is one.
func (w *written) monthName() string {
	name := "month " + strconv.Itoa(w.month) + " of the lunar year"
	switch w.calendar {
	case Jalali:
		name = Latin.Month(Month(w.month))
	case Gregorian:
		name = time.Month(w.month).String()
	}
	if w.year > 0 {
		name += " " + strconv.Itoa(w.year)
	}
	return name
}
