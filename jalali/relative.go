package jalali

// relativeDate reads a date counted from Now: «دیروز», «هفته گذشته», «۳ روز
// پیش», «۲۰ ماه جاری».
func (s *search) relativeDate(w *written) status {
	if !s.hasNow || s.before == nameWord {
		return nothing
	}
	start := s.at
	ok := s.fromToday(w)
	if !ok {
		s.again(start, w)
		ok = s.dayOfThisMonth(w)
	}
	if !ok {
		s.again(start, w)
		ok = s.unitFromNow(w)
	}
	if ok {
		return found
	}
	s.again(start, w)
	st := s.unitsFromNow(w)
	if st == nothing {
		s.at = start
	}
	return st
}

// fromToday reads «دیروز», «پارسال» and «شب گذشته», and a weekday after the
// first, unless that begins a date of its own.
func (s *search) fromToday(w *written) bool {
	t := s.peek()
	s.at = t.end
	switch t.kind {
	case thisYearWord:
		*w = written{calendar: Jalali, year: fromDay(s.today).Year + t.number, relative: true}
		return true
	case partOfDayWord:
		if t.number != atNight || !s.take(pastWord) {
			return false
		}
		*w = on(s.today-1, Jalali)
		return true
	case todayWord:
		*w = on(s.today+int64(t.number), Jalali)
		s.weekdayOf(w)
		return true
	}
	return false
}

// weekdayOf reads the weekday after a relative day.
func (s *search) weekdayOf(w *written) {
	start := s.at
	open := s.gap()
	t, ok := s.accept(weekdayWord)
	end := s.at
	var own written
	if !ok || s.dated(&own, s.gap()) != nothing {
		s.at = start
		return
	}
	if s.at = end; open && !s.literally(')') {
		s.at = start
		return
	}
	w.weekday = t.number + 1
}

// dayOfThisMonth reads «۲۰ ماه جاری» and «پنجم همین ماه».
func (s *search) dayOfThisMonth(w *written) bool {
	n, ok := s.dayNumber()
	if !ok || n.n == 0 || n.n > 31 {
		return false
	}
	shift := 0
	switch this := s.take(thisWord); {
	case !s.take(mahWord):
		return false
	case this:
	default:
		if shift, ok = s.direction(); !ok || shift != 0 && !n.ordinal {
			return false // «۲ ماه گذشته» is two months
		}
	}
	d := fromDay(s.today)
	d.Day = 1
	d = d.AddMonths(shift)
	*w = written{calendar: Jalali, year: d.Year, month: int(d.Month), day: n.n, relative: true}
	return w.possible()
}

// direction reads گذشته, جاری, آینده: -1, 0, 1.
func (s *search) direction() (n int, ok bool) {
	t := s.peek()
	switch t.kind {
	case pastWord, agoWord:
		n = -1
	case comingWord:
		n = 1
	case currentWord:
	default:
		return 0, false
	}
	s.at = t.end
	if next := s.peek(); next.kind == fromWord && (t.kind == agoWord || n == 1) {
		return 0, false // «پیش از»
	}
	return n, true
}

// unitFromNow reads «هفته گذشته», «ماه جاری», «این سال», «روز گذشته».
func (s *search) unitFromNow(w *written) bool {
	if s.counting() {
		return false
	}
	this := s.take(thisWord)
	t := s.peek()
	s.at = t.end
	switch t.kind {
	case weekWord, mahWord, yearWord, dayWord:
	default:
		return false
	}
	n, ok := 0, this && s.peek().kind != notDayWord
	if !this {
		n, ok = s.direction()
	}
	if !ok || t.weak || t.kind == dayWord && (this || n > 0) {
		return false
	}
	c := Jalali
	s.era(&c)
	*w = s.unit(t.kind, n, c)
	return true
}

// unit returns the day, week, month or year n after the present one.
func (s *search) unit(k kind, n int, c Calendar) written {
	switch k {
	case dayWord:
		return on(s.today+int64(n), c)
	case weekWord:
		w := on(s.today+7*int64(n), c)
		w.week = true
		return w
	}
	w := on(s.today, c)
	w.day = 0
	if k == yearWord {
		w.month = 0
		w.year += n
		return w
	}
	year, m := monthAfter(int64(w.year), Month(w.month), int64(n))
	w.year, w.month = int(year), int(m)
	return w
}

// unitsFromNow reads «۳ روز پیش» and «بیست و پنج سال دیگر».
func (s *search) unitsFromNow(w *written) status {
	n, ok := s.amount()
	u := s.peek()
	switch u.kind {
	case dayWord, weekWord, mahWord, yearWord:
	default:
		return nothing
	}
	s.at = u.end
	switch {
	case !ok || !s.fromNow(&n):
		return nothing
	case n == 0 || n < -farthest || n > farthest:
		return impossible
	}
	*w = s.unit(u.kind, n, Jalali)
	return found
}

// farthest is of how many days, weeks, months or years a number is taken.
const farthest = 1000

// amount reads how many of a unit there are, in digits or words, unless the number
// began before.
func (s *search) amount() (n int, ok bool) {
	if s.counting() || s.before == andWord { // «دو روز و سه ساعت پیش»
		return 0, false
	}
	if t, ok := s.accept(digitsWord); ok {
		return t.number, t.digits <= 4
	}
	return s.spelled()
}

// fromNow reads پیش or دیگر, and makes what is before now negative.
func (s *search) fromNow(n *int) bool {
	if !s.take(laterWord) {
		if !s.take(agoWord) {
			return false
		}
		*n = -*n
	}
	return s.peek().kind != fromWord
}

// relativeYear reads the year of «۱۵ خرداد سال گذشته», «مهر امسال», «خرداد
// گذشته».
func (s *search) relativeYear(w *written, explicit bool) bool {
	if !s.hasNow {
		return false
	}
	start := s.at
	year := yearOf(s.today, w.calendar)
	if t, ok := s.accept(thisYearWord); ok && !explicit {
		w.year, w.relative = year+t.number, true
		return true
	}
	this := !explicit && s.take(thisWord) && s.take(yearWord)
	if !this && !explicit {
		s.at = start
		return s.nearestYear(w)
	}
	n, ok := 0, true
	if !this {
		n, ok = s.direction()
	}
	if !ok {
		s.at = start
		return false
	}
	w.year, w.relative = year+n, true
	c := w.calendar
	end := s.at
	if !s.era(&c) || c != w.calendar {
		s.at = end
	}
	return true
}

// nearestYear reads گذشته, آینده or جاری after a month: the last one before now,
// the next one after, or the present one.
func (s *search) nearestYear(w *written) bool {
	start := s.at
	n, ok := s.direction()
	if !ok {
		return false
	}
	w.year, w.relative = yearOf(s.today, w.calendar), true
	from, until := w.bounds()
	switch {
	case n == 0 && (s.today < from || s.today >= until) && w.day == 0:
		w.year, w.relative = 0, false
		s.at = start
		return false
	case n < 0 && until > s.today:
		w.year--
	case n > 0 && from <= s.today:
		w.year++
	}
	return true
}

// complete gives a date without a year the year that brings it nearest to Now, and
// a weekday alone its day in the week around Now. The last date of a range, if
// there is one, must then follow.
func (s *search) complete(w, last *written) bool {
	if w.month == 0 && w.weekday != 0 {
		ahead := (int64(w.weekday-1) - int64(weekdayOf(s.today)) + 10) % 7
		day := on(s.today+ahead-3, Jalali)
		w.year, w.month, w.day = day.year, day.month, day.day
		return true
	}
	best := int64(-1)
	now := yearOf(s.today, w.calendar)
	year := now
	for w.year = now - rarest; w.year <= now+rarest; w.year++ {
		if !w.possible() || last != nil && !last.follow(w) {
			continue
		}
		from, until := w.bounds()
		if away := max(from-s.today, s.today-until+1, 0); best < 0 || away < best {
			best, year = away, w.year
		}
	}
	w.year = year
	return best >= 0
}

// rarest is the number of years in which every day comes at least once: 29 February
// around 1900.
const rarest = 8

// weekdayFromNow reads what places a weekday: «شنبه گذشته», «شنبه هفته آینده»,
// «شنبه این هفته».
func (s *search) weekdayFromNow(w *written) bool {
	start := s.at
	this := s.take(thisWord)
	inWeek := s.take(weekWord)
	n, ok := 0, this && inWeek
	if !ok && !this {
		n, ok = s.direction()
	}
	if !ok || !s.hasNow {
		s.at = start
		return false
	}
	day := int64(w.weekday) % 7 // since Saturday
	from := s.today - sinceSaturday(s.today) + day
	switch {
	case inWeek:
		from += 7 * int64(n)
	case n < 0 && from >= s.today:
		from -= 7
	case n > 0 && from <= s.today:
		from += 7
	}
	weekday := w.weekday
	*w = on(from, Jalali)
	w.weekday = weekday
	return true
}
