package jalali

import "strings"

// relativeDate reads a date counted from Now: «دیروز», «هفته گذشته», «۳ روز
// پیش», «۲۰ ماه جاری».
func (r *reading) relativeDate(w *written, c context) status {
	start := r.at
	switch r.peek().kind {
	case todayWord, thisYearWord, partOfDayWord:
		return r.fromToday(w, c)
	case digitsWord, cardinalWord, ordinalWord:
		if st := r.orBack(start, w, r.dayOfThisMonth(w, c)); st != nothing {
			return st
		}
		return r.unitsFromNow(w, c)
	case weekWord, mahWord, yearWord, dayWord, thisWord:
		return r.unitFromNow(w, c)
	}
	return nothing
}

// fromToday reads «دیروز», «پارسال» and «شب گذشته», and the weekday after «دیروز» unless
// the weekday begins another date.
func (r *reading) fromToday(w *written, c context) status {
	t := *r.peek()
	r.at++
	w.calendar = Jalali
	switch t.kind {
	case thisYearWord:
		w.ago = ago{yearWord, t.number}
	case partOfDayWord:
		if t.number != atNight || !r.take(pastWord) || r.partOfNight() {
			return nothing // «پاسی از شب گذشته بود»
		}
		w.ago, w.night = ago{dayWord, -1}, true
	case todayWord:
		if !t.night && (c.before == worldWord || r.superlative(c) || r.inPeriodical(&t)) {
			return nothing // «دنیای امروز»
		} else if t.number == 0 && r.ofArt() {
			return nothing
		}
		w.ago, w.night = ago{dayWord, t.number}, t.night
		r.weekdayOf(w)
	}
	return found
}

// partOfNight reports whether an amount and از precede a night, so that گذشته after it is a
// verb: «پاسی از شب گذشته بود», «دو ساعت از نیمه‌شب گذشته», «ساعت از ۱۲ شب گذشته بود».
func (r *reading) partOfNight() bool {
	if k := r.prior.kind; k == digitsWord || k == cardinalWord {
		from, _ := r.wordsBefore(r.prior.start)
		return from == "از"
	}
	if r.prior.kind != fromWord {
		return false
	}
	amount, _ := r.wordsBefore(r.prior.start)
	switch folded(amount) {
	case "پاسی", "نیمی", "نصف", "ثلثی", "بخشی", "قسمتی", "پارهای", "اندکی", "ساعت", "ساعتی", "ساعاتی", "ساعتها", "دقیقه", "دقایقی":
		return true
	}
	return false
}

// amountPassed reports whether an amount of time and از precede a unit, and a copula follows گذشته, so that گذشته is a
// verb: «ده روز از ماه گذشته است».
func (r *reading) amountPassed() bool {
	if r.prior.kind != fromWord || !has(copulas, r.word(r.ahead(1))) {
		return false
	}
	amount, _ := r.wordsBefore(r.prior.start)
	return has("ثانیه دقیقه ساعت روز هفته ماه سال نیمی ثلثی بخشی", folded(amount))
}

// superlative reports whether the word before makes the next word a noun: «زیباترین فردا».
func (r *reading) superlative(c context) bool {
	return c.before == otherWord && strings.HasSuffix(r.word(&r.prior), "ترین")
}

// inPeriodical reports whether a day ends the name of a periodical: «مجله ایران فردا», not «مجله
// ورزشی امروز». A daily writes of today and tomorrow: «روزنامه ایران امروز نوشت».
func (r *reading) inPeriodical(day *token) bool {
	p := &r.prior
	if p.kind != otherWord || r.adjective(p.start, p.end) || day.number != 0 && day.number != 1 {
		return false
	}
	_, noun := r.wordsBefore(day.start)
	return has("مجله مجلهی نشریه نشریهی هفتهنامه هفتهنامهی دوهفتهنامه دوهفتهنامهی ماهنامه ماهنامهی فصلنامه فصلنامهی", folded(noun))
}

// ofArt reports whether امروز stands between an art of writing and those whose art it is: «داستان‌نویسی امروز ایران».
func (r *reading) ofArt() bool {
	if r.prior.kind != otherWord || !has("ایران جهان دنیا اروپا غرب", r.word(r.peek())) {
		return false
	}
	art := r.word(&r.prior)
	return strings.HasSuffix(art, "نویسی") || strings.HasSuffix(art, "سرایی") || strings.HasSuffix(art, "پردازی")
}

// weekdayOf reads the weekday after a relative day.
func (r *reading) weekdayOf(w *written) {
	start := r.at
	open := r.gap()
	t, ok := r.accept(weekdayWord)
	if !ok || r.beginsDate() || open && r.sign(")") == 0 {
		r.at = start
		return
	}
	w.weekday = t.number + 1
}

// beginsDate reports whether the weekday just read has a date of its own. It reads nothing.
func (r *reading) beginsDate() bool {
	var own written
	end := r.at
	st := r.dateOfWeekday(&own, end)
	r.at = end
	return st != nothing
}

// dayOfThisMonth reads «۲۰ ماه جاری», «پنجم همین ماه» and, after روز, «۲۵ ماه قبل».
func (r *reading) dayOfThisMonth(w *written, c context) status {
	d, ok := r.dayNumber()
	if !ok || d.n == 0 || d.n > 31 {
		return nothing
	}
	shift := 0
	this := r.take(thisWord)
	if !r.take(mahWord) {
		return nothing
	}
	if !this {
		if shift, ok = r.direction(); !ok || shift != 0 && !d.ordinal && c.before != dayWord || d.ordinal && r.ranksPart(c) {
			return nothing // «۲ ماه گذشته» is two months
		}
	}
	*w = written{calendar: Jalali, day: d.n, ago: ago{mahWord, shift}}
	return found
}

// ranksPart reports whether the word before an ordinal is a part of the month rather than its day: «هفته دوم ماه
// گذشته», «نیمه نخست ماه جاری», «جلسه دوم ماه گذشته».
func (r *reading) ranksPart(c context) bool {
	return c.before == weekWord || c.before == portionWord ||
		has("نیمه نیم نیمهی ثلث ثلثه ربع جلسه نشست روزهای هفتههای شماره ویژهنامه دهه", r.word(&r.prior))
}

// direction reads گذشته, جاری, آینده: -1, 0, 1.
func (r *reading) direction() (n int, ok bool) {
	t := r.peek()
	switch t.kind {
	case pastWord, agoWord:
		n = -1
	case comingWord:
		n = 1
	case currentWord:
	default:
		return 0, false
	}
	if next := r.ahead(1); (t.kind == agoWord || t.weak) && (next.kind == fromWord || isFeast(r.word(next))) &&
		(t.kind != agoWord || !r.acquired(1)) {
		return 0, false // «پیش از», «بعد از», «قبل عید»
	}
	r.at++
	return n, true
}

// directionOf reads the direction of a unit, which دیگر may give too, or of a weekday. Of weeks and weekdays,
// بعدی and قبلی are those beside now; of other units, beside one in the text.
func (r *reading) directionOf(unit kind) (n int, ok bool) {
	if n, ok = r.direction(); ok {
		return n, true
	}
	switch t := r.peek(); {
	case t.kind == adjacentWord && (unit == weekWord || unit == weekdayWord):
		n = t.number
	case t.kind == laterWord && unit != dayWord && unit != weekdayWord:
		n = 1
	default:
		return 0, false
	}
	r.at++
	return n, true
}

// unitFromNow reads «هفته گذشته», «ماه جاری», «روز گذشته», «هفته دیگه», and the weekday of
// the week: «این هفته پنجشنبه». «این سال», «این ماه» and «سال بعد» refer to a time
// mentioned earlier.
func (r *reading) unitFromNow(w *written, c context) status {
	if c.counting() || r.placeholder() || c.before == neutralWord && r.word(&r.prior) == "بر" {
		return nothing // «علاوه بر این ماه»
	}
	this := r.take(thisWord)
	t := *r.peek()
	r.at++
	switch t.kind {
	case weekWord, mahWord, yearWord, dayWord:
	default:
		return nothing
	}
	calendar := Jalali
	if era, said := r.accept(eraWord); said && !this && t.kind == yearWord { // «سال میلادی گذشته»
		calendar = era.calendar
	} else if said {
		return nothing
	}
	if past := r.peek().kind == pastWord; !this && past && r.amountPassed() {
		return nothing // «سه روز از هفته گذشته بود»
	} else if this && t.kind == weekWord && (past || r.peek().kind == agoWord) { // «همین هفته پیش»
		this = false
	}
	n, ok := 0, this && t.kind != yearWord && t.kind != mahWord && r.peek().kind != notDayWord
	if !this && !(t.kind == yearWord && r.nextTold()) {
		later := r.peek().kind == laterWord
		n, ok = r.directionOf(t.kind)
		ok = ok && !(later && r.peek().kind == fromWord) // «هفته دیگر از مسابقات»
	}
	if !ok || t.weak || t.kind == dayWord && (this || n > 0 || r.dayAndNight()) {
		return nothing
	}
	*w = written{calendar: calendar, ago: ago{t.kind, n}}
	if t.kind == weekWord {
		r.weekdayIn(w)
	}
	r.era(&w.calendar)
	return found
}

// placeholder reports whether the word before is one that a program replaces by a number:
// «{n} روز پیش», «%d روز پیش».
func (r *reading) placeholder() bool {
	p := &r.prior
	if p.kind != breakMark || p.end == 0 {
		return false
	}
	word := r.text[p.start:p.end]
	return word == "}" || isLatin(word[0]) && strings.HasSuffix(r.text[:p.start], "%")
}

// dayAndNight reports whether «شب و» precedes a day.
func (r *reading) dayAndNight() bool {
	if r.prior.kind != andWord {
		return false
	}
	night, _ := r.wordsBefore(r.prior.start)
	return night == "شب"
}

// yearTold reports whether the year of a date, after سال if explicit, refers to a year in
// the text: «سال بعد», «آن سال», «همین سال».
func (r *reading) yearTold(explicit bool) bool {
	if explicit {
		return r.nextTold()
	}
	switch t := r.peek(); t.kind {
	case otherWord:
		if word := r.text[t.start:t.end]; word != "آن" && word != "همان" {
			return false
		}
		fallthrough
	case thisWord:
		return r.ahead(1).kind == yearWord
	}
	return false
}

// nextTold reports whether the next word is بعد, which counts from a time in the text.
func (r *reading) nextTold() bool {
	t := r.peek()
	return t.kind == comingWord && t.weak
}

// weekdayIn reads the weekday after a week, unless it begins another date.
func (r *reading) weekdayIn(w *written) {
	start := r.at
	r.sign("،,")
	r.take(dayWord)
	t, ok := r.accept(weekdayWord)
	if !ok || r.weekdayGoesOn() || r.beginsDate() { // «هفته گذشته، پنجشنبه، ۲۱ بهمن ۱۳۸۹»
		r.at = start
		return
	}
	w.weekday = t.number + 1
}

// weekdayGoesOn reports whether the weekday just read begins an expression with the words
// after it. A time of day does not count.
func (r *reading) weekdayGoesOn() bool {
	switch r.peek().kind {
	case digitsWord:
		return !r.ahead(1).is(":")
	case cardinalWord, ordinalWord, toWord, andWord, pastWord, comingWord, adjacentWord, thisWord, weekWord, notDayWord:
		return true
	case partOfDayWord:
		return r.ahead(1).kind == notDayWord // «سه‌شنبه شب‌ها»
	}
	return false
}

// unitsFromNow reads «۳ روز پیش», «بیست و پنج سال دیگر» and «دو سال و نیم پیش».
func (r *reading) unitsFromNow(w *written, c context) status {
	n, ok := r.amount(c)
	u := r.peek().kind
	switch u {
	case dayWord, weekWord, mahWord, yearWord:
	default:
		return nothing
	}
	r.at++
	r.andLess(&n, &u)
	switch {
	case !ok || !r.fromNow(&n), n > 0 && r.lasts():
		return nothing
	case n == 0 || n < -farthest || n > farthest:
		return impossible
	}
	*w = written{calendar: Jalali, ago: ago{u, n}}
	return found
}

// lasts reports whether «N سال دیگر» just read is how much longer something lasts: «برای یک سال دیگر», «دو سال دیگر
// تمدید شد», «۴ روز دیگر نیز ماند».
func (r *reading) lasts() bool {
	return r.afterEvent() || r.word(&r.prior) == "برای" || has("نیز هم تمدید قرارداد فرصت مهلت وقت ادامه", r.word(r.peek()))
}

// afterEvent reports whether the word before makes an amount of time one after a moment in the text: «بعد سه روز دیگه
// خراب شد», «بعد از بیست دقیقه دیگر».
func (r *reading) afterEvent() bool {
	if r.prior.kind == fromWord {
		word, _ := r.wordsBefore(r.prior.start)
		return word == "بعد" || word == "پس"
	}
	return has("بعد سر", r.word(&r.prior)) // «پس دو روز دیگر» is "so, in two days"
}

// sharedUnit reads a range of two amounts of a unit, «۷۰ تا ۸۰ سال پیش», «دو تا سه ساعت
// دیگر».
func (r *reading) sharedUnit(e *expression) bool {
	if k := r.peek().kind; k != digitsWord && k != cardinalWord {
		return false
	}
	n, ok := r.amount(r.context())
	if !ok || !r.take(toWord) {
		return false
	}
	start := r.at
	_, ok = r.amount(context{})
	unit := r.peek().kind
	if r.at = start; !ok || !r.countedFromNow(&e.to) || e.to.ago.unit != unit { // «دو تا سه سال و نیم پیش»
		return false
	}
	e.from, e.ranged = e.to, true
	if e.from.ago.n = n; e.to.ago.n < 0 {
		e.from.ago.n, e.to.ago.n = e.to.ago.n, -n
	}
	return n > 0 && e.from.ago.n < e.to.ago.n
}

// countedFromNow reads «۸۰ سال پیش» or «سه ساعت دیگر».
func (r *reading) countedFromNow(w *written) bool {
	start := r.at
	if k := r.peek().kind; k != digitsWord && k != cardinalWord {
		return false
	}
	if r.unitsFromNow(w, context{}) == found {
		return true
	}
	r.at = start
	return r.timeFromNow(w)
}

// divisions are the units of which another consists, with their number.
var divisions = [...]struct {
	unit, of kind
	n        int
}{
	{mahWord, yearWord, 12},
	{dayWord, weekWord, 7},
	{minuteWord, hourWord, 60},
}

// andLess adds to n units what follows them in a smaller unit, which becomes that of n: «و
// نیم» after years and hours, «و ربع» after hours, «و سه ماه» or «سه ماه» after years.
func (r *reading) andLess(n *int, u *kind) {
	start := r.at
	for _, d := range &divisions {
		if d.of != *u || !r.take(andWord) && !r.lessFollows(d.unit) {
			continue
		}
		more, ok := 0, false
		if part, fraction := r.accept(fractionWord); fraction {
			more = part.number * d.n / 60
			ok = more*60 == part.number*d.n
		} else if more, ok = r.amount(context{}); ok {
			ok = r.take(d.unit)
		}
		if ok && 0 < more && more < d.n && *n <= farthest {
			*n, *u = *n*d.n+more, d.unit
			return
		}
		r.at = start
	}
}

// lessFollows reports whether a number of the smaller unit follows without و: «۱۵ ساعت ۲۶ دقیقه قبل».
func (r *reading) lessFollows(unit kind) bool {
	t := r.peek()
	return (t.kind == digitsWord || t.kind == cardinalWord) && r.ahead(1).kind == unit
}

// farthest is the largest number of days, weeks, months or years that a date counts from
// now.
const farthest = 1000

// amount reads the number of units, in digits or words, unless the number began earlier.
func (r *reading) amount(c context) (n int, ok bool) {
	if c.counting() || c.before == andWord && !r.afterDistance() || c.before == lengthWord { // «دو روز و سه ساعت پیش», «به مدت سه روز دیگر»
		return 0, false
	}
	if t, ok := r.accept(digitsWord); ok {
		return t.number, t.digits <= 4 && !r.approximate(c, t.number)
	}
	n, ok = r.spelled()
	return n, ok && !r.approximate(c, n)
}

// approximate reports whether the number before n and a sign or یا stand before the window, so that the two are an
// approximate amount: «چهار، پنج سال قبل», «دو یا سه سال پیش». A dash between spaces separates two things: «قسمت ۳ - ۴ روز
// پیش».
func (r *reading) approximate(c context, n int) bool {
	p := &r.prior
	or := c.before == neutralWord && r.word(p) == "یا"
	if !or && (c.before != signMark || !p.is("،,-–/") || p.is("-–") && p.spaced && r.window[0].spaced) {
		return false
	}
	word, _ := r.wordsBefore(r.prior.start)
	k := noKey
	if end := k.read(&r.words.letters, word, 0); end > 0 && end == len(word) {
		l := r.words.meaning(k)
		return l.kind == cardinalWord && int(l.value) == n-1
	}
	before := 0
	for word != "" {
		d, size := digitAt(word)
		if size == 0 || before > farthest {
			return false
		}
		before, word = 10*before+d, word[size:]
	}
	return before > 0 && before == n-1
}

// afterDistance reports whether the و before the window joins it to a date counted from now:
// «دو سال پیش و ۱۰ سال پیش».
func (r *reading) afterDistance() bool {
	return r.distance > 0 && skipSpaces(r.text, r.distance) == r.prior.start
}

// fromNow reads پیش or دیگر, and negates n for پیش.
func (r *reading) fromNow(n *int) bool {
	if !r.take(laterWord) {
		if !r.take(agoWord) {
			return false
		}
		*n = -*n
	}
	next := r.peek()
	return next.kind != fromWord && !isFeast(r.word(next)) || *n < 0 && next.kind == fromWord && r.acquired(0)
}

// isFeast reports whether a word is one of the days from which people count without از: «دو روز قبل عید».
func isFeast(word string) bool {
	return has("عید نوروز یلدا کنکور عاشورا تاسوعا اربعین چهارشنبهسوری", word)
}

// timeFromNow reads «۲ ساعت پیش», «ده دقیقه دیگر», «نیم ساعت پیش» and «یک ساعت و نیم پیش».
func (r *reading) timeFromNow(w *written) bool {
	c := r.context()
	var n int
	ok := false
	half, fraction := r.accept(fractionWord)
	if fraction {
		n, ok = half.number, !c.counting() && c.before != andWord
	} else if k := r.peek().kind; k == digitsWord || k == cardinalWord {
		n, ok = r.amount(c)
		if quarter := r.peek(); ok && n == 1 && quarter.kind == fractionWord && quarter.number == 15 && r.ahead(1).kind != hourWord {
			r.at++
			if n = quarter.number; r.fromNow(&n) { // «یک ربع پیش»
				w.calendar, w.ago = Jalali, ago{minuteWord, n}
				return true
			}
			return false
		}
	}
	u := r.peek().kind
	switch {
	case !ok, fraction && u != hourWord:
		return false
	case u != hourWord && u != minuteWord && u != secondWord:
		return false
	}
	r.at++
	if !fraction {
		r.andLess(&n, &u)
	} else {
		u = minuteWord
	}
	if n == 0 || !r.fromNow(&n) || n > 0 && r.afterEvent() {
		return false
	}
	w.calendar, w.ago = Jalali, ago{u, n}
	return true
}

// relativeYear reads the year of «۱۵ خرداد سال گذشته», «مهر امسال», «خرداد
// گذشته».
func (r *reading) relativeYear(w *written, explicit bool) bool {
	start := r.at
	if t, ok := r.accept(thisYearWord); ok && !explicit {
		w.ago = ago{yearWord, t.number}
		return true
	}
	r.at = start
	n, ok := r.direction()
	if !ok && !explicit && r.yearsFromNow(w) {
		return true
	}
	switch {
	case !ok:
		r.at = start
		return false
	case !explicit:
		w.ago = ago{monthWord, n}
		return true
	}
	w.ago = ago{yearWord, n}
	r.eraOf(w)
	return true
}

// yearsFromNow reads the year of «آبان سه سال پیش».
func (r *reading) yearsFromNow(w *written) bool {
	n, ok := r.amount(context{})
	if !ok || !r.take(yearWord) || !r.fromNow(&n) || n == 0 || n < -farthest || n > farthest {
		return false
	}
	w.ago = ago{yearWord, n}
	return true
}

// weekdayFromNow reads a weekday with its place in time: «شنبه گذشته», «شنبه هفته آینده»,
// «شنبه این هفته», «شنبه شب هفته آینده».
func (r *reading) weekdayFromNow(w *written) bool {
	start := r.at
	part, parted := r.accept(partOfDayWord)
	night := parted && part.number == atNight
	this := r.take(thisWord)
	inWeek := r.take(weekWord)
	n, ok := 0, this && inWeek
	if !ok && !this {
		unit := weekdayWord
		if inWeek {
			unit = weekWord
		}
		n, ok = r.directionOf(unit)
	}
	if !ok || !r.relative {
		r.at = start
		return false
	}
	w.calendar, w.ago, w.night = Jalali, ago{weekdayWord, n}, night
	if inWeek {
		w.ago.unit = weekWord
	}
	return true
}
