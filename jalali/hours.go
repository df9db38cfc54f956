package jalali

import "time"

// hoursAhead reports whether a range of hours without ساعت may begin here: a number before
// تا or before a part of the day.
func (r *reading) hoursAhead() bool {
	t := r.peek()
	if t.kind != cardinalWord && (t.kind != digitsWord || t.digits > 2) {
		return false
	}
	k := r.ahead(1).kind
	return k == toWord || k == partOfDayWord
}

// hours reads a range of hours without ساعت, «۸ تا ۱۲ صبح», «۸ صبح تا ۵ عصر». «۳ تا ۵ شب»
// counts nights and is not one.
func (r *reading) hours(e *expression) bool {
	start := r.at
	from, first, ok := r.hourOf(-1)
	if ok && r.take(toWord) {
		r.take(hourWord)
		if until, part, ok := r.hourOf(first); ok && part >= 0 {
			if first < 0 {
				from.apply(part)
			}
			if e.until, ok = until.after(from, part); ok {
				e.clock, e.ranged, e.timed = from, true, true
				return true
			}
		}
	}
	r.at = start
	return false
}

// hourOf reads an hour of a range, with or without minutes, and its part of the day, -1 if
// there is none. Before is the part of the day of the hour before it. A شب that may count
// nights is not a part of the day.
func (r *reading) hourOf(before int) (c clock, part int, ok bool) {
	if r.ahead(1).is(":") {
		c, ok = r.digitalClock(2)
	} else {
		c.precision = HourPrecision
		c.hour, ok = r.twoDigits()
	}
	if part = -1; !ok || c.hour < 1 || c.hour > 24 {
		return c, part, false
	}
	t := r.peek()
	nights := t.number == atNight && before < 0 && c.precision == HourPrecision && r.ahead(1).kind != toWord
	if t.kind == partOfDayWord && !nights && c.apply(t.number) {
		r.at++
		part = t.number
	}
	return c, part, true
}

// hourOfDay reads an hour without ساعت before its day, «۷ صبح امروز», «۱۰ صبح روز شنبه». «دو عصر جمعه» may be two
// evenings.
func (r *reading) hourOfDay(e *expression) bool {
	start, first := r.at, *r.peek()
	if !r.hourMayBegin() {
		return false
	}
	c, part, ok := r.hourOf(-1)
	if ok && part >= 0 && c.precision == HourPrecision && r.at == start+2 && first.number <= 12 {
		switch k := r.peek().kind; {
		case k == weekdayWord && first.kind == digitsWord, k == todayWord && first.number > 1, k == dayWord && first.number > 1:
			e.clock = c
			return true
		}
	}
	r.at = start
	return false
}

// hourMayBegin reports whether a number here may be an hour, as the beginning of a clause and a preposition show. After a
// noun the number may belong to it, «خط ۴ صبح امروز بسته شد», and after هر or آن it counts persons: «هر سه عصر امروز».
func (r *reading) hourMayBegin() bool {
	switch p := &r.prior; p.kind {
	case fromWord, toWord, aboutWord, markerWord, dayWord, weekdayWord, breakMark:
		return true
	case neutralWord:
		before, _ := r.wordsBefore(p.start) // «۳ به ۱ عصر دیروز» is a score
		return has("به با برای که است بود شد", r.word(p)) && !endsInDigits(before, 1)
	case signMark:
		return !p.is("-–—/:.") || p.is(":.") && p.end < r.window[0].start
	case otherWord:
		return p.end == 0
	}
	return false
}

// after adjusts the end c of a range of times of day that begins at from, and reports
// whether the range is valid. Part is the part of the day of the end, -1 if it was not
// given. The noon of «۱۰ تا ۱۲ صبح» was taken for midnight. «۹ شب تا ۲ بامداد» ends on the
// next day, and so does «ساعت ۲۲ تا ۶», where six in the afternoon is not after 22:00 either.
func (c clock) after(from clock, part int) (clock, bool) {
	switch {
	case part == morning && from.hour >= 12 && c.hour < 12,
		part < 0 && c.days == 0 && from.days == 0 && from.hour < 24 && c.since()+12*time.Hour <= from.since():
		c.days = 1
	case part >= 0 && c.hour == 0 && c.days == 0:
		c.hour = 12
	}
	return c, c.days > from.days || c.since() > from.since()
}

// toHourAhead reports whether «یک ربع به ده» or «ده دقیقه به هشت» may begin here.
func (r *reading) toHourAhead() bool {
	k := r.ahead(1).kind
	return (k == fractionWord || k == minuteWord) && r.isTo(r.ahead(2))
}

// toHour reads «یک ربع به ده» without ساعت, unless the hour may be a count: «ده دقیقه به
// هشت تیم وقت داد».
func (r *reading) toHour(e *expression) (ok bool) {
	start := r.at
	if !r.toHourAhead() {
		return false
	}
	if e.clock, ok = r.clockTo(); ok {
		e.timed = r.partOfDay(&e.clock)
		switch r.peek().kind {
		case signMark, breakMark, neutralWord, aboutWord, fromWord, toWord, andWord, dayWord, weekdayWord, todayWord:
			e.timed = true
		}
		if e.timed {
			return true
		}
	}
	r.at = start
	*e = expression{}
	return false
}
