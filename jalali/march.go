package jalali

import "time"

// A Gregorian year that begins in March and the Jalali year that begins in it are less
// than a month apart. So the number of days from 1 March to Nowruz is enough to convert
// dates between the calendars, without a day number.

// inTable reports whether arithmetic from March is correct for a year, month and day: the
// year must be in the table, and the others at most those of the longest month.
func inTable(year, month, day int) bool {
	return uint(year-firstYear) <= lastYear-firstYear && uint(month-1) < 12 && uint(day-1) < 31
}

// toMarch is like Gregorian, for a date of the table.
func (d Date) toMarch() (year int, month time.Month, day int) {
	year = d.Year + gregorianAhead
	days := int(toNowruz[d.Year-firstYear]) + daysBefore(d.Month) + d.Day - 1
	if long := daysFromMarch(year); days >= long {
		days -= long
		year++
	}
	month, day = marchMonth(uint32(days))
	if month > 12 {
		return year + 1, month - 12, day
	}
	return year, month, day
}

// fromMarch is like FromGregorian, for a date of the table or, before Nowruz, of the year
// before.
func fromMarch(year int, month time.Month, day int) Date {
	if month < time.March {
		month += 12
		year--
	}
	of := year - gregorianAhead
	days := marchDays(uint32(month)) + day - 1 - int(toNowruz[of-firstYear])
	if days < 0 {
		days += daysFromMarch(year-1) + int(toNowruz[of-firstYear]) - int(toNowruz[of-1-firstYear])
		of--
	}
	m, dayOfMonth := monthOf(int32(days))
	return Date{of, m, dayOfMonth}
}

// daysFromMarch returns the days from 1 March of a year to the next 1 March.
func daysFromMarch(year int) int {
	if year++; year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 366
	}
	return 365
}

// marchDays returns the days from 1 March to the first day of a month. Months 13 and 14
// are the next January and February.
func marchDays(month uint32) int { return int((979*month - 2919) / 32) }

// marchMonth returns the month, up to 14, and day that are the given number of days after
// 1 March (see gregorian).
func marchMonth(days uint32) (time.Month, int) {
	both := 2141*days + 197913
	return time.Month(both >> 16), int(both&0xFFFF/2141) + 1
}
