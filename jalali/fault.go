package jalali

import (
	"strconv"
	"time"
	"unicode/utf8"
)

// numberNames name the elements of layouts that are numbers, for errors.
var numberNames = [zoneAbbr + 1]string{
	longYear: "year", twoYear: "year", zeroMonth: "month", numMonth: "month",
	zeroDay: "day", underDay: "day", numDay: "day", yearDay: "day of the year",
	hour24: "hour", zeroHour: "hour", numHour: "hour", zeroMin: "minute", numMin: "minute", zeroSec: "second", numSec: "second",
	fraction: "fraction of a second", zone: "zone", zoneAbbr: "zone",
}

// The faults of numbers, before explain says of which.
const (
	missingDigits = "missing digits"
	outOfRange    = "out of range"
)

// explain completes the fault of a number with the name of its element: «month 13 out of
// range». The parser leaves this to the end, as most texts have no fault.
func (p *parser) explain(e element) {
	switch p.fault {
	case missingDigits:
		p.fault = "expected " + digitsWanted(p.least, p.most) + " for the " + numberNames[e]
	case outOfRange:
		p.fault = numberNames[e] + " " + strconv.Itoa(p.wrong) + " " + outOfRange
	}
}

// digitsWanted says how many digits a number has: "2 digits", "1 or 2 digits".
func digitsWanted(least, most int) string {
	n := strconv.Itoa(least)
	switch {
	case most == 1:
		return "1 digit"
	case most == least+1:
		n += " or " + strconv.Itoa(most)
	case most > least:
		n += " to " + strconv.Itoa(most)
	}
	return n + " digits"
}

// expected says which character of the layout is missing.
func expected(text string) string {
	if text[0] <= ' ' || text[0] >= utf8.RuneSelf || text[0] == '"' {
		return "expected " + strconv.Quote(text)
	}
	return `expected "` + text + `"`
}

// layoutFault says why no text can be a date in the layout. It is empty if the layout is
// right.
func layoutFault(layout string) string {
	var year, month, day bool
	last := literal
	for i := 0; i < len(layout) && !(year && month); {
		e, n := literal, 0
		if begins[layout[i]] {
			e, n = elementAt(layout[i:], last)
		}
		switch e {
		case longYear, twoYear:
			year = true
		case monthName, zeroMonth, numMonth:
			month = true
		case zeroDay, underDay, numDay:
			day = true
		}
		last = e
		i += max(n, 1)
	}
	switch {
	case !year:
		return "the layout has no year, which is written as 2006"
	case day && !month:
		return "the layout has a day but no month, which is written as 01"
	}
	return ""
}

// fault says what is wrong with an invalid date.
func (d Date) fault() string {
	switch {
	case d.Month < Farvardin || d.Month > Esfand:
		return "month " + strconv.Itoa(int(d.Month)) + " " + outOfRange
	case d.Day < 1:
		return "day " + strconv.Itoa(d.Day) + " " + outOfRange
	}
	return Latin.Month(d.Month) + " " + hasDays(d.Year, DaysIn(d.Year, d.Month))
}

// hasDays says how many days a year, or the month before it, has: "1404 has 29 days".
func hasDays(year, days int) string {
	return strconv.Itoa(year) + " has " + strconv.Itoa(days) + " days"
}

// invalid returns the error for a date that does not exist.
func (d Date) invalid() error { return &ParseError{Value: d.String(), Msg: d.fault(), noOffset: true} }

// weekdayFault says that a date is on another day of the week.
func weekdayFault(is, given time.Weekday) string {
	return "the day is a " + is.String() + ", not a " + given.String()
}
