package main

import (
	"strings"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// An article is a row of the archive.
type article struct {
	day                 jalali.Date // zero if unknown
	agency, title, body string      // in normal form
}

// newArticle reads an article as found on the web: agency, title, and a body
// that contains the date.
func newArticle(source string) article {
	a := article{body: normalize.String(source)}
	heading := [2]*string{&a.agency, &a.title}
	n := 0
	for p := range tokenize.Paragraphs(a.body) {
		if n == len(heading) {
			a.body = strings.TrimSpace(a.body[p.Start:])
			break
		}
		*heading[n] = p.Text
		n++
	}
	for m := range jalali.Find(source) {
		if m.Precision.HasDay() && !m.Time.IsZero() {
			a.day = m.Date()
			break
		}
	}
	return a
}
