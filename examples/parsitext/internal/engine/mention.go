package engine

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// isMention reports whether a text is one letter that is not in the Persian or the Arabic
// alphabet: a letter of another language, such as ٹ, or a form, such as ﺎ. It is mentioned,
// as in a table of letters, and is not a slip for another letter.
func isMention(text string) bool {
	letter := rune(0)
	for _, r := range strings.TrimSpace(text) {
		switch class := script.ClassOf(r); {
		case class == script.Persian && letter == 0:
			letter = r
		case class == script.Mark || class == script.Stretch || script.IsFormat(r):
		default:
			return false
		}
	}
	return script.IsLetter(letter) && !isOwn(letter) && !isLigature(letter)
}

// isOwn reports whether a letter is in the Persian or the Arabic alphabet.
func isOwn(r rune) bool { return 'ء' <= r && r <= 'ي' || strings.ContainsRune("پچژگکی", r) }

// isLigature reports whether r stands for several letters, such as ﻻ and ﷲ.
func isLigature(r rune) bool { return utf8.RuneCountInString(script.Letter(r)) > 1 }
