package main

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/parsitext/parsitext/jalali"
)

// A finding is a date with its place.
type finding struct {
	File      string       `json:"file"`
	Line      int          `json:"line"`
	Column    int          `json:"column"` // in characters
	Start     int          `json:"start"`  // in bytes, like End
	End       int          `json:"end"`
	Text      string       `json:"text"`
	Jalali    *jalali.Date `json:"jalali,omitempty"`
	Gregorian string       `json:"gregorian,omitempty"`
	Time      *time.Time   `json:"time,omitempty"`
	Until     *time.Time   `json:"until,omitempty"`
	Calendar  string       `json:"calendar"`
	Precision string       `json:"precision"`
	Range     bool         `json:"range,omitempty"`
	Mismatch  bool         `json:"weekday_mismatch,omitempty"`
	Estimated bool         `json:"estimated,omitempty"`
}

// find returns the dates of a text.
func find(finder jalali.Finder, file, text string) []finding {
	var found []finding
	line, at := 1, 0
	for m := range finder.Find(text) {
		line += strings.Count(text[at:m.Start], "\n")
		begin := strings.LastIndexByte(text[:m.Start], '\n') + 1
		at = m.Start
		f := newFinding(m)
		f.File, f.Line, f.Column = file, line, 1+utf8.RuneCountInString(text[begin:m.Start])
		f.Text = text[m.Start:m.End]
		found = append(found, f)
	}
	return found
}

// newFinding returns the data of a match, without its place.
func newFinding(m jalali.Match) finding {
	f := finding{
		Start: m.Start, End: m.End, Calendar: m.Calendar.String(), Precision: m.Precision.String(),
		Range: m.Range, Mismatch: m.WeekdayMismatch, Estimated: m.Estimated,
	}
	if !m.Time.IsZero() {
		day := m.Date()
		f.Jalali, f.Gregorian = &day, m.Time.Format(time.DateOnly)
		f.Time, f.Until = &m.Time, &m.Until
	}
	return f
}
