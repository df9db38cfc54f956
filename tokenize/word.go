package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// isWordPair reports whether the two bytes at i are a letter or mark of the Arabic
// block.
func isWordPair(s string, i int) bool {
	return i+1 < len(s) && s[i]>>2 == 0xD8>>2 && wordBits[s[i]&3]>>(s[i+1]-0x80)&1 != 0
}

// isLetterPair reports whether the two bytes at i are a letter of the Arabic block.
func isLetterPair(s string, i int) bool {
	return i+1 < len(s) && s[i]>>2 == 0xD8>>2 && letterBits[s[i]&3]>>(s[i+1]-0x80)&1 != 0
}

// persian returns the end and kind of the token that begins with the Persian
// letter at i.
func (sc *scanner) persian(i int) (int, Kind) {
	end := sc.word(i)
	if !sc.dotted(end) {
		return end, Word
	}
	return sc.beforeDot(i, end)
}

// beforeDot returns the end and kind of the token that begins with the Persian word
// [i,end), which a dot follows.
func (sc *scanner) beforeDot(i, end int) (int, Kind) {
	sc.seen = max(sc.seen, end+maxExtension)
	if end := span.Extension(sc.s, end); end > 0 { // گزارش.pdf
		return end, Path
	}
	if end-i <= maxInitial {
		if end := sc.abbreviation(i); end > 0 {
			return end, Abbreviation
		}
		if end := sc.spelled(i, end); end > 0 {
			return end, Abbreviation
		}
	}
	return end, Word
}

// maxExtension limits the text that decides whether a dot begins the extension of a file
// name.
const maxExtension = 40

// word returns the end of the word whose text up to i was already read: letters and digits
// with the marks and invisible characters on them, and the Latin words inside.
func (sc *scanner) word(i int) int {
	s := sc.s
	for {
		i = pairsEnd(s, i, &noWord)
		if i >= len(s) || s[i] == ' ' {
			return i
		}
		n := 2
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			n = sc.latin(i)
		case !isWordPair(s, i):
			n = sc.wordRune(i)
		}
		if n == 0 {
			return i
		}
		i += n
	}
}

// latin returns the length of the Latin word at i, with its digits and signs.
func (sc *scanner) latin(i int) int {
	c := sc.s[i]
	isDigit := '0' <= c && c <= '9'
	if c |= 0x20; !isDigit && (c < 'a' || c > 'z') {
		return 0
	}
	if isDigit && sc.beginsDate(i) {
		return 0
	}
	n, kind, ok := sc.spanAt(i)
	switch {
	case ok && kind == span.Latin:
		return n
	case !ok && isDigit:
		return max(1, asciiDigits(sc.s[i:i+max(0, n)]))
	case ok && !isDigit && !isOneToken(kind): // ISBN 978…, Dialogue: 0,0:00:01.00
		return asciiLetters(sc.s[i:])
	}
	return 0
}

// asciiLetters returns the number of ASCII letters that s begins with.
func asciiLetters(s string) int {
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return i
		}
	}
	return len(s)
}

// asciiDigits returns the number of ASCII digits that s begins with.
func asciiDigits(s string) int {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return i
		}
	}
	return len(s)
}

// wordRune returns the length of the character at i if it is part of a word: a letter or
// mark, a digit of a number, or an invisible character. At the end of the word, only
// joiners count.
func (sc *scanner) wordRune(i int) int {
	r, n := utf8.DecodeRuneInString(sc.s[i:])
	switch c := script.ClassOf(r); {
	case c == script.Digit:
		return sc.gluedDigits(i)
	case c > script.Digit || r == script.ZWNJ || r == script.ZWJ:
		return n
	case r >= utf8.RuneSelf && script.IsFormat(r):
		return sc.invisible(i)
	}
	return 0
}

// gluedDigits returns the length of the digits at i in a word, or 0 if they begin a date
// or time, which is a separate token: ساعت18:30.
func (sc *scanner) gluedDigits(i int) int {
	if sc.beginsDate(i) {
		return 0
	}
	_, _, end := digits(sc.s, i)
	return end - i
}

// beginsDate reports whether a date or time stands at i.
func (sc *scanner) beginsDate(i int) bool {
	end := i
	for range 4 {
		_, size := digit(sc.s, end)
		end += size
	}
	if r, _ := utf8.DecodeRuneInString(sc.s[end:]); r != '/' && r != ':' && r != '-' && r != '.' {
		sc.seen = max(sc.seen, end+maxPeek)
		return false
	}
	end, kind := numberAt(sc.s, i)
	sc.seen = max(sc.seen, end+maxPeek)
	return kind == Date || kind == Time
}

// invisible returns the length of the invisible characters at i if the word continues
// after them.
func (sc *scanner) invisible(i int) int {
	end := i
	for end < len(sc.s) {
		r, n := utf8.DecodeRuneInString(sc.s[end:])
		if !script.IsFormat(r) {
			sc.seen = max(sc.seen, end+maxPeek)
			if script.ClassOf(r) >= script.Digit {
				return end - i
			}
			break
		}
		end += n
	}
	sc.seen = max(sc.seen, end+maxPeek)
	return 0
}
