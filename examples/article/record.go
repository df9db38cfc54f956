package main

import (
	"maps"
	"slices"
	"time"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// A record holds the data of an article.
type record struct {
	Source    string         `json:"-"`
	Agency    string         `json:"agency"`
	Title     string         `json:"title"`
	Date      *date          `json:"date,omitempty"`
	Text      string         `json:"text"` // in normal form
	Edits     map[string]int `json:"edits"`
	Sentences []string       `json:"sentences"`
	Tokens    []count        `json:"tokens"` // by kind
}

// A date is the time of an article in the calendars of its readers.
type date struct {
	Jalali    jalali.Date `json:"jalali"`
	Weekday   string      `json:"weekday"` // in Persian
	Gregorian string      `json:"gregorian"`
	Instant   time.Time   `json:"instant"` // in Tehran
	Mismatch  bool        `json:"weekday_mismatch,omitempty"`
}

// A count is the number of tokens of a kind.
type count struct {
	Kind  tokenize.Kind `json:"kind"`
	Count int           `json:"count"`
}

func newRecord(source string) *record {
	r := &record{Source: source, Text: normalize.String(source), Edits: map[string]int{}}
	for e := range normalize.Standard.Edits(source) {
		r.Edits[e.Rule.String()]++
	}
	r.Agency, r.Title = heading(r.Text)
	r.Date = dateline(source)
	for s := range tokenize.Sentences(r.Text) {
		r.Sentences = append(r.Sentences, s.Text)
	}
	r.Tokens = kinds(r.Text)
	return r
}

// heading returns the first two lines of a text that are not blank.
func heading(text string) (first, second string) {
	for p := range tokenize.Paragraphs(text) {
		if first != "" {
			return first, p.Text
		}
		first = p.Text
	}
	return first, ""
}

// dateline returns the first date that is alone on its line, or nil.
func dateline(source string) *date {
	for line := range tokenize.Paragraphs(source) {
		for m := range jalali.Find(line.Text) {
			if m.Start == 0 && m.End == len(line.Text) {
				return newDate(m)
			}
		}
	}
	return nil
}

func newDate(m jalali.Match) *date {
	return &date{
		Jalali:    m.Date(),
		Weekday:   m.Date().Format("Monday"),
		Gregorian: m.Time.Format(time.DateOnly),
		Instant:   m.Time,
		Mismatch:  m.WeekdayMismatch,
	}
}

// kinds counts the tokens of a text, in the order of their kinds.
func kinds(text string) []count {
	n := map[tokenize.Kind]int{}
	for t := range tokenize.Words(text) {
		n[t.Kind]++
	}
	var counts []count
	for _, k := range slices.Sorted(maps.Keys(n)) {
		counts = append(counts, count{k, n[k]})
	}
	return counts
}
