package normalize

import (
	"slices"
	"strings"
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// nounEndings are the endings of nouns and adjectives that a careful text may write apart from
// its word: after a ZWNJ or a closing mark.
var nounEndings = [...]string{
	"ی", "ای", "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان",
	"ام", "ات", "اش", "ایم", "اید", "اند", "مان", "تان", "شان", "تر", "ترین",
}

// joinedEndings are more endings of two letters or more that no word is, and that follow a bracket in
// which an editor adds a word, [نگهبان]ند, or open one, بندها[یی از گمراهی].
var joinedEndings = [...]string{"ند", "ید", "یم", "یی", "یت", "یش", "یمان", "یتان", "یشان"}

// otherEndings are endings that are always joined, and the last part of numbers: یازده\u200cگانه.
const otherEndings = "م ت ش یم ید ند گانه"

// isEndingAt reports whether endings that careful texts write directly after a closing mark
// are at i: «ها»ی, «خدعه»ای, (Use Case)ها, «آقا»ی\u200cها, [نگهبان]ند. The decoder may make another word of one.
func (l *line) isEndingAt(i int) bool {
	for {
		end := l.lettersEnd(i)
		if word := string(l.text[i:end]); !slices.Contains(nounEndings[:], word) && !slices.Contains(joinedEndings[:], word) {
			return false
		}
		switch r, n := l.rune(end); r {
		case script.ZWNJ:
			i = end + n
		case script.Kashida:
			return false
		default:
			l.respelled = true
			return true
		}
	}
}

// isBoundEndingAt reports whether the word at i is an ending that is never a word of its own. «ای» calls
// someone, and «تر» is wet.
func (l *line) isBoundEndingAt(i int) bool {
	end := l.lettersEnd(i)
	if r, _ := l.rune(end); r == script.ZWNJ || r == script.Kashida {
		return false
	}
	switch string(l.text[i:end]) {
	case "":
		return false
	case "ت", "ش", "م":
		return true
	case "ای", "تر":
		return false
	}
	l.strange = true // HalfSpaces may join it to the next word
	return l.isEndingAt(i)
}

// lettersEnd returns the end of the letters at i, or of the first few.
func (l *line) lettersEnd(i int) int {
	const most = 8 // characters, more than the longest ending has
	for range most {
		r, n := l.rune(i)
		if n == 0 || !isLetterly(script.ClassOf(r)) {
			break
		}
		i += n
	}
	return i
}

// isEnding reports whether a Persian word may end with the letters, in the codes of the lexicon.
func isEnding(codes []byte) bool {
	for _, e := range theEndings() {
		if string(codes) == e {
			return true
		}
	}
	return false
}

// theEndings returns endings of Persian words, as the lexicon spells them.
var theEndings = sync.OnceValue(func() (all []string) {
	for _, e := range append(strings.Fields(otherEndings), nounEndings[:]...) {
		var codes []byte
		for _, r := range e {
			codes = append(codes, lexicon.Fold(r))
		}
		all = append(all, string(codes))
	}
	return all
})
