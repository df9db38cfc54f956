package main

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/normalize"
)

const zwnj = string(script.ZWNJ)

// unified is the Form that is applied to paragraphs. None of its rules touches a space
// between words or a visible ZWNJ.
const unified = normalize.Letters | normalize.Marks | normalize.Kashida | normalize.Invisibles | normalize.Spaces

// respelled replaces what that Form does not change: ۀ, and tabs.
var respelled = strings.NewReplacer("ۀ", "ه"+string(script.HamzaAbove), "\t", " ")

// unify returns a paragraph on one line, in Persian letters without marks, with single
// ZWNJs, and only between two letters.
func unify(s string) string {
	return tidy(strings.TrimSpace(unified.String(respelled.Replace(s))))
}

// tidy removes the ZWNJs that are not between two letters. A ZWNJ next to a space is
// part of the space.
func tidy(s string) string {
	if !strings.Contains(s, zwnj) {
		return s
	}
	var b strings.Builder
	pending := false // a ZWNJ after a letter
	last := rune(' ')
	for _, r := range s {
		if r == script.ZWNJ {
			pending = isWord(last)
			continue
		}
		if pending && isWord(r) {
			b.WriteString(zwnj)
		}
		pending = false
		if r == ' ' && last == ' ' {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}

// alphabet has the letters of Persian words, as unify writes them.
const alphabet = "ءآأؤإئابةتثجچحخدذرزژسشصضطظعغفقکگلمنوهیپ" + string(script.HamzaAbove)

var letterSet = func() (set [0x100]bool) {
	for _, r := range alphabet {
		set[r-0x600] = true
	}
	return set
}()

// isWord reports whether r is a letter of a Persian word.
func isWord(r rune) bool { return 0x600 <= r && r < 0x700 && letterSet[r-0x600] }

// A word is a word of a paragraph with its byte offsets.
type word struct {
	text       string
	start, end int
}

// wordsOf returns the Persian words of a paragraph with their ZWNJs.
func wordsOf(s string) (all []word) {
	start := -1
	for i, r := range s {
		switch in := isWord(r) || r == script.ZWNJ; {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			all = append(all, word{s[start:i], start, i})
			start = -1
		}
	}
	if start >= 0 {
		all = append(all, word{s[start:], start, len(s)})
	}
	return all
}

// bare returns the letters of a paragraph as the decoder reads them, one byte each,
// without the gaps, so that two spellings give the same result.
func bare(s string) string {
	b := make([]byte, 0, len(s)/2)
	for _, r := range s {
		if c := lexicon.Fold(r); c != 0 && c != lexicon.Mark {
			b = append(b, c)
		}
	}
	return string(b)
}

// joins reports whether the last letter of a word joins the one after it.
func joins(word string) bool {
	r, _ := utf8.DecodeLastRuneInString(word)
	return lexicon.JoinsNext(lexicon.Fold(r))
}

// set returns the set of the words of a list.
func set(words string) map[string]bool {
	all := map[string]bool{}
	for _, w := range strings.Fields(words) {
		all[w] = true
	}
	return all
}
