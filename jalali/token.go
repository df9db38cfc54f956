package jalali

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// A token is a word, number or sign of a text with its meaning.
type token struct {
	lexeme
	spaced     bool // a space or invisible character precedes it
	digits     uint8
	number     int // of digits or of words; a sign's character
	start, end int
}

// is reports whether the token is one of the signs.
func (t *token) is(signs string) bool {
	return t.kind == signMark && strings.ContainsRune(signs, rune(t.number))
}

// A lexer reads the tokens of a text.
type lexer struct {
	text  string
	words *vocabulary
	own   []*glossary // of the requested languages
}

// token returns the token at i, which must not be a space. The token at the end of the
// text is empty.
func (l *lexer) token(i int) token {
	if i == len(l.text) {
		return token{lexeme: lexeme{kind: breakMark}, start: i, end: i}
	}
	c := l.text[i]
	if '0' <= c && c <= '9' {
		return l.numeral(i)
	}
	if l.own != nil {
		if t := l.foreign(i); t.end > i {
			return t
		}
	}
	if firstLead <= c && c <= lastLead {
		if t := l.word(i); t.end > i {
			return t
		}
	}
	if c >= utf8.RuneSelf {
		if _, n := digitAt(l.text[i:]); n > 0 {
			return l.numeral(i)
		}
	}
	return l.mark(i)
}

// word returns the word at i with its meaning, extended over the next words if they form
// one name.
func (l *lexer) word(i int) token {
	k := noKey
	t := token{start: i, end: k.read(&l.words.letters, l.text, i)}
	if t.lexeme = l.words.meaning(k); t.joins {
		t.lexeme, t.end = l.words.joined(t.lexeme, k, l.text, t.end)
	}
	t.number = int(t.value)
	if t.lead > 0 {
		t.start = skipLetters(l.text, i, t.lead)
	}
	if t.size > 0 {
		t.end = skipLetters(l.text, i, t.size)
	}
	return t
}

// foreign returns the name at i in one of the requested languages. If there is none and
// the word is not in the Arabic script, it returns the word without a meaning.
func (l *lexer) foreign(i int) token {
	for _, g := range l.own {
		if x, end := g.at(l.text, i); end > i {
			return token{lexeme: x, start: i, end: end, number: int(x.value)}
		}
	}
	if c := l.text[i]; firstLead <= c && c <= lastLead || timeSign(l.text, i) {
		return token{start: i, end: i}
	}
	return token{start: i, end: wordEnd(l.text, i)}
}

// numeral returns the number at i, whose value covers up to 9 digits, or the weekday
// «۳شنبه».
func (l *lexer) numeral(i int) token {
	t := token{lexeme: lexeme{kind: digitsWord}, start: i, end: i}
	for t.end < len(l.text) {
		d, n := int(l.text[t.end]-'0'), 1
		if d > 9 {
			if d, n = digitAt(l.text[t.end:]); n == 0 {
				break
			}
		}
		if t.digits < 200 {
			t.digits++
		}
		if t.digits <= 9 {
			t.number = 10*t.number + d
		}
		t.end += n
	}
	if t.digits == 1 && 1 <= t.number && t.number <= 5 {
		l.numberedWeekday(&t)
	}
	return t
}

// numberedWeekday extends a number from 1 to 5 over the شنبه after it.
func (l *lexer) numberedWeekday(t *token) {
	next := skipSpaces(l.text, t.end)
	if !strings.HasPrefix(l.text[next:], "ش") || !startsNumber(l.text, t.start) {
		return
	}
	if w := l.word(next); w.kind == weekdayWord && w.number == saturday {
		t.lexeme = lexeme{kind: weekdayWord, value: int16(t.number - 1)}
		t.number, t.digits, t.end = t.number-1, 0, w.end
	}
}

// saturday is the weekday after which the others are named.
const saturday = 6

// mark returns the sign, run of ASCII letters or other character at i.
func (l *lexer) mark(i int) token {
	c, size := rune(l.text[i]), 1
	if c >= utf8.RuneSelf {
		c, size = utf8.DecodeRuneInString(l.text[i:])
	}
	t := token{lexeme: lexeme{kind: breakMark}, start: i, end: i + size}
	switch c {
	case '/', '-', '.', ':', '\\', ',', '،', '؛', '–', '—', '|', '(', ')', '+':
		t.kind, t.number = signMark, int(c)
	case 'T':
		if timeSign(l.text, i) {
			t.kind, t.number = signMark, 'T'
		}
	}
	if t.kind == breakMark && size == 1 {
		for t.end < len(l.text) && isLatin(l.text[t.end]) && isLatin(l.text[i]) {
			t.end++
		}
		if c == '_' && t.end == i+1 {
			t.kind, t.number = signMark, int(c)
		}
	}
	return t
}

// timeSign reports whether the T of 2025-05-21T11:29 is at i.
func timeSign(text string, i int) bool {
	if text[i] != 'T' || i == 0 {
		return false
	}
	c, size := utf8.DecodeLastRuneInString(text[:i])
	_, after := digitAt(text[i+1:])
	return after > 0 && size > 0 && script.IsDigit(c)
}

// skipSpaces returns the offset of the first character at or after i that is neither a
// space within a line nor invisible, such as a half-space or bidi control, nor an escape of
// one.
func skipSpaces(text string, i int) int {
	for i < len(text) {
		switch c := text[i]; {
		case c == ' ' || c == '\t':
			i++
		case c < 0xC2 || firstLead < c && c <= lastLead:
			if !mayEscape(c) {
				return i // the usual case
			}
			_, size := escaped(text, i)
			if size == 0 {
				return i
			}
			i += size
		case c == 0xC2 && (strings.HasPrefix(text[i:], "\u00a0") || strings.HasPrefix(text[i:], "\u00ad")):
			i += 2
		case c == 0xD8 && strings.HasPrefix(text[i:], "\u061c"):
			i += 2
		case c == 0xEF && strings.HasPrefix(text[i:], "\ufeff"):
			i += 3
		case c == 0xE2:
			r, size := utf8.DecodeRuneInString(text[i:])
			if !isThin(r) {
				return i
			}
			i += size
		default:
			return i
		}
	}
	return i
}

// isThin reports whether r, from U+2000 on, is a narrow space or invisible.
func isThin(r rune) bool {
	return 0x2000 <= r && r <= 0x200F || r == 0x202F || r == 0x205F || r == 0x2060 || isBidi(r)
}

// isBidi reports whether r is a bidi control or a byte order mark.
func isBidi(r rune) bool {
	return r == 0x061C || r == 0x200E || r == 0x200F || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069 || r == 0xFEFF
}

func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' }
