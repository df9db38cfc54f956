package jalali

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A status is the outcome of reading a date.
type status uint8

// The statuses.
const (
	nothing    status = iota // no date
	impossible               // written like a date, but there is no such day
	found
)

// A context tells what precedes a date.
type context struct {
	before kind // kind of the word before
	sure   bool // whether it shows that a date follows
}

// named reports whether the date may be part of a name.
func (c context) named() bool { return c.before == nameWord || c.before == placeWord }

// context returns the context of the first date in the window.
func (r *reading) context() context {
	before := r.prior.kind
	return context{before: before, sure: before == markerWord}
}

// orBack goes back to start if no date was read.
func (r *reading) orBack(start int, w *written, st status) status {
	if st == nothing {
		r.at = start
		*w = written{}
	}
	return st
}

// date reads a date without its weekday.
func (r *reading) date(w *written, c context) (st status) {
	start := r.at
	switch k := r.peek().kind; k {
	case digitsWord, cardinalWord, ordinalWord:
		if st = r.dayOf(w, c); st == nothing {
			st = r.orBack(start, w, r.yearAlone(w))
		}
	case monthWord, mahWord:
		st = r.orBack(start, w, r.monthYear(w, c))
	case seasonWord:
		st = r.orBack(start, w, r.seasonYear(w))
	case yearWord:
		st = r.orBack(start, w, r.yearAfterWord(w, c))
	case portionWord:
		if r.peek().number == 100 && r.ofStudio(c) {
			break
		}
		st = r.orBack(start, w, r.decade(w))
	}
	if st == nothing && r.relative && c.before != nameWord {
		st = r.orBack(start, w, r.relativeDate(w, c))
	}
	return st
}

// dayOf reads a date that begins with the number of its day, followed by digits or the
// name of a month, or with its year: «۱۴۰۴ اردیبهشت ۳۱».
func (r *reading) dayOf(w *written, c context) status {
	start, st := r.at, nothing
	if t := r.peek(); t.kind == digitsWord {
		if r.ahead(1).is(dateSigns) {
			st = r.orBack(start, w, r.numeric(w, c))
		} else if t.digits == 4 {
			if st = r.orBack(start, w, r.yearFirst(w)); st == nothing && c.sure {
				st = r.orBack(start, w, r.spacedNumeric(w))
			}
		}
	}
	if st == nothing {
		st = r.orBack(start, w, r.dayMonth(w, c))
	}
	return st
}

// dateSigns are the signs that separate the numbers of a date in digits.
const dateSigns = "/-.\\–"

// numeric reads a date in digits, year first or day first, with the same sign in both
// places.
func (r *reading) numeric(w *written, c context) status {
	first, _ := r.accept(digitsWord)
	a := *first
	spaced := r.peek().spaced
	sign := r.sign(dateSigns)
	spaced = spaced || r.peek().spaced
	second, ok := r.accept(digitsWord)
	if !ok {
		return nothing
	}
	b := *second
	spaced = spaced || r.peek().spaced
	again := r.sign(string(sign))
	spaced = spaced || r.peek().spaced
	third, ok := r.accept(digitsWord)
	if again == 0 || !ok {
		return nothing
	}
	d := *third
	w.year, w.month, w.day = a.number, b.number, d.number
	switch {
	case r.tied("/-.:") && !r.clockTied() && !r.dateTied(sign) || b.digits > 2:
		return impossible
	case a.digits == 4 && d.digits <= 2:
	case a.digits <= 2 && d.digits == 4:
		w.year, w.day = d.number, a.number
	case a.digits <= 2 && d.digits <= 2:
		return r.shortNumeric(w, c, [...]token{a, b, d}, sign, spaced)
	default:
		return impossible
	}
	ok = r.calendar(w) && w.month > 0 && w.day > 0
	if sign == '.' && !spaced && w.calendar == Gregorian && a.digits == 4 && (b.digits < 2 || d.digits < 2) {
		return impossible // a version, «2024.1.2»
	}
	return r.check(w, ok)
}

// spacedNumeric reads a date in digits with spaces, year first, where a date is sure to follow: «شنبه 1396 09 04».
func (r *reading) spacedNumeric(w *written) status {
	y, m, d := *r.peek(), *r.ahead(1), *r.ahead(2)
	if m.kind != digitsWord || d.kind != digitsWord || m.digits != 2 || d.digits != 2 {
		return nothing
	}
	r.at += 3
	w.year, w.month, w.day = y.number, m.number, d.number
	if r.tied("/-.:") {
		return nothing
	}
	ok := r.calendar(w) && w.month > 0 && w.day > 0
	return r.check(w, ok)
}

// clockTied reports whether a hyphen ties a time of day to the date just read, as banks write it: «1404/02/28-14:05».
func (r *reading) clockTied() bool {
	rest, ok := strings.CutPrefix(r.text[r.end():], "-")
	if !ok {
		return false
	}
	const most = 2 // digits of the hour
	for range most {
		_, n := digitAt(rest)
		rest = rest[n:]
	}
	minutes, ok := strings.CutPrefix(rest, ":")
	_, n := digitAt(minutes)
	return ok && n > 0
}

// dateTied reports whether a hyphen ties another date in digits to the date just read, whose
// parts sign separates: «1404/02/30-1404/03/05». A slash ties dates with hyphens, as in ISO
// 8601.
func (r *reading) dateTied(sign rune) bool {
	joint := r.peek()
	if joint.spaced || r.ahead(1).spaced {
		return false
	}
	return (joint.is("-") && sign != '-' || joint.is("/") && sign == '-') && r.fullDate(1)
}

// fullDate reports whether the n-th token from here on is the first of a date in digits, with a
// year of four digits or 04/02/31, to which nothing is tied.
func (r *reading) fullDate(n int) bool {
	a, b, c := r.ahead(n), r.ahead(n+2), r.ahead(n+4)
	for _, t := range [...]*token{a, b, c} {
		if t.kind != digitsWord || t.spaced && t != a {
			return false
		}
	}
	sign, again := r.ahead(n+1), r.ahead(n+3)
	year, day := max(a.digits, c.digits), min(a.digits, c.digits)
	if !sign.is("/-.") || !again.is(string(rune(sign.number))) || b.digits > 2 || day > 2 || year != 4 && (year+b.digits+day != 6 || sign.number != '/') {
		return false
	}
	at := r.at
	r.at += n + 5
	tied := r.tied("/-.:")
	r.at = at
	return !tied
}

// shortNumeric reads a date whose year has two digits: 04/02/31. It reads the other way
// round if only that is possible, if only that puts the year in the past, or if only that makes it
// one of those that two digits mean without a Now: «مورخ ۱۷/۹/۰۲».
func (r *reading) shortNumeric(w *written, c context, n [3]token, sign rune, spaced bool) status {
	if c.before == numberedWord {
		return nothing // «شماره ۹۸/۵/۱۲»
	}
	first, third := n[0].number, n[2].number
	twice := n[0].digits == 2 && n[1].digits == 2 && n[2].digits == 2
	if !c.sure && (sign != '/' || spaced || !twice && first <= 31 && third <= 31) {
		return nothing
	}
	w.calendar = Jalali
	w.year = r.fullYear(first)
	last := r.fullYear(third)
	dayFirst := c.sure && n[2].digits == 2 && (n[0].digits == 1 || last <= r.latest() && (w.year > r.latest() || w.year <= lastShort-100 && last > lastShort-100))
	if third > 31 || dayFirst {
		w.year, w.day = last, first
	}
	if !c.sure && w.year > r.latest() {
		return impossible // «۱۲/۱۲/۱۷»
	}
	return r.check(w, w.month > 0 && w.day > 0)
}

// fullYear completes a year of two digits.
func (r *reading) fullYear(n int) int {
	year := r.years/100*100 + n
	if year > r.years {
		year -= 100
	}
	return year
}

// latest returns the last year that three short numbers are likely to mean.
func (r *reading) latest() int {
	if r.relative {
		return r.years - yearsAhead + 1
	}
	return lastShort - 30
}

// check returns found or impossible for a date that was read.
func (r *reading) check(w *written, ok bool) status {
	if ok && w.possible() {
		return found
	}
	return impossible
}

// calendar reads the era after a year, or takes the calendar from the year.
func (r *reading) calendar(w *written) bool {
	if r.era(&w.calendar) {
		return true
	}
	c, ok := calendarOf(w.year)
	w.calendar = c
	return ok
}

// yearFirst reads «۱۴۰۴ اردیبهشت ۳۱» and «۱۴۰۴ اردیبهشت», unless the month has its own
// year.
func (r *reading) yearFirst(w *written) status {
	t, _ := r.accept(digitsWord)
	w.year = t.number
	m, ok := r.accept(monthWord)
	if !ok || m.calendar == Lunar {
		return nothing
	}
	w.calendar, w.month = m.calendar, m.number
	weak := m.weak
	if c, ok := calendarOf(w.year); !ok || c != w.calendar {
		return nothing
	}
	if d := r.peek(); d.kind == digitsWord && d.digits <= 2 && r.ahead(1).kind != monthWord && !r.countsNext(1) {
		r.at++
		w.day = d.number
		if r.tied("/-.:") {
			return nothing
		}
		return r.check(w, w.day > 0)
	} else if d.kind == digitsWord || d.kind == yearWord || d.kind == mahWord || d.kind == eraWord || weak {
		return nothing
	}
	return r.check(w, true)
}

// dayMonth reads a day and month, and the year if there is one.
func (r *reading) dayMonth(w *written, c context) status {
	first := *r.peek()
	n, ok := r.dayNumber()
	if !ok || n.ordinal && r.countsBefore(n, c) {
		return nothing
	}
	if n.ordinal && r.take(dayWord) {
		r.take(fromWord)
	} else if r.countsMonths(n) {
		return nothing
	}
	sign := r.joint(n)
	if r.peek().kind == everydayMonthWord && !first.weak {
		return r.everydayMonth(w, n, sign, c)
	}
	m, named, ok := r.month(w)
	if !ok || first.weak && w.calendar != Lunar {
		return nothing
	}
	w.day = n.n
	st := r.year(w, sign)
	switch {
	case st == impossible:
		return impossible
	case named:
	case r.isDisc(&m, n):
		return impossible
	}
	switch {
	case sign != 0 && w.year == 0, r.unlikely(&m, n, named || w.year != 0 || w.relative(), c):
		return nothing
	case (c.named() || c.before == shotWord || c.before == fromWord && r.toRoad()) && w.year == 0 && !w.relative() && !named:
		return impossible
	}
	return r.check(w, n.n > 0)
}

// toRoad reports whether the date just read after از is the first of two places: «از ۲۲ بهمن تا بلوار قدوسی».
func (r *reading) toRoad() bool {
	if r.peek().kind != toWord {
		return false
	}
	word := r.word(r.ahead(1))
	return has("میدان میدون خیابان خیابون بلوار بولوار کوچه پل بزرگراه چهارراه سهراه سهراهی ازادراه اتوبان جاده بنبست فلکه تقاطع روگذر "+
		"زیرگذر تونل دوربرگردان", word)
}

// countsBefore reports whether an ordinal belongs to the word before it and is not a day
// of the month after it: «هفته دوم مهر», «روزهای اول خرداد».
func (r *reading) countsBefore(n dayNumber, c context) bool {
	switch c.before {
	case portionWord, weekWord, ordinalWord:
		return true
	case dayWord:
		return n.n <= 3 && r.countsDays()
	case otherWord:
		return n.n == 1 && folded(r.text[r.prior.start:r.prior.end]) == "روزهای"
	}
	return false
}

// countsDays reports whether روز before the window is counted: «۱۰ روز دوم مهر», «سه روز اول
// خرداد». «ساعت ۱۰ روز اول خرداد» has an hour before it.
func (r *reading) countsDays() bool {
	number, noun := r.wordsBefore(r.prior.start)
	k := noKey
	end := k.read(&r.words.letters, number, 0)
	cardinal := end > 0 && end == len(number) && r.words.meaning(k).kind == cardinalWord
	return noun != "ساعت" && (cardinal || endsInDigits(number, 1) && !endsInDigits(number, 3))
}

// yearBegins reports whether a token after می may begin a year, so that می is the month: «پنج ماه می ۲۰۲۰».
func yearBegins(t *token) bool { return t.kind == digitsWord || t.kind == yearWord }

// countsMonths reports whether the number just read counts the months that follow, «سه ماه
// مهر، آبان و آذر», or a number in words those before a verb: «یک ماه می شد».
func (r *reading) countsMonths(n dayNumber) bool {
	if n.words && r.peek().kind == mahWord && r.ahead(1).verbal && !yearBegins(r.ahead(2)) {
		return true
	}
	if n.ordinal || n.n < 2 || r.peek().kind != mahWord || r.ahead(1).kind != monthWord {
		return false
	}
	joint := r.ahead(2)
	return (joint.kind == andWord || joint.is("،,")) && r.ahead(3).kind == monthWord
}

// isDisc reports whether «سی دی» before a number of two digits is the English CD: «ال سی دی
// ۳۲ اینچ».
func (r *reading) isDisc(m *token, n dayNumber) bool {
	last := &r.window[r.at-1]
	return n.words && n.n == 30 && m.calendar == Jalali && m.number == int(Dey) && last.kind == digitsWord && last.digits == 2
}

// everydayMonth reads a month whose name is an everyday word, «میزان», and its year.
// Without the year it counts as a month only if its neighbours show that this is a date.
func (r *reading) everydayMonth(w *written, n dayNumber, sign rune, c context) status {
	t, _ := r.accept(everydayMonthWord)
	m := *t
	twice := r.otherName(&m)
	w.calendar, w.month, w.day = m.calendar, m.number, n.n
	end := r.end()
	st := r.year(w, sign)
	dateline := c.before == signMark && (r.prior.number == '/' && r.peek().is("/-") || r.prior.number == '(' && r.peek().is(")"))
	sure := c.sure || twice || dateline || st == found && !w.relative() && utf8.RuneCountInString(r.text[end:r.end()]) > len(" 00")
	if !sure || st == impossible || sign != 0 && w.year == 0 {
		return nothing
	}
	return r.check(w, n.n > 0)
}

// joint reads the sign of «31-اردیبهشت-1404», which must also stand before the year.
func (r *reading) joint(n dayNumber) rune {
	if n.digits > 0 {
		return r.tight("-/")
	}
	return 0
}

// month reads the name of a month, with or without ماه before or after it, and reports
// whether ماه was there.
func (r *reading) month(w *written) (m token, named, ok bool) {
	start := r.at
	if named = r.take(mahWord); named {
		r.take(blessedWord)
	}
	if m = *r.peek(); m.kind != monthWord {
		r.at = start
		return m, named, false
	}
	if r.at++; named && m.verbal && r.presentFollows() {
		r.at = start
		return m, named, false
	}
	r.otherName(&m)
	w.calendar, w.month = m.calendar, m.number
	return m, named || m.ma || r.take(mahWord), true
}

// otherName reads a second name of the month in another language, «۹ قوس/آذر ۱۳۹۷», and
// reports whether there was one.
func (r *reading) otherName(m *token) bool {
	if !r.peek().is("/") {
		return false
	}
	other := r.ahead(1)
	if other.kind != monthWord && other.kind != everydayMonthWord || other.calendar != m.calendar || other.number != m.number {
		return false
	}
	r.at += 2
	return true
}

// unlikely reports whether a name after a number is more likely another word: «۲۰ می
// شود», «سه تیر», «۲ صفر», «مشتق دوم صفر است», «۲ دی اکسید», «۵ تیر به سمت او شلیک شد».
func (r *reading) unlikely(m *token, n dayNumber, sure bool, c context) bool {
	next := r.peek()
	switch {
	case next.kind == notDayWord && next.weak && m.calendar == Jalali && m.number == int(Dey):
		return true
	case !m.weak || sure:
		return false
	case n.words && m.calendar == Jalali && m.number == int(Tir):
		return !c.sure || r.shotFollows() || r.isTo(next) // «شنبه دو تیر به دیوار خورد»
	case n.words:
		return !c.sure // «جمعه یک آذر»
	case m.calendar == Lunar:
		return n.digits == 1 || n.ordinal && c.before == otherWord && r.isZero()
	case m.calendar == Gregorian:
		return m.verbal && r.verbFollows()
	case m.number == int(Tir):
		return r.shotFollows() || r.shotWith()
	case m.number == int(Dey):
		return r.spelledAt(0)
	}
	return false
}

// isZero reports whether the صفر just read after an ordinal is zero, as a copula after it shows and the noun that the
// ordinal describes: «مشتق دوم صفر است».
func (r *reading) isZero() bool {
	return r.prior.end > 0 && has("است نیست بود نبود شد شود باشد میشود", r.word(r.peek()))
}

// spelledAt reports whether the n-th word from here on and the next one are names of Latin
// letters, which makes دی one too: «دی ان ای», «دی جی».
func (r *reading) spelledAt(n int) bool {
	a, b := r.ahead(n), r.ahead(n+1)
	return script.IsLetterName(r.text[a.start:a.end]) && script.IsLetterName(r.text[b.start:b.end])
}

// shotFollows reports whether one of the next words in the line shows that تیر means a
// bullet.
func (r *reading) shotFollows() bool {
	const near = 6
	for n := range near {
		switch t := r.ahead(n); t.kind {
		case shotWord:
			return !t.weak || n == 0 || r.isTo(r.peek())
		case breakMark, signMark, digitsWord:
			return false
		}
	}
	return false
}

// shotWith reports whether با precedes and someone is then killed or hurt: «با ۳ تیر کشته شد». «مصادف با ۳ تیر» is a date.
func (r *reading) shotWith() bool {
	const near = 8 // tokens
	if r.text[r.prior.start:r.prior.end] != "با" {
		return false
	}
	for n := range near {
		switch t := r.ahead(n); {
		case t.kind == countedWord && t.verbal: // کشته, زخمی
			return true
		case t.kind == breakMark || t.kind == signMark:
			return false
		}
	}
	return false
}

// isTo reports whether a token is به.
func (r *reading) isTo(t *token) bool {
	return t.kind == neutralWord && r.text[t.start:t.end] == "به"
}

// monthYear reads a month and year, a month named with ماه, or «اردیبهشت ۳۱, ۱۴۰۴».
func (r *reading) monthYear(w *written, c context) status {
	m, named, ok := r.month(w)
	if !ok || named && m.verbal && (c.before == cardinalWord && !yearBegins(r.peek()) || c.before == everyWord && r.verbFollows()) {
		return nothing // «یک ماه می شد», «هر ماه می روند»
	}
	if r.monthDayYear(w) {
		return r.check(w, true)
	}
	end := r.end()
	st := r.year(w, 0)
	short := !w.relative() && utf8.RuneCountInString(r.text[end:r.end()]) <= len(" 00")
	switch {
	case st == impossible:
		return impossible
	case !named && (w.year == 0 && !w.relative() || w.relative() && m.weak && m.calendar != Jalali):
		return nothing // «سه بر صفر پیش»
	case m.weak && !named && c.named():
		return impossible
	case m.calendar == Lunar && !named && short && w.year != 0:
		return nothing // «رجب ۸۵ رأی آورد»
	case m.weak && !named && short && 10 <= w.year%100 && w.year%100 < firstSureShort:
		return impossible // «مهر ۱۲ کتاب»
	}
	return found
}

// monthDayYear reads the day and year of «اردیبهشت ۳۱, ۱۴۰۴» after the month.
func (r *reading) monthDayYear(w *written) bool {
	start := r.at
	d, ok := r.accept(digitsWord)
	if !ok || d.digits > 2 || d.number < 1 || d.number > 31 {
		r.at = start
		return false
	}
	day := d.number
	r.sign("،,")
	y, ok := r.accept(digitsWord)
	if ok && y.digits == 4 && !r.tied("/.:,") && !r.countsNext(0) {
		year := y.number
		if c, ok := calendarOf(year); ok && (c == w.calendar || w.calendar == Lunar) {
			w.year, w.day = year, day
			r.eraOf(w)
			return true
		}
	}
	r.at = start
	return false
}

// seasonYear reads a season and its year.
func (r *reading) seasonYear(w *written) status {
	t, _ := r.accept(seasonWord)
	w.calendar, w.season = Jalali, Season(t.number)
	start := r.at
	if st := r.year(w, 0); st == found && (w.year != 0 || w.relative()) {
		return found
	}
	r.at = start
	w.calendar, w.year = Gregorian, 0
	if st := r.year(w, 0); st != found || w.year < firstGregorian || w.relative() {
		return nothing
	}
	return found
}
