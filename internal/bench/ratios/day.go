package main

import (
	"math/rand/v2"
	"time"

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
	const seconds = 197 * 365 * 24 * 3600
	r := rand.New(rand.NewPCG(1, 2))
	start := jalali.Date{Year: 1300, Month: jalali.Farvardin, Day: 1}.In(time.UTC)
	all := make([]day, 4096)
	for i := range all {
		t := time.Unix(start.Unix()+r.Int64N(seconds), 0).UTC()
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
