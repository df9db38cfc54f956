package tokenize

import (
	"iter"
	"slices"
)

// A stopSetValue is the lemma of a stop word.
type stopSetValue string

// StopWords returns the function words of Persian in the order of their bytes:
// prepositions, conjunctions, pronouns, the commonest adverbs, the forms of
// auxiliaries, and the endings that are words of their own in text that lost its
// ZWNJ. An index of texts may leave them out. Both spellings in use are in it («آنها»,
// «آن‌ها»), in Persian letters. The list is this package's own: closed classes by hand,
// the auxiliaries and words of several parts by their paradigms.
func StopWords() iter.Seq[string] { return slices.Values(stopWords[:]) }

// IsStopWord reports whether a word is one of [StopWords], whatever it is typed with:
// Arabic letters, marks, other joiners than ZWNJ.
func IsStopWord(word string) bool {
	var buf keyBuffer
	return stopSet.Find(keyOf(&buf, word)) >= 0
}
