package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// faces protects sad faces, :( or ;-((, so that no rule reads the mouth as a bracket. What
// is in a bracket follows it without a space, and another bracket closes it; after a face
// there is a space, or the line ends. A face may touch the word before it. Characters that
// are not drawn may stand between its signs; rules may drop them, so they do not count and
// are not protected.
func (x *syntax) faces() {
	text := x.l.text
	for at := 0; ; {
		n := bytes.IndexByte(text[at:], '(')
		if n < 0 {
			return
		}
		mouth := at + n
		at = x.pastMouth(mouth)
		if eyes := x.eyesBefore(mouth); eyes >= 0 && x.standsBefore(at) && !x.closes(at) {
			x.protectSigns(eyes, at)
		}
	}
}

// spelledFace protects the eyes of :D and :P on a Persian keyboard, «:دی» and «:پی», after a space at
// the end of a line. A colon of prose has no space before it.
func (x *syntax) spelledFace() {
	l := x.l
	if !l.last {
		return
	}
	for _, mouth := range [...]string{"دی", "پی"} {
		before, ok := bytes.CutSuffix(bytes.TrimRight(l.text, " "), []byte(mouth))
		if eyes := len(before) - 1; ok && eyes > 1 && before[eyes] == ':' && before[eyes-1] == ' ' && !endsInLabel(before[:eyes-1]) {
			x.protect(eyes, eyes+1)
		}
	}
}

// endsInLabel reports whether a text ends in a word of which دی or پی may be the value: «ماه تولد :دی».
func endsInLabel(text []byte) bool {
	switch string(text[bytes.LastIndexByte(text, ' ')+1:]) {
	case "ماه", "تاریخ", "تولد", "فصل", "زمستان", "نام", "حرف", "عدد", "مدرک", "گروه", "سطح":
		return true
	}
	return false
}

// protectSigns protects the signs of a face.
func (x *syntax) protectSigns(start, end int) {
	for i := start; i < end; i++ {
		switch x.l.text[i] {
		case ':', ';', '-', '\'', '(':
			x.protect(i, i+1)
		}
	}
}

// closes reports whether a bracket after the offset from closes one before it, within
// span.Reach bytes and before the next face. The mouth of a happy face closes none.
func (x *syntax) closes(from int) bool {
	text, open := x.l.text, 0
	for at := from; at < len(text) && at < from+span.Reach; at++ {
		switch text[at] {
		case '(':
			if x.eyesBefore(at) >= 0 && x.standsBefore(x.pastMouth(at)) {
				return false
			}
			open++
		case ')':
			if x.eyesBefore(x.before(at)+1) >= 0 {
				at = x.pastMouth(at) - 1
				continue
			}
			if open--; open < 0 {
				return true
			}
		}
	}
	return false
}

// eyesBefore returns the offset of the eyes before the mouth at i, with a nose between
// them or without, or -1.
func (x *syntax) eyesBefore(i int) int {
	sign, at := x.signBefore(i)
	if sign == '-' || sign == '\'' {
		sign, at = x.signBefore(at)
	}
	if sign == ':' || sign == ';' {
		return at
	}
	return -1
}

// signBefore returns the last drawn character before i, and its offset.
func (x *syntax) signBefore(i int) (r rune, at int) {
	for {
		r, n := x.l.runeBefore(i)
		i -= n
		if n == 0 || !isUnseen(r) {
			return r, i
		}
	}
}

// pastMouth returns the end of the mouth at i, one bracket or several.
func (x *syntax) pastMouth(i int) int {
	for mouth := x.l.text[i]; ; {
		end := i + 1
		if i = x.l.past(end, isUnseen); i == len(x.l.text) || x.l.text[i] != mouth {
			return end
		}
	}
}

// standsBefore reports whether the mouth that ends at i is followed by a space without a
// digit after it, or by nothing.
func (x *syntax) standsBefore(i int) bool {
	i = x.l.past(i, isUnseen)
	r, n := x.l.rune(i)
	after, _ := x.l.rune(i + n)
	return n == 0 || isBlank(r) && !isDigit(after)
}

// isUnseen reports whether r is not drawn, or only as a mark on another character.
func isUnseen(r rune) bool {
	return invisible(r) || r == script.ZWNJ || r == script.ZWJ || script.ClassOf(r) == script.Mark
}
