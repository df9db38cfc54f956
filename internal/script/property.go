package script

import "unicode/utf8"

// A property is the part of a code point's general category and script on which
// this module depends.
type property uint8

func propertyOf(r rune) property {
	if uint32(r) > utf8.MaxRune {
		return other
	}
	return property(blocks[int(blockOf[r>>blockBits])<<blockBits|int(r&(1<<blockBits-1))])
}

// IsLetter reports whether r is a letter of any script (general category L).
func IsLetter(r rune) bool {
	p := propertyOf(r)
	return p == letter || p == arabicLetter
}

// IsMark reports whether r is a combining mark of any script (M).
func IsMark(r rune) bool {
	p := propertyOf(r)
	return p == nonspacing || p == variation || p == spacingMark || p == enclosing
}

// IsNonspacing reports whether r is a nonspacing mark of any script (Mn).
func IsNonspacing(r rune) bool {
	p := propertyOf(r)
	return p == nonspacing || p == variation
}

// IsPunctuation reports whether r is a punctuation mark (P).
func IsPunctuation(r rune) bool { return propertyOf(r) == punctuation }

// IsCurrency reports whether r is a currency sign (Sc).
func IsCurrency(r rune) bool { return propertyOf(r) == currency }

// IsControl reports whether r is a control character (Cc).
func IsControl(r rune) bool { return propertyOf(r) == control }

// IsFormat reports whether r is a format character (Cf).
func IsFormat(r rune) bool {
	p := propertyOf(r)
	return p == format || p == prepended
}

// IsInvisible reports whether r is invisible by itself: a control, or a format
// character other than those that enclose the digits or letters after them.
func IsInvisible(r rune) bool {
	p := propertyOf(r)
	return p == format || p == control
}

// IsSeparator reports whether r is a space or a line separator (Z).
func IsSeparator(r rune) bool {
	p := propertyOf(r)
	return p == space || p == lineEnd
}

// IsSpace reports whether r is white space (White_Space): a separator, or one of
// TAB, LF, VT, FF, CR and U+0085.
func IsSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return r == NextLine || IsSeparator(r)
}

// IsPrivate reports whether r is a surrogate or for private use (Co, Cs).
func IsPrivate(r rune) bool { return propertyOf(r) == private }
