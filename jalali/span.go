package jalali

import "strings"

// follows are the kinds that may come after a number with which a date begins.
const follows = kindSet(1<<digitsWord | 1<<cardinalWord | 1<<ordinalWord | 1<<tailWord | 1<<ordinalEnd | 1<<andWord | 1<<toWord |
	1<<monthWord | 1<<everydayMonthWord | 1<<mahWord | 1<<dayWord | 1<<weekWord | 1<<yearWord | 1<<hourWord | 1<<minuteWord |
	1<<secondWord | 1<<fractionWord | 1<<thisWord | 1<<hijriWord | 1<<eraWord | 1<<eraLetter | 1<<partOfDayWord | 1<<weekdayWord | 1<<signMark |
	1<<beforeChristWord)

// expression reads the expression that begins with the first token of the window.
func (r *reading) expression(e *expression) status {
	*e = expression{}
	switch t := r.peek(); t.kind {
	case hourWord:
		if r.clockFirst(e) {
			return found
		}
		return nothing
	case digitsWord, cardinalWord:
		if (r.ahead(1).is(":") || r.hoursAhead() || r.toHourAhead()) && r.clockFirst(e) {
			return found
		}
	}
	r.again(e, 0)
	if r.relative && r.timeFromNow(&e.from) {
		return found
	}
	r.again(e, 0)
	st := r.span(e)
	if st == impossible {
		r.after(e) // an impossible date has no time of day
		return impossible
	}
	if st == nothing {
		return nothing
	}
	if e.ranged {
		return found
	}
	if e.from.dated() {
		r.after(e)
	}
	return found
}

// again goes back to a token, to read an empty expression in another way.
func (r *reading) again(e *expression, start int) { r.at, *e = start, expression{} }

// span reads a date with its weekday, or a range of dates.
func (r *reading) span(e *expression) status {
	start := r.at
	c := r.context()
	if r.relative && r.sharedUnit(e) {
		return found
	}
	r.again(e, start)
	if r.yearsBeforeEra(e) {
		return r.possibleRange(e)
	}
	r.again(e, start)
	if r.sharedMonth(e) || r.sharedYear(e, start) || r.sharedCentury(e, start, c) {
		return r.possibleRange(e)
	}
	r.again(e, start)
	st := r.full(&e.from, c)
	if st == found {
		st = r.through(e, start > 0)
	}
	return st
}

// possibleRange returns found if the dates of a range exist.
func (r *reading) possibleRange(e *expression) status {
	if e.ranged = true; !e.from.possible() || !e.to.possible() {
		return impossible
	}
	return found
}

// sharedMonth reads a range whose first day shares the month of the last: «۱۲ تا ۱۵ مهر»,
// «۳ و ۴ و ۵ مارس», «شنبه ۲۱ لغایت چهارشنبه ۲۵ آبان», «بین ۱۲ و ۱۵ مهر».
func (r *reading) sharedMonth(e *expression) bool {
	between := r.between()
	weekday := r.optionalWeekday()
	first, ok := r.dayNumber()
	if !ok {
		return false
	}
	last := first.n
	for listed := 0; listed < 31; listed++ {
		joint := r.joinDays()
		if joint == otherWord {
			return false
		}
		start := r.at
		r.optionalWeekday()
		if n, ok := r.dayNumber(); ok && joint != toWord && n.n == last+1 {
			if next := r.peek(); next.kind == andWord || next.is("،") {
				last = n.n
				continue
			}
		}
		if r.at = start; joint == signMark && !r.window[r.at-1].is("/") {
			return false
		}
		lastWeekday := r.optionalWeekday()
		if st := r.dayMonth(&e.to, context{}); st == nothing {
			return false
		}
		e.to.weekday = lastWeekday
		e.from = e.to
		e.from.day, e.from.weekday = first.n, weekday
		return last < e.to.day && (joint == toWord || last+1 == e.to.day || joint == andWord && between)
	}
	return false
}

// joinDays reads the words between two days, and returns andWord, toWord, signMark for a
// comma or the slash of «۲۵/۲۶ فروردین», or otherWord.
func (r *reading) joinDays() kind {
	switch {
	case r.sign("،") != 0, !r.ahead(1).spaced && r.tight("/") != 0:
		return signMark
	case r.take(andWord):
		return andWord
	case r.take(toWord):
		return toWord
	case r.tight("-–") != 0:
		return toWord
	case r.peek().spaced && r.ahead(1).spaced && r.sign("_") != 0: // «۱۳ _ ۱۷ اسفند»
		return toWord
	}
	return otherWord
}

// sharedYear reads a range whose first month shares the year of the last: «فروردین تا خرداد
// ۱۴۰۴», «بهار و تابستان امسال».
func (r *reading) sharedYear(e *expression, start int) bool {
	r.again(e, start)
	first := *r.peek()
	if r.at++; first.kind == mahWord {
		first = *r.peek()
		r.at++
	}
	if first.kind != monthWord && first.kind != seasonWord || r.context().named() {
		return false
	}
	r.take(mahWord)
	and := r.take(andWord)
	between := and && r.between()
	if !and && !r.take(toWord) && r.sign("-–") == 0 {
		return false
	}
	if r.peek().kind != first.kind && r.peek().kind != mahWord {
		return false
	}
	st := nothing
	if first.kind == seasonWord {
		st = r.seasonYear(&e.to)
	} else {
		st = r.monthYear(&e.to, context{})
	}
	yearly := e.to.year != 0 || e.to.ago.unit == yearWord
	if st != found || e.to.day != 0 || !yearly || e.to.calendar != first.calendar && first.kind == monthWord {
		return false
	}
	return e.begin(&first, and && !between)
}

// begin gives the first month or season of a range the year of the last, and reports
// whether they form a range. If و joins them, they must be consecutive.
func (e *expression) begin(first *token, and bool) bool {
	n, last := first.number, e.to.month
	if e.from = e.to; first.kind == seasonWord {
		e.from.season, last = Season(n), int(e.to.season)
	} else {
		e.from.month = n
	}
	switch {
	case and:
		return n+1 == last
	case n < last:
		return true
	case n == last || first.kind == seasonWord:
		return false
	case e.from.relative():
		e.from.ago.n--
	default:
		e.from.year--
	}
	return true
}

// optionalWeekday reads a weekday and the comma after it; it returns 0 if there is none.
func (r *reading) optionalWeekday() int {
	t, ok := r.accept(weekdayWord)
	if !ok {
		return 0
	}
	n := t.number + 1
	r.gap()
	return n
}

// gap reads the sign between a weekday and its date, and reports whether it is an opening
// parenthesis.
func (r *reading) gap() (open bool) { return r.sign("،,-–|:/(") == '(' }

// full reads a date with or without its weekday, or a weekday alone.
func (r *reading) full(w *written, c context) status {
	t, ok := r.accept(weekdayWord)
	if !ok {
		st := r.date(w, c)
		if st == found && w.day > 0 && w.month > 0 && w.year == 0 {
			r.yearAfterAnd(w)
		}
		if st == found && w.day > 0 && w.weekday == 0 && w.ago.unit != dayWord {
			r.weekdayAfter(w)
		}
		return st
	}
	if t.number == saturday && r.glued() {
		return nothing
	}
	weekday, night := t.number+1, t.night
	end := r.at
	if w.weekday = weekday; r.weekdayFromNow(w) {
		w.night = w.night || night
		return found
	}
	if st := r.dateOfWeekday(w, end); st != nothing {
		w.weekday = weekday
		return st
	}
	r.at = end
	*w = written{weekday: weekday, night: night}
	if r.oneOfSeveral(c) {
		return nothing
	}
	if t := r.peek(); t.kind == partOfDayWord && t.number == atNight {
		w.night = true
		r.at++
	}
	return found
}

// yearAfterAnd gives a day and month the year of a later day that و joins to it: «۵ فروردین و ۱۰ خرداد ۱۳۹۸». It reads
// nothing.
func (r *reading) yearAfterAnd(w *written) {
	start := r.at
	if w.relative() || !r.take(andWord) {
		return
	}
	var next written
	if r.date(&next, context{}) == found && next.day > 0 && next.year > 0 && !next.relative() && next.calendar == w.calendar &&
		(w.month < next.month || w.month == next.month && w.day < next.day) {
		w.year = next.year
	}
	r.at = start
}

// oneOfSeveral reports whether the weekday just read, after the context c, is part of a
// name or recurs: «نماز جمعه», «هر شنبه», «یک جمعه», «اولین شنبه مهر», «چهارشنبه آخر سال».
func (r *reading) oneOfSeveral(c context) bool {
	switch c.before {
	case prayerWord, everyWord, nameWord, cardinalWord, someWord:
		return true
	case ordinalWord:
		if strings.HasSuffix(r.word(&r.prior), "ین") {
			return true
		}
	}
	next := r.peek()
	if unit := r.ahead(1).kind; unit == mahWord || unit == yearWord {
		if word := r.word(next); word == "آخر" || word == "اخر" {
			return true
		}
	}
	return next.kind == notDayWord || r.word(next) == "پایتخت" // of Tajikistan
}

// dateOfWeekday reads the date of a weekday that ends before the token end. A part of the
// day may stand between them.
func (r *reading) dateOfWeekday(w *written, end int) status {
	for _, part := range [...]bool{false, true} {
		if r.at = end; part && !r.take(partOfDayWord) {
			break
		}
		open := r.gap()
		if !r.take(dayWord) {
			r.take(markerWord)
		}
		if st := r.dated(w, open); st != nothing {
			return st
		}
	}
	return nothing
}

// glued reports whether شنبه ends a weekday whose number is joined to the word before:
// «روزسه شنبه».
func (r *reading) glued() bool {
	if r.at != 1 || r.prior.kind != otherWord || r.prior.end == 0 {
		return false
	}
	word := r.text[r.prior.start:r.prior.end]
	for _, number := range units[1:6] {
		if len(word) > len(number) && strings.HasSuffix(word, number) {
			return true
		}
	}
	return false
}

// dated reads the date of a weekday, and the parenthesis after it.
func (r *reading) dated(w *written, open bool) (st status) {
	start, c := r.at, context{sure: true}
	switch r.peek().kind {
	case digitsWord, cardinalWord, ordinalWord:
		if st = r.dayOf(w, c); st == nothing && r.relative {
			st = r.orBack(start, w, r.dayOfThisMonth(w, context{}))
		}
	case monthWord:
		if st = r.orBack(start, w, r.monthYear(w, c)); st == found && w.day == 0 {
			return nothing
		}
	}
	if open && st == found && r.sign(")") == 0 {
		return nothing
	}
	return st
}

// weekdayAfter reads the weekday of «۱۳ دی ۱۳۹۸، جمعه», unless it begins another
// expression.
func (r *reading) weekdayAfter(w *written) {
	start := r.at
	open := r.sign("،,-–|(") == '('
	t, ok := r.accept(weekdayWord)
	if !ok {
		r.at = start
		return
	}
	weekday := t.number + 1
	switch r.peek().kind {
	case agoWord, laterWord, monthWord:
		ok = false
	}
	if !ok || r.weekdayGoesOn() || open && r.sign(")") == 0 {
		r.at = start
		return
	}
	w.weekday = weekday
}

// through reads the last date of a range that begins with the first. If there is none, or
// it is before the first, the reading stays after the first. A dash joins no dates if a time of
// day precedes them.
func (r *reading) through(e *expression, timed bool) status {
	start, st := r.at, nothing
	if !timed && r.dashed(&e.from) {
		st = r.lastDashed(e)
	} else if !e.from.relative() && r.joinDates(&e.from) {
		st = r.last(e)
	}
	switch {
	case st == impossible && e.from.month == 0 && e.from.season == 0:
		return impossible // «سال ۱۲ تا ۱۵ هجری»
	case st == found && e.inherit():
		e.ranged = true
	default:
		r.at = start
		e.to = written{}
	}
	if e.from.possible() {
		return found
	}
	return impossible
}

// dashed reads the dash between two dates that both give their year, or the slash between
// dates with hyphens.
func (r *reading) dashed(a *written) bool {
	if a.day == 0 || a.year == 0 || a.relative() {
		return false
	}
	if r.sign(dashes) != 0 {
		return true
	}
	return r.at > 1 && r.window[r.at-2].is("-") && r.dateTied('-') && r.sign("/") != 0
}

// lastDashed reads the last date of «۱۴۰۴/۰۲/۳۰ - ۱۴۰۴/۰۳/۰۵». The dates of a list with
// dashes, and one that has a time of day, are dates of their own.
func (r *reading) lastDashed(e *expression) status {
	b := &e.to
	if st := r.full(b, context{}); st != found || b.day == 0 || b.year == 0 || b.relative() || b.calendar != e.from.calendar {
		return nothing
	}
	if timed := (expression{}); r.listed() || r.after(&timed) {
		return nothing
	}
	return found
}

// listed reports whether a date in digits or with the name of its month stands before or after
// the range just read, with a dash between: «۱۴۰۴/۱/۲ - ۱۴۰۴/۲/۳ - ۱۴۰۴/۳/۴».
func (r *reading) listed() bool {
	if p := &r.prior; p.is(dashes) && endsNumber(strings.TrimRight(r.text[:p.start], " ")) {
		return true
	}
	if !r.peek().is(dashes) || r.ahead(1).kind != digitsWord {
		return false
	}
	next := r.ahead(2)
	return next.is("/-.") || next.kind == monthWord
}

// joinDates reads the words between the first and last date of a range: و after بین, or تا.
// Years may also be joined by و or a dash, and a day without a year to one with its year by
// a dash.
func (r *reading) joinDates(a *written) bool {
	if r.takeTo() {
		_ = r.take(markerWord) || r.take(dayWord)
		return true
	}
	if a.years == 10 {
		return r.take(andWord) || r.sign("-–") != 0
	}
	if a.month != 0 && a.day != 0 && a.year == 0 && r.sign("-–—") != 0 {
		return true
	}
	years := a.month == 0 && a.year != 0 && a.season == 0 && a.years == 0
	if years && r.sign("-–") != 0 {
		return true
	}
	return years && r.peek().kind == andWord && r.nextYear(a) && r.take(andWord)
}

// takeTo reads تا, or و after بین.
func (r *reading) takeTo() bool { return r.take(toWord) || r.between() && r.take(andWord) }

// between reports whether بین or میان precedes the dates.
func (r *reading) between() bool {
	if p := &r.prior; p.kind == otherWord {
		word := r.word(p)
		return word == "بین" || word == "میان"
	}
	return false
}

// nextYear reports whether the year after «سال‌های ۷۶ و» is the next year; after بین it may
// be any year.
func (r *reading) nextYear(a *written) bool {
	t := r.ahead(1)
	if t.kind != digitsWord || r.countsNext(2) {
		return false
	}
	if r.between() {
		return t.digits == 4 || t.digits == 2
	}
	return t.digits == 4 && t.number == a.year+1 || t.digits == 2 && t.number == (a.year+1)%100
}

// last reads a date with the precision of the first.
func (r *reading) last(e *expression) status {
	a, b := &e.from, &e.to
	dash := r.window[r.at-1].is("-–—")
	switch {
	case a.years == 10:
		return r.lastDecade(a, b)
	case a.years != 0:
		return nothing
	case a.season != 0:
		if r.peek().kind != seasonWord {
			return nothing
		}
		return r.seasonYear(b)
	case a.month == 0 && a.year != 0:
		r.take(yearWord)
		return r.lastYear(a, b)
	case a.day == 0 && a.weekday == 0:
		return r.monthYear(b, context{})
	}
	st := r.full(b, context{})
	switch {
	case st != found:
	case b.relative() && b.weekday != 0 && a.month == 0 && a.weekday != 0:
		a.calendar, a.ago = b.calendar, b.ago // «شنبه تا چهارشنبه هفته آینده»
	case (b.month == 0) != (a.month == 0) || b.relative() || dash && b.year == 0:
		return nothing
	}
	return st
}

// lastYear reads the last year of a range of years. Two digits belong to the century of the
// first year, «۱۹۸۰–۸۵», even if they come first, as in the years of a season: «۸۵–۱۹۸۴».
func (r *reading) lastYear(a, b *written) status {
	start := r.at
	if r.lastDigit(a, b) {
		return found
	}
	if r.dayAhead() {
		return nothing
	}
	if st := r.yearNumber(b, true); st != found {
		return st
	}
	first, last := r.shortYear(start-2), r.shortYear(start)
	if first >= firstSureShort && 0 <= last && b.year == last && b.calendar == Jalali {
		b.year = r.fullYear(last) // «۹۸ تا ۰۲ شمسی»
	}
	switch {
	case first >= 0 && last >= 0 && a.year > b.year:
		a.year -= 100 // the years of «۱۳ تا ۲۰» are not in the future
	case last >= 0 && a.year > b.year:
		b.calendar, b.year = a.calendar, a.year/100*100+last
	case first >= 0 && last < 0 && a.firstDay() > b.firstDay():
		*a = *b
		if after := (first - a.year%100 + 100) % 100; after <= 50 {
			b.year += after
		} else {
			a.year -= 100 - after // «۹۹–۲۰۰۱»
		}
	case a.calendar == Jalali && b.calendar == Jalali && b.year > lastShort && r.window[r.at-1].kind == digitsWord && r.unsaidEra(start-2, a, b):
		a.calendar, b.calendar = Gregorian, Gregorian // the years of «۱۴۰۵ تا ۱۴۴۷» are not in the future
	case a.calendar != b.calendar && r.unsaidEra(start-2, a, b):
		a.calendar = b.calendar
	}
	return found
}

// dayAhead reports whether the next number is the day of a month: «۱۲۵۷–۱۱ آذر ۱۳۰۰».
func (r *reading) dayAhead() bool {
	const longest = 31
	m, t := r.ahead(1), r.peek()
	if t.kind != digitsWord || t.digits > 2 || t.number > longest {
		return false
	}
	return m.kind == monthWord && (!m.verbal || r.ahead(2).kind == digitsWord) || m.kind == everydayMonthWord
}

// lastDigit reads the last year of a range that gives only the digits that differ:
// «۲۰۰۷–۸».
func (r *reading) lastDigit(a, b *written) bool {
	t := r.peek()
	if t.kind != digitsWord || t.digits != 1 || t.spaced || !r.window[r.at-1].is("-–") || t.number <= a.year%10 || a.year < 1000 {
		return false
	}
	b.calendar, b.year = a.calendar, a.year/10*10+t.number
	if r.at++; r.tied("/.:,-–") || r.countsNext(0) {
		r.at--
		return false
	}
	return true
}

// unsaidEra reports whether the first year of a range, before the token at, has no era and
// takes its calendar from the last year: «سال ۱۲۶۸ تا ۱۷۹۷», «۱۳۱۸ تا ۱۳۲۴ ق».
func (r *reading) unsaidEra(at int, a, b *written) bool {
	if k := r.window[max(at, 0)].kind; k != digitsWord && k != cardinalWord || a.year >= b.year {
		return false
	}
	const firstLikely = 1300 // the first year that is more likely Jalali than so long ago
	return b.calendar != Gregorian || a.year < firstLikely || b.firstDay() < a.firstDay()
}

// shortYear returns the number of the two-digit token at an index, -1 if it is not one.
func (r *reading) shortYear(at int) int {
	if at < 0 || r.window[at].kind != digitsWord || r.window[at].digits != 2 {
		return -1
	}
	return r.window[at].number
}

// inherit gives the first date of a range the year of the last, or the last that of the
// first, and then reports whether they form a range.
func (e *expression) inherit() bool {
	a, b := &e.from, &e.to
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
