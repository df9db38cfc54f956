package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// A view is what the page shows.
type view struct {
	Message       string
	Text          string
	Rules         []rule
	Before, After []piece
	Edits         number
	Dates         []date
	Tokens        []piece
	Kinds         []kind
}

// A number is shown in Persian digits.
type number int

// Persian returns n in Persian digits.
func (n number) Persian() string { return normalize.Digits.String(strconv.Itoa(int(n))) }

// A piece is a part of a text; one with a Class is marked, and Why says why.
type piece struct{ Text, Class, Why string }

// newView returns the view of a text and its normal form.
func newView(text string, form normalize.Form) view {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\ufffd"), "\r\n", "\n") // as a form sends it
	v := view{Text: text, Rules: rules(form), Dates: dates(text)}
	v.Before, v.After = v.edited(form)
	v.Tokens, v.Kinds = tokens(form.String(text))
	return v
}

// edited returns the text before and after, and counts the edits.
func (v *view) edited(form normalize.Form) (before, after []piece) {
	at := 0
	for e := range form.Edits(v.Text) {
		if kept := v.Text[at:e.Start]; kept != "" {
			before = append(before, piece{Text: normalize.Visible(kept)})
			after = append(after, piece{Text: normalize.Visible(kept)})
		}
		old, new := normalize.Visible(v.Text[e.Start:e.End]), normalize.Visible(e.New)
		class, why := v.count(e.Rule, old, new)
		before = append(before, piece{old, class, why})
		after = append(after, piece{new, class, why})
		at = e.End
	}
	rest := piece{Text: normalize.Visible(v.Text[at:])}
	return append(before, rest), append(after, rest)
}

// count counts an edit of a rule, and returns its class and reason.
func (v *view) count(of normalize.Rule, old, new string) (class, why string) {
	v.Edits++
	i := slices.IndexFunc(v.Rules, func(r rule) bool { return r.Rule == of })
	r := &v.Rules[i]
	r.Count++
	return "edit " + r.Name(), r.Label + ": " + r.Reason + " — [" + old + "] ← [" + new + "]"
}

// A date is a date as the page shows it.
type date struct {
	Text, Jalali, Gregorian, Precision string

	Mismatch bool
}

// dates returns the dates of a text.
func dates(text string) []date {
	var list []date
	for m := range jalali.Find(text) {
		d := date{Text: strings.Join(strings.Fields(text[m.Start:m.End]), " "), Precision: m.Precision.String(), Mismatch: m.WeekdayMismatch}
		if !m.Time.IsZero() {
			d.Jalali = m.Date().Format("Monday ۲ January ۲۰۰۶")
			d.Gregorian = m.Time.Format(gregorianLayout(m.Precision))
		}
		list = append(list, d)
	}
	return list
}

// gregorianLayout returns the layout for a date with so much given.
func gregorianLayout(p jalali.Precision) string {
	switch p {
	case jalali.HourPrecision, jalali.MinutePrecision:
		return "2006-01-02 15:04"
	case jalali.SecondPrecision:
		return time.DateTime
	}
	return time.DateOnly
}

// A kind is a kind of tokens and how many there are.
type kind struct {
	Name  string
	Count int
}

// tokens returns the tokens of a text and their kinds, the most frequent first.
func tokens(text string) ([]piece, []kind) {
	var list []piece
	n := map[string]int{}
	for t := range tokenize.All(text) {
		p := piece{Text: normalize.Visible(t.Text)}
		if t.Kind != tokenize.Space {
			name := t.Kind.String()
			n[name]++
			p.Class, p.Why = "token "+name, name
		}
		list = append(list, p)
	}
	var kinds []kind
	for name, count := range n {
		kinds = append(kinds, kind{name, count})
	}
	slices.SortFunc(kinds, func(a, b kind) int { return cmp.Or(b.Count-a.Count, cmp.Compare(a.Name, b.Name)) })
	return list, kinds
}
