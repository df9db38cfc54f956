package safefile

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"
)

// A checker copies UTF-8 and stops before the first byte that is not text.
type checker struct {
	r      *bufio.Reader
	offset int64  // of the next byte to read
	begun  []byte // the beginning of a character at the end of the bytes read
	place         // of the next character
	err    error
}

func (c *checker) Read(p []byte) (int, error) {
	if c.err == nil && c.offset == 0 {
		c.err = c.byteOrder()
	}
	if c.err != nil {
		return 0, c.err
	}
	n, err := c.r.Read(p)
	good, reason := c.check(p[:n])
	c.pass(p[:max(good, 0)])
	c.offset += int64(good)
	switch {
	case reason != "":
		c.err = c.textError(max(c.offset, 0), reason)
	case err == io.EOF && len(c.begun) > 0:
		c.err = c.textError(c.offset-int64(len(c.begun)), "half a character of UTF-8")
	default:
		c.err = err
	}
	return max(good, 0), c.err
}

// textError returns the error of the next character, or of the one that has begun.
func (c *checker) textError(offset int64, reason string) *TextError {
	e := c.place.textError(offset, reason)
	if len(c.begun) > 0 {
		e.Column-- // pass has counted it
	}
	return e
}

// byteOrder reports a byte order mark of UTF-16 or UTF-32.
func (c *checker) byteOrder() error {
	mark, err := c.r.Peek(2)
	if err != nil && err != io.EOF {
		return err
	}
	if bytes.Equal(mark, []byte{0xff, 0xfe}) || bytes.Equal(mark, []byte{0xfe, 0xff}) {
		return c.textError(0, "UTF-16 and not UTF-8 (-from utf-16 converts it)")
	}
	return nil
}

// check returns the number of valid bytes at the start of b, and the error of the next
// byte. The number is negative if the character that began before b is invalid.
func (c *checker) check(b []byte) (good int, reason string) {
	at := 0
	for len(c.begun) > 0 && at < len(b) {
		c.begun = append(c.begun, b[at])
		at++
		if utf8.FullRune(c.begun) {
			if !utf8.Valid(c.begun) {
				return at - len(c.begun), notText(b, false)
			}
			c.begun = c.begun[:0]
		}
	}
	end := len(b) - unfinished(b[at:])
	if nul := bytes.IndexByte(b[at:end], 0); nul >= 0 {
		if bad := firstInvalid(b[at : at+nul]); bad < nul {
			return at + bad, notText(b, false)
		}
		return at + nul, notText(b, true)
	}
	if bad := firstInvalid(b[at:end]); at+bad < end {
		return at + bad, notText(b, false)
	}
	c.begun = append(c.begun, b[end:]...)
	return len(b), ""
}

// unfinished returns the length of the incomplete character at the end of b.
func unfinished(b []byte) int {
	for n := 1; n < utf8.UTFMax && n <= len(b); n++ {
		if tail := b[len(b)-n:]; utf8.RuneStart(tail[0]) {
			if utf8.FullRune(tail) {
				return 0
			}
			return n
		}
	}
	return 0
}

// firstInvalid returns the offset of the first byte of b that is not valid UTF-8, or
// len(b).
func firstInvalid(b []byte) int {
	if utf8.Valid(b) {
		return len(b)
	}
	for i := 0; ; {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
}

// looksUTF16 reports whether most of the bytes at even or at odd offsets are high
// bytes of UTF-16 characters in the Latin and Arabic scripts.
func looksUTF16(b []byte) bool {
	const sample = 512
	b = b[:min(len(b), sample)]
	var high [2]int
	for i, c := range b {
		if c == 0 || c == 0x06 {
			high[i&1]++
		}
	}
	half := len(b) / 2
	return half > 0 && (high[0] > half*3/4 && high[1] < half/4 || high[1] > half*3/4 && high[0] < half/4)
}

// notText guesses the encoding of b, which contains a NUL or invalid UTF-8.
func notText(b []byte, nul bool) string {
	switch {
	case looksUTF16(b):
		return "UTF-16 and not UTF-8 (-from utf-16le or utf-16be converts it)"
	case nul:
		return "a NUL, so a binary file,"
	case looks1256(b):
		return "Windows-1256 and not UTF-8 (-from windows-1256 converts it)"
	}
	return "invalid UTF-8"
}

// looks1256 reports whether most bytes of b are letters and spaces in Windows-1256.
func looks1256(b []byte) bool {
	letters, others := 0, 0
	for _, c := range b {
		switch {
		case c >= 0xc0 && c <= 0xed || c == 0x81 || c == 0x8d || c == 0x8e || c == 0x90 || c == 0x98:
			letters++
		case c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x80:
			others++
		}
	}
	return letters > 1 && letters > 4*others
}
