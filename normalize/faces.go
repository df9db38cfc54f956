package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/span"
)

// faces protects sad faces, :( or ;-((, so that no rule reads the mouth as a bracket. What
// is in a bracket follows it without a space, and another bracket closes it; after a face
// there is a space, or the line ends. A face may touch the word before it.
func (x *syntax) faces() {
	text := x.l.text
	for at := 0; ; {
		n := bytes.IndexByte(text[at:], '(')
		if n < 0 {
			return
		}
		mouth := at + n
		at = pastRun(text, mouth)
		if eyes := eyesBefore(text, mouth); eyes >= 0 && standsBefore(text, at) && !x.closes(at) {
			x.protect(eyes, at)
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
			if eyesBefore(text, at) >= 0 && standsBefore(text, pastRun(text, at)) {
				return false
			}
			open++
		case ')':
			if eyesBefore(text, x.before(at)+1) >= 0 {
				at = pastRun(text, at) - 1
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
func eyesBefore(text []byte, i int) int {
	if i--; i > 0 && (text[i] == '-' || text[i] == '\'') {
		i--
	}
	if i >= 0 && (text[i] == ':' || text[i] == ';') {
		return i
	}
	return -1
}

// standsBefore reports whether a space follows the mouth that ends at i, or nothing does.
func standsBefore(text []byte, i int) bool {
	i = pastUndrawn(text, i, false)
	return i == len(text) || pastUndrawn(text, i, true) > i
}

// pastRun returns the end of the bytes from i on that are equal to the one at i.
func pastRun(text []byte, i int) int {
	end := i + 1
	for end < len(text) && text[end] == text[i] {
		end++
	}
	return end
}
