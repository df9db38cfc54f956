package safefile

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const text = "سلام\nدنیا، متن 12"

func encoded(t *testing.T, s, charset string) string {
	t.Helper()
	e, err := encodingOf(charset)
	if err != nil {
		t.Fatal(err)
	}
	s, err = e.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestTextError reads data that are not text, byte by byte and at once.
func TestTextError(t *testing.T) {
	withMark, _ := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(text)
	arabic, _ := charmap.Windows1256.NewEncoder().String("كتاب هاي فارسي")
	for _, c := range []struct {
		in, want string
		offset   int64
	}{
		{"سلام\x00", "a NUL", 8},
		{"سلام \xff\x00", "invalid UTF-8", 9},
		{"abc \xd8", "half a character", 4},
		{"abc \xd8a", "invalid UTF-8", 4},
		{withMark, "UTF-16", 0},
		{encoded(t, "the text of a file", "utf-16le"), "UTF-16", 1},
		{arabic, "Windows-1256", 0},
	} {
		for name, r := range map[string]io.Reader{"at once": strings.NewReader(c.in), "by byte": iotest.OneByteReader(strings.NewReader(c.in))} {
			in, err := NewReader(r, "")
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(in)
			var wrong *TextError
			if !errors.As(err, &wrong) || wrong.Offset != c.offset || name == "at once" && !strings.HasPrefix(wrong.Reason, c.want) {
				t.Errorf("%q %s: %v, want %s at byte %d", c.in, name, err, c.want, c.offset)
			}
			if want := c.in[:c.offset]; !strings.HasPrefix(string(got), want) {
				t.Errorf("%q %s: read %q", c.in, name, got)
			}
		}
	}
}

func TestText(t *testing.T) {
	for name, r := range map[string]io.Reader{"at once": strings.NewReader(text), "by byte": iotest.OneByteReader(strings.NewReader(text)), "half": iotest.HalfReader(strings.NewReader(text))} {
		in, _ := NewReader(r, "")
		if got, err := io.ReadAll(in); string(got) != text || err != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestCharsets(t *testing.T) {
	for _, name := range Charsets() {
		in, err := NewReader(strings.NewReader(encoded(t, "سلام، كتاب 12", name)), strings.ToUpper(name))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(in); string(got) != "سلام، كتاب 12" || err != nil {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if err := CheckCharset("latin"); err == nil || !strings.Contains(err.Error(), "windows-1256") {
		t.Error(err)
	}
}

func TestGzip(t *testing.T) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	io.WriteString(w, text)
	w.Close()
	whole := b.Bytes()
	in, err := NewReader(bytes.NewReader(whole), "")
	if err != nil || !in.Gzipped {
		t.Fatal(err)
	}
	if got, err := io.ReadAll(in); string(got) != text || err != nil {
		t.Errorf("%q, %v", got, err)
	}
	in, _ = NewReader(bytes.NewReader(whole[:len(whole)-3]), "")
	if _, err := io.ReadAll(in); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Error(err)
	}
}
