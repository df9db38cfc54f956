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
	return table(doc, name, "string", quoted(list))
}

// quoted returns words as items of a table.
func quoted(list []string) (items []string) {
	for _, s := range list {
		items = append(items, quote(s)+",")
	}
	return items
}

// quote quotes a word; it escapes ZWNJs but not letters.
func quote(s string) string { return `"` + strings.ReplaceAll(s, zwnj, `\u200c`) + `"` }

// table writes a variable with its comment, with as many items on a line as
// fit.
func table(doc, name, elem string, items []string) string {
	return fmt.Sprintf("%s\nvar %s = [...]%s{%s}\n", comment(doc), name, elem, lines(items))
}

// comment returns the lines of a doc comment.
func comment(doc string) string { return "\n// " + strings.ReplaceAll(doc, "\n", "\n// ") }

// lines returns items, with as many on a line as fit.
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
