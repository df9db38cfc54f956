package jalali

import (
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Format returns t formatted as a Jalali date and time of day in t's location.
//
// A layout is one of package time, read in the Jalali calendar: "2006" is the
// Jalali year, "January" or "Jan" the Persian name of the month, "Monday" or "Mon"
// the name of the weekday, "PM" ق.ظ or ب.ظ. An element written in Persian digits
// gives Persian digits: "Monday ۲ January ۲۰۰۶ - ۱۵:۰۴".
func Format(t time.Time, layout string) string {
	var buf [stackSize]byte
	return string(AppendFormat(buf[:0], t, layout))
}

// stackSize is enough for most texts, which are then formatted on the stack.
const stackSize = 80

// AppendFormat appends the result of [Format] to b. It does not allocate if b has
// enough capacity.
func AppendFormat(b []byte, t time.Time, layout string) []byte {
	m := civilOf(t, &languages[Persian].Names)
	return appendLayout(b, layout, &m)
}

// Format returns the date formatted by the layout; see the function [Format]. The
// time of day is midnight UTC.
func (d Date) Format(layout string) string {
	var buf [stackSize]byte
	return string(d.AppendFormat(buf[:0], layout))
}

// AppendFormat appends the result of [Date.Format] to b. It does not allocate if b
// has enough capacity.
func (d Date) AppendFormat(b []byte, layout string) []byte {
	return d.appendNamed(b, layout, &languages[Persian].Names)
}

func (d Date) appendNamed(b []byte, layout string, n *Names) []byte {
	return appendLayout(b, layout, &civil{Date: d, fields: [6]int{d.Year, int(d.Month), d.Day}, names: n})
}

// String returns the date as 1404-02-31.
func (d Date) String() string {
	var buf [stackSize]byte
	return string(d.appendISO(buf[:0]))
}

// appendISO appends the date as 1404-02-31; a year that is not of four digits
// takes as many as it needs.
func (d Date) appendISO(b []byte) []byte {
	b = appendNumber(b, d.Year, 4, false)
	b = appendNumber(append(b, '-'), int(d.Month), 2, false)
	return appendNumber(append(b, '-'), d.Day, 2, false)
}

// A civil is a date with a time of day.
type civil struct {
	Date
	time   time.Time
	fields [6]int // year, month, day, hour, minute, second

	names *Names
}

func civilOf(t time.Time, n *Names) civil {
	day, second := localDay(t)
	d := fromDay(day)
	return civil{Date: d, time: t, fields: [...]int{d.Year, int(d.Month), d.Day, second / 3600, second / 60 % 60, second % 60}, names: n}
}

// plain are the elements that are one of the fields, with their minimum number of
// digits.
var plain = [zoneAbbr + 1]struct{ field, digits uint8 }{
	longYear: {0, 4}, zeroMonth: {1, 2}, numMonth: {1, 1}, zeroDay: {2, 2}, numDay: {2, 1},
	hour24: {3, 2}, zeroMin: {4, 2}, numMin: {4, 1}, zeroSec: {5, 2}, numSec: {5, 1},
}

func appendLayout(b []byte, layout string, m *civil) []byte {
	last := literal
	for i := 0; i < len(layout); {
		var e element
		n := 0
		if begins[layout[i]] {
			e, n = elementAt(layout[i:], last)
		}
		if last = e; n == 0 {
			b = append(b, layout[i])
			i++
			continue
		}
		text := layout[i : i+n]
		if p := plain[e]; p.digits > 0 {
			b = appendNumber(b, m.fields[p.field], int(p.digits), text[n-1] >= utf8.RuneSelf)
		} else {
			b = appendElement(b, e, text, m)
		}
		i += n
	}
	return b
}

// appendElement appends an element that is not plain.
func appendElement(b []byte, e element, text string, m *civil) []byte {
	persian := text[len(text)-1] >= utf8.RuneSelf
	hour := m.fields[3]
	switch e {
	case twoYear:
		return appendNumber(b, (m.Year%100+100)%100, 2, persian)
	case monthName:
		return append(b, m.names.month(m.Month)...)
	case underDay:
		if m.Day < 10 {
			b = append(b, ' ')
		}
		return appendNumber(b, m.Day, 1, persian)
	case yearDay:
		return appendNumber(b, m.YearDay(), 3, persian)
	case weekday:
		return append(b, m.names.weekday(m.Weekday())...)
	case zeroHour, numHour:
		return appendNumber(b, (hour+11)%12+1, width(e, zeroHour), persian)
	case fraction:
		return appendFraction(b, text, persian, m.time.Nanosecond())
	case halfDay:
		return append(b, m.names.Halves[hour/12]...)
	}
	return m.time.AppendFormat(b, text) // zone, zoneAbbr
}

// width is 2 if e is the element that is padded with a zero, and 1 otherwise.
func width(e, zero element) int {
	if e == zero {
		return 2
	}
	return 1
}

// appendFraction appends the fraction of a second with as many digits as text has.
// If text has nines, it omits the zeros at the end.
func appendFraction(b []byte, text string, persian bool, nanosecond int) []byte {
	size := 1
	if text[1] >= utf8.RuneSelf {
		size = 2
	}
	digits := min((len(text)-1)/size, 9)
	for range 9 - digits {
		nanosecond /= 10
	}
	if d, _ := script.DigitAt(text, 1); d == 9 {
		for digits > 0 && nanosecond%10 == 0 {
			nanosecond /= 10
			digits--
		}
		if digits == 0 {
			return b
		}
	}
	return appendNumber(append(b, text[0]), nanosecond, digits, persian)
}

// appendNumber appends n with at least the given number of digits.
func appendNumber(b []byte, n, digits int, persian bool) []byte {
	switch u := uint32(n); {
	case uint(n) < 100 && digits == 2:
		return appendPair(b, u, persian)
	case 1000 <= n && n < 10000 && digits <= 4:
		return appendPair(appendPair(b, u/100, persian), u%100, persian)
	}
	u := uint64(n)
	if n < 0 {
		b = append(b, '-')
		u = -u
	}
	var buf [20]byte
	i := len(buf)
	for ; u > 0 || digits > 0; digits-- {
		i--
		buf[i] = byte(u % 10)
		u /= 10
	}
	for _, d := range buf[i:] {
		b = appendDigit(b, int(d), persian)
	}
	return b
}

// appendPair appends a number of two digits.
func appendPair(b []byte, n uint32, persian bool) []byte {
	tens, ones := byte(n/10), byte(n%10)
	if persian {
		return append(b, 0xDB, 0xB0+tens, 0xDB, 0xB0+ones)
	}
	return append(b, '0'+tens, '0'+ones)
}

func appendDigit(b []byte, d int, persian bool) []byte {
	if persian {
		return append(b, 0xDB, 0xB0+byte(d))
	}
	return append(b, '0'+byte(d))
}
