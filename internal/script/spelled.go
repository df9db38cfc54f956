package script

import "unicode/utf8"

// maxName is the length in bytes of the longest name of a letter, دابلیو, with some
// space for marks.
const maxName = 32

// Spelled reports whether a dot between two words separates the letters of an
// abbreviation that is spelled out: بی.بی.سی, یو.اس.آ. Marks and kashidas in the words
// are ignored, and Arabic letters count as Persian ones.
func Spelled(before, after string) bool {
	var a, b [maxName]byte
	x, y := plain(&a, before), plain(&b, after)
	if !isName(x) || !isName(y) && utf8.RuneCount(y) != 1 {
		return false
	}
	return !(isEnding(x) && isPronoun(y)) // رفته‌ام.او گفت, two sentences
}

// IsLetterName reports whether a word is the name of a Latin letter.
func IsLetterName(word string) bool {
	var buf [maxName]byte
	return isName(plain(&buf, word))
}

// plain returns a short word without its marks, in Persian letters, and nothing for a
// long word.
func plain(buf *[maxName]byte, word string) []byte {
	if len(word) > maxName {
		return nil
	}
	out := buf[:0]
	for _, r := range word {
		letter := Fold(r)
		switch {
		case r == Madda && len(out) >= 2 && string(out[len(out)-2:]) == "ا":
			out = utf8.AppendRune(out[:len(out)-2], 'آ')
		case letter == 0:
		case ClassOf(r) != Persian:
			return nil
		default:
			out = utf8.AppendRune(out, letter)
		}
	}
	return out
}

// isName reports whether a word is the Persian spelling of the name of a Latin letter.
// It excludes زد, the British Z, which is also a verb and ends sentences.
func isName(word []byte) bool {
	switch string(word) {
	case "ای", "بی", "سی", "دی", "اف", "جی", "اچ", "ایچ", "آی", "کی", "ال", "ام", "ان", "او", "پی", "کیو", "آر", "اس",
		"تی", "یو", "وی", "دبلیو", "دابلیو", "ایکس", "وای", "زی":
		return true
	}
	return false
}

// isEnding reports whether a name may also be an ending of a word.
func isEnding(name []byte) bool { return string(name) == "ای" || string(name) == "ام" }

// isPronoun reports whether a name may also be a pronoun.
func isPronoun(name []byte) bool { return string(name) == "او" || string(name) == "وی" }
