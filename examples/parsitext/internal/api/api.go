// Package api answers the requests of the page of parsitext, on a server or in a browser.
package api

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// MaxText is the maximum size of a text in bytes.
const MaxText = 128 << 10

// errTooLong is the error for a longer text.
var errTooLong = fmt.Errorf("the text has more than %d bytes", MaxText)

// A Span is the range [Start, End) of a text, in UTF-16 units, like strings in JavaScript.
type Span [2]int

// A Request is a request for the analysis of a text.
type Request struct {
	Text string  `json:"text"`
	Form *string `json:"form"` // "standard,-digits"; nil is standard
	Undo []Span  `json:"undo"` // edits to leave out, by their ranges in Text
}

// An Answer holds the data that the page shows.
type Answer struct {
	Text      string            `json:"text"` // after the edits
	Edits     []Edit            `json:"edits"`
	Dates     []Date            `json:"dates"`     // like Tokens and Sentences, of the text after the edits
	Tokens    map[string][]Span `json:"tokens"`    // by kind, without spaces
	Sentences []Span            `json:"sentences"` // without white space at their ends
	Languages map[string]int    `json:"languages"` // number of lines of the request assigned to each language
}

// An Edit is an edit that was made or left out.
type Edit struct {
	Span       Span           `json:"span"` // range in the text of the request
	New        string         `json:"new"`
	Rule       normalize.Rule `json:"rule"`
	Confidence float64        `json:"confidence"`
	Undone     bool           `json:"undone,omitempty"`
}

// A Date is a date of the text.
type Date struct {
	Span      Span             `json:"span"`
	Jalali    []string         `json:"jalali,omitempty"`    // the first day, and the last if there are several
	Gregorian []string         `json:"gregorian,omitempty"` // likewise, as 2025-05-21
	Clock     string           `json:"clock,omitempty"`
	Calendar  jalali.Calendar  `json:"calendar"`
	Precision jalali.Precision `json:"precision"`
	Mismatch  bool             `json:"weekday_mismatch,omitempty"`
	Estimated bool             `json:"estimated,omitempty"`
}

// Reply answers a request.
func Reply(r Request) (*Answer, error) {
	if len(r.Text) > MaxText {
		return nil, errTooLong
	}
	form := normalize.Standard
	if r.Form != nil {
		if err := form.UnmarshalText([]byte(*r.Form)); err != nil {
			return nil, err
		}
	}
	a := &Answer{Edits: []Edit{}, Dates: []Date{}, Tokens: map[string][]Span{}, Sentences: []Span{}, Languages: map[string]int{}}
	a.normalize(form, r)
	a.describe()
	for line := range strings.Lines(r.Text) {
		if strings.TrimSpace(line) != "" {
			a.Languages[normalize.Language(line)]++
		}
	}
	return a, nil
}

// IsTooLong reports whether Reply rejected a text because of its size.
func IsTooLong(err error) bool { return errors.Is(err, errTooLong) }

// normalize sets the text and the edits.
func (a *Answer) normalize(form normalize.Form, r Request) {
	undo := map[Span]bool{}
	for _, s := range r.Undo {
		undo[s] = true
	}
	at := units{offsets: tokenize.NewOffsets(r.Text)}
	_, align := form.Align(r.Text)
	a.Text = align.Revert(func(e normalize.Edit) bool {
		span := at.span(e.Start, e.End)
		a.Edits = append(a.Edits, Edit{span, e.New, e.Rule, e.Confidence, undo[span]})
		return undo[span]
	})
}

// describe sets the analysis of the text.
func (a *Answer) describe() {
	at := units{offsets: tokenize.NewOffsets(a.Text)}
	for m := range jalali.Find(a.Text) {
		d := newDate(m)
		d.Span = at.span(m.Start, m.End)
		a.Dates = append(a.Dates, d)
	}
	for t := range tokenize.Words(a.Text) {
		kind := t.Kind.String()
		a.Tokens[kind] = append(a.Tokens[kind], at.span(t.Start, t.End()))
	}
	for s := range tokenize.Sentences(a.Text) {
		a.Sentences = append(a.Sentences, at.span(s.Start, s.End()))
	}
}

// newDate returns the date of a match, without its range.
func newDate(m jalali.Match) Date {
	d := Date{Calendar: m.Calendar, Precision: m.Precision, Mismatch: m.WeekdayMismatch, Estimated: m.Estimated}
	if m.Time.IsZero() {
		return d
	}
	d.add(m.Time)
	if last := m.Until.Add(-time.Nanosecond); jalali.Of(last) != jalali.Of(m.Time) {
		d.add(last)
	}
	if m.Precision < jalali.DayPrecision {
		d.Clock = m.Time.Format("15:04:05")[:clockLength(m.Precision)]
	}
	return d
}

func (d *Date) add(t time.Time) {
	d.Jalali = append(d.Jalali, jalali.Of(t).Format("Monday ۲ January ۲۰۰۶"))
	d.Gregorian = append(d.Gregorian, t.Format(time.DateOnly))
}

// clockLength returns the number of bytes of 15:04:05 that the precision of a date allows.
func clockLength(p jalali.Precision) int {
	if p == jalali.SecondPrecision {
		return len("15:04:05")
	}
	return len("15:04")
}

// A units counts in UTF-16.
type units struct{ offsets *tokenize.Offsets }

func (u units) span(start, end int) Span { return Span{u.offsets.UTF16(start), u.offsets.UTF16(end)} }
