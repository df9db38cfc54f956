package safefile

import (
	"bufio"
	"bytes"
	"compress/gzip"
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
// with a *TextError at the first byte that is not text, and where a text in a charset
// turns out to be UTF-8, which a second conversion would destroy.
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
	c, err := charsetOf(charset)
	if err != nil {
		return nil, err
	}
	in := &foreign{r: b, charset: c}
	text.Reader = &checker{r: bufio.NewReaderSize(c.encoding.NewDecoder().Reader(in), bufferSize)}
	return &text, nil
}
