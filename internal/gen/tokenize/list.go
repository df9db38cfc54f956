package main

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

//go:embed *.txt
var lists embed.FS

// list reads a list of which no two rows have the same first cell.
func list(name string, columns int) ([][]string, error) {
	rows, err := rowsOf(name, columns)
	first := map[string]bool{}
	for _, row := range rows {
		if first[row[0]] {
			return nil, fmt.Errorf("%s: %s is listed twice", name, row[0])
		}
		first[row[0]] = true
	}
	return rows, err
}

// rowsOf reads a list. Each line is a row, with bars between its cells; an empty cell
// is "-" or nothing. # begins a comment, ⸱ is a ZWNJ.
func rowsOf(name string, columns int) (rows [][]string, err error) {
	data, err := lists.ReadFile(name)
	if err != nil {
		return nil, err
	}
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.ReplaceAll(strings.TrimSpace(line), "⸱", string(script.ZWNJ))
		if line == "" || line[0] == '#' {
			continue
		}
		row, err := cells(line, columns)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, n, err)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// cells returns the cells of a line.
func cells(line string, columns int) ([]string, error) {
	row := strings.Split(line, "|")
	if len(row) > columns {
		return nil, fmt.Errorf("%d cells, want %d", len(row), columns)
	}
	for i, cell := range row {
		if row[i] = strings.TrimSpace(cell); row[i] == "-" {
			row[i] = ""
		}
		if i := strings.IndexFunc(row[i], isStrange); i >= 0 {
			return nil, fmt.Errorf("%q has characters other than Persian letters", cell)
		}
	}
	if row[0] == "" {
		return nil, fmt.Errorf("no word")
	}
	return append(row, make([]string, columns-len(row))...), nil
}

// isStrange reports whether r does not belong in a cell, which has Persian words
// with their ZWNJs and marks, and spaces.
func isStrange(r rune) bool {
	c := script.ClassOf(r)
	return c != script.Persian && c != script.Mark && r != ' ' && r != script.ZWNJ || script.Letter(r) != ""
}

// words reads a list of one column, in the order of bytes.
func words(name string) ([]string, error) {
	rows, err := list(name, 1)
	if err != nil {
		return nil, err
	}
	list := make([]string, len(rows))
	for i, row := range rows {
		list[i] = row[0]
	}
	slices.Sort(list)
	return list, nil
}

// pairs reads a list of two columns, in the order of the first.
func pairs(name string) ([][2]string, error) {
	rows, err := list(name, 2)
	if err != nil {
		return nil, err
	}
	list := make([][2]string, len(rows))
	for i, row := range rows {
		if row[1] == "" {
			return nil, fmt.Errorf("%s: %s has no second cell", name, row[0])
		}
		list[i] = [2]string(row)
	}
	slices.SortFunc(list, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	return list, nil
}
