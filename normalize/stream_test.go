package normalize

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"golang.org/x/text/transform"

	"github.com/parsitext/parsitext/internal/fault"
	"github.com/parsitext/parsitext/testdata"
)

// streams gives a text to f in every way in which a stream may come.
var streams = map[string]func(f Form, s string) (string, error){
	"transform.String": func(f Form, s string) (string, error) {
		out, _, err := transform.String(f.Transformer(), s)
		return out, err
	},
	"transform.Reader": func(f Form, s string) (string, error) {
		return readAll(transform.NewReader(strings.NewReader(s), f.Transformer()))
	},
	"transform.Reader, byte by byte": func(f Form, s string) (string, error) {
		return readAll(transform.NewReader(iotest.OneByteReader(strings.NewReader(s)), f.Transformer()))
	},
	"transform.Chain": func(f Form, s string) (string, error) {
		chain := transform.Chain(transform.Nop, f.Transformer(), transform.Nop)
		return readAll(transform.NewReader(iotest.HalfReader(strings.NewReader(s)), chain))
	},
	"transform.Writer": func(f Form, s string) (string, error) {
		var b bytes.Buffer
		return closed(&b, transform.NewWriter(&b, f.Transformer()), s)
	},
	"small destination": func(f Form, s string) (string, error) { return smallDst(f.Transformer(), s) },
	"Span first":        func(f Form, s string) (string, error) { return spanFirst(f.Transformer(), s) },
	"Reader":            func(f Form, s string) (string, error) { return readAll(f.Reader(strings.NewReader(s))) },
	"Reader, byte by byte": func(f Form, s string) (string, error) {
		return readAll(iotest.OneByteReader(f.Reader(iotest.DataErrReader(iotest.OneByteReader(strings.NewReader(s))))))
	},
	"Writer": func(f Form, s string) (string, error) {
		var b bytes.Buffer
		return closed(&b, f.Writer(&b), s)
	},
}

func readAll(r io.Reader) (string, error) {
	b, err := io.ReadAll(r)
	return string(b), err
}

// closed writes s to w in parts of several sizes.
func closed(b *bytes.Buffer, w io.WriteCloser, s string) (string, error) {
	for size := 1; s != ""; size = size*2%5000 + 1 {
		n := min(size, len(s))
		if _, err := io.WriteString(w, s[:n]); err != nil {
			return "", err
		}
		s = s[n:]
	}
	err := w.Close()
	return b.String(), err
}

// smallDst transforms s with room for a few bytes.
func smallDst(t transform.Transformer, s string) (string, error) {
	var out []byte
	dst, src := make([]byte, 3), []byte(s)
	for {
		nDst, nSrc, err := t.Transform(dst, src, true)
		out, src = append(out, dst[:nDst]...), src[nSrc:]
		if err != transform.ErrShortDst {
			return string(out), err
		}
	}
}

// spanFirst transforms only what Span does not accept.
func spanFirst(t transform.SpanningTransformer, s string) (string, error) {
	var out []byte
	dst, src := make([]byte, 64), []byte(s)
	for {
		n, err := t.Span(src, true)
		out, src = append(out, src[:n]...), src[n:]
		if err != transform.ErrEndOfSpan {
			return string(out), err
		}
		nDst, nSrc, err := t.Transform(dst, src, true)
		out, src = append(out, dst[:nDst]...), src[nSrc:]
		if err != nil && err != transform.ErrShortDst {
			return string(out), err
		}
	}
}

func checkStreams(t *testing.T, f Form, s string) {
	t.Helper()
	want := f.String(s)
	for name, run := range streams {
		got, err := run(f, s)
		if err != nil {
			t.Errorf("%s, %s: %v", formText(f), name, err)
		}
		if got != want {
			t.Errorf("%s: %s of %d bytes differs from String: %s", formText(f), name, len(s), firstDifference(got, want))
		}
	}
}

// firstDifference shows where two texts first differ.
func firstDifference(got, want string) string {
	i := 0
	for i < len(got) && i < len(want) && got[i] == want[i] {
		i++
	}
	for i > 0 && i < len(want) && !utf8.RuneStart(want[i]) {
		i--
	}
	from := max(0, i-40)
	return Visible(got[from:min(len(got), i+40)]) + " ≠ " + Visible(want[from:min(len(want), i+40)])
}

func TestStreams(t *testing.T) {
	text := testdata.Article()
	for _, f := range []Form{0, Standard, Search, Letters, Spaces, Punctuation | Spaces, Invisibles} {
		checkStreams(t, f, text)
		checkStreams(t, f, strings.ReplaceAll(text, "\n", " ")+text)
		checkStreams(t, f, strings.ReplaceAll(text, "\n", "\r\n"))
		checkStreams(t, f, strings.Repeat("ا", 2*Lookahead)+"\u2028"+strings.Repeat(" ي", 3*Lookahead))
	}
}

func TestStreamsOfRandomText(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	n := 300
	if testing.Short() {
		n = 30
	}
	for range n {
		checkStreams(t, randomForm(r), randomText(r, r.IntN(2000)))
	}
}

// TestEverySplit cuts a text in two and in three at every place.
func TestEverySplit(t *testing.T) {
	s := "\u200cمي\u200c شود ,\"سلام\"  \r\n وفرصتها\u2028 12,5 ..\r\x80\xd8\n\u0085ب\xe2\x80"
	for _, f := range []Form{Standard, Search, Spaces} {
		want := f.String(s)
		for i := range len(s) + 1 {
			for j := i; j <= len(s); j++ {
				var b strings.Builder
				w := f.Writer(&b)
				for _, part := range []string{s[:i], s[i:j], s[j:]} {
					io.WriteString(w, part)
				}
				w.Close()
				if b.String() != want {
					t.Fatalf("%s: split at %d and %d: %q, want %q", formText(f), i, j, b.String(), want)
				}
			}
		}
	}
}

func FuzzStreams(f *testing.F) {
	f.Add(uint32(Standard), "سلام ,\r\n دوست", uint16(3), uint8(2))
	f.Fuzz(func(t *testing.T, form uint32, s string, long uint16, times uint8) {
		text := s
		if long%8 == 0 {
			text = strings.Repeat(s+" ", int(times)%64+1)
		}
		checkStreams(t, Form(form)&all, text)
	})
}

func TestErrors(t *testing.T) {
	broken := errors.New("broken")
	r := io.MultiReader(strings.NewReader("يك\nدو,سه"), iotest.ErrReader(broken))
	if got, err := readAll(Standard.Reader(r)); got != "یک\nدو، سه" || err != broken {
		t.Errorf("Reader: %q, %v", got, err)
	}
	w := Standard.Writer(&fault.Writer{Room: 4, Err: broken})
	if _, err := io.WriteString(w, "يك\nدو\nسه"); err != broken {
		t.Errorf("Write: %v", err)
	}
	if err := w.Close(); err != broken {
		t.Errorf("Close: %v", err)
	}
	w = Standard.Writer(&fault.Writer{Room: 4})
	io.WriteString(w, "سلام")
	if err := w.Close(); err != io.ErrShortWrite {
		t.Errorf("short write: %v", err)
	}
	var b strings.Builder
	w = Standard.Writer(&b)
	io.WriteString(w, "يك")
	if err := errors.Join(w.Close(), w.Close()); err != nil || b.String() != "یک" {
		t.Errorf("Close: %v, %q", err, b.String())
	}
	if _, err := io.WriteString(w, "يك"); err == nil {
		t.Error("Write after Close has no error")
	}
	if _, err := Standard.Reader(stuck{}).Read(make([]byte, 1)); err != io.ErrNoProgress {
		t.Errorf("a reader that gives nothing: %v", err)
	}
}

type stuck struct{}

func (stuck) Read([]byte) (int, error) { return 0, nil }

// TestReset checks that Reset makes a Transformer start again.
func TestReset(t *testing.T) {
	tr := Standard.Transformer()
	tr.Transform(make([]byte, 2), []byte(strings.Repeat("Windows ", Lookahead)), false)
	tr.Reset()
	if got, _, err := transform.String(tr, "12 تا"); got != "۱۲ تا" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}
