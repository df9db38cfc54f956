package tokenize

import (
	"iter"
	"slices"
)

// StopWords returns the function words of Persian in the order of their bytes:
// prepositions, conjunctions, pronouns, the commonest adverbs, the forms of
// auxiliaries, and the endings that are words of their own in text that lost its
// ZWNJ. An index of texts may leave them out. Both spellings in use are in it («آنها»,
// «آن‌ها»), with Persian letters only; normalize first. The list is this
// package's own.
func StopWords() iter.Seq[string] { return slices.Values(stopWords[:]) }

// IsStopWord reports whether a word is one of [StopWords].
func IsStopWord(word string) bool {
	_, ok := slices.BinarySearch(stopWords[:], word)
	return ok
}
