package safefile

import (
	"bytes"
	"fmt"
	"unicode/utf8"
)

// A TextError gives the first byte of a file that is not text. Its place counts bytes, and
// lines and characters from 1, after decompression and conversion.
type TextError struct {
	Offset       int64
	Line, Column int
	Reason       string
}

func (e *TextError) Error() string { return fmt.Sprintf("%s at byte %d", e.Reason, e.Offset) }

// A place counts the lines and characters that were read.
type place struct {
	lines  int // line feeds
	column int // first bytes of characters after the last of them
}

// pass counts bytes that were read.
func (p *place) pass(b []byte) {
	if n := bytes.Count(b, []byte("\n")); n > 0 {
		p.lines += n
		p.column = 0
		b = b[bytes.LastIndexByte(b, '\n')+1:]
	}
	for _, c := range b {
		if utf8.RuneStart(c) {
			p.column++
		}
	}
}

// textError returns the error of the next character.
func (p *place) textError(offset int64, reason string) *TextError {
	return &TextError{offset, p.lines + 1, p.column + 1, reason}
}
