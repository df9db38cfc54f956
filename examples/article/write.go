package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/parsitext/parsitext/normalize"
)

// writeReport writes a record for people.
func writeReport(w io.Writer, r *record) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Agency:     %s\nTitle:      %s\n", r.Agency, r.Title)
	if d := r.Date; d != nil {
		fmt.Fprintf(&b, "Date:       %s\n", d.Jalali.Format("Monday ۲ January ۲۰۰۶"))
		fmt.Fprintf(&b, "Jalali:     %s\nWeekday:    %s (%s)\n", d.Jalali, d.Weekday, d.Instant.Weekday())
		fmt.Fprintf(&b, "Gregorian:  %s\nInstant:    %s\n", d.Gregorian, d.Instant.Format(time.RFC3339))
		if d.Mismatch {
			b.WriteString("            the text gives another weekday\n")
		}
	}
	fmt.Fprintf(&b, "\n%s\n\nEdits:\n", strings.TrimRight(r.Text, "\n"))
	for _, rule := range slices.Sorted(maps.Keys(r.Edits)) {
		fmt.Fprintf(&b, "  %-12s %4d\n", rule, r.Edits[rule])
	}
	fmt.Fprintf(&b, "\nSentences:  %d\n", len(r.Sentences))
	for i, s := range r.Sentences {
		fmt.Fprintf(&b, "%4d  %s\n", i+1, s)
	}
	b.WriteString("\nTokens:\n")
	for _, c := range r.Tokens {
		fmt.Fprintf(&b, "  %-12s %4d\n", c.Kind, c.Count)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeJSON writes a record for programs.
func writeJSON(w io.Writer, r *record) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(r)
}

// writeDiff writes the lines that have edits, with each edit as [old→new] in
// place and invisible characters shown.
func writeDiff(w io.Writer, r *record) error {
	var b strings.Builder
	at, line := 0, 1
	changed := false
	for e := range normalize.Standard.Edits(r.Source) {
		for {
			end := strings.IndexByte(r.Source[at:], '\n')
			if end < 0 || at+end >= e.Start {
				break
			}
			line, at, changed = line+1, nextLine(&b, r.Source, at, changed), false
		}
		if !changed {
			fmt.Fprintf(&b, "%d: ", line)
			changed = true
		}
		b.WriteString(normalize.Visible(r.Source[at:e.Start]))
		fmt.Fprintf(&b, "[%s→%s]", normalize.Visible(r.Source[e.Start:e.End]), normalize.Visible(e.New))
		at = e.End
	}
	nextLine(&b, r.Source, at, changed)
	_, err := io.WriteString(w, b.String())
	return err
}

// nextLine writes the rest of the line from the offset at on, if part of the line
// is written, and returns the offset of the next line.
func nextLine(b *strings.Builder, source string, at int, begun bool) int {
	rest, _, found := strings.Cut(source[at:], "\n")
	if begun {
		b.WriteString(normalize.Visible(rest))
		b.WriteByte('\n')
	}
	at += len(rest)
	if found {
		at++
	}
	return at
}
