package jalali

import (
	"strings"
	"time"
)

// A clock is a time of day. Hours go to 24, the end of the day.
type clock struct {
	hour, min, sec int
	days           int       // days after the date: «۱۲:۳۰ شب» is on the next day
	precision      Precision // hour, minute or second
}

// since returns the time since midnight.
func (c clock) since() time.Duration {
	return time.Duration(c.hour)*time.Hour + time.Duration(c.min)*time.Minute + time.Duration(c.sec)*time.Second
}

// unit returns the length of the hour, minute or second that was given.
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

// clockFirst reads a time of day, and the date after it if there is one.
func (r *reading) clockFirst(e *expression) bool {
	if !r.clockAlone(e) {
		return false
	}
	loose := !e.timed && !r.whole // 11:29 counts only if a date or the name of a zone follows
	if !e.ranged && !r.offsetAfter(e, 0) {
		loose = !r.clockRange(e, !loose, r.partBefore()) && loose
	}
	e.timed = true
	r.zoneAfter(e)
	loose = loose && (e.zone.name == unnamed || e.zone.name == offsetZone)
	end, alone := r.at, *e
	r.sign("-–—،,|؛")
	open := r.gap()
	st := r.span(e)
	if st == nothing {
		r.at = end
		if r.take(dayWord) || r.take(markerWord) {
			st = r.span(e)
		}
	}
	if st == found && !e.ranged && e.from.dated() {
		if open {
			r.sign(")")
		}
		if alone.from = e.from; alone.from.night {
			alone.clock.tonight()
			alone.until.tonight()
		}
		*e = alone
		return true
	}
	if r.at = end; loose {
		return false
	}
	*e = alone
	return true
}

// clockAlone reads a time of day that stands by itself: with ساعت, with its second, or
// with the part of the day. Others are read too but leave the expression untimed.
func (r *reading) clockAlone(e *expression) (ok bool) {
	if r.take(hourWord) {
		if r.countsHours() && !r.ahead(1).is(":") {
			return false
		}
		e.clock, ok = r.saidClock()
		e.timed = ok
		if !r.partOfDay(&e.clock) && !r.partAfterNext(&e.clock) {
			e.clock.fall(r.partBefore())
		}
		return ok
	}
	if r.prior.kind == lengthWord || r.lengthBefore() {
		return false
	}
	if r.hours(e) || r.toHour(e) || r.hourOfDay(e) {
		return true
	}
	if e.clock, ok = r.digitalClock(2); !ok || r.peek().kind == lengthWord { // «۱:۴۵:۲۰ طول کشید»
		return false
	}
	if e.timed = r.partOfDay(&e.clock); !e.timed && e.clock.precision == SecondPrecision {
		if r.resultBefore() {
			return false
		}
		e.timed = true
	}
	return !r.isLink()
}

// partAfterNext moves the hour into the part of the day of the hour after it in a list, «ساعت ۴ یا ۵ عصر», «ساعت ۵ و
// ۶ عصر», and reports whether there is one. After و it must be the next hour: «ساعت ۸ و ۵ عصر» has a morning. It reads
// nothing.
func (r *reading) partAfterNext(c *clock) (ok bool) {
	start, hour := r.at, c.hour
	and := r.take(andWord)
	if !and && !r.takeOr() {
		return false
	}
	r.take(hourWord)
	n, told := r.hourNumber()
	t := *r.peek()
	next := n == hour%12+1 || !and && n > hour
	if r.at = start; told && next && hour > 0 && n <= 12 && t.kind == partOfDayWord {
		ok = c.apply(t.number)
	}
	return ok
}

// isLink reports whether what was read is the text of a link, so that the time is a place in
// a recording: «<a href="…">[۰۱:۱۵:۳۰]</a>», «[01:15:30](…)».
func (r *reading) isLink() bool {
	before, after := r.text[:r.window[0].start], r.text[r.end():]
	if inner, ok := strings.CutSuffix(before, "["); ok {
		if after, ok = strings.CutPrefix(after, "]"); !ok {
			return false
		}
		if strings.HasPrefix(after, "(") {
			return true
		}
		before = inner
	}
	return strings.HasSuffix(before, ">") && strings.HasPrefix(after, "</a>")
}

// countsHours reports whether the word before ساعت counts hours, «هر چهار ساعت یک بار», «نیم
// ساعت», «تعداد ساعت», or makes them part of a rate: «کیلومتر در ساعت». The number of a thing
// does not: «قطار شماره ۴ ساعت ۹».
func (r *reading) countsHours() bool {
	switch r.prior.kind {
	case aboutWord:
		unit, _ := r.wordsBefore(r.prior.start)
		return r.word(&r.prior) == "در" && !r.hourMore() && has("کیلومتر متر مایل لیتر مترمکعب وات کیلووات مگاوات بشکه دور", folded(unit))
	case otherWord:
		return r.word(&r.prior) == "تعداد"
	case digitsWord, cardinalWord:
		noun, _ := r.wordsBefore(r.prior.start)
		k := noKey
		return k.read(&r.words.letters, noun, 0) == 0 || r.words.meaning(k).kind != numberedWord
	case someWord, fractionWord:
		return true
	}
	return false
}

// hourMore reports whether minutes or a part of the day follow the hour here, so that it is a time of day: «۱۰ کیلومتر در
// ساعت ۵ و ۲۰ دقیقه». It reads nothing.
func (r *reading) hourMore() bool {
	start := r.at
	c, ok := r.saidClock()
	more := ok && c.precision != HourPrecision || r.peek().kind == partOfDayWord
	r.at = start
	return more
}

// partBefore returns the part of the day before the window, «شب ساعت ۱۱», or -1.
func (r *reading) partBefore() int {
	if r.prior.kind != partOfDayWord {
		return -1
	}
	return r.prior.number
}

// resultBefore reports whether با makes a time with seconds a result: «ماراتن را با ۲:۱۴:۳۹ دوید». After what is equal it
// does not: «برابر است با ۱۲:۲۷:۰۰».
func (r *reading) resultBefore() bool {
	if r.prior.kind != neutralWord || r.word(&r.prior) != "با" {
		return false
	}
	last, second := r.wordsBefore(r.prior.start)
	if last = folded(last); has("است بود باشد", last) {
		last = folded(second)
	}
	return !has("برابر مطابق مصادف همزمان مقارن مساوی", last)
}

// lengthBefore reports whether the noun before the time belongs to a word for a length: «مدت فیلم ۱:۴۵:۲۰».
// زمان is not one of these: «زمان ثبت ۱۲:۳۵:۲۰» is a time of day.
func (r *reading) lengthBefore() bool {
	if k := r.prior.kind; k != otherWord && k != worldWord && k != nameWord {
		return false
	}
	_, noun := r.wordsBefore(r.window[0].start)
	switch folded(noun) {
	case "مدت", "طول", "رکورد":
		return true
	}
	return false
}

// wordsBefore returns the last word of the text before an offset, and the one before it.
func (r *reading) wordsBefore(i int) (last, second string) {
	const near = 64 // bytes
	words := strings.Fields(r.text[max(0, i-near):i])
	if n := len(words); n > 0 {
		if last = words[n-1]; n > 1 {
			second = words[n-2]
		}
	}
	return last, second
}

// clockRange reads the end of «ساعت ۳ تا ۶ بعد از ظهر», «ساعت ۸ صبح تا ۵ عصر», «بین ساعت ۸ و
// ۱۰» and «۱۰:۰۰–۱۲:۰۰», and reports whether it has a part of the day. If the beginning was
// not said to be a time of day, the end must have its minutes. Before is the part of the day
// before the range, -1 if there is none.
func (r *reading) clockRange(e *expression, said bool, before int) (parted bool) {
	start := r.at
	dash := r.sign(dashes) != 0
	if !dash && !r.takeTo() {
		return false
	}
	led := before >= 0
	if t := r.peek(); t.kind == partOfDayWord && r.ahead(1).kind == hourWord { // «تا شب ساعت ۱۲»
		before = t.number
		r.at++
	}
	hour := r.take(hourWord)
	if !said && !hour && !r.ahead(1).is(":") || dash && r.ahead(1).is("/.") && !r.window[max(start-2, 0)].is("/.") {
		r.at = start // «ساعت ۸ - ۱۰/۱۲» is a day
		return false
	}
	until, ok := r.saidClock()
	if !ok {
		r.at = start
		return false
	}
	sure := hour || until.precision != HourPrecision || !r.dateFollows() && (!dash || r.tightAt(start))
	from, part := e.clock, -1
	if t := *r.peek(); r.partOfDay(&until) && t.kind == partOfDayWord {
		part = t.number
		if r.window[start-1].kind != partOfDayWord && !led {
			from.apply(part)
		}
	} else if before == atNight {
		until.tonight()
	} else {
		until.fall(before)
	}
	end, ok := until.after(from, part)
	overnight := part < 0 && end.days > until.days
	if !ok || !sure && part < 0 || dash && r.clockListed() || overnight && !hour && until.precision == HourPrecision && r.mayCount() {
		r.at = start
		return false
	}
	e.clock, e.until, e.ranged = from, end, true
	return part >= 0
}

// mayCount reports whether the number just read may count the noun after it, because neither از nor بین precedes the
// hour before it: «ساعت ۲۱ تا ۳ گل زدند».
func (r *reading) mayCount() bool {
	return r.peek().kind == otherWord && r.prior.kind != fromWord && r.word(&r.prior) != "بین"
}

// dashes are the signs that may stand for تا.
const dashes = "-–—"

// tightAt reports whether no space surrounds the sign at an index of the window: «ساعت ۸-۱۰»
// is a range, «ساعت ۸ - ۱۰ نفر» is not.
func (r *reading) tightAt(i int) bool { return !r.window[i].spaced && !r.window[i+1].spaced }

// clockListed reports whether another time follows after a dash, as in the list «۱۰:۰۰ -
// ۱۲:۰۰ - ۱۴:۰۰».
func (r *reading) clockListed() bool { return r.peek().is(dashes) && r.ahead(2).is(":") }

// dateFollows reports whether the number just read is the day of a date or counts
// something.
func (r *reading) dateFollows() bool {
	switch t := r.peek(); t.kind {
	case monthWord, everydayMonthWord, mahWord, otherWord:
		return t.kind != otherWord || r.window[r.at-1].kind == cardinalWord
	case dayWord: // «۸ تا ۱۰ روز شنبه» counts no days
		next := r.ahead(1).kind
		return next != weekdayWord && next != digitsWord
	case weekWord, yearWord, countedWord, scaleWord:
		return true
	}
	return false
}

// after reads the time of day that follows a date, after a sign or the word ساعت, and its
// zone. If there is no time of day, the reading does not move.
func (r *reading) after(e *expression) bool {
	start := r.at
	before := r.beforeClock()
	first := r.at
	var c clock
	ok, hour := false, r.take(hourWord)
	if hour {
		r.take(hourWord) // «ساعت ساعت»
		c, ok = r.saidClock()
	} else if r.peek().kind == digitsWord && r.ahead(1).is(":") {
		c, ok = r.digitalClock(2)
	} else if r.hoursAhead() && r.hours(e) {
		r.zoneAfter(e)
		return true
	}
	if !ok {
		r.at = start
		return false
	}
	said := r.partOfDay(&c)
	switch {
	case said:
	case e.from.night, before == atNight:
		before = atNight
		c.tonight()
	default:
		c.fall(before)
	}
	e.clock, e.timed = c, true
	if !r.offsetAfter(e, first) {
		r.clockRange(e, hour, before)
	}
	r.zoneAfter(e)
	return true
}

// beforeClock reads the words that may stand between a date and its time of day, and
// returns the part of the day, or -1.
func (r *reading) beforeClock() (part int) {
	if t := r.peek(); t.is("-–—،,|؛") || t.is("T") && !t.spaced {
		r.at++
	}
	part = -1
	if t, ok := r.accept(partOfDayWord); ok {
		part = t.number
	}
	for range 3 { // در, رأس, حدود, از
		if !r.take(aboutWord) && !r.take(fromWord) {
			break
		}
	}
	return part
}

// digitalClock reads 11:29 or 11:29:32, where minutes have at least the given number of
// digits.
func (r *reading) digitalClock(least uint8) (c clock, ok bool) {
	t, ok := r.accept(digitsWord)
	if !ok || t.digits > 2 || t.number > 24 || r.sign(":") == 0 {
		return c, false
	}
	c = clock{hour: r.window[r.at-2].number, precision: MinutePrecision}
	t, ok = r.accept(digitsWord)
	if !ok || t.digits < least || t.digits > 2 || t.number > 59 {
		return c, false
	}
	c.min = t.number
	if end := r.at; r.sign(":") != 0 {
		if t, ok = r.accept(digitsWord); ok && t.digits == 2 && t.number <= 59 {
			c.sec, c.precision = t.number, SecondPrecision
			r.fraction()
		} else if ok {
			return c, false
		} else {
			r.at = end
		}
	}
	return c, !r.tied("/.:") && (c.hour < 24 || c.min == 0 && c.sec == 0)
}

// fraction reads the digits of a fraction of a second.
func (r *reading) fraction() {
	start := r.at
	if r.tight(".,") == 0 {
		return
	}
	if t := r.peek(); t.spaced || t.kind != digitsWord || t.digits > 9 {
		r.at = start
		return
	}
	r.at++
}

// saidClock reads the time after ساعت: 11:29, ۱۷/۳۰, «۱۱ و ۲۹ دقیقه», «هفت و نیم», «۱۸»,
// «یک ربع به ده», «۳۰ دقیقه بامداد».
func (r *reading) saidClock() (c clock, ok bool) {
	r.sign(":")
	start := r.at
	if r.ahead(1).is(":") {
		if c, ok := r.digitalClock(1); ok {
			r.take(minuteWord)
			return c, true
		}
		r.at = start
	}
	if c, ok := r.slashedClock(); ok {
		return c, true
	}
	r.at = start
	if c, ok := r.clockTo(); ok {
		return c, true
	}
	r.at = start
	if c, ok := r.afterMidnight(); ok {
		return c, true
	}
	r.at = start
	n, ok := r.hourNumber()
	if !ok || n > 24 || r.tied(":./-") && !r.laterHourTied(n) || r.unitFollows() {
		return c, false
	}
	c = clock{hour: n, precision: HourPrecision}
	r.minutes(&c)
	return c, c.hour < 24 || c.min == 0
}

// laterHourTied reports whether a hyphen ties a later hour to the hour n just read: «ساعت
// ۸-۱۰».
func (r *reading) laterHourTied(n int) bool {
	dash, t := r.peek(), *r.ahead(1)
	if !dash.is("-") || dash.spaced || t.spaced || t.kind != digitsWord || t.digits > 2 || t.number <= n {
		return false
	}
	r.at += 2
	tied := r.tied(":./-")
	r.at -= 2
	return !tied
}

// slashedClock reads ۱۷/۳۰ and ۱۷.۳۰, ۳۰/۱۷ as old files from right to left have it, and ۵/۵,
// which is half past five.
func (r *reading) slashedClock() (c clock, ok bool) {
	t, ok := r.accept(digitsWord)
	if !ok || t.digits > 2 {
		return c, false
	}
	first := t.number
	sign := r.tight("/.")
	t, ok = r.accept(digitsWord)
	if sign == 0 || !ok || t.spaced || t.digits > 2 || r.tied("/.:-") {
		return c, false
	}
	c = clock{hour: first, min: t.number, precision: MinutePrecision}
	switch {
	case t.digits == 2 && first < 24 && t.number <= 59:
	case sign != '/':
		return c, false
	case 24 < first && first <= 59 && t.number < 24:
		c.hour, c.min = t.number, first
	case first <= 12 && t.digits == 1 && t.number == 5 && r.prior.kind != everyWord:
		c.min = 30
	default:
		return c, false
	}
	r.take(minuteWord) // «ساعت ۱۱/۴۵ دقیقه»
	return c, !r.unitFollows()
}

// clockTo reads «یک ربع به ده» and «ده دقیقه به هشت».
func (r *reading) clockTo() (c clock, ok bool) {
	n := 0
	if r.peek().kind == fractionWord {
		n = 1
	} else if n, ok = r.twoDigits(); !ok {
		return c, false
	}
	switch t := r.peek(); {
	case t.kind == fractionWord && n == 1 && t.number == 15:
		n = t.number
	case t.kind != minuteWord:
		return c, false
	}
	r.at++
	if !r.isTo(r.peek()) {
		return c, false
	}
	r.at++
	hour, ok := r.hourNumber()
	if !ok || hour < 1 || hour > 24 || n < 1 || n > 59 || r.unitFollows() {
		return c, false
	}
	return clock{hour: hour - 1, min: 60 - n, precision: MinutePrecision}, true
}

// afterMidnight reads «۳۰ دقیقه» before بامداد, which is 0:30.
func (r *reading) afterMidnight() (c clock, ok bool) {
	n, ok := r.twoDigits()
	if !ok || n < 1 || n > 59 || !r.take(minuteWord) {
		return c, false
	}
	t := r.peek()
	return clock{min: n, precision: MinutePrecision}, t.kind == partOfDayWord && r.text[t.start:t.end] == "بامداد"
}

// unitFollows reports whether the number counts something other than hours.
func (r *reading) unitFollows() bool {
	switch t := r.peek(); t.kind {
	case countedWord, scaleWord, weekWord, hourWord, minuteWord:
		return true
	case cardinalWord:
		return t.number >= 100 // «ساعت ۲۰ هزار تومانی»
	}
	return false
}

// hourNumber reads an hour in digits or words.
func (r *reading) hourNumber() (n int, ok bool) {
	start := r.at
	if t := r.peek(); t.kind == monthWord && r.word(t) == "صفر" { // «ساعت صفر»
		r.at++
		return 0, true
	}
	if n, ok = r.twoDigits(); n > 20 && r.peek().kind == minuteWord {
		r.at = start // «بیست و سه دقیقه» is 20:03
		t, ok := r.accept(cardinalWord)
		return t.number, ok
	}
	return n, ok
}

// minutes reads «و نیم», «و ربع کم», «و ۲۹ دقیقه», «و ۳۰» and «و ۳۲ ثانیه».
func (r *reading) minutes(c *clock) {
	start := r.at
	if !r.take(andWord) {
		return
	}
	if t, ok := r.accept(fractionWord); ok {
		c.min, c.precision = t.number, MinutePrecision
		if t.number == 15 && c.hour > 0 && r.word(r.peek()) == "کم" && !has("کم مانده مونده", r.word(r.ahead(1))) { // a quarter less, not «کم کم»
			r.at++
			c.hour, c.min = c.hour-1, 60-c.min
		}
		return
	}
	short := r.peek().digits == 2
	n, ok := r.twoDigits()
	if ok && short && n <= 59 && r.peek().kind != minuteWord && r.minutesAlone(c.hour, n) {
		c.min, c.precision = n, MinutePrecision
		return
	}
	if !ok || n > 59 || !r.take(minuteWord) {
		r.at = start
		return
	}
	c.min, c.precision = n, MinutePrecision
	end := r.at
	if r.take(andWord) {
		if n, ok := r.twoDigits(); ok && n <= 59 && r.take(secondWord) {
			c.sec, c.precision = n, SecondPrecision
			return
		}
	}
	r.at = end
}

// minutesAlone reports whether n after «ساعت ۱۷ و» counts minutes and is not another hour
// or an amount.
func (r *reading) minutesAlone(hour, n int) bool {
	if r.tied("/.:-") || r.unitFollows() || r.dateFollows() {
		return false
	}
	return n > 24 || n%5 == 0 && (n <= hour || n == 15)
}

// twoDigits reads a number in words, or in two digits at most.
func (r *reading) twoDigits() (n int, ok bool) {
	if t, ok := r.accept(digitsWord); ok {
		return t.number, t.digits <= 2
	}
	return r.spelled()
}

// partOfDay reads the part of the day after a time, unless they contradict each other.
func (r *reading) partOfDay(c *clock) bool {
	start := r.at
	t := r.peek()
	part := t.number
	if t.kind == partOfDayWord {
		if r.lastNight() {
			return false
		}
		r.at++
	} else if part = r.halfOfDay(); part < 0 {
		return false
	}
	if !c.apply(part) {
		r.at = start
		return false
	}
	return true
}

// lastNight reports whether the next word is the night of «ساعت ۲۲ شب گذشته», the day of the time before it. Before a
// copula گذشته is as often a verb: «ساعت ۱۰ شب گذشته بود».
func (r *reading) lastNight() bool {
	return r.relative && r.window[0].kind == hourWord && r.peek().number == atNight && r.ahead(1).kind == pastWord && !r.partOfNight() &&
		!has(copulas, r.word(r.ahead(2)))
}

// copulas are the forms of "to be" with which گذشته makes a verb.
const copulas = "است بود باشد"

// halfOfDay reads ق.ظ, ب.ظ, AM or PM and returns the part of the day, or -1.
func (r *reading) halfOfDay() int {
	start, i := r.at, r.peek().start
	part, end := readHalf(r.text, i)
	if end == i {
		return -1
	}
	if r.until(end); r.tied("") {
		r.at = start
		return -1
	}
	return part
}

// apply moves the hour into the part of the day, and reports whether that is possible.
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
		c.hour, c.days = 0, 1 // «۱۲:۳۰ شب»
	case c.hour >= 5:
		c.hour += 12
	}
	return true
}

// fall moves the hour into the part of the day before it, if there is one: «عصر ساعت ۵». The
// hour 12 after صبح is noon.
func (c *clock) fall(part int) {
	if part >= 0 && !(part == morning && c.hour == 12) {
		c.apply(part)
	}
}

// tonight moves the hour into the night that begins on the day: «امشب ساعت ۹», «دیشب ساعت
// ۲», which is on the next day.
func (c *clock) tonight() {
	if c.apply(atNight) && c.hour < 5 {
		c.days = 1
	}
}
