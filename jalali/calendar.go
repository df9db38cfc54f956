package jalali

// The calendar counts days from 1970-01-01, day 0, and converts dates to day
// numbers and back. A Jalali date needs the day of Nowruz for this, a Gregorian
// date only arithmetic.

// epoch makes the 33-year rule agree with the official calendar.
const epoch = -492268

// daysOf33 is the number of days in 33 years.
const daysOf33 = 12053

// rule33 returns the day of Nowruz by the 33-year rule: eight leap years in 33.
func rule33(year int64) int64 {
	return epoch + 365*(year-1) + floorDiv(8*year+21, 33)
}

// nowruz returns the day number of 1 Farvardin. From -1000 to 3400 it is the day
// whose true noon at 52.5°E is the first at or after the March equinox, the rule
// of the Calendar Centre of the University of Tehran. In other years no ephemeris
// determines the day reliably, so the 33-year rule applies.
func nowruz(year int64) int64 { return rule33(year) + correction(year) }

// correction returns the number of days from the Nowruz of the 33-year rule to the
// true one.
func correction(year int64) int64 {
	i := uint64(year - firstYear)
	if i > lastYear-firstYear {
		return 0
	}
	return int64(corrections[i/4]>>(i%4*2)&3) - 1
}

func isLeap(year int64) bool { return nowruz(year+1)-nowruz(year) == 366 }

// toDay returns the number of a day of a year and month. Days past the end of the
// month continue into the next.
func toDay(year int64, m Month, day int) int64 {
	return nowruz(year) + int64(daysBefore(m)+day-1)
}

// daysBefore returns the number of days of the year before the month.
func daysBefore(m Month) int {
	m--
	return int(30*m + min(m, 6))
}

// fromDay returns the date of a day number. By the 33-year rule, one division
// gives the year as the quotient and 33 times the day of the year in the
// remainder; the table may move the day into a neighbouring year.
func fromDay(n int64) Date {
	cycle, of := reduced(n-epoch, daysOf33, 1<<26)
	x := 33*of + 3
	year := 33*cycle + int64(x/daysOf33) + 1
	day := int64(x%daysOf33/33) - correction(year)
	if day < 0 {
		year--
		day = n - nowruz(year)
	} else if day >= 365 {
		if next := nowruz(year + 1); n >= next {
			year, day = year+1, n-next
		}
	}
	m, d := monthOf(int32(day))
	return Date{int(year), m, d}
}

// monthOf splits a day of the year, counted from 0. Months have 31 days up to the
// 186th day and 30 after it. The larger quotient is the correct one.
func monthOf(yearDay int32) (Month, int) {
	m := max(yearDay/31, (yearDay-6)/30)
	return Month(m + 1), int(yearDay-30*m-min(m, 6)) + 1
}

// The Gregorian calendar, proleptic as in package time. Years are counted from 1
// March 0000, so that a leap day is the last day of its year.
const (
	daysOf400 = 146097
	march0    = -719468 // day number of 0000-03-01
)

// gregorianDay returns the number of a Gregorian day. Months and days out of range
// are normalized as in time.Date.
func gregorianDay(year, month, day int64) int64 {
	if month < 1 || month > 12 {
		years := floorDiv(month-1, 12)
		year += years
		month -= 12 * years
	}
	if month < 3 {
		month += 12
		year--
	}
	cycle, of := reduced(year, 400, 1<<20)
	days := 1461*of/4 - of/100 + of/400 + uint32(marchDays(uint32(month)))
	return march0 + daysOf400*cycle + int64(days) + day - 1
}

// gregorian returns the Gregorian date of a day number, after Neri and Schneider,
// "Euclidean affine functions and their application to calendar algorithms"
// (2022): the year of the century and the day of the year are the two halves of
// one product.
func gregorian(n int64) (year int64, month, day int) {
	const perYear = 2939745 // slightly more than 2³² / 1461
	cycle, of := reduced(n-march0, daysOf400, 1<<29)
	quarters := 4*of + 3
	century := quarters / daysOf400
	product := perYear * uint64(quarters%daysOf400|3)
	yearDay := uint32(product) / perYear / 4
	inMarch, day := marchMonth(yearDay)
	month = int(inMarch)
	var next int64 // 1 in January and February
	if yearDay >= 306 {
		next = 1
	}
	year = 400*cycle + int64(100*century) + int64(product>>32) + next
	return year, month - 12*int(next), day
}

// reduced splits n into whole cycles and a rest that fits 32 bits. If 0 ≤ n <
// limit, as for every date near our time, there are no cycles.
func reduced(n, cycle, limit int64) (cycles int64, rest uint32) {
	if uint64(n) < uint64(limit) {
		return 0, uint32(n)
	}
	cycles = floorDiv(n, cycle)
	return cycles, uint32(n - cycles*cycle)
}

// floorDiv returns a/b rounded down, for b above zero.
func floorDiv(a, b int64) int64 { return a/b + a%b>>63 }
