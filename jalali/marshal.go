package jalali

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The years that a text with hyphens must not have, because they are clearly Gregorian.
const (
	gregorianFrom  = 1600
	gregorianUntil = lastPlain
)

func plainlyGregorian(year int) bool { return gregorianFrom <= year && year <= gregorianUntil }

// AppendText appends the date as 1404-02-31, and nothing for the zero Date. It fails
// for any other invalid date, and for a year from 1600 to 2999, whose text would be
// read as a Gregorian date elsewhere.
func (d Date) AppendText(b []byte) ([]byte, error) {
	switch {
	case d.IsZero():
		return b, nil
	case !d.IsValid():
		return b, d.invalid()
	case plainlyGregorian(d.Year):
		return b, errors.New("jalali: " + d.String() + " would be taken for a Gregorian date")
	}
	return d.appendISO(b), nil
}

// MarshalText returns the text that [Date.AppendText] appends.
func (d Date) MarshalText() ([]byte, error) {
	b, err := d.AppendText(make([]byte, 0, len(isoLayout)))
	if err != nil {
		return nil, err
	}
	return b, nil // not nil for the zero Date, which TOML takes for a failure
}

// UnmarshalText reads a date written as 1404-02-31, 1404/2/31 or 14040231, in digits of
// any script; an empty text is the zero Date. A year from 1600 to 2999 is an error
// because the text is a Gregorian date, 2025-05-21, for which there is [FromGregorian]. The
// error is a *[ParseError].
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	read, err := parseText(string(b))
	if err == nil {
		*d = read
	}
	return err
}

// isoLayout is the text of dates in JSON, flags and databases.
const isoLayout = "2006-01-02"

// parseText reads a text that consists of a Jalali date.
func parseText(s string) (Date, error) {
	layout := isoLayout
	switch {
	case strings.Contains(s, "/"):
		layout = "2006/1/2"
	case utf8.RuneCountInString(s) == len("20060102") && !strings.Contains(s, "-"):
		layout = "20060102"
	}
	d, err := Parse(layout, s)
	if err == nil && plainlyGregorian(d.Year) {
		return Date{}, &ParseError{Value: s, Msg: "the year " + strconv.Itoa(d.Year) + " belongs to a Gregorian date"}
	}
	return d, err
}

// MarshalBinary returns the result of [Date.MarshalText], for encoding/gob.
func (d Date) MarshalBinary() ([]byte, error) { return d.MarshalText() }

// UnmarshalBinary reads the result of [Date.MarshalBinary].
func (d *Date) UnmarshalBinary(b []byte) error { return d.UnmarshalText(b) }
