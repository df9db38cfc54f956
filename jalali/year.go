package jalali

import "strings"

// yearAlone reads a year before an era, or a year by itself if the Finder asks for them.
func (r *reading) yearAlone(w *written) status {
	t, ok := r.accept(digitsWord)
	if !ok || t.digits > 4 {
		return nothing
	}
	w.year = t.number
	if t.digits < 3 {
		return r.shortLunarYear(w)
	}
	if t.digits == 3 && r.prior.kind == countedWord {
		return nothing // «نفر ۳۴۲م»
	}
	if r.era(&w.calendar) {
		return r.check(w, true)
	}
	if r.bare && t.digits == 4 && r.bareYear(w) {
		r.letterOfEra(w)
		return found
	}
	return nothing
}

// shortLunarYear reads the era after a lunar year of one or two digits, if the word before
// shows that this is a year and no century: «درگذشتهٔ ۱۱ هجری قمری», «در ۵۸ قمری».
func (r *reading) shortLunarYear(w *written) status {
	p := &r.prior
	led := p.kind == publishedWord || p.is("(") || p.kind == aboutWord && r.text[p.start:p.end] == "در"
	if !led || !r.era(&w.calendar) || w.calendar != Lunar {
		return nothing
	}
	return r.check(w, w.year > 0)
}

// yearsBeforeEra reads a range of years that share an era, «۱۱۲۹–۱۱۷۴ ه.ش», «۹۹–۱۹۹۸
// میلادی», «سال‌های ۲۳۷ تا ۲۳۸ میلادی».
func (r *reading) yearsBeforeEra(e *expression) bool {
	if r.take(yearWord) {
		r.yearOfWhat()
	}
	first, ok := r.accept(digitsWord)
	if !ok || first.digits < 2 || first.digits > 4 {
		return false
	}
	a, to := *first, r.take(toWord)
	if !to && r.sign("-–") == 0 {
		return false
	}
	last, ok := r.accept(digitsWord)
	if !ok || last.digits < 2 || last.digits > 4 || r.tied("/.:") {
		return false
	}
	b := *last
	if !r.era(&e.to.calendar) {
		return false
	}
	e.from.calendar = e.to.calendar
	if e.from.year, e.to.year = yearsOfRange(&a, &b); to && b.digits == 3 {
		e.from.year, e.to.year = a.number, b.number // «۹۵ تا ۱۰۵ میلادی»
	}
	if !to && e.from.year > e.to.year && e.to.year > 0 {
		e.from.year, e.to.year = e.to.year, e.from.year // «۱۹۸۸–۱۹۷۹ میلادی»
	}
	return e.from.year < e.to.year
}

// yearsOfRange returns the first and last year of a range. One of them may have two digits;
// if both do, it returns zeros.
func yearsOfRange(a, b *token) (first, last int) {
	const century = 100
	switch {
	case a.digits > 2 && b.digits > 2:
		return a.number, b.number
	case a.digits > 2:
		return a.number, a.number/century*century + b.number
	case b.digits > 2:
		last = b.number/century*century + a.number
		if last < b.number {
			last += century
		}
		return b.number, last
	}
	return 0, 0
}

// yearAfterWord reads a year after سال, unless it counts something, as in «هر سال» or «یک
// سال».
func (r *reading) yearAfterWord(w *written, c context) status {
	r.take(yearWord)
	switch c.before {
	case everyWord, cardinalWord, someWord, scaleWord:
		return nothing
	}
	if st := r.orBack(r.at, w, r.yearOfEra(w)); st != nothing {
		return st
	}
	r.yearOfWhat()
	return r.yearNumber(w, true)
}

// yearOfWhat reads an adjective that says what is counted by a year, before its four digits: «سال مالی ۱۳۹۸».
func (r *reading) yearOfWhat() {
	t, n := r.peek(), r.ahead(1)
	if t.kind != otherWord || n.kind != digitsWord || n.digits != 4 {
		return
	}
	switch folded(r.text[t.start:t.end]) {
	case "مالی", "تحصیلی", "زراعی", "ابی", "دانشگاهی":
		r.at++
	}
}

// yearOfEra reads an era and its year, «میلادی ۲۰۱۹» and «هجری قمری ۲۶۰» after سال. «سال قمری
// ۳۵۴ روز دارد» says how long the years are.
func (r *reading) yearOfEra(w *written) status {
	hijri := r.take(hijriWord)
	era, ok := r.accept(eraWord)
	if !ok {
		return nothing
	}
	w.calendar = era.calendar
	n, digits, ok := r.yearDigits(true)
	if !ok || digits < 4 && !hijri || r.peek().kind == dayWord {
		return nothing
	}
	w.year = n
	return r.check(w, true)
}

// yearNumber reads a year that is not part of a date.
func (r *reading) yearNumber(w *written, explicit bool) status {
	n, digits, ok := r.yearDigits(explicit)
	if !ok {
		return nothing
	}
	w.year = n
	switch {
	case r.era(&w.calendar), digits == 2 && r.eraOfList(&w.calendar):
		if digits == 2 && w.calendar == Jalali && n >= firstSureShort {
			w.year = r.fullYear(n)
		}
	case r.eraUnsaid():
		return impossible
	case digits == 2 && explicit && r.shortYearEnds(n):
		w.calendar = Jalali
		w.year = r.fullYear(n)
	case digits != 4:
		return nothing
	default:
		c, ok := calendarAlone(n)
		if !ok {
			return nothing
		}
		w.calendar = c
	}
	return r.check(w, true)
}

// eraOfList gives a year of two digits the era of the last year of its list or range, which
// follows: «سال‌های ۷۶ و ۷۷ شمسی». It reads nothing.
func (r *reading) eraOfList(c *Calendar) (ok bool) {
	const longest = 10
	start := r.at
	for range longest {
		if !r.take(andWord) && !r.take(toWord) && r.sign("،-–") == 0 {
			break
		}
		r.take(yearWord)
		if t, year := r.accept(digitsWord); !year || t.digits != 2 {
			break
		}
		if ok = r.era(c); ok {
			break
		}
	}
	r.at = start
	return ok
}

// calendarAlone returns the calendar of a year without a month: «سال ۱۴۵۳» is more likely
// in the past than in the future.
func calendarAlone(year int) (Calendar, bool) {
	const lastJalali = 1449
	if lastJalali < year && year < firstGregorian {
		return Gregorian, true
	}
	return calendarOf(year)
}

// yearDigits reads the number of a year, in digits or words. In words, numbers from a
// thousand on count as four digits and those below a hundred as two.
func (r *reading) yearDigits(explicit bool) (n, digits int, ok bool) {
	start := r.at
	if t, found := r.accept(digitsWord); found {
		if t.digits <= 4 && (!r.tied("/.:,") || explicit && r.otherYear(t)) && !r.counted(t.number, int(t.digits), explicit) {
			return t.number, int(t.digits), true
		}
		r.at = start
		return 0, 0, false
	}
	n, ok = r.spelled()
	switch {
	case ok && r.ordinalFollows():
	case ok && n%thousand == 0 && r.peek().kind == andWord && r.ahead(1).kind == digitsWord: // «دو هزار و ۴۹۷ تصادف»
	case ok && n > thousand:
		return n, 4, true
	case ok && 20 <= n && n < 100 && !r.counted(n, 2, explicit):
		return n, 2, true
	}
	r.at = start
	return 0, 0, false
}

// ordinalFollows reports whether the number in words just read continues as an ordinal, so
// that the year is one in a series: «سال بیست و نهم».
func (r *reading) ordinalFollows() bool {
	t := r.peek()
	return t.kind == tailWord || t.kind == ordinalEnd || t.kind == andWord && r.ahead(1).kind == ordinalWord && r.ahead(1).number < 10
}

// otherYear reports whether the year just read is attached to a year of another calendar:
// «سال ۱۹۲۱/۱۳۰۰».
func (r *reading) otherYear(t *token) bool {
	this, ok := calendarOf(t.number)
	if !ok || t.digits != 4 || !r.peek().is("/") {
		return false
	}
	other := *r.ahead(1)
	calendar, ok := calendarOf(other.number)
	return ok && other.kind == digitsWord && other.digits == 4 && calendar != this && !r.ahead(2).is(dateSigns)
}

// earliestCounted is the earliest year without سال before a word that a number may count: «مهر ۱۲۸۵ دستگاه».
const earliestCounted = 1300

// counted reports whether the number n before counts the next word. A weak word, as in «سال
// ۱۳۶۳ مورد بازنگری شد», is not counted by a year after سال or a number that is not round, and no
// word is that an ordinal describes: «سال ۱۳۸۳ نفر اول شد».
func (r *reading) counted(n, digits int, explicit bool) bool {
	if !r.countsNext(0) {
		return false
	}
	if digits != 4 {
		return !(explicit && digits == 2 && n >= firstSureShort && r.peek().weak) // «سال ۷۲ معلم شد»
	}
	round := n%100 == 0
	return !(explicit && !round && r.ahead(1).kind == ordinalWord) && !(r.peek().weak && (explicit || !round && n >= earliestCounted))
}

// countsNext reports whether the n-th token from here on is counted by the number before
// it. The plural of a power of ten is not: «۹ دی ۸۸ هزاران نفر».
func (r *reading) countsNext(n int) bool {
	switch t := r.ahead(n); {
	case t.kind == scaleWord:
		return !t.weak
	case t.kind == countedWord && t.verbal:
		next := r.ahead(n + 1)
		return !strings.HasPrefix(r.text[next.start:next.end], "شد") // «کشته شدند»
	case t.kind == countedWord:
		return true
	}
	return false
}

// counting reports whether the previous word counts the next one, or is the first part of a
// number: «دو سال گذشته», «ده‌ها سال پیش».
func (c context) counting() bool {
	switch c.before {
	case someWord, scaleWord, cardinalWord, digitsWord, fractionWord:
		return true
	}
	return false
}

// The smallest two-digit numbers that may be a year before any word, and that are more
// likely a year than a count of the next noun, even after a weak name of a month.
const (
	firstShort     = 20
	firstSureShort = 40
)

// shortYearEnds reports whether a year of two digits may end here: at the end of the text,
// a sign, or a word that does not follow a number. If the number is more likely a past year
// than a count, any word may follow.
func (r *reading) shortYearEnds(n int) bool {
	t := r.peek()
	switch t.kind {
	case breakMark, signMark:
		return !t.is("+") // «۵۰+»
	case neutralWord, aboutWord, fromWord, toWord, andWord, digitsWord, hijriWord, eraWord, partOfDayWord, markerWord:
		return true
	case hourWord:
		return true
	case cardinalWord: // no number counts a smaller one: «۲۵ خرداد ۸۸ سه میلیون نفر»
		return t.number < thousand
	case scaleWord:
		return t.weak
	case countedWord, otherWord, everyWord, nameWord, placeWord, weekdayWord, todayWord, prayerWord, publishedWord, shotWord,
		worldWord, lengthWord, numberedWord, notDayWord, someWord, thisWord, zoneWord, adjacentWord:
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
	if r.relative && r.yearTold(explicit) {
		return impossible
	}
	if r.relative && r.relativeYear(w, explicit) {
		return found
	}
	if sign == 0 && w.calendar == Lunar && r.yearOfHijra(w) {
		return r.check(w, w.year > 0)
	}
	if !explicit && sign == 0 && r.peek().is("،,") {
		if t := r.ahead(1); t.kind == digitsWord && t.digits == 4 {
			r.at++
		}
	}
	n, digits, ok := r.yearDigits(explicit)
	if !ok || sign != 0 && digits != 4 && (digits != 2 || w.calendar != Jalali) {
		r.at = start
		return nothing
	}
	if other, ok := r.yearBefore(n); ok && digits == 2 {
		n, digits = other, 4
	}
	end := r.at
	if r.eraUnsaid() {
		return impossible
	}
	r.at = end
	if r.setYear(w, n, digits, explicit) {
		return r.check(w, true)
	}
	if w.year = 0; digits == 4 && n >= 1000 && n <= lastPlain || explicit && w.calendar != Jalali {
		return impossible // «۱ مهر ۲۰۲۰», «اول مارس سال ۴۹», «۲۷ رجب سال ۴۰»
	}
	r.at = start
	return nothing
}

// yearOfHijra reads the year of a lunar month before «هجری» alone, whose calendar the month
// gives: «محرم سال ۶۱ هجری», «شوال سال پنجم هجری».
func (r *reading) yearOfHijra(w *written) bool {
	start := r.at
	n, ok := r.yearInSeries()
	if ok && n < firstPlain && r.letterOfHijra() {
		w.year = n
		return true
	}
	if ok && n < firstPlain && r.take(hijriWord) {
		if t, said := r.accept(eraWord); !said || t.calendar == Lunar {
			w.year = n
			return true
		}
	}
	r.at = start
	return false
}

// letterOfHijra reads «هـ» or «ه.» alone, which abbreviates هجری: «۱۷ رمضان ۵۶۰ هـ».
func (r *reading) letterOfHijra() bool {
	t := r.peek()
	if t.kind != eraLetter || r.word(t) != "ه" {
		return false
	}
	if _, end := eraLetters(r.text, r.end(), false); end > 0 {
		return false // «ه.ق»
	}
	if t.end-t.start == len("ه") && !r.ahead(1).is(".") {
		return false
	}
	r.at++
	return true
}

// yearInSeries reads the number of a year as a cardinal or ordinal: ۶۱, «شصت و یک», «شصت و
// یکم», «پنجم».
func (r *reading) yearInSeries() (n int, ok bool) {
	if t, found := r.accept(digitsWord); found {
		n, ok = t.number, t.digits <= 4
		r.take(ordinalEnd)
		return n, ok
	}
	n, ok = r.spelled()
	end := r.at
	if ok {
		r.take(andWord)
	}
	if t := r.peek(); (t.kind == ordinalWord && !t.weak || t.kind == tailWord) && (!ok || t.number < roundness(n)) {
		r.at++
		return n + t.number, true
	}
	r.at = end
	return n, ok
}

// yearBefore reads the year in which the winter of «زمستان ۴۸–۱۹۴۷» begins, after its short
// year n.
func (r *reading) yearBefore(n int) (year int, ok bool) {
	if !r.peek().is("-–") {
		return 0, false
	}
	t := r.ahead(1)
	if t.kind != digitsWord || t.digits != 4 || (t.number+1)%100 != n {
		return 0, false
	}
	r.at += 2
	return r.window[r.at-1].number, true
}

// setYear sets the year of a date from its number, and reads the era after it.
func (r *reading) setYear(w *written, n, digits int, explicit bool) bool {
	c := w.calendar
	end := r.at
	switch {
	case r.era(&c) && c == w.calendar:
		w.year = n
		if digits == 2 && c == Jalali {
			w.year = r.fullYear(n)
		}
		return true
	case w.calendar == Lunar && digits == 4 && (r.at > end && c == Jalali || firstSolar <= n && n <= r.latest()):
		if c != Jalali {
			r.at = end
		}
		w.year = lunarYearIn(n, w.month)
		return true
	case w.calendar == Lunar && digits == 2 && (r.at > end && c == Jalali || n >= firstSureSolar || n < 10):
		if c != Jalali {
			r.at = end
		}
		w.year = lunarYearIn(r.fullYear(n), w.month)
		return explicit || r.shortYearEnds(n)
	case w.calendar == Lunar && digits == 3:
		r.at = end
		w.year = n
		return explicit || w.day > 0 && r.lunarYearEnds(n)
	case digits == 3 && c == Jalali && !explicit:
		r.at = end
		w.year = thousand + n
		return n >= 400 && w.year <= r.latest() && (n > 400 || !r.peek().maybeCounted()) && r.shortYearEnds(n%100)
	case digits == 4:
		r.at = end
		w.year = n
		return n >= 1000 && w.possibleYear()
	case digits == 2 && c == Jalali:
		r.at = end
		w.year = r.fullYear(n)
		return !(n < firstSureShort && !explicit && r.thingAfterMah(end)) && r.shortYearEnds(n)
	}
	return false
}

// thingAfterMah reports whether the number before the token end stands between ماه and a noun for named things,
// which it counts: «شهریورماه ۲۳ فیلم».
func (r *reading) thingAfterMah(end int) bool {
	if r.window[end].kind != nameWord || end < 2 {
		return false
	}
	before := &r.window[end-2]
	return before.kind == mahWord || before.kind == monthWord && before.ma
}

// lunarYearEnds reports whether a sign follows a year of three digits, so that it counts
// nothing: «۱ ذی‌القعده ۱۷۳ – ۱۰ ربیع‌الثانی ۲۰۱ ه.ق». From 400 to 449 it may be short for one
// of our time: «پنجم ذیحجه ۴۰۸» is in 1408.
func (r *reading) lunarYearEnds(n int) bool {
	k := r.peek().kind
	return (k == signMark || k == breakMark) && (n < 400 || n >= 450)
}

// firstSolar is the first year that, after a lunar month and without an era, is more likely
// Jalali: Iran has used the solar year since 1304, and «محرم ۱۳۴۲» is in 1963.
const firstSolar = 1340

// firstSureSolar is the first year of two digits that, after a lunar month and without an
// era, is Jalali: «محرم سال ۶۱» may be in the first century of the Hijra.
const firstSureSolar = 80

// possibleYear reports whether the year is a plausible one of its calendar.
func (w *written) possibleYear() bool {
	return w.calendar == Gregorian || w.year < firstGregorian
}
