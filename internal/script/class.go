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

	Apart Class = 0x80 // in the table, on a Persian letter: it does not join the next
)

// ClassOf returns the class of r.
func ClassOf(r rune) Class {
	if uint32(r) < uint32(len(classes)) {
		return Class(classes[r]) &^ Apart
	}
	return lookup(r)
}

// StandsApart reports whether a ZWNJ between r and another letter would be
// invisible: r is one of ا آ أ إ ٱ د ذ ر ز ژ و ؤ ء or a letter that Persian
// writes as one of them.
func StandsApart(r rune) bool {
	return uint32(r) < uint32(len(classes)) && Class(classes[r])&Apart != 0
}

// lookup is ClassOf for what the table of classes lacks.
func lookup(r rune) Class {
	switch {
	case 0x2000 <= r && r < 0x2070:
		return lookupSpace(r)
	case 0xFB50 <= r && r <= 0xFDFF || 0xFE70 <= r && r <= 0xFEFC:
		return form(r)
	}
	return rest(r)
}

// lookupSpace classifies the spaces and other characters from U+2000 to U+206F.
func lookupSpace(r rune) Class {
	if r <= 0x200A || r == NarrowNBSP || r == 0x205F {
		return Space
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
