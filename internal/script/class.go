package script

// A Class is the role of a character in the spacing of Persian text.
type Class uint8

// The classes.
const (
	Other   Class = iota // symbols, punctuation, controls, invalid bytes
	Space                // Unicode white space that does not end a line; not the tab
	Digit                // a decimal digit of any script
	Mark                 // a mark on an Arabic letter
	Persian              // a letter of the Arabic script
	Foreign              // a letter of another script, or a mark on one
	Stretch              // the kashida

	apart Class = 0x80 // on a Persian letter: it does not join the next
)

// ClassOf returns the class of r.
func ClassOf(r rune) Class { return lookup(r) &^ apart }

// StandsApart reports whether a ZWNJ between r and another letter would be
// invisible: r is one of ا آ أ إ ٱ د ذ ر ز ژ و ؤ ء or a letter that Persian
// writes as one of them.
func StandsApart(r rune) bool { return lookup(r)&apart != 0 }

func lookup(r rune) Class {
	switch {
	case r < 0x80:
		return ascii(r)
	case 0x600 <= r && r < 0x900:
		return arabic[r-0x600]
	case r <= 0xFF || 0x2000 <= r && r < 0x2070:
		return lookupLatin1(r)
	case 0xFB50 <= r && r <= 0xFDFF || 0xFE70 <= r && r <= 0xFEFC:
		return form(r)
	}
	return rest(r)
}

func ascii(r rune) Class {
	switch {
	case r == ' ' || r == '\v' || r == '\f':
		return Space
	case '0' <= r && r <= '9':
		return Digit
	case 'a' <= r|0x20 && r|0x20 <= 'z':
		return Foreign
	}
	return Other
}

func lookupLatin1(r rune) Class {
	switch {
	case r == NBSP, 0x2000 <= r && r <= 0x200A, r == NarrowNBSP, r == 0x205F:
		return Space
	case r < 0x100 && IsLetter(r):
		return Foreign
	}
	return Other
}

// form classifies a presentation form.
func form(r rune) Class {
	switch {
	case r >= 0xFE70 && r < 0xFE80, 0xFC5E <= r && r <= 0xFC63, 0xFCF2 <= r && r <= 0xFCF4:
		return Mark
	case r == 0xFDFC || IsLetter(r):
		return Persian
	}
	return Other
}

func rest(r rune) Class {
	switch propertyOf(r) {
	case space:
		return Space
	case decimal:
		return Digit
	case arabicLetter:
		return Persian
	case letter, nonspacing, spacingMark:
		return Foreign
	}
	return Other
}
