package tokenize

import (
	"unicode"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A scanner reads the tokens of a text. Spans are looked for line by line, and
// only when the one before was passed.
type scanner struct {
	s       string
	at      int
	from    int       // start of the line
	lineEnd int       // end of the line
	span    span.Span // the next span, in the text
}

func newScanner(s string) scanner {
	sc := scanner{s: s}
	sc.line()
	return sc
}

// line enters the line that starts where the scanner is.
func (sc *scanner) line() {
	sc.from = sc.at
	sc.lineEnd = lineEnd(sc.s, sc.at)
	sc.seek(sc.at)
}

// seek finds the next span of the line at or after the offset i.
func (sc *scanner) seek(i int) {
	next, ok := span.Next(sc.s[sc.from:sc.lineEnd], i-sc.from)
	if !ok {
		sc.span = span.Span{Start: len(sc.s) + 1, End: len(sc.s) + 1}
		return
	}
	sc.span = span.Span{Start: next.Start + sc.from, End: next.End + sc.from, Kind: next.Kind}
}

// lineEnd returns the offset of the line break at or after i, or the end.
func lineEnd(s string, i int) int {
	for ; i < len(s); i++ {
		if c := s[i]; (c < ' ' || c == 0xC2 || c == 0xE2) && breakAt(s, i) > 0 {
			return i
		}
	}
	return i
}

// breakAt returns the length of the line break at i, or 0.
func breakAt(s string, i int) int {
	switch s[i] {
	case '\n', '\v', '\f':
		return 1
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if i+1 < len(s) && s[i+1] == 0x85 { // U+0085
			return 2
		}
	case 0xE2: // U+2028, U+2029
		if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9) {
			return 3
		}
	}
	return 0
}

// next returns the next token.
func (sc *scanner) next() (Token, bool) {
	if sc.at == len(sc.s) {
		return Token{}, false
	}
	start := sc.at
	if end := sc.spaces(start); end > start {
		sc.at = end
		if end > sc.lineEnd {
			sc.line()
		}
		return Token{sc.s[start:end], start, Space}, true
	}
	end, kind := sc.token(start)
	sc.at = end
	return Token{sc.s[start:end], start, kind}, true
}

// spaces returns the end of the white space at i, line breaks and stray
// invisible characters included.
func (sc *scanner) spaces(i int) int {
	for i < len(sc.s) {
		c := sc.s[i]
		if c == ' ' {
			i++
			continue
		}
		if c > ' ' && c < 0x7F || c >= 0xD8 && c <= 0xDB {
			break
		}
		r, n := utf8.DecodeRuneInString(sc.s[i:])
		if !unicode.IsSpace(r) && !isInvisible(r) {
			break
		}
		i += n
	}
	return i
}

// isInvisible reports whether r shows nothing: a format character or control.
func isInvisible(r rune) bool { return unicode.In(r, unicode.Cf, unicode.Cc) && r != utf8.RuneError }

// token returns the end and kind of the token at i, which is not a space.
func (sc *scanner) token(i int) (int, Kind) {
	for sc.span.End <= i || sc.span.Start < i {
		sc.seek(i)
	}
	if sc.span.Start == i {
		if end, kind, ok := sc.spanned(); ok {
			return end, kind
		}
	}
	r, n := utf8.DecodeRuneInString(sc.s[i:])
	switch class := script.ClassOf(r); {
	case class == script.Digit:
		return sc.number(i)
	case class == script.Persian:
		if end := sc.abbreviation(i); end > 0 {
			return end, Abbreviation
		}
		return sc.word(i), Word
	case class == script.Foreign || class == script.Mark || class == script.Stretch:
		return sc.word(i), Word
	case isCurrency(r):
		return sc.priced(i, n)
	case isPercent(r):
		if end, kind := sc.numberAt(i + n); kind == Number {
			return end, Percent
		}
		return i + n, Symbol
	case unicode.IsPunct(r):
		return i + n, Punct
	}
	return i + n, Symbol
}

// spanned returns the end and kind of the token that the span at the scanner
// makes. Of a link and of the word ISBN the parts are tokens.
func (sc *scanner) spanned() (end int, kind Kind, ok bool) {
	sp := sc.span
	switch sp.Kind {
	case span.Link, span.ISBN:
		return 0, 0, false
	case span.Latin:
		return sc.word(sp.Start), Word, true
	case span.URL, span.Domain, span.IP, span.DOI:
		return sp.End, URL, true
	case span.Email:
		return sp.End, Email, true
	case span.Mention:
		return sp.End, Mention, true
	case span.Hashtag:
		return sp.End, Hashtag, true
	case span.Path:
		return sp.End, Path, true
	case span.Version:
		return sp.End, Version, true
	case span.Abbreviation:
		return sp.End, Abbreviation, true
	case span.Emoji:
		return sp.End, Emoji, true
	}
	return sp.End, Code, true
}

// word returns the end of the word at i: letters and digits with the marks and
// invisible characters on them, and the Latin words among them.
func (sc *scanner) word(i int) int {
	for i < len(sc.s) {
		if i >= sc.span.Start {
			if sc.span.End <= i {
				sc.seek(i)
				continue
			}
			if sc.span.Kind == span.Latin && sc.span.Start == i {
				i = sc.span.End
				continue
			}
			if sc.span.Start == i && sc.span.Kind != span.ISBN {
				return i
			}
		}
		r, n := utf8.DecodeRuneInString(sc.s[i:])
		if script.ClassOf(r) < script.Digit && !(r >= 0x80 && unicode.Is(unicode.Cf, r)) {
			return i
		}
		i += n
	}
	return i
}

// abbreviation returns the end of the abbreviation at i, or 0: single letters
// with dots between them, and a dot at the end if it is there. One letter alone
// with a dot is one where a word or number follows in its line.
func (sc *scanner) abbreviation(i int) int {
	end, letters := 0, 0
	for at := i; ; {
		next := sc.letter(at)
		if next == 0 {
			break
		}
		letters++
		end = next
		if next >= len(sc.s) || sc.s[next] != '.' {
			break
		}
		end = next + 1
		at = end
	}
	if end == 0 || sc.letterAt(end) {
		return 0
	}
	if letters == 1 && (sc.s[end-1] != '.' || !sc.goesOn(end) || sc.s[i:end-1] == "و") {
		return 0
	}
	return end
}

// letter returns the end of the single letter at i, with its marks, or 0 if there
// is none or another letter follows.
func (sc *scanner) letter(i int) int {
	r, n := utf8.DecodeRuneInString(sc.s[i:])
	if script.ClassOf(r) != script.Persian {
		return 0
	}
	for i += n; i < len(sc.s); i += n {
		r, n = utf8.DecodeRuneInString(sc.s[i:])
		if c := script.ClassOf(r); c != script.Mark && c != script.Stretch && r != script.ZWJ && r != script.ZWNJ {
			break
		}
	}
	if sc.letterAt(i) {
		return 0
	}
	return i
}

func (sc *scanner) letterAt(i int) bool {
	r, _ := utf8.DecodeRuneInString(sc.s[i:])
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Foreign
}

// goesOn reports whether a space and then a letter or digit follow in the line.
func (sc *scanner) goesOn(i int) bool {
	if i >= sc.lineEnd || sc.s[i] != ' ' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(sc.s[i+1:])
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Digit
}
