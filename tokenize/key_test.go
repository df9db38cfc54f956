package tokenize

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/wordset"
)

// codeFault says what is wrong with the keyCode of a word: it must be the code of the
// key, and may only be missing if the word has characters other than letters.
func codeFault(word string) string {
	var buf keyBuffer
	want := wordset.Code(keyOf(&buf, word))
	switch got := keyCode(word); {
	case got != 0 && got != want:
		return "the code is not that of the key"
	case got == 0 && want != 0 && isPlain(word):
		return "a word of letters has no code"
	}
	return ""
}

// isPlain reports whether a word has only letters of U+0600 to U+06FF.
func isPlain(word string) bool {
	return word != "" && strings.IndexFunc(word, func(r rune) bool {
		return r < 0x600 || r >= 0x700 || script.ClassOf(r) != script.Persian
	}) < 0
}

// TestKeyCode reads each character of U+0600 to U+06FF at each place of a word.
func TestKeyCode(t *testing.T) {
	for r := rune(0x600); r < 0x700; r++ {
		for word := "ابتثجحخد"; word != ""; word = word[2:] {
			for i := 0; i <= len(word); i += 2 {
				for _, w := range []string{word[:i] + string(r) + word[i:], word[:i] + string(r) + word[min(i+2, len(word)):]} {
					if fault := codeFault(w); fault != "" {
						t.Errorf("%q: %s", w, fault)
					}
				}
			}
		}
	}
}

func FuzzKeyCode(f *testing.F) {
	for word := range StopWords() {
		if utf8.RuneCountInString(word) > 8 {
			f.Add(word)
		}
	}
	for _, word := range []string{"", "كتابي", "بَرای", "مؤلف", "مي\u200cرود", "من و", "ﻛﺘﺎﺏ", "کتـاب", "\xd8کتاب", "کتاab"} {
		f.Add(word)
	}
	f.Fuzz(func(t *testing.T, word string) {
		if fault := codeFault(word); fault != "" {
			t.Fatalf("%q: %s", word, fault)
		}
		var buf keyBuffer
		if got, want := IsStopWord(word), stopSet.Find(keyOf(&buf, word)) >= 0; got != want {
			t.Fatalf("IsStopWord(%q) = %t", word, got)
		}
	})
}
