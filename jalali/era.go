package jalali

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// eraOf reads the era of the date's own calendar if there is one.
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
	before := eraBefore(r.text[:r.window[0].start])
	e, end := eraLetters(r.text, r.end(), r.at > 1 || before != "")
	if end == 0 || r.at <= 1 && before != "" && strings.HasSuffix(r.text[:end], before) {
		return false
	}
	*c = e
	r.until(end)
	return true
}

// until takes the tokens up to an offset. A token that the offset is inside of is cut
// there.
func (r *reading) until(end int) {
	for r.peek().start < end {
		t := r.peek()
		if t.end > end {
			r.window = append(r.window[:r.at], token{lexeme: lexeme{kind: breakMark}, start: t.start, end: end})
		}
		r.at++
	}
}

// eraLetters reads an era in letters after a year: «ه.ش», «ه‍. ق», «هـ.ق», «ه.خ», or one
// letter, «۱۳۵۷ش». It returns the end of the era, 0 if there is none. One letter after a space
// counts only if a sign follows or the year is certain.
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
	case 'خ':
		if c = Jalali; !hijri {
			return 0, 0
		}
	default:
		return 0, 0
	}
	at += size
	next, _ := utf8.DecodeRuneInString(text[at:])
	if hijri && c == Gregorian || script.IsLetter(next) || script.IsMark(next) || next == script.ZWNJ {
		return 0, 0
	}
	if after := skipSpaces(text, at); after > at && after < len(text) {
		next, _ = utf8.DecodeRuneInString(text[after:])
	}
	if !hijri && spaced > i && !sure && !strings.ContainsRune(".)،,؛/–", next) {
		return 0, 0 // «۱۴۰۴ م» is more often something else
	}
	if c == Lunar && beforeChristLetters(text, i) {
		return 0, 0
	}
	return c, at
}

// eraBefore returns the letter of the era with which a text ends before a slash, after a number of three
// digits at least, or "": «۹۰۷ ق/۱۵۰۱ م».
func eraBefore(text string) string {
	text, ok := strings.CutSuffix(strings.TrimRight(text, " "), "/")
	if !ok {
		return ""
	}
	for _, letter := range [...]string{"ق", "ش", "م"} {
		if rest, ok := strings.CutSuffix(strings.TrimRight(text, " "), letter); ok && endsInDigits(strings.TrimRight(rest, " "), 3) {
			return letter
		}
	}
	return ""
}

// endsInDigits reports whether a text ends in n digits or more.
func endsInDigits(text string, n int) bool {
	for range n {
		c, size := utf8.DecodeLastRuneInString(text)
		if !script.IsDigit(c) {
			return false
		}
		text = text[:len(text)-size]
	}
	return true
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

// eraUnsaid reads what says that the calendar of a year is not known here: «هجری» alone,
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
