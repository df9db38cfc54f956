package tokenize

import (
	"iter"
	"slices"
	"strings"
)

// A stopSetValue is the lemma of a stop word.
type stopSetValue string

// StopWords returns the function words of Persian in byte order: prepositions,
// conjunctions, pronouns, the commonest adverbs, the forms of auxiliaries, and the
// endings that become separate words in text that lost its ZWNJ. A text index may omit
// them. The list has both spellings in use («آنها», «آن‌ها»), in Persian letters. It
// was made for this package: the closed classes by hand, the auxiliaries and words of
// several parts by their paradigms.
func StopWords() iter.Seq[string] { return slices.Values(stopWords[:]) }

// IsStopWord reports whether a word is one of [StopWords]. The word may be typed with
// Arabic letters, marks or joiners other than ZWNJ. A vowel mark may distinguish another word
// from the stop word with the same letters: «نُه» is nine, not «no».
func IsStopWord(word string) bool {
	if code := keyCode(word); code != 0 {
		return stopSet.FindCode(code) >= 0
	}
	return isLongStopWord(word)
}

// isLongStopWord is IsStopWord for a word whose key may have no code: a word of more than
// eight letters, with marks or with a ZWNJ.
func isLongStopWord(word string) bool {
	var buf keyBuffer
	return stopSet.Find(keyOf(&buf, word)) >= 0 && !isMarkedOther(word)
}

// isMarkedOther reports whether the vowel of a word's first letter is marked so that the word is not the stop
// word with the same letters: nine, slow, Kurd, lotus tree, dimension, pearl, cutting, grazing.
func isMarkedOther(word string) bool {
	switch strings.TrimSuffix(word, zwnj) {
	case "نُه", "کُند", "کُرد", "کُنار", "بُعد", "دُر", "بُر", "چَرا":
		return true
	}
	return false
}
