package jalali

import (
	"database/sql/driver"
	"fmt"
	"strings"
	"time"
)

// GormDataType returns "date", the type of the column that GORM creates for a Date.
func (Date) GormDataType() string { return "date" }

// Value returns the date for a database, as the text of its Gregorian day: 2025-05-21.
// Columns of the types DATE and TEXT can store, sort and compare it. The zero Date is
// NULL. A Gregorian year outside 1600 to 9999 is an error.
//
// Do not use a column of a numeric type: SQLite stores the text in it, or cuts it to its
// year.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	if !d.IsValid() {
		return nil, d.invalid()
	}
	year, month, day := d.Gregorian()
	if year < gregorianFrom || year > 9999 {
		return nil, fmt.Errorf("jalali: %s is in the Gregorian year %d, not one of %d to 9999", d, year, gregorianFrom)
	}
	return Date{year, Month(month), day}.String(), nil
}

// Scan reads a date from a database: the result of [Date.Value], and the forms in which
// Iranian programs store dates. NULL is the zero Date; use sql.Null[Date] to distinguish
// them.
//
//   - A time.Time is its day in its location.
//   - A text with hyphens and ASCII digits is Gregorian from the year 1600 on, 2025-05-21,
//     and Jalali before, 1404-02-31. The midnight of the day, with a zone or without, may
//     follow; any other time of day is an error.
//   - A text with slashes, in Persian or Arabic digits, or of eight digits is Jalali:
//     1404/2/31, ۱۴۰۴-۰۲-۳۱, 14040231. A year from 1600 to 2999 is an error there.
//   - A number is an error: the integer 14040231 is not a date.
//
// The error of a text is a *[ParseError].
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		*d = Of(v)
		return nil
	case []byte:
		return d.scanText(string(v))
	case string:
		return d.scanText(v)
	case int64:
		return fmt.Errorf("jalali: cannot scan the number %d into a Date: use a column of type DATE or TEXT", v)
	}
	return fmt.Errorf("jalali: cannot scan %T into a Date", src)
}

func (d *Date) scanText(s string) error {
	day, clock, timed := cutClock(s)
	if timed && !isMidnight(clock) {
		return &ParseError{Value: s, Offset: len(day) + 1, Msg: "a time of day other than midnight"}
	}
	if isGregorian(day) {
		return d.scanGregorian(day)
	}
	return d.UnmarshalText([]byte(day))
}

// scanGregorian reads a day written as 2025-05-21.
func (d *Date) scanGregorian(day string) error {
	p := parser{layout: isoLayout, value: day}
	if !p.elements(isoLayout) {
		return p.error()
	}
	w := written{calendar: Gregorian, year: p.date.Year, month: int(p.date.Month), day: p.date.Day}
	if last := w.days(); w.day > last {
		p.fail(p.dayAt, time.Month(w.month).String()+" "+hasDays(w.year, last))
		return p.error()
	}
	*d = fromDay(w.firstDay())
	return nil
}

// isGregorian reports whether a day is written as 2025-05-21, with a year from 1600 on.
func isGregorian(day string) bool {
	const first = "1600"
	return len(day) == len(isoLayout) && first <= day[:4] && day[0] <= '9' && day[4] == '-'
}

// cutClock splits a text at the space or T between its day and the time of day.
func cutClock(s string) (day, clock string, timed bool) {
	if i := strings.IndexAny(s, " T"); i > 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}

// isMidnight reports whether a time of day, with or without its zone, is midnight as
// databases write it.
func isMidnight(clock string) bool {
	for _, layout := range [...]string{"15:04:05", "15:04:05Z07:00", "15:04:05Z07", "15:04:05 Z07:00", "15:04:05 -0700 MST", "15:04:05 -0700 -0700"} {
		if t, err := time.Parse(layout, clock); err == nil {
			h, m, s := t.Clock()
			return h == 0 && m == 0 && s == 0 && t.Nanosecond() == 0
		}
	}
	return false
}
