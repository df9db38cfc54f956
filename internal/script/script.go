// Package script classifies the characters of Persian text: which are letters
// of the Arabic script, which are marks on them, and which letters join the
// letter that follows.
package script

import "unicode"

// Characters that a reader of Go source could miss.
const (
	ZWNJ    = '\u200c' // zero-width non-joiner, the Persian half-space
	ZWJ     = '\u200d' // zero-width joiner
	Kashida = '\u0640' // elongation, also called tatweel
)

// IsLetter reports whether r is a letter of the Arabic script, in any language
// that uses it and in any block, presentation forms included. The kashida is
// not a letter here although Unicode gives it category Lm.
func IsLetter(r rune) bool {
	if r < 0x620 || r == Kashida {
		return false
	}
	return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r)
}

// IsMark reports whether r is a combining mark written on Arabic letters:
// harakat, Quranic marks, and the combining hamza and madda.
func IsMark(r rune) bool {
	return r >= 0x610 && r < 0xFE00 && unicode.Is(unicode.Mn, r) &&
		(r < 0x700 || r >= 0x890 && r < 0x900)
}

// IsDigit reports whether r is a decimal digit of ASCII, of the Persian set
// (U+06F0) or of the Arabic-Indic set (U+0660).
func IsDigit(r rune) bool {
	return '0' <= r && r <= '9' || '۰' <= r && r <= '۹' || '٠' <= r && r <= '٩'
}

// JoinsNext reports whether the letter r joins the letter that follows it. After
// one that does not (ا د ذ ر ز ژ و and their variants) a ZWNJ shows nothing.
func JoinsNext(r rune) bool {
	switch r {
	case 'ا', 'آ', 'أ', 'إ', 'ٱ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'و', 'ؤ', 'ۀ', 'ة', 'ء':
		return false
	}
	return IsLetter(r)
}
