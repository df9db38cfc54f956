package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/parsitext/parsitext/normalize"
)

// writeTable writes one line per part for people.
func writeTable(w io.Writer, parts []part) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, p := range parts {
		fmt.Fprintf(t, "%s:%d:%d\t%s\t%s\n", p.File, p.Line, p.Column, p.Kind, normalize.Visible(p.Text))
	}
	return t.Flush()
}

// A count is a word with its number of occurrences.
type count struct {
	Word  string `json:"word"`
	Count int    `json:"count"`
}

// countWords counts the words, the most frequent first.
func countWords(parts []part) []count {
	n := map[string]int{}
	for _, p := range parts {
		if p.Kind == "word" {
			n[p.Text]++
		}
	}
	counts := []count{}
	for word, n := range n {
		counts = append(counts, count{word, n})
	}
	slices.SortFunc(counts, func(a, b count) int {
		return cmp.Or(b.Count-a.Count, cmp.Compare(a.Word, b.Word))
	})
	return counts
}

func writeCounts(w io.Writer, counts []count) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range counts {
		fmt.Fprintf(t, "%d\t%s\n", c.Count, normalize.Visible(c.Word))
	}
	return t.Flush()
}

// writeJSON writes one object per line for programs.
func writeJSON[T any](w io.Writer, rows []T) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, row := range rows {
		if err := e.Encode(row); err != nil {
			return err
		}
	}
	return nil
}
