package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// writeTable writes a line a date for people; the words of the date come last,
// for their width is not that of Latin letters.
func writeTable(w io.Writer, found []finding) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, f := range found {
		day := "-"
		if f.Jalali != nil {
			day = f.Jalali.String()
		}
		gregorian := f.Gregorian
		if gregorian == "" {
			gregorian = "-"
		}
		fmt.Fprintf(t, "%s:%d:%d\t%s\t%s\t%s\t%s\t%s\n", f.File, f.Line, f.Column, day, gregorian, f.Calendar, remarks(f), oneLine(f.Text))
	}
	return t.Flush()
}

// remarks returns the precision of a date and what is special about it.
func remarks(f finding) string {
	r := f.Precision
	if f.Range {
		r += " range"
	}
	if f.Mismatch {
		r += " weekday?"
	}
	if f.Estimated {
		r += " about"
	}
	return r
}

// oneLine returns s with its white space as single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// writeJSON writes an object a line for programs.
func writeJSON(w io.Writer, found []finding) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	for _, f := range found {
		if err := e.Encode(f); err != nil {
			return err
		}
	}
	return nil
}
