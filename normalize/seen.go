package normalize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// seen says which characters a text has that rules look for, so that the rules
// that look for others need not read it.
type seen uint16

const (
	seenInvisible seen = 1 << iota
	seenKashida
	seenLetter // that Letters changes
	seenZWNJ
	seenMark
	seenDigit
	seenSpace // beside another, at an end, or not U+0020
	seenQuote

	seenAll = seenQuote<<1 - 1
)

// look reads a piece once for all rules.
func look(piece []byte) (all seen) {
	space := true // a space before the next character, or nothing
	for i := 0; i < len(piece); {
		c := piece[i]
		if c == ' ' {
			if space {
				all |= seenSpace
			}
			space = true
			i++
			continue
		}
		space = false
		if c < utf8.RuneSelf {
			all |= lookASCII(c)
			i++
			continue
		}
		if i+1 < len(piece) && 0xD8 <= c && c <= 0xDB && piece[i+1]&0xC0 == 0x80 {
			all |= lookArabic(rune(c&0x1F)<<6 | rune(piece[i+1]&0x3F))
			i += 2
			continue
		}
		r, n := utf8.DecodeRune(piece[i:])
		all |= lookRare(r)
		i += n
	}
	if space {
		all |= seenSpace
	}
	return all
}

func lookASCII(c byte) seen {
	switch {
	case '0' <= c && c <= '9':
		return seenDigit
	case c == '"':
		return seenQuote
	case c < ' ' && c != '\t' || c == 0x7F:
		return seenAll
	}
	return 0
}

// lookArabic looks at a character of the block U+0600–U+06FF.
func lookArabic(r rune) seen {
	if arabicTo[r-0x600] != 0 {
		return seenLetter
	}
	switch script.ClassOf(r) {
	case script.Persian:
		return 0
	case script.Mark:
		return seenMark
	case script.Digit:
		return seenDigit
	case script.Stretch:
		return seenKashida
	}
	switch r {
	case '،', '؛', '؟', '٪', '٫', '٬':
		return 0
	}
	return seenAll
}

// lookRare looks at a character of another block.
func lookRare(r rune) seen {
	switch r {
	case '«', '»', '…', '–', '—':
		return 0
	case script.ZWNJ:
		return seenZWNJ
	case '“', '”':
		return seenQuote
	}
	return seenAll
}
