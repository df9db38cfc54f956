package safefile

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
)

// A Reader reads the text of a file.
type Reader struct {
	io.Reader
	Gzipped bool // the file is compressed
}

// bufferSize is the number of bytes of a file that are read at a time.
const bufferSize = 256 << 10

// NewReader returns a reader of the text of r. It decompresses r if it begins like gzip,
// and converts it to UTF-8 from charset, which is a name of Charsets or "". Reading fails
// with a *TextError at the first byte that is not text.
func NewReader(r io.Reader, charset string) (*Reader, error) {
	text := Reader{}
	b := bufio.NewReaderSize(r, bufferSize)
	if magic, err := b.Peek(2); err != nil && err != io.EOF {
		return nil, err
	} else if bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, err
		}
		text.Gzipped = true
		b = bufio.NewReaderSize(z, bufferSize)
	}
	if charset == "" {
		text.Reader = &checker{r: b}
		return &text, nil
	}
	e, err := encodingOf(charset)
	if err != nil {
		return nil, err
	}
	text.Reader = &checker{r: bufio.NewReaderSize(e.NewDecoder().Reader(b), bufferSize)}
	return &text, nil
}

// Shown returns the name of a file for people; "-" is standard input.
func Shown(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

// A TextError gives the first byte of a file that is not text. Its offset counts bytes
// after decompression and conversion.
type TextError struct {
	Offset int64
	Reason string
}

func (e *TextError) Error() string { return fmt.Sprintf("%s at byte %d", e.Reason, e.Offset) }
