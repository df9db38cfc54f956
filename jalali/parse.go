package jalali

import (
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Parse reads a date formatted by the layout; see [Format] for layouts. Digits may be of
// any script, letters Persian or Arabic («ارديبهشت»). Full-width characters count as their
// ASCII equivalents, and bidi controls are ignored. Names may be those of any language of
// this package and are read as [Find] reads them: a weekday with a ZWNJ, a space or nothing
// between its parts («سه شنبه») or in English, a month with ماه after it («مهرماه»), a half
// of the day also as a word («بعدازظهر», «صبح») or with a point after it («ق.ظ.»). The
// layout must contain the year. Without a day the date is the first of the month; without a
// month either, it is the first of the year. A two-digit year is one of 1340 to 1439.
//
// Parse is strict: a day that does not exist, a weekday that does not match the date, or
// text before or after the date is a *[ParseError]. It never clamps. But it accepts any year,
// and takes 2025-05-21 for a day of the Jalali year 2025. Where Gregorian dates may come in,
// check the year, or use [Date.UnmarshalText], which rejects them, or [Finder.Parse], which
// reads both.
//
// As in package time, the hour "15" may have one digit, and a fraction may follow the seconds
// if the layout has none. Unlike time.Parse, Parse needs the year in the layout and one space
// for each space of the layout, hours from 1 to 12 for "3" and "03", and an offset or UTC for
// MST.
func Parse(layout, value string) (Date, error) {
	p := parser{layout: layout, value: value}
	if !p.parse(layout) {
		return Date{}, p.error()
	}
	return p.date, nil
}

// ParseTime reads a date and time of day formatted by the layout, as strictly as [Parse].
// If the layout has no zone, the time is in loc; a nil loc means Tehran. A time that the
// clocks there skip or show twice is the moment that [Date.At] gives.
func ParseTime(layout, value string, loc *time.Location) (time.Time, error) {
	p := parser{layout: layout, value: value}
	if !p.parse(layout) {
		return time.Time{}, p.error()
	}
	if loc == nil {
		loc = Tehran()
	}
	return p.time(loc), nil
}

// parse is like Parse, and also reads the names of the glossary.
func (g *glossary) parse(layout, value string) (Date, error) {
	p := parser{layout: layout, value: value, names: g}
	if !p.parse(layout) {
		return Date{}, p.error()
	}
	return p.date, nil
}

// parseTime is like ParseTime, and also reads the names of the glossary.
func (g *glossary) parseTime(layout, value string, loc *time.Location) (time.Time, error) {
	p := parser{layout: layout, value: value, names: g}
	if !p.parse(layout) {
		return time.Time{}, p.error()
	}
	if loc == nil {
		loc = Tehran()
	}
	return p.time(loc), nil
}

// A parser reads one value.
type parser struct {
	layout, value string
	names         *glossary // the names of a language, which are tried first
	at            int       // byte offset of the text to read next
	fault         string    // what is wrong at offset at
	wrong         int       // the number that is out of range
	least, most   int       // how many digits are wanted

	date              Date
	yearDay           int
	weekday           time.Weekday
	hasYear, hasWeek  bool
	dayAt, weekAt     int
	hour, min, sec    int
	nano              int
	half              byte // 'a' before noon, 'p' after, 0 unknown
	halfAt, halfEnd   int
	secondEnd         int // the end of the seconds, after which a fraction may follow
	offset            int // offset of the zone, in seconds
	hasZone, tookHour bool
}

// error returns the error of a value that could not be read. A fault of the layout comes
// first, because its user sees it with every value.
func (p *parser) error() error {
	if fault := layoutFault(p.layout); fault != "" {
		return &ParseError{Layout: p.layout, Value: p.value, Msg: fault, noOffset: true}
	}
	return &ParseError{Layout: p.layout, Value: p.value, Offset: p.at, Msg: p.fault}
}

// fail records what is wrong at offset at, and returns false.
func (p *parser) fail(at int, fault string) bool {
	p.at, p.fault = at, fault
	return false
}

func (p *parser) parse(layout string) bool { return p.elements(layout) && p.complete() }

// elements reads the elements of the layout, which must cover the value.
func (p *parser) elements(layout string) bool {
	last := literal
	for i := 0; i < len(layout); {
		e, n := literal, 0
		if begins[layout[i]] {
			e, n = elementAt(layout[i:], last)
		}
		last = e
		switch {
		case n > 0:
			if text := layout[i : i+n]; !p.element(e, text) && !(p.skipIgnored() && p.element(e, text)) {
				p.explain(e)
				return false
			}
		case p.at < len(p.value) && p.value[p.at] == layout[i] && layout[i] < utf8.RuneSelf:
			p.at++
			n = 1
		default:
			if _, n = utf8.DecodeRuneInString(layout[i:]); !p.literal(layout[i : i+n]) {
				return false
			}
		}
		i += n
	}
	if p.at < len(p.value) && (!p.skipIgnored() || p.at < len(p.value)) {
		return p.fail(p.at, "text after the date")
	}
	return true
}

// literal reads a character of the layout between elements.
func (p *parser) literal(text string) bool {
	want, _ := utf8.DecodeRuneInString(text)
	got, n := utf8.DecodeRuneInString(p.value[p.at:])
	if got != want && p.skipIgnored() {
		got, n = utf8.DecodeRuneInString(p.value[p.at:])
	}
	if n == 0 {
		return p.fail(p.at, "text ends early")
	}
	if got != want && fold(got) != want && !alike(got, want) {
		return p.fail(p.at, expected(text))
	}
	p.at += n
	return true
}

// alike reports whether got is the full-width form of want, or another space.
func alike(got, want rune) bool {
	const fullWidth = '！' - '!'
	return '！' <= got && got <= '～' && got-fullWidth == want || want == ' ' && got != '\n' && script.IsSpace(got)
}

// skipIgnored skips what a layout need not have, bidi controls, the last point of «ق.ظ.» and
// the fraction of a second, and reports whether there were any.
func (p *parser) skipIgnored() bool {
	start := p.at
	if p.half != 0 && p.at == p.halfEnd && p.at < len(p.value) && p.value[p.at] == '.' {
		p.at++
	}
	p.extraFraction()
	for p.at < len(p.value) && p.value[p.at] >= firstLead {
		r, size := utf8.DecodeRuneInString(p.value[p.at:])
		if !isBidi(r) {
			break
		}
		p.at += size
	}
	return p.at > start
}

func (p *parser) element(e element, text string) bool {
	switch e {
	case longYear:
		return p.year()
	case twoYear:
		p.hasYear = true
		ok := p.number(&p.date.Year, 2, 2, 0, 99)
		p.date.Year += century(p.date.Year)
		return ok
	case monthName:
		return p.month()
	case zeroMonth, numMonth:
		m := 0
		ok := p.number(&m, width(e, zeroMonth), 2, 1, 12)
		p.date.Month = Month(m)
		return ok
	case underDay:
		if p.at < len(p.value) && p.value[p.at] == ' ' {
			p.at++
		}
		fallthrough
	case zeroDay, numDay:
		p.dayAt = p.at
		return p.number(&p.date.Day, width(e, zeroDay), 2, 1, 31)
	case yearDay:
		p.dayAt = p.at
		return p.number(&p.yearDay, 3, 3, 1, 366)
	case weekday:
		return p.weekdayName()
	}
	return p.clock(e, text)
}

// century completes a year of two digits.
func century(year int) int {
	const pivot = 40
	if year >= pivot {
		return 1300
	}
	return 1400
}

// number reads a number of least to most digits that is between low and high.
func (p *parser) number(dst *int, least, most, low, high int) bool {
	start, n, digits := p.at, 0, 0
	if rest := p.value[start:]; most == 2 && len(rest) >= 2 && rest[0]-'0' <= 9 && rest[1]-'0' <= 9 { // the usual case
		n, digits = 10*int(rest[0]-'0')+int(rest[1]-'0'), 2
		p.at += 2
	}
	for digits < most && p.at < len(p.value) {
		d, size := int(p.value[p.at]-'0'), 1
		if d > 9 {
			if d, size = digitAt(p.value[p.at:]); size == 0 {
				break
			}
		}
		n = 10*n + d
		digits++
		p.at += size
	}
	switch {
	case digits < least:
		p.least, p.most = least, most
		return p.fail(start, missingDigits)
	case n < low || n > high:
		p.wrong = n
		return p.fail(start, outOfRange)
	}
	*dst = n
	return true
}

// year reads a year of four digits, or of more digits after a sign.
func (p *parser) year() bool {
	p.hasYear = true
	if p.at == len(p.value) || p.value[p.at] != '-' {
		return p.number(&p.date.Year, 4, 4, 0, 9999)
	}
	p.at++
	ok := p.number(&p.date.Year, 4, 9, 0, 1e9)
	p.date.Year = -p.date.Year
	return ok
}

func (p *parser) month() bool {
	l, end := p.word()
	if l.kind != monthWord && l.kind != everydayMonthWord || l.calendar != Jalali {
		return p.fail(p.at, "not a month")
	}
	p.date.Month, p.at = Month(l.value), end
	return true
}

func (p *parser) weekdayName() bool {
	l, end := p.word()
	if l.kind != weekdayWord || l.night {
		return p.fail(p.at, "not a weekday")
	}
	p.hasWeek, p.weekday, p.weekAt = true, time.Weekday(l.value), p.at
	p.at = end
	return true
}

// named returns the meaning of the name at p.at in the requested language, and the end of
// the name, p.at if there is none.
func (p *parser) named() (l lexeme, end int) {
	if p.names == nil {
		return lexeme{}, p.at
	}
	return p.names.at(p.value, p.at)
}

// word returns the meaning of the word at p.at, and its end.
func (p *parser) word() (l lexeme, end int) {
	if l, end = p.named(); end > p.at {
		return l, end
	}
	lex := lexer{text: p.value, words: theVocabulary()}
	if t := lex.word(p.at); t.kind != otherWord && t.lead == 0 {
		return t.lexeme, t.end
	}
	return latin().at(p.value, p.at)
}

func (p *parser) clock(e element, text string) bool {
	switch e {
	case hour24:
		p.tookHour = true
		return p.number(&p.hour, 1, 2, 0, 23)
	case zeroHour, numHour:
		p.tookHour = true
		return p.number(&p.hour, width(e, zeroHour), 2, 1, 12)
	case zeroMin, numMin:
		return p.number(&p.min, width(e, zeroMin), 2, 0, 59)
	case zeroSec, numSec:
		ok := p.number(&p.sec, width(e, zeroSec), 2, 0, 59)
		p.secondEnd = p.at
		return ok
	case fraction:
		p.secondEnd = 0 // what is skipped is not this fraction
		return p.fraction(text)
	case halfDay:
		return p.halfOfDay()
	}
	return p.zoneOffset(e, text)
}

// fraction reads as many digits of a second as the layout has zeros. If it has nines, it
// reads up to nine digits, or none if there is no point.
func (p *parser) fraction(text string) bool {
	first, size := script.DigitAt(text, 1)
	free := first == 9
	if p.at == len(p.value) || p.value[p.at] != '.' && p.value[p.at] != ',' {
		return free || p.fail(p.at, "no fraction of a second")
	}
	p.at++
	if free {
		return p.anyFraction()
	}
	n := min((len(text)-1)/size, 9)
	return p.fractionOf(n, n)
}

// fractionOf reads the digits of a fraction of a second.
func (p *parser) fractionOf(least, most int) bool {
	start := p.at
	if !p.number(&p.nano, least, most, 0, 999_999_999) {
		return false
	}
	for digits := countDigits(p.value[start:p.at]); digits < 9; digits++ {
		p.nano *= 10
	}
	return true
}

// anyFraction reads the digits of a fraction of a second, and ignores those beyond the
// nanosecond, as package time does.
func (p *parser) anyFraction() bool {
	if !p.fractionOf(1, 9) {
		return false
	}
	for _, n := digitAt(p.value[p.at:]); n > 0; _, n = digitAt(p.value[p.at:]) {
		p.at += n
	}
	return true
}

// extraFraction reads a fraction of a second that the layout lacks, right after the second.
func (p *parser) extraFraction() {
	if p.secondEnd == 0 || p.at != p.secondEnd || p.at == len(p.value) || p.value[p.at] != '.' && p.value[p.at] != ',' {
		return
	}
	if _, n := digitAt(p.value[p.at+1:]); n > 0 {
		p.at++
		p.anyFraction()
	}
}

func countDigits(s string) (n int) {
	for _, size := digitAt(s); size > 0; _, size = digitAt(s) {
		s = s[size:]
		n++
	}
	return n
}

// halfOfDay reads a half of the day: «ق.ظ», «بعدازظهر», «صبح».
func (p *parser) halfOfDay() bool {
	part, end := p.partOfDay()
	switch part {
	case morning, beforeNoon:
		p.half = 'a'
	case afternoon:
		p.half = 'p'
	default:
		return p.fail(p.at, "neither ق.ظ nor ب.ظ")
	}
	p.halfAt, p.halfEnd, p.at = p.at, end, end
	return true
}

// partOfDay returns the part of the day at p.at, -1 if there is none, and its end.
func (p *parser) partOfDay() (part, end int) {
	l, end := p.named()
	if end == p.at {
		if part, end = readHalf(p.value, p.at); end > p.at {
			return part, end
		}
		l, end = p.word()
	}
	if l.kind != partOfDayWord {
		return -1, p.at
	}
	return int(l.value), end
}

// zoneOffset reads the offset of a zone, or UTC.
func (p *parser) zoneOffset(e element, text string) bool {
	rest := p.value[p.at:]
	p.hasZone = true
	switch {
	case rest != "" && rest[0] == 'Z' && text[0] == 'Z':
		p.at++
		return true
	case e == zoneAbbr && len(rest) >= 3 && rest[:3] == "UTC":
		p.at += 3
		return true
	case rest == "" || rest[0] != '+' && rest[0] != '-':
		return p.fail(p.at, "not a zone offset")
	}
	sign := 1
	if rest[0] == '-' {
		sign = -1
	}
	p.at++
	hours, minutes := 0, 0
	if !p.number(&hours, 2, 2, 0, 23) {
		return false
	}
	if text != "-07" && (e != zoneAbbr || p.at < len(p.value)) {
		colon := text == "Z07:00" || text == "-07:00"
		if colon && !p.literal(":") || !p.number(&minutes, 2, 2, 0, 59) {
			return false
		}
	}
	p.offset = sign * (3600*hours + 60*minutes)
	return true
}

// complete checks that the parts read make a day.
func (p *parser) complete() bool {
	d := &p.date
	switch {
	case !p.hasYear: // layoutFault says so
		return false
	case p.yearDay > 0 && d.Month == 0 && d.Day == 0:
		year := d.Year
		*d = Date{year, Farvardin, 1}.AddDays(p.yearDay - 1)
		if d.Year != year {
			return p.fail(p.dayAt, hasDays(year, 365))
		}
	case d.Month == 0 && d.Day != 0:
		return false
	}
	if d.Day == 0 {
		d.Month, d.Day = max(d.Month, Farvardin), 1
	}
	if d.Day > DaysIn(d.Year, d.Month) {
		return p.fail(p.dayAt, d.fault())
	}
	if p.yearDay > 0 && p.yearDay != d.YearDay() {
		return p.fail(p.dayAt, "does not match the day of the year")
	}
	if p.hasWeek && p.weekday != d.Weekday() {
		return p.fail(p.weekAt, weekdayFault(d.Weekday(), p.weekday))
	}
	return p.noon()
}

// noon applies the half of the day to the hour.
func (p *parser) noon() bool {
	switch {
	case p.half == 0:
	case p.hour > 12 || !p.tookHour:
		return p.fail(p.halfAt, "half of the day without an hour of at most 12")
	case p.half == 'p' && p.hour < 12:
		p.hour += 12
	case p.half == 'a' && p.hour == 12:
		p.hour = 0
	}
	return true
}

// time returns the moment that was read.
func (p *parser) time(loc *time.Location) time.Time {
	if p.hasZone || loc == time.UTC {
		second := p.date.number()*daySeconds + int64(60*(60*p.hour+p.min)+p.sec-p.offset)
		utc := time.Unix(second, int64(p.nano)).UTC()
		if !p.hasZone {
			return utc
		}
		if _, here := utc.In(loc).Zone(); here == p.offset {
			return utc.In(loc)
		}
		return utc.In(time.FixedZone("", p.offset))
	}
	clock := time.Duration(3600*p.hour+60*p.min+p.sec)*time.Second + time.Duration(p.nano)
	return atClock(p.date.number(), clock, loc)
}
