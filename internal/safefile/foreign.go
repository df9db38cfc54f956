package safefile

import (
	"bufio"
	"bytes"
	"io"
)

// A foreign reader reads text in a charset, and fails where it is UTF-8 instead: a file that
// was converted before must not be converted again.
type foreign struct {
	r       *bufio.Reader
	charset *charset
	offset  int64 // of the next byte
	place         // of the same, after ASCII
	decided bool
}

func (f *foreign) Read(p []byte) (int, error) {
	if f.decided {
		return f.r.Read(p)
	}
	if n, err := f.ascii(p); n > 0 || err != nil {
		return n, err
	}
	is, err := f.isUTF8()
	if err != nil {
		return 0, err
	}
	if is {
		return 0, f.textError(f.offset, "UTF-8 and not "+f.charset.name+" (leave out -from)")
	}
	f.decided = true
	return f.r.Read(p)
}

// ascii reads ASCII, which charsets of single bytes share with UTF-8.
func (f *foreign) ascii(p []byte) (int, error) {
	if f.charset.wide {
		return 0, nil
	}
	if _, err := f.r.Peek(1); err != nil {
		return 0, err
	}
	b, _ := f.r.Peek(min(f.r.Buffered(), len(p)))
	n := 0
	for n < len(b) && b[n] < 0x80 {
		n++
	}
	copy(p, b[:n])
	f.pass(b[:n])
	f.offset += int64(n)
	return f.r.Discard(n)
}

// isUTF8 reports whether the next bytes, as many as the buffer holds, are UTF-8. Nearly
// every word of another charset has a byte that is not.
func (f *foreign) isUTF8() (bool, error) {
	at := 0
	for n := 1; ; n = f.r.Buffered() + 1 {
		_, err := f.r.Peek(n)
		b, _ := f.r.Peek(f.r.Buffered())
		end := len(b) - unfinished(b[at:])
		if at+firstInvalid(b[at:end]) < end || f.charset.wide && bytes.ContainsAny(b[at:end], wideHigh) {
			return false, nil
		}
		at = end
		switch {
		case err == io.EOF:
			return 0 < at && at == len(b), nil
		case err == bufio.ErrBufferFull:
			return true, nil
		case err != nil:
			return false, err
		}
	}
}

// wideHigh are the high bytes of UTF-16 characters in the Latin and Arabic scripts, which no
// text in UTF-8 has.
const wideHigh = "\x00\x06"
