package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hasArabic reports whether a text has a character of the Arabic block.
func hasArabic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return 0x600 <= r && r < 0x700 })
}

// foreign has letters of other languages that Persian lacks.
const foreign = "ڕڤڵڎێۆڼټډړښڅځۍےٹڈڑںۓٽ"

// isForeign reports whether a text as published has letters of another language in
// Arabic script, or bytes that are not UTF-8. unify would hide the letters.
func isForeign(s string) bool {
	return strings.ContainsAny(s, foreign) || strings.ContainsRune(s, utf8.RuneError)
}

// isPersian reports whether a paragraph has enough words and is mostly in Persian
// letters.
func isPersian(s string) bool {
	const (
		fewest = 3
		share  = 0.7 // of the letters
	)
	persian, other := 0, 0
	for _, r := range s {
		switch {
		case isWord(r):
			persian++
		case unicode.IsLetter(r):
			other++
		}
	}
	return float64(persian) >= share*float64(persian+other) && len(wordsOf(s)) >= fewest
}

// Words that are common in Arabic and in Persian texts.
var (
	arabicWords  = set("فی علی الی التی الذی هذا هذه عن لا ان او مع لم قد کل ما هو هی ذلک یمکن عند بعد قبل کان")
	persianWords = set("از به که را در این است می برای با یک آن های تا بر خود کنید شود نیست هم شما یا")
)

// isArabic reports whether a text is Arabic although it has only Persian letters.
func isArabic(s string) bool {
	const long = 5 // words, or letters of a word with the article
	arabic, persian, all := 0, 0, 0
	for _, w := range wordsOf(s) {
		first, _, _ := strings.Cut(w.text, zwnj)
		if arabicWords[first] || strings.HasPrefix(first, "ال") && utf8.RuneCountInString(first) >= long {
			arabic++
		}
		if persianWords[first] {
			persian++
		}
		all++
	}
	if arabic >= 2 && arabic > persian {
		return true
	}
	return arabic > 0 && persian == 0 && all > long && !strings.Contains(s, zwnj)
}
