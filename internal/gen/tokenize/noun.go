package main

import (
	"maps"
	"slices"
)

// nounTable writes the nouns whose singular no rule finds.
func nounTable() (string, error) {
	plurals, err := pairs("plurals.txt")
	if err != nil {
		return "", err
	}
	singular := map[string]string{}
	for _, p := range plurals {
		singular[foldKey(p[0])] = quote(p[1])
	}
	broken, err := setTable("brokenPlurals are the Arabic broken plurals in use, and other plurals that no rule makes.",
		"brokenPlurals", slices.Collect(maps.Keys(singular)), func(word string) string { return singular[word] })
	if err != nil {
		return "", err
	}
	list, err := words("singulars.txt")
	if err != nil {
		return "", err
	}
	whole, err := setTable("singulars are words that look like plurals in ان, ات or ین of other words and are none.", "singulars", list, nil)
	if err != nil {
		return "", err
	}
	adjectives, err := adjectiveTable()
	return broken + whole + adjectives, err
}

// adjectiveTable writes what tells adjectives in ه\u200cای.
func adjectiveTable() (string, error) {
	nouns, err := words("adjectives.txt")
	if err != nil {
		return "", err
	}
	heads, err := words("adjectiveheads.txt")
	if err != nil {
		return "", err
	}
	a, err := setTable("adjectives are the nouns in ه whose adjective in ه\u200cای is commoner than the noun with an\nindefinite ی.", "adjectives", nouns, nil)
	if err != nil {
		return "", err
	}
	b, err := setTable("adjectiveHeads are the first parts of adjectives in ه\u200cای.", "adjectiveHeads", heads, nil)
	return a + b, err
}
