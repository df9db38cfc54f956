package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A scanner reads the tokens of a text. The token at an offset depends only on the text
// from there to the end of its line, so a scanner that starts after a token continues in
// the same way.
type scanner struct {
	s       string
	at      int
	lineEnd int  // if greater than at, no line break is between at and here
	broken  bool // a line break is here
	seen    int  // limit of the text on which the tokens read so far depend
}

// next returns the bounds and kind of the next token, which is empty at the end of
// the text.
func (sc *scanner) next() (start, end int, kind Kind) {
	start = sc.at
	if isLetterPair(sc.s, start) {
		sc.at, kind = sc.persian(start)
		return start, sc.at, kind
	}
	if end = sc.spaces(start); end > start {
		sc.at = end
		return start, end, Space
	}
	if start == len(sc.s) {
		return start, start, Space
	}
	end, kind = sc.token(start)
	sc.at = end
	return start, end, kind
}

// nextWord returns the next token that is not a space, and false at the end of the text.
// For speed, Words repeats this code inline.
func (sc *scanner) nextWord() (Token, bool) {
	start := sc.at
	if start < len(sc.s) && sc.s[start] == ' ' && isLetterPair(sc.s, start+1) {
		start++
		end, kind := sc.persian(start)
		sc.at = end
		return Token{sc.s[start:end], start, kind}, true
	}
	if start = sc.spaces(start); start == len(sc.s) {
		return Token{}, false
	}
	end, kind := sc.token(start)
	sc.at = end
	return Token{sc.s[start:end], start, kind}, true
}

// spaces returns the end of the white space at i, including line breaks and stray
// invisible characters.
func (sc *scanner) spaces(i int) int {
	if i+1 < len(sc.s) && sc.s[i] == ' ' && isLetterPair(sc.s, i+1) {
		return i + 1
	}
	for i < len(sc.s) {
		c := sc.s[i]
		if c == ' ' {
			i++
			continue
		}
		if c > ' ' && c < 0x7F || isLetterPair(sc.s, i) {
			break
		}
		r, n := utf8.DecodeRuneInString(sc.s[i:])
		if !isBlank(r) {
			break
		}
		i += n
	}
	return i
}

// isBlank reports whether r is white space or invisible: a control character, or a
// format character other than a sign over a number, such as U+0600.
func isBlank(r rune) bool { return script.IsSpace(r) || script.IsInvisible(r) }

// token returns the end and kind of the token at i, which is not a space.
func (sc *scanner) token(i int) (int, Kind) {
	if isLetterPair(sc.s, i) {
		return sc.persian(i)
	}
	if mayStartSpan(sc.s, i) {
		if end, kind, ok := sc.spanned(i); ok {
			return end, kind
		}
	}
	r, n := utf8.DecodeRuneInString(sc.s[i:])
	switch class := script.ClassOf(r); {
	case class == script.Digit:
		return sc.number(i)
	case class == script.Persian:
		return sc.persian(i)
	case class == script.Foreign || class == script.Mark || class == script.Stretch:
		return sc.word(i), Word
	}
	return sc.sign(i, r, n)
}

// sign returns the end and kind of the token that begins with the mark or symbol r
// of n bytes at i.
func (sc *scanner) sign(i int, r rune, n int) (int, Kind) {
	switch {
	case isCurrency(r):
		return sc.prefixed(i, n, Currency)
	case isPercent(r):
		return sc.prefixed(i, n, Percent)
	case r == '.' && sc.suffix(i) > 0:
		return sc.suffix(i), Word
	case r == '`':
		for i < len(sc.s) && sc.s[i] == '`' {
			i++
		}
		return i, Punct
	case r < utf8.RuneSelf && isMark(byte(r)):
		return i + n, Punct
	case r >= utf8.RuneSelf && script.IsPunctuation(r):
		return sc.selected(i + n), Punct
	}
	return sc.selected(i + n), Symbol
}

// suffix returns the end of an extension or top-level domain with its dot at i, or 0:
// .NET, .pdf.
func (sc *scanner) suffix(i int) int {
	if i+1 == len(sc.s) || sc.s[i+1]|0x20 < 'a' || sc.s[i+1]|0x20 > 'z' {
		return 0
	}
	sc.seen = max(sc.seen, i+maxExtension)
	return span.Suffix(sc.s, i)
}

// selected returns the end of the variation selector at i, which belongs to the sign
// before it, or i.
func (sc *scanner) selected(i int) int {
	if i+2 < len(sc.s) && sc.s[i] == 0xEF && sc.s[i+1] == 0xB8 && (sc.s[i+2] == 0x8E || sc.s[i+2] == 0x8F) {
		return i + 3
	}
	return i
}

// isMark reports whether Unicode classifies the ASCII character c as punctuation.
func isMark(c byte) bool {
	switch c {
	case '$', '+', '<', '=', '>', '^', '`', '|', '~':
		return false
	}
	return '!' <= c && c <= '/' || ':' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}
