package inspect

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// An article holds the data of a news article.
type article struct {
	File      string         `json:"file"`
	Agency    string         `json:"agency"`
	Title     string         `json:"title"`
	Date      *moment        `json:"date,omitempty"`
	Text      string         `json:"text"` // in normal form
	Edits     map[string]int `json:"edits"`
	Sentences []string       `json:"sentences"`
	Tokens    map[string]int `json:"tokens"`
}

// A moment is the time of an article, in Tehran.
type moment struct {
	Jalali    jalali.Date `json:"jalali"`
	Weekday   string      `json:"weekday"`
	Gregorian string      `json:"gregorian"`
	Instant   time.Time   `json:"instant"`
	Mismatch  bool        `json:"weekday_mismatch,omitempty"`
}

// Article is the command parsitext article.
func Article(args []string, s cli.Streams) int {
	c := newCommand("article", `Prints a record of a news article: the agency (its first line), the title (its second line),
the first date that fills a line, the normal text, and the numbers of edits, sentences and
tokens.`)
	return c.run(args, s, func() error { return nil }, func(p *printer, text string) {
		if a := newArticle(p.file, text); p.json {
			p.object(a)
		} else {
			p.article(a)
		}
	})
}

func newArticle(file, source string) *article {
	text, align := normalize.Standard.Align(source)
	a := &article{File: file, Text: text, Edits: map[string]int{}, Sentences: []string{}, Tokens: map[string]int{}}
	for e := range align.Edits() {
		a.Edits[e.Rule.String()]++
	}
	for s := range tokenize.Sentences(text) {
		a.Sentences = append(a.Sentences, s.Text)
	}
	for t := range tokenize.Words(text) {
		a.Tokens[t.Kind.String()]++
	}
	a.Agency, a.Title = heading(text)
	a.Date = dateline(source)
	return a
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
func dateline(source string) *moment {
	for line := range tokenize.Paragraphs(source) {
		for m := range jalali.Find(line.Text) {
			if m.Start == 0 && m.End == len(line.Text) && !m.Time.IsZero() {
				day := m.Date()
				return &moment{day, day.Format("Monday"), m.Time.Format(time.DateOnly), m.Time, m.WeekdayMismatch}
			}
		}
	}
	return nil
}

// article prints an article for people.
func (p *printer) article(a *article) {
	if p.named {
		fmt.Fprintf(p.out, "File:       %s\n", cli.Line(a.File))
	}
	fmt.Fprintf(p.out, "Agency:     %s\nTitle:      %s\n", cli.Plain(a.Agency), cli.Plain(a.Title))
	if d := a.Date; d != nil {
		fmt.Fprintf(p.out, "Jalali:     %s\nGregorian:  %s\nInstant:    %s\n", d.Jalali, d.Gregorian, d.Instant.Format(time.RFC3339))
		fmt.Fprintf(p.out, "Date:       %s\n", d.Jalali.Format("Monday ۲ January ۲۰۰۶"))
		if d.Mismatch {
			fmt.Fprintln(p.out, "            the text gives another weekday")
		}
	}
	fmt.Fprintf(p.out, "Edits:      %s\nSentences:  %d\nTokens:     %s\n\n", tally(a.Edits), len(a.Sentences), tally(a.Tokens))
	fmt.Fprintf(p.out, "%s\n", strings.TrimRight(cli.Plain(a.Text), "\n"))
}

// tally formats counts by name, such as "2 digits, 1 quotes".
func tally(counts map[string]int) string {
	var all []string
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		all = append(all, fmt.Sprintf("%d %s", counts[name], name))
	}
	return strings.Join(all, ", ")
}
