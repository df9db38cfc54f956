package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// width is the length in characters of the lines of a table.
const width = 111

// stringTable writes a variable of strings.
func stringTable(doc, name string, list []string) string {
	items := make([]string, len(list))
	for i, s := range list {
		items[i] = quote(s) + ","
	}
	return table(doc, name, "string", items)
}

// quote quotes a word, its ZWNJs escaped and its letters not.
func quote(s string) string { return `"` + strings.ReplaceAll(s, "\u200c", `\u200c`) + `"` }

// table writes a variable with its comment, as many items a line as fit.
func table(doc, name, elem string, items []string) string {
	var b strings.Builder
	for line := range strings.Lines(doc) {
		b.WriteString("\n// " + strings.TrimSuffix(line, "\n"))
	}
	fmt.Fprintf(&b, "\nvar %s = [...]%s{%s}\n", name, elem, lines(items))
	return b.String()
}

// lines returns items, as many a line as fit.
func lines(items []string) string {
	var b strings.Builder
	room := 0
	for _, item := range items {
		n := 1 + utf8.RuneCountInString(item)
		if room -= n; room < 0 {
			b.WriteString("\n")
			room = width - n
		}
		b.WriteString(" " + item)
	}
	b.WriteString("\n")
	return b.String()
}
