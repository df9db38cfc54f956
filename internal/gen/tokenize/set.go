package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/wordset"
)

// setTable writes a set with a perfect hash, and if value is given a list of what it
// says of each word, in the order of the slots.
func setTable(doc, name string, list []string, value func(word string) string) (string, error) {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = foldKey(w)
	}
	slices.Sort(words)
	words = slices.Compact(words)
	set, err := wordset.New(words)
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	var b strings.Builder
	for line := range strings.Lines(doc) {
		b.WriteString("\n// " + strings.TrimSuffix(line, "\n"))
	}
	fmt.Fprintf(&b, "\nvar %s = wordset.Set{\nMasks: []uint64{%s},\nSeeds: []uint16{%s},\nWords: []string{%s},\n}\n", name, lines(numbers(set.Masks)), lines(numbers(set.Seeds)), lines(quoted(set.Words)))
	if value == nil {
		return b.String(), nil
	}
	values := make([]string, len(set.Words))
	for i, w := range set.Words {
		values[i] = value(w) + ","
	}
	b.WriteString(table(name+"Values say of which verbs or words those are, in the same order.", name+"Values", name+"Value", values))
	return b.String(), nil
}

func numbers[T uint16 | uint64](list []T) (items []string) {
	for _, n := range list {
		items = append(items, fmt.Sprintf("%#x,", n))
	}
	return items
}

func quoted(list []string) (items []string) {
	for _, s := range list {
		items = append(items, quote(s)+",")
	}
	return items
}
