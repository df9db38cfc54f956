// Package fault provides faulty texts and streams, for the tests of packages that
// must handle them.
package fault

// A Text is a piece of text that a program must handle without harm.
type Text struct{ Name, Bytes string }

// Invalid returns bytes that are not UTF-8, some of each class.
func Invalid() []Text {
	return []Text{
		{"continuation byte", "\x80"},
		{"many continuation bytes", "\xbf\x80\xa7\xd8"},
		{"overlong NUL", "\xc0\x80"},
		{"overlong slash", "\xc1\xaf"},
		{"overlong of three bytes", "\xe0\x80\xaf"},
		{"overlong of three bytes, greatest", "\xe0\x9f\xbf"},
		{"overlong of four bytes", "\xf0\x80\x80\x80"},
		{"overlong of four bytes, greatest", "\xf0\x8f\xbf\xbf"},
		{"high surrogate", "\xed\xa0\x80"},
		{"low surrogate", "\xed\xbf\xbf"},
		{"pair of surrogates", "\xed\xa0\xbd\xed\xb8\x80"},
		{"beyond Unicode", "\xf4\x90\x80\x80"},
		{"lead of no character", "\xf5\x80\x80\x80"},
		{"lead of five bytes", "\xf8\x88\x80\x80\x80"},
		{"lead of six bytes", "\xfc\x84\x80\x80\x80\x80"},
		{"FE", "\xfe"},
		{"FF FE", "\xff\xfe"},
		{"cut Arabic letter", "\xd8"},
		{"cut Persian letter", "\xdb"},
		{"cut ZWNJ", "\xe2\x80"},
		{"cut ZWNJ, one byte", "\xe2"},
		{"cut presentation form", "\xef\xbb"},
		{"cut emoji", "\xf0\x9f\x91"},
		{"cut letter, then a space", "\xd9 "},
		{"two cut letters", "\xd8\xd8"},
	}
}

// Bidi returns bidi controls without their partners.
func Bidi() []Text {
	return []Text{
		{"LRM", "\u200e"}, {"RLM", "\u200f"}, {"ALM", "\u061c"},
		{"LRE", "\u202a"}, {"RLE", "\u202b"}, {"LRO", "\u202d"}, {"RLO", "\u202e"}, {"PDF", "\u202c"},
		{"LRI", "\u2066"}, {"RLI", "\u2067"}, {"FSI", "\u2068"}, {"PDI", "\u2069"},
		{"many", "\u202e\u2067\u202b"}, {"closed twice", "\u2069\u202c\u202c"},
	}
}

// InvalidBytes returns the bytes of s that are not valid UTF-8, in order.
func InvalidBytes(s string) []byte {
	var b []byte
	for i, r := range s {
		if r == '\uFFFD' && (len(s) < i+3 || s[i:i+3] != "\uFFFD") {
			b = append(b, s[i])
		}
	}
	return b
}

// In returns texts in which piece stands alone, inside and between words, and at
// the edges of lines.
func In(piece string) []string {
	return []string{
		piece,
		piece + piece,
		piece + "سلام",
		"کتاب" + piece,
		"کتا" + piece + "ب",
		"مي" + piece + " شود",
		"می " + piece + "روم",
		"کتاب " + piece + " ها و\u200c" + piece + "\u200cفرصتها",
		"۱۲" + piece + "٫۵ , " + piece + "1,234.5%" + piece,
		"«" + piece + "» \"" + piece + "\" (" + piece + ")",
		"یک\n" + piece + "\r\n" + piece + "دو\u2028" + piece + "\n",
		"http://a.ir/" + piece + " a@b.ir" + piece + " `" + piece + "`",
		"چهارشنبه ۳۱ " + piece + "ارديبهشت ۱۴۰۴" + piece + " - ۱۱:۲۹",
	}
}
