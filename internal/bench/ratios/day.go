package main

import (
	"time"

	"github.com/parsitext/parsitext/internal/bench/moments"
	"github.com/parsitext/parsitext/jalali"
)

// A day is a moment in all the forms with which the conversions start.
type day struct {
	date      jalali.Date
	year      int // in the Gregorian calendar
	month     time.Month
	day       int
	text      string // of the Jalali date and the time
	gregorian string // the same in the Gregorian calendar
}

const layout = "2006/01/02 15:04:05"

// days returns random moments of 1300 to 1497.
func days() []day {
	random := moments.Random()
	all := make([]day, len(random))
	for i, t := range random {
		year, month, d := t.Date()
		all[i] = day{jalali.Of(t), year, month, d, jalali.Format(t, layout), t.Format(layout)}
	}
	return all
}

func (d *day) toGregorian() int {
	year, month, day := d.date.Gregorian()
	return year + int(month) + day
}

func (d *day) fromGregorian() int { return jalali.FromGregorian(d.year, d.month, d.day).Day }

// thereAndBack is the conversion of package time: to a number of seconds, and back.
func (d *day) thereAndBack() int {
	year, month, day := time.Date(d.year, d.month, d.day, 0, 0, 0, 0, time.UTC).Date()
	return year + int(month) + day
}

func (d *day) parse() int { return second(jalali.ParseTime(layout, d.text, time.UTC)) }

func (d *day) parseGregorian() int { return second(time.Parse(layout, d.gregorian)) }

func second(t time.Time, err error) int {
	if err != nil {
		panic(err)
	}
	return t.Second()
}
