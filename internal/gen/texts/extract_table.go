package main

import (
	"encoding/csv"
	"errors"
	"io"
	"strings"
)

// cells returns a function that extracts the lines of all cells of a table whose
// columns are separated by comma.
func cells(comma rune) func(string) ([]string, error) {
	return func(text string) (out []string, err error) {
		in := csv.NewReader(strings.NewReader(text))
		in.Comma, in.LazyQuotes, in.FieldsPerRecord, in.ReuseRecord = comma, true, -1, true
		for {
			row, err := in.Read()
			if errors.Is(err, io.EOF) {
				return out, nil
			}
			if err != nil {
				return nil, err
			}
			for _, cell := range row {
				out = append(out, strings.Split(cell, "\n")...)
			}
		}
	}
}
