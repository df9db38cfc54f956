package inspect

import (
	"errors"
	"fmt"
	"time"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/jalali"
)

// A date is a date of a text.
type date struct {
	place
	Text      string           `json:"text"`
	Jalali    *jalali.Date     `json:"jalali,omitempty"`
	Gregorian string           `json:"gregorian,omitempty"`
	Time      *time.Time       `json:"time,omitempty"`
	Until     *time.Time       `json:"until,omitempty"`
	Calendar  jalali.Calendar  `json:"calendar"`
	Precision jalali.Precision `json:"precision"`
	Range     bool             `json:"range,omitempty"`
	Mismatch  bool             `json:"weekday_mismatch,omitempty"`
	Estimated bool             `json:"estimated,omitempty"`
}

// Dates is the command parsitext dates.
func Dates(args []string, s cli.Streams) int {
	c := newCommand("dates", `Prints the dates in texts: line:column, the first day in the Jalali and in the Gregorian
calendar (- if the year is unknown), the calendar of the text, how much of the date is given
(range: several days; weekday?: the text gives another weekday; about: a computed lunar
date), and the words.`)
	finder := jalali.Finder{}
	c.help.Flags.Func("now", "also find dates relative to `DAY`, and complete those without a year; 1404-02-31, 1404/2/31 or today", func(day string) (err error) {
		finder.Now, err = parseNow(day)
		return err
	})
	c.help.Flags.BoolVar(&finder.BareYears, "bare-years", false, "also find numbers alone that are likely to be years")
	return c.run(args, s, func() error { return nil }, func(p *printer, text string) {
		places := newPlacer(p.file, text)
		for m := range finder.Find(text) {
			d := newDate(m)
			d.place, d.Text = places.place(m.Start, m.End), text[m.Start:m.End]
			p.date(d)
		}
	})
}

// parseNow parses the value of -now. A day stands for noon on that day.
func parseNow(s string) (time.Time, error) {
	if s == "today" {
		return time.Now(), nil
	}
	var day jalali.Date
	if err := day.UnmarshalText([]byte(s)); err != nil {
		return time.Time{}, err
	}
	if day.IsZero() {
		return time.Time{}, errors.New("no date")
	}
	return day.In(jalali.Tehran()).Add(12 * time.Hour), nil
}

// newDate returns the date of a match, without its place and words.
func newDate(m jalali.Match) date {
	d := date{Calendar: m.Calendar, Precision: m.Precision, Range: m.Range, Mismatch: m.WeekdayMismatch, Estimated: m.Estimated}
	if !m.Time.IsZero() {
		day := m.Date()
		d.Jalali, d.Gregorian, d.Time, d.Until = &day, m.Time.Format(time.DateOnly), &m.Time, &m.Until
	}
	return d
}

func (p *printer) date(d date) {
	if p.json {
		p.object(d)
		return
	}
	day, gregorian := "-", "-"
	if d.Jalali != nil {
		day, gregorian = d.Jalali.String(), d.Gregorian
	}
	p.row(d.place, fmt.Sprintf("%-10s %-10s %-9s %-12s", day, gregorian, d.Calendar, d.remarks()), d.Text)
}

// remarks returns the precision of a date and its special properties.
func (d date) remarks() string {
	r := d.Precision.String()
	if d.Range {
		r += " range"
	}
	if d.Mismatch {
		r += " weekday?"
	}
	if d.Estimated {
		r += " about"
	}
	return r
}
