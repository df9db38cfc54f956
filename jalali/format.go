package jalali

import (
	"time"
)

// Before and after noon, as CLDR abbreviates them for Persian.
const (
	amText = "ق.ظ"
	pmText = "ب.ظ"
)

// Format returns the time t as a Jalali date and time of day in t's location,
// laid out as layout says.
//
// A layout is one of package time, read in the Jalali calendar: "2006" is the
// Jalali year, "January" or "Jan" the Persian name of the month, "Monday" or
// "Mon" that of the weekday, "PM" ق.ظ or ب.ظ. An element written in Persian digits
// gives Persian digits: "Monday ۲ January ۲۰۰۶ - ۱۵:۰۴".
func Format(t time.Time, layout string) string { return string(AppendFormat(nil, t, layout)) }

// AppendFormat appends to b what [Format] returns. It allocates nothing where b
// has the room.
func AppendFormat(b []byte, t time.Time, layout string) []byte {
	return appendLayout(b, layout, Of(t), t)
}

// Format returns the date laid out as layout says; see the function [Format]. The
// time of day is midnight UTC.
func (d Date) Format(layout string) string { return string(d.AppendFormat(nil, layout)) }

// AppendFormat appends to b what [Date.Format] returns. It allocates nothing
// where b has the room.
func (d Date) AppendFormat(b []byte, layout string) []byte {
	return appendLayout(b, layout, d, time.Time{})
}

// String returns the date as 1404-02-31.
func (d Date) String() string { return string(d.appendISO(nil)) }

// appendISO appends the date as 1404-02-31; a year of other than four digits
// takes as many as it needs.
func (d Date) appendISO(b []byte) []byte {
	b = appendNumber(b, int64(d.Year), 4, false)
	b = appendNumber(append(b, '-'), int64(d.Month), 2, false)
	return appendNumber(append(b, '-'), int64(d.Day), 2, false)
}

func appendLayout(b []byte, layout string, d Date, t time.Time) []byte {
	last := literal
	for layout != "" {
		prefix, e, text, rest, persian := nextElement(layout, last)
		b = append(b, prefix...)
		if e == literal {
			return b
		}
		b = appendElement(b, e, text, persian, d, t)
		layout, last = rest, e
	}
	return b
}

func appendElement(b []byte, e element, text string, persian bool, d Date, t time.Time) []byte {
	switch e {
	case longYear:
		return appendNumber(b, int64(d.Year), 4, persian)
	case twoYear:
		return appendNumber(b, int64((d.Year%100+100)%100), 2, persian)
	case monthName:
		return append(b, d.Month.String()...)
	case zeroMonth, numMonth:
		return appendNumber(b, int64(d.Month), width(e, zeroMonth), persian)
	case underDay:
		if d.Day < 10 {
			b = append(b, ' ')
		}
		return appendNumber(b, int64(d.Day), 1, persian)
	case zeroDay, numDay:
		return appendNumber(b, int64(d.Day), width(e, zeroDay), persian)
	case yearDay:
		return appendNumber(b, int64(d.YearDay()), 3, persian)
	case weekday:
		return append(b, weekdayNames[d.Weekday()]...)
	}
	return appendClock(b, e, text, persian, t)
}

// width is 2 for the element that is padded with a zero, else 1.
func width(e, zero element) int {
	if e == zero {
		return 2
	}
	return 1
}

func appendClock(b []byte, e element, text string, persian bool, t time.Time) []byte {
	switch e {
	case hour24:
		return appendNumber(b, int64(t.Hour()), 2, persian)
	case zeroHour, numHour:
		return appendNumber(b, int64((t.Hour()+11)%12+1), width(e, zeroHour), persian)
	case zeroMin, numMin:
		return appendNumber(b, int64(t.Minute()), width(e, zeroMin), persian)
	case zeroSec, numSec:
		return appendNumber(b, int64(t.Second()), width(e, zeroSec), persian)
	case fraction:
		return appendFraction(b, text, persian, t.Nanosecond())
	case halfDay:
		if t.Hour() < 12 {
			return append(b, amText...)
		}
		return append(b, pmText...)
	}
	return t.AppendFormat(b, text) // zone, zoneAbbr
}

// appendFraction appends as many digits of the second as text has; where it has
// nines, without the zeros at the end.
func appendFraction(b []byte, text string, persian bool, nanosecond int) []byte {
	size := 1
	if text[1] >= 0x80 {
		size = 2
	}
	digits := min((len(text)-1)/size, 9)
	value := int64(nanosecond)
	for range 9 - digits {
		value /= 10
	}
	if d, _ := digitAt(text[1:]); d == 9 {
		for digits > 0 && value%10 == 0 {
			value /= 10
			digits--
		}
		if digits == 0 {
			return b
		}
	}
	return appendNumber(append(b, text[0]), value, digits, persian)
}

// appendNumber appends n with at least that many digits.
func appendNumber(b []byte, n int64, digits int, persian bool) []byte {
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	var buf [20]byte
	i := len(buf)
	for ; n > 0 || digits > 0; digits-- {
		i--
		buf[i] = byte(n % 10)
		n /= 10
	}
	for _, d := range buf[i:] {
		if persian {
			b = append(b, 0xDB, 0xB0+d)
		} else {
			b = append(b, '0'+d)
		}
	}
	return b
}
