package safefile

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const text = "سلام\nدنیا، متن 12"

func encoded(t *testing.T, s, charset string) string {
	t.Helper()
	c, err := charsetOf(charset)
	if err != nil {
		t.Fatal(err)
	}
	s, err = c.encoding.NewEncoder().String(s)
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
		line     int
		column   int
	}{
		{"سلام\x00", "a NUL", 8, 1, 5},
		{"سلام \xff\x00", "invalid UTF-8", 9, 1, 6},
		{"ab\nc \xd8", "half a character", 5, 2, 3},
		{"آ\n\nسلام \xd8a", "invalid UTF-8", 13, 3, 6},
		{"آ\n\xff", "invalid UTF-8", 3, 2, 1},
		{withMark, "UTF-16", 0, 1, 1},
		{encoded(t, "the text of a file", "utf-16le"), "UTF-16", 1, 1, 2},
		{arabic, "Windows-1256", 0, 1, 1},
	} {
		for name, r := range map[string]io.Reader{"at once": strings.NewReader(c.in), "by byte": iotest.OneByteReader(strings.NewReader(c.in))} {
			in, err := NewReader(r, "")
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(in)
			var wrong *TextError
			if !errors.As(err, &wrong) || wrong.Offset != c.offset || wrong.Line != c.line || wrong.Column != c.column || name == "at once" && !strings.HasPrefix(wrong.Reason, c.want) {
				t.Errorf("%q %s: %v, want %s at byte %d, line %d, column %d", c.in, name, err, c.want, c.offset, c.line, c.column)
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

// TestTwice converts text that is UTF-8 already. ASCII and text in the charset pass.
func TestTwice(t *testing.T) {
	long := strings.Repeat("ascii\n", bufferSize/4)
	for _, name := range Charsets() {
		c, _ := charsetOf(name)
		for in, want := range map[string]int64{
			"كتاب":                      0,
			"a\nكتاب\xff":               -1,
			"\ufeffكتاب":                0,
			"a\nکتاب":                   2,
			long + "کتاب":               int64(len(long)),
			"":                          -1,
			encoded(t, "a\nكتاب", name): -1,
			encoded(t, "؟ سلام،", name): -1,
			encoded(t, long, name):      -1,
			encoded(t, long+"سلام، كتاب", name): -1,
		} {
			if c.wide && want > 0 {
				want = 0 // ASCII is not UTF-16 either
			}
			for way, r := range map[string]io.Reader{"at once": strings.NewReader(in), "half": iotest.HalfReader(strings.NewReader(in))} {
				text, _ := NewReader(r, name)
				_, err := io.ReadAll(text)
				wrong := new(TextError)
				if got := errors.As(err, &wrong) && strings.HasPrefix(wrong.Reason, "UTF-8 and not "); got != (want >= 0) || got && wrong.Offset != want {
					t.Errorf("%s, %s: %.20q: %v, want %d", name, way, in, err, want)
				}
			}
		}
	}
}

func TestNamed(t *testing.T) {
	_, missing := os.Open(filepath.Join(t.TempDir(), "x"))
	for err, want := range map[error]string{
		missing:                            "standard input: " + cause(missing).Error(),
		&TextError{3, 2, 1, "a NUL"}:       "standard input:2:1: a NUL at byte 3",
		errors.New("more than one minute"): "standard input: more than one minute",
	} {
		if got := Named("-", err); got.Error() != want || !errors.Is(got, cause(err)) {
			t.Errorf("%v, want %s", got, want)
		}
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
