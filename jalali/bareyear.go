package jalali

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// bareYear reports whether its neighbours show that a number alone is a year.
func (r *reading) bareYear(w *written) bool {
	c, ok := calendarAlone(w.year)
	if w.calendar = c; !ok || !r.past(w.year) || r.tied("/.:,٫") || r.countsNext(0) {
		return false
	}
	next := r.peek()
	switch next.kind {
	case dayWord:
		if r.ahead(1).kind != weekdayWord { // «متولد ۱۳۸۵ روز جمعه»
			return false
		}
	case yearWord, mahWord, weekWord, hourWord, minuteWord, secondWord:
		return false // «پس از ۱۴۰۰ سال»
	}
	closed := next.is(")،.-–") || next.kind == breakMark
	unlikeCount := !next.maybeCounted() || w.year%10 != 0
	switch p := &r.prior; p.kind {
	case aboutWord:
		return r.text[p.start:p.end] == "در" && (unlikeCount || r.happened(w.year))
	case fromWord, toWord, markerWord:
		return unlikeCount
	case publishedWord:
		return true
	case otherWord:
		return r.yearOfNoun(w.year)
	case signMark:
		return closed && (p.number == '(' || p.number == '–' && !endsNumber(r.text[:p.start])) || p.is("،,") && r.cited(w.year)
	}
	return false
}

// maybeCounted reports whether a token may be a noun that the number before it counts: «در ۱۵۵۰
// مدرسه».
func (t *token) maybeCounted() bool {
	switch t.kind {
	case otherWord, nameWord, placeWord, worldWord:
		return true
	}
	return false
}

// past reports whether a year alone is not too far ahead to be meant.
func (r *reading) past(year int) bool {
	c, _ := calendarAlone(year)
	return year <= r.years || c == Gregorian && year <= r.years+gregorianAhead
}

// happened reports whether the words after a round year of our time are those of a sentence
// and are not counted: «در ۱۹۴۰ درگذشت», «در ۲۰۲۰ کاهش یافت».
func (r *reading) happened(year int) bool {
	if year < 1900 || year%100 == 0 {
		return false
	}
	word := func(n int) string { t := r.ahead(n); return r.text[t.start:t.end] }
	return word(0) == "درگذشت" || has("یافت کرد گرفت خورد رسید شد", word(1))
}

// The words that say of a year alone what it is: the parts of a time, the nouns for times
// that have a first and a last year, and those for events that are named by their year. They
// are folded.
const (
	partsOfTime = "اوایل اواسط اواخر"
	times       = "دوره دورهی دوران بین میان"
	events      = "انقلاب انتخابات کودتا کودتای قیام جنگ بحران زلزله زلزلهی زمینلرزه زمینلرزهی سیل " +
		"قرارداد معاهده عهدنامه پیمان توافق المپیک نوروز کنکور"
)

// yearOfNoun reports whether the word before a number says that it is a year: «اواخر
// ۱۹۳۹», «دوران ۱۳۵۸–۱۳۶۷», «انقلاب ۱۳۵۷».
func (r *reading) yearOfNoun(year int) bool {
	word := folded(r.text[r.prior.start:r.prior.end])
	switch {
	case has(partsOfTime, word):
		return true
	case has(times, word):
		return r.beginsYears(year)
	case word == "جهانی":
		word, _ = r.wordsBefore(r.prior.start)
		if word != "جام" {
			return false
		}
	case !has(events, word):
		return false
	}
	return !r.peek().maybeCounted() || year%100 != 0
}

// beginsYears reports whether a number and the one after it are the first and last year of a
// range. Two round numbers are more likely counts.
func (r *reading) beginsYears(first int) bool {
	joint := r.peek()
	if joint.kind != toWord && !joint.is("-–") && (joint.kind != andWord || !r.between()) {
		return false
	}
	t := *r.ahead(1)
	c, ok := calendarAlone(t.number)
	start, _ := calendarAlone(first)
	if !ok || t.kind != digitsWord || t.digits != 4 || c != start || t.number <= first || !r.past(t.number) {
		return false
	}
	return !r.countsNext(2) && r.ahead(2).kind != yearWord && (first%10 != 0 || t.number%10 != 0)
}

// cited reports whether the year after a comma is that of a book: «(بوبیو، ۱۹۹۶)», «تهران:
// نشر نی، ۱۳۸۵». From 1400 to 1449 it may be lunar, because books from 1980 on give such years
// too.
func (r *reading) cited(year int) bool {
	const near = 100 // bytes
	if c, _ := calendarAlone(year); c == Jalali && year >= 1400 {
		return false
	}
	i := r.prior.start
	next, before := r.peek(), r.text[max(0, i-near):i]
	if open := strings.LastIndexByte(before, '('); open >= 0 && next.is(")،,:؛") && namesOnly(before[open+1:]) {
		return true
	}
	if next.kind != breakMark && !next.is(".،,)") {
		return false
	}
	for word := range strings.FieldsSeq(before) {
		if word == "نشر" || word == "انتشارات" {
			return true
		}
	}
	return false
}

// namesOnly reports whether a text consists of a few words without digits.
func namesOnly(text string) bool {
	const most = 6
	for _, c := range text {
		if script.IsDigit(c) || c == ')' {
			return false
		}
	}
	n := len(strings.Fields(text))
	return 0 < n && n <= most
}

// endsNumber reports whether a text ends with a digit.
func endsNumber(text string) bool {
	c, _ := utf8.DecodeLastRuneInString(text)
	return script.IsDigit(c)
}

// letterOfEra reads the era of a year that is sure to be one: «در ۱۸۵۰ م جمعیت داشت».
func (r *reading) letterOfEra(w *written) {
	if c, end := eraLetters(r.text, r.end(), true); end > 0 {
		w.calendar = c
		r.until(end)
	}
}
