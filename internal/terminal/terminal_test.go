package terminal

import (
	"bytes"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
)

var plain = []struct{ in, want string }{
	{"متن\u200cها\tو\n", "متن\u200cها\tو\n"},
	{"\x1b[31mمتن\x07", "⟨U+001B⟩[31mمتن⟨U+0007⟩"},
	{"\u009b31m \u00a0\u00ab\u00bb\x7f\x00", "⟨U+009B⟩31m \u00a0\u00ab\u00bb⟨U+007F⟩⟨U+0000⟩"},
	{"الف\rب", "الف⟨U+000D⟩ب"},
	{"", ""},
}

func TestPlain(t *testing.T) {
	for _, c := range append(plain, struct{ in, want string }{"الف\x9b \ufffd", "الف⟨\\x9B⟩ \ufffd"}) {
		if got := Plain(c.in); got != c.want {
			t.Errorf("%q is drawn as %q, want %q", c.in, got, c.want)
		}
	}
}

// TestWriter writes the texts as a whole and byte by byte.
func TestWriter(t *testing.T) {
	for _, c := range append(plain, struct{ in, want string }{"الف\r\nب\r\r\n", "الف\r\nب⟨U+000D⟩\r\n"}) {
		for _, r := range []io.Reader{strings.NewReader(c.in), iotest.OneByteReader(strings.NewReader(c.in))} {
			var b bytes.Buffer
			if _, err := io.Copy(NewWriter(&b), r); err != nil || b.String() != c.want {
				t.Errorf("%q is written as %q, want %q; %v", c.in, b.String(), c.want, err)
			}
		}
	}
	if _, err := NewWriter(closed{}).Write([]byte("متن")); err != io.ErrClosedPipe {
		t.Error(err)
	}
}

type closed struct{}

func (closed) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestIs(t *testing.T) {
	f, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if Is(f) || Is(new(bytes.Buffer)) {
		t.Error("a file is taken for a terminal")
	}
}
