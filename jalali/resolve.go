package jalali

import (
	"time"
)

// A placing places expressions in time.
type placing struct {
	now      time.Time
	location *time.Location
	today    int64 // day number of now
	hasNow   bool
}

// match returns the match of an expression without its offsets in the text, and reports
// whether it exists: a relative date may not, such as «۳۰ اسفند امسال».
func (p *placing) match(e *expression) (m Match, ok bool) {
	switch e.from.ago.unit {
	case hourWord, minuteWord, secondWord:
		m = p.instant(e.from.ago)
		if m.Range = e.ranged; e.ranged {
			m.Until = p.instant(e.to.ago).Until
		}
		return m, true
	}
	if e.from == (written{}) {
		return p.clockAlone(e), true
	}
	if !p.place(&e.from) || !p.placeLast(e) {
		return m, false
	}
	m = Match{Range: e.ranged}
	switch {
	case e.timed:
		p.atClock(&m, e)
	case e.ranged:
		p.atRange(&m, e.from, e.to)
	default:
		p.atDate(&m, e.from)
	}
	return m, true
}

// instant returns the match of an hour, minute or second counted from now.
func (p *placing) instant(a ago) Match {
	m := Match{Calendar: Jalali, Precision: SecondPrecision}
	unit := time.Second
	switch a.unit {
	case hourWord:
		unit, m.Precision = time.Hour, HourPrecision
	case minuteWord:
		unit, m.Precision = time.Minute, MinutePrecision
	}
	at := p.now.In(p.location).Add(time.Duration(a.n) * unit)
	over := time.Duration(at.Minute())*time.Minute + time.Duration(at.Second())*time.Second + time.Duration(at.Nanosecond())
	m.Time = at.Add(-over % unit)
	m.Until = m.Time.Add(unit)
	return m
}

// clockAlone returns the match of a time of day, on the day of now if now is set.
func (p *placing) clockAlone(e *expression) Match {
	m := Match{Precision: ClockPrecision, Clock: e.clock.since(), Range: e.ranged}
	if p.hasNow {
		w := written{calendar: Jalali}
		w.set(p.dayIn(e.zone))
		m.Time, m.Until = p.span(&w, e)
	}
	return m
}

// dayIn returns the number of the current day in a zone.
func (p *placing) dayIn(z clockZone) int64 {
	if z == nowhere {
		return p.today
	}
	return Of(p.now.In(z.location())).number()
}

// atDate sets the times of a match on a date.
func (p *placing) atDate(m *Match, w written) {
	m.describe(&w)
	if !p.resolve(&w, nil) {
		return
	}
	from, until := w.bounds()
	m.Time, m.Until = p.day(from), p.day(until)
	m.judge(&w)
}

// atClock sets the times of a match at a time of day on a date.
func (p *placing) atClock(m *Match, e *expression) {
	w := e.from
	m.describe(&w)
	m.Clock = e.clock.since()
	if m.Precision == DayPrecision {
		m.Precision = e.clock.precision
	}
	if !p.resolve(&w, nil) {
		return
	}
	m.Time, m.Until = p.span(&w, e)
	m.judge(&w)
}

// span returns the first instant of a time of day on a date and the first instant after
// it.
func (p *placing) span(w *written, e *expression) (from, until time.Time) {
	day := w.firstDay()
	loc := p.location
	if e.zone != nowhere {
		loc = e.zone.location()
	}
	at := func(c clock) time.Time {
		return fromDay(day+int64(c.days)).At(c.since(), loc).In(p.location)
	}
	from = at(e.clock)
	if e.ranged {
		if until = at(e.until); until.After(from) {
			return from, until
		}
	}
	return from, from.Add(e.clock.unit())
}

// atRange sets the times of a match from one date to another.
func (p *placing) atRange(m *Match, a, b written) {
	m.describe(&a)
	weekdays := b.month == 0 && b.weekday != 0
	var last *written // takes its year from a
	if b.year == 0 && !weekdays {
		last = &b
	}
	if !p.resolve(&a, last) {
		return
	}
	if weekdays {
		b.year, b.month, b.day = a.year, a.month, a.day+(b.weekday-a.weekday+7)%7
	} else if last != nil && !b.follow(&a) {
		return
	}
	_, until := b.bounds()
	m.Time, m.Until = p.day(a.firstDay()), p.day(until)
	m.judge(&a)
	m.judge(&b)
}

// describe sets the fields that the date gives.
func (m *Match) describe(w *written) {
	m.Year, m.Month, m.Day, m.Calendar, m.Precision = w.year, w.month, w.day, w.calendar, w.precision()
	if w.season != 0 && w.calendar == Jalali {
		m.Month = 3*int(w.season) - 2
	}
}

// judge says whether the weekday matches the date and whether the day is estimated.
func (m *Match) judge(w *written) {
	if w.weekday != 0 && w.day != 0 && weekdayOf(w.firstDay()) != time.Weekday(w.weekday-1) {
		m.WeekdayMismatch = true
	}
	m.Estimated = m.Estimated || w.estimated()
}

// day returns the first instant of a day.
func (p *placing) day(n int64) time.Time { return fromDay(n).In(p.location) }

// place sets the year, month and day of a date that is counted from now, and reports
// whether the date exists.
func (p *placing) place(w *written) bool {
	n := w.ago.n
	switch w.ago.unit {
	case dayWord:
		w.set(p.today + int64(n))
	case weekWord:
		day := p.today
		if w.week = w.weekday == 0; !w.week {
			day = p.nearestWeekday(w.weekday, 0)
		}
		w.set(day + 7*int64(n))
	case weekdayWord:
		w.set(p.nearestWeekday(w.weekday, n))
	case mahWord:
		day := w.day
		w.set(p.today)
		year, m := monthAfter(int64(w.year), Month(w.month), int64(n))
		w.year, w.month, w.day = int(year), int(m), day
	case yearWord:
		w.year = yearOf(p.today, w.calendar) + n
	case monthWord:
		return p.nearestMonth(w, n)
	}
	return w.possible()
}

// placeLast places the last date of a range that is counted from now, and reports whether
// the date exists. If such a range begins with a weekday, it is the last one before the
// end of the range.
func (p *placing) placeLast(e *expression) bool {
	a, b := &e.from, &e.to
	if !b.relative() {
		return true
	}
	if !p.place(b) {
		return false
	}
	if b.weekday != 0 {
		a.set(b.firstDay() - int64(b.weekday-a.weekday+7)%7)
	}
	return true
}

// nearestWeekday returns a weekday in this week if n is 0, the last before now if n is
// negative, and the next after now otherwise.
func (p *placing) nearestWeekday(weekday, n int) int64 {
	from := p.today - sinceSaturday(p.today) + int64(weekday)%7
	switch {
	case n < 0 && from >= p.today:
		from -= 7
	case n > 0 && from <= p.today:
		from += 7
	}
	return from
}

// nearestMonth sets the year of a month or of a day of one: the last before now, the next
// after it or, if n is 0, the current year.
func (p *placing) nearestMonth(w *written, n int) bool {
	w.year = yearOf(p.today, w.calendar)
	from, until := w.bounds()
	switch {
	case n < 0 && until > p.today:
		w.year--
	case n > 0 && from <= p.today:
		w.year++
	}
	return w.possible()
}

// resolve completes a date by Now, and the first date of a range by its last. It then
// reports whether the date has a year.
func (p *placing) resolve(w, last *written) bool {
	return w.year != 0 || p.hasNow && p.complete(w, last)
}

// complete gives a date without a year the year in which it is nearest to Now, and a
// weekday alone its day in the week around Now. The last date of a range, if there is
// one, must follow.
func (p *placing) complete(w, last *written) bool {
	if w.month == 0 && w.weekday != 0 {
		ahead := (int64(w.weekday-1) - int64(weekdayOf(p.today)) + 10) % 7
		day := fromDay(p.today + ahead - 3)
		w.year, w.month, w.day = day.Year, int(day.Month), day.Day
		return true
	}
	best := int64(-1)
	now := yearOf(p.today, w.calendar)
	year := now
	for w.year = now - rarest; w.year <= now+rarest; w.year++ {
		if !w.possible() || last != nil && !last.follow(w) {
			continue
		}
		from, until := w.bounds()
		if away := max(from-p.today, p.today-until+1, 0); best < 0 || away < best {
			best, year = away, w.year
		}
	}
	w.year = year
	return best >= 0
}

// rarest is the number of years in which every day occurs at least once; the maximum is
// for 29 February around 1900.
const rarest = 8

// follow gives the last date of a range the year in which it first follows the date a,
// and reports whether such a day exists.
func (w *written) follow(a *written) bool {
	w.year = yearOf(a.firstDay(), w.calendar)
	if w.firstDay() < a.firstDay() {
		w.year++
	}
	return w.possible()
}
