package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// writeTable writes one line per date for people. The words of the date come
// last, because their width differs from that of Latin letters.
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

// remarks returns the precision of a date and its special properties.
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

// oneLine returns s with runs of white space replaced by single spaces.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// writeJSON writes one object per line for programs.
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
