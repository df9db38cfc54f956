package jalali

import "strconv"

// A ParseError describes a text that is not a valid date.
type ParseError struct {
	Layout string // the layout asked for, if any
	Value  string // the text
	Offset int    // byte offset of the error in Value
	Msg    string // what is wrong with it
}

// Error returns a line such as
//
//	jalali: "1403-07-31": day out of range at byte 8
//
// whose wording may change.
func (e *ParseError) Error() string {
	s := "jalali: " + strconv.Quote(e.Value) + ": " + e.Msg
	if e.Offset > 0 {
		s += " at byte " + strconv.Itoa(e.Offset)
	}
	if e.Layout != "" {
		s += " (layout " + strconv.Quote(e.Layout) + ")"
	}
	return s
}

// noSuch returns how an undefined value of a type prints: %!Month(13).
func noSuch(kind string, n int) string { return "%!" + kind + "(" + strconv.Itoa(n) + ")" }
