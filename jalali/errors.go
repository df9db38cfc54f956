package jalali

import (
	"strconv"
	"unicode/utf8"
)

// A ParseError describes a text that is not a valid date.
type ParseError struct {
	Layout string // the layout asked for, if any
	Value  string // the text
	Offset int    // byte offset of the error in Value; 0 if the layout is wrong, or for a date of New
	Msg    string // what is wrong with it

	noOffset bool // the error is not at a place of Value
}

// Error returns a line such as
//
//	jalali: "1403-07-31" at byte 8: Mehr 1403 has 30 days (layout "2006-01-02")
//
// whose wording may change. It has the first 50 bytes of a long text or layout.
func (e *ParseError) Error() string {
	s := "jalali: " + quote(e.Value)
	if !e.noOffset {
		s += " at byte " + strconv.Itoa(e.Offset)
	}
	s += ": " + e.Msg
	if e.Layout != "" {
		s += " (layout " + quote(e.Layout) + ")"
	}
	return s
}

// quote returns a text in quotation marks. It cuts a long one.
func quote(s string) string {
	const longest = 50 // bytes
	if len(s) <= longest {
		return strconv.Quote(s)
	}
	end := longest
	for end > longest-utf8.UTFMax && !utf8.RuneStart(s[end]) {
		end--
	}
	return strconv.Quote(s[:end]) + "…"
}

// noSuch returns how an undefined value of a type prints: %!Month(13).
func noSuch(kind string, n int) string { return "%!" + kind + "(" + strconv.Itoa(n) + ")" }
