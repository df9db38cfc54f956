package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/parsitext/parsitext/internal/wordset"
)

// listTable writes the set of the words of a list.
func listTable(doc, name, file string) (string, error) {
	list, err := words(file)
	if err != nil {
		return "", err
	}
	_, src, err := setTable(doc, name, list)
	return src, err
}

// valueTable writes the set of the keys of values, in the form of foldKey, and the
// values in the order of its slots.
func valueTable(doc, name string, values map[string]string) (string, error) {
	set, src, err := setTable(doc, name, slices.Collect(maps.Keys(values)))
	if err != nil {
		return "", err
	}
	items := make([]string, len(set.Words))
	for i, w := range set.Words {
		items[i] = values[w] + ","
	}
	return src + table(name+"Values are the values of these keys, in the same order.", name+"Values", name+"Value", items), nil
}

// setTable makes a set with a perfect hash and writes it.
func setTable(doc, name string, list []string) (set wordset.Set, src string, err error) {
	words := make([]string, len(list))
	for i, w := range list {
		words[i] = foldKey(w)
	}
	slices.Sort(words)
	set, err = wordset.New(slices.Compact(words))
	if err != nil {
		return set, "", fmt.Errorf("%s: %w", name, err)
	}
	src = fmt.Sprintf("%s\nvar %s = wordset.Set{\nSeeds: []uint16{%s},\nCodes: []uint64{%s},\nWords: []string{%s},\n}\n",
		comment(doc), name, lines(numbers(set.Seeds)), lines(numbers(set.Codes)), lines(quoted(set.Words)))
	return set, src, nil
}

func numbers[T uint16 | uint64](list []T) (items []string) {
	for _, n := range list {
		items = append(items, fmt.Sprintf("%#x,", n))
	}
	return items
}
