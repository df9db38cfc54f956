package jalali

// The calendar counts days from 1970-01-01, day 0. Dates become day numbers and
// back; a Jalali date needs the day of Nowruz for that, a Gregorian one only
// arithmetic.

// epoch makes the 33-year rule agree with the official calendar.
const epoch = -492268

// rule33 is the day of Nowruz by the 33-year rule: eight leap years in 33.
func rule33(year int64) int64 {
	return epoch + 365*(year-1) + floorDiv(8*year+21, 33)
}

// nowruz returns the day number of 1 Farvardin. From -1000 to 3400 it is the day
// whose true noon at 52.5°E is the first at or after the March equinox, the rule
// of the Calendar Centre of the University of Tehran; outside that, where no
// ephemeris is sure of the day, it is by the 33-year rule.
func nowruz(year int64) int64 {
	day := rule33(year)
	if i := uint64(year - firstYear); i <= lastYear-firstYear {
		day += int64(corrections[i/4]>>(i%4*2)&3) - 1
	}
	return day
}

func isLeap(year int64) bool { return nowruz(year+1)-nowruz(year) == 366 }

// toDay returns the number of a day of a year and month. Days past the month's
// end count on.
func toDay(year int64, m Month, day int) int64 {
	return nowruz(year) + int64(daysBefore(m)+day-1)
}

// daysBefore returns the number of days of the year before the month.
func daysBefore(m Month) int {
	if m <= Mehr {
		return 31 * int(m-1)
	}
	return 30*int(m-1) + 6
}

// fromDay returns the date of a day number.
func fromDay(n int64) Date {
	year := floorDiv(33*(n-epoch)+3, 12053) + 1
	first := nowruz(year)
	if n < first {
		year--
		first = nowruz(year)
	} else if next := nowruz(year + 1); n >= next {
		year, first = year+1, next
	}
	m, day := monthOf(int(n - first))
	return Date{int(year), m, day}
}

// monthOf splits a day of the year, from 0.
func monthOf(yearDay int) (Month, int) {
	if yearDay < 186 {
		return Month(yearDay/31 + 1), yearDay%31 + 1
	}
	yearDay -= 186
	return Month(yearDay/30 + 7), yearDay%30 + 1
}

// The Gregorian calendar, proleptic as in package time, counted from 1 March of
// the year 0, so that the leap day ends a year.
const (
	daysOf400 = 146097
	march0    = -719468 // day number of 0000-03-01
)

// gregorianDay returns the number of a Gregorian day. Months and days out of
// range count on, as in time.Date.
func gregorianDay(year, month, day int64) int64 {
	year += floorDiv(month-1, 12)
	month = (month-1)%12 + 1
	if month < 1 {
		month += 12
	}
	month -= 3
	if month < 0 {
		month += 12
		year--
	}
	days := 365*year + floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400)
	return march0 + days + (153*month+2)/5 + day - 1
}

// gregorian returns the Gregorian date of a day number.
func gregorian(n int64) (year int64, month, day int) {
	n -= march0
	cycle := floorDiv(n, daysOf400)
	n -= cycle * daysOf400
	of := (n - n/1460 + n/36524 - n/(daysOf400-1)) / 365 // year of the cycle
	n -= 365*of + of/4 - of/100
	m := (5*n + 2) / 153
	day = int(n-(153*m+2)/5) + 1
	year = cycle*400 + of
	if m += 3; m > 12 {
		m -= 12
		year++
	}
	return year, int(m), day
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
