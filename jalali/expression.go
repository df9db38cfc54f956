package jalali

// An expression is the meaning of a text about time, before Now and Location place it: a
// date, a time of day, or both, or a range of them.
type expression struct {
	from, to written
	ranged   bool // from one date or time of day to another
	clock    clock
	until    clock // of a range of times of day
	timed    bool  // has a clock
	zone     clockZone
}

// A written date holds the parts of a date that a text gives.
type written struct {
	calendar         Calendar
	year, month, day int    // 0 where not given
	season           Season // of the year
	years            int    // 10 or 100: the decade or century that begins with the year
	weekday          int    // 1 + time.Weekday, 0 where not given
	week             bool   // the week that contains the day
	night            bool   // the night of the day: «امشب»
	ago              ago
}

// An ago counts from now: n units before it if n is negative, or after it. A date with an
// ago gives only what is finer than the unit, or recurs every year.
type ago struct {
	// The word of the unit, or otherWord for a date that is not counted from now. A weekday
	// or month is the last of its name before now or the next one after it.
	unit kind
	n    int
}

// relative reports whether the date is counted from now.
func (w *written) relative() bool { return w.ago.unit != otherWord }

// dated reports whether the date is a day, which may have a time.
func (w *written) dated() bool {
	return w.day > 0 || w.weekday > 0 && !w.week || w.ago.unit == dayWord
}

// The years that a text may mean. A year in a date in digits is Jalali below 1500 and Gregorian from
// 1500 on. For a year alone, Find has other bounds.
const (
	firstPlain     = 1200
	firstGregorian = 1500
	lastPlain      = 2999
)

// calendarOf returns the calendar that a year of four digits belongs to.
func calendarOf(year int) (Calendar, bool) {
	if year < firstGregorian {
		return Jalali, year >= firstPlain
	}
	return Gregorian, year <= lastPlain
}

// precision returns the precision of the date.
func (w *written) precision() Precision {
	switch {
	case w.week:
		return WeekPrecision
	case w.years == 100:
		return CenturyPrecision
	case w.years == 10:
		return DecadePrecision
	case w.season != 0:
		return SeasonPrecision
	case w.month == 0 && w.year == 0:
		return WeekdayPrecision
	case w.month == 0:
		return YearPrecision
	case w.day == 0 && w.year == 0:
		return MonthOnlyPrecision
	case w.day == 0:
		return MonthPrecision
	case w.year == 0:
		return MonthDayPrecision
	}
	return DayPrecision
}

// possible reports whether the date exists, or exists in some year if none is given.
func (w *written) possible() bool {
	if w.year < 0 || w.year > lastPlain || w.year >= firstGregorian && w.calendar != Gregorian {
		return false
	}
	if w.month == 0 {
		return true
	}
	if w.month < 0 || w.month > 12 || w.day < 0 {
		return false
	}
	return w.day <= w.days()
}

// days returns the number of days in the month, in a leap year if no year is given.
func (w *written) days() int {
	switch w.calendar {
	case Gregorian:
		year := int64(w.year)
		if year == 0 {
			year = 2000
		}
		return int(gregorianDay(year, int64(w.month)+1, 1) - gregorianDay(year, int64(w.month), 1))
	case Lunar:
		if w.year == 0 {
			return 30
		}
		days, _ := lunarDays(w.year, w.month)
		return days
	}
	if w.year == 0 {
		return DaysIn(aLeapYear, Month(w.month))
	}
	return DaysIn(w.year, Month(w.month))
}

// aLeapYear is an arbitrary leap year, in which every day of the calendar exists.
const aLeapYear = 1403

// estimated reports whether the day is in a lunar month outside the table.
func (w *written) estimated() bool {
	if w.calendar != Lunar || w.year == 0 {
		return false
	}
	if w.month == 0 {
		return !lunarKnown(w.year, 1) || !lunarKnown(w.year, 12)
	}
	return !lunarKnown(w.year, w.month)
}

func lunarKnown(year, month int) bool {
	_, known := lunarDays(year, month)
	return known
}

// bounds returns the numbers of the first day of a date with a year and of the first day
// after it.
func (w *written) bounds() (from, until int64) {
	switch {
	case w.season != 0:
		return w.seasonBounds()
	case w.month == 0:
		years := max(w.years, 1)
		last := *w
		last.year += years - 1
		return w.first(1, 1), last.first(13, 1)
	case w.day == 0:
		return w.first(w.month, 1), w.first(w.month+1, 1)
	}
	from = w.first(w.month, w.day)
	if w.week {
		from -= sinceSaturday(from)
		return from, from + 7
	}
	return from, from + 1
}

// seasonBounds returns the days of a season. A season of a Gregorian year is the one that
// begins in the year: the winter of 1970 ends in March 1971.
func (w *written) seasonBounds() (from, until int64) {
	year := w.year
	if w.calendar == Gregorian {
		year -= gregorianAhead
	}
	first := Date{year, Month(3*w.season - 2), 1}
	return first.number(), first.AddMonths(3).number()
}

// gregorianAhead is the difference between a Gregorian year and the Jalali year that begins
// in it.
const gregorianAhead = 621

// first returns the number of a day of the year. Month 13 is the first month of the next
// year.
func (w *written) first(month, day int) int64 {
	switch w.calendar {
	case Lunar:
		first, _ := lunarStart(lunarMonth(w.year, month))
		return first + int64(day-1)
	case Gregorian:
		return gregorianDay(int64(w.year), int64(month), int64(day))
	}
	return Date{w.year, Month(month), day}.number()
}

// firstDay returns the number of the first day of a date with a year.
func (w *written) firstDay() int64 {
	from, _ := w.bounds()
	return from
}

// yearOf returns the year of a day in a calendar.
func yearOf(n int64, c Calendar) int {
	w := written{calendar: c}
	w.set(n)
	return w.year
}

// set sets the year, month and day of the date to those of a day in its calendar.
func (w *written) set(n int64) {
	switch w.calendar {
	case Gregorian:
		y, m, d := gregorian(n)
		w.year, w.month, w.day = int(y), m, d
	case Lunar:
		w.year, w.month, w.day = lunarOf(n)
	default:
		d := fromDay(n)
		w.year, w.month, w.day = d.Year, int(d.Month), d.Day
	}
}
