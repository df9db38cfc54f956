package jalali

import (
	"database/sql/driver"
	"errors"
	"fmt"
	"strings"
	"time"
)

// isoLayout is the text of dates in JSON, flags and databases.
const isoLayout = "2006-01-02"

var errNotDate = errors.New("jalali: not a date")

// AppendText appends the date as 1404-02-31. It fails for what is not a date, but
// for the zero Date, of which it appends nothing.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	if !d.IsValid() {
		return b, errNotDate
	}
	return d.appendISO(b), nil
}

// MarshalText returns what [Date.AppendText] appends.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a date written as 1404-02-31; an empty text is the zero
// Date. The error is a *[ParseError].
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	read, err := Parse(isoLayout, string(b))
	if err == nil {
		*d = read
	}
	return err
}

// MarshalBinary returns what [Date.MarshalText] does, for encoding/gob.
func (d Date) MarshalBinary() ([]byte, error) { return d.MarshalText() }

// UnmarshalBinary reads what [Date.MarshalBinary] returns.
func (d *Date) UnmarshalBinary(b []byte) error { return d.UnmarshalText(b) }

// Scan reads a date from a database: a Gregorian time or date, as databases keep
// them, or the text 1404-02-31. NULL is the zero Date. A text whose year is after
// 1600 is taken as Gregorian: 2025-05-21, alone or before a time of day.
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
	}
	return fmt.Errorf("jalali: cannot scan %T into a Date", src)
}

func (d *Date) scanText(s string) error {
	const gregorianFrom = "1600"
	if len(s) >= len(isoLayout) && s[0] != '-' && s[:4] > gregorianFrom {
		t, err := time.Parse(time.DateOnly, s[:len(isoLayout)])
		if err == nil {
			err = checkClock(s[len(isoLayout):])
		}
		if err != nil {
			return fmt.Errorf("jalali: %q: %w", s, err)
		}
		*d = Of(t)
		return nil
	}
	return d.UnmarshalText([]byte(s))
}

// checkClock returns an error unless s is what databases write behind a date:
// nothing, or a time of day with or without its zone.
func checkClock(s string) (err error) {
	if s == "" {
		return nil
	}
	clock := strings.Replace(s, "T", " ", 1)
	for _, layout := range []string{" 15:04:05", " 15:04:05Z07:00", " 15:04:05Z07", " 15:04:05 Z07:00", " 15:04:05 -0700 MST", " 15:04:05 -0700 -0700"} {
		if _, err = time.Parse(layout, clock); err == nil {
			return nil
		}
	}
	return err
}

// Value gives the date to a database as the midnight UTC of its Gregorian day, so
// that a DATE column keeps, sorts and compares it. The zero Date is NULL.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	if !d.IsValid() {
		return nil, errNotDate
	}
	return d.In(time.UTC), nil
}
