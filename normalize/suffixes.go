package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// Suffixes that a ZWNJ joins to a word in Latin letters, as in «PDF ها», or to a number,
// as in «۲ ام». The decoder does not see them, because it reads only Persian letters.
var (
	latinSuffixes  = [...]string{"هایشان", "هایی", "هایش", "های", "ها"}
	numberSuffixes = [...]string{"امین", "ام"}
)

// suffixes is the part of HalfSpaces that joins a suffix to a word in Latin letters or a
// number.
func suffixes(l *line, e *editor) {
	for i := l.find(0, pairSuffixed); i < l.hinge; i = l.find(i, pairSuffixed) {
		for i++; i < l.hinge && !utf8.RuneStart(l.text[i]); i++ {
		}
		if i < l.hinge && l.text[i] == ' ' && l.suffixAfter(i) && !l.protected(i) {
			e.replace(i, i+1, string(script.ZWNJ))
		}
	}
}

// suffixAfter reports whether the space at i separates a suffix from its word.
func (l *line) suffixAfter(i int) bool {
	if i+3 > len(l.text) {
		return false
	}
	switch string(l.text[i+1 : i+3]) { // the first letter of all of them
	case "ه":
		return l.classBefore(i) == script.Foreign && l.beginsWord(i+1, latinSuffixes[:])
	case "ا":
		return l.classBefore(i) == script.Digit && l.beginsWord(i+1, numberSuffixes[:])
	}
	return false
}

// beginsWord reports whether one of the words stands at i.
func (l *line) beginsWord(i int, words []string) bool {
	for _, w := range words {
		if bytes.HasPrefix(l.text[i:], []byte(w)) {
			return !l.protected(i) && l.wordEnds(i+len(w))
		}
	}
	return false
}
