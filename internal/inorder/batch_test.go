package inorder

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// TestBatches reads a text byte by byte and all at once.
func TestBatches(t *testing.T) {
	const text = "یک\n\nدو\r\nسه"
	for name, r := range map[string]io.Reader{
		"byte by byte": iotest.OneByteReader(strings.NewReader(text)),
		"at once":      strings.NewReader(text),
		"end and data": iotest.DataErrReader(strings.NewReader(text)),
	} {
		in := batcher{Source: Source{Reader: r, Cut: LastLine, MaxLine: MaxLine}}
		var all strings.Builder
		last := 0
		for {
			b, err := in.next(nil)
			if err != nil {
				t.Fatal(err)
			}
			if len(b.Text) == 0 {
				break
			}
			for number, line := range b.Lines() {
				if number != last+1 {
					t.Errorf("%s: line %d after %d", name, number, last)
				}
				last = number
				all.Write(line)
			}
		}
		if all.String() != text || last != 4 {
			t.Errorf("%s: %d lines, %q", name, last, all.String())
		}
	}
}

func TestBatchErrors(t *testing.T) {
	broken := errors.New("broken")
	endless := io.MultiReader(strings.NewReader("یک\n"), zeros{})
	for _, c := range []struct {
		r    io.Reader
		want string
	}{
		{io.MultiReader(strings.NewReader("یک\nدو\nسه"), iotest.ErrReader(broken)), "3: broken"},
		{endless, "2: a line longer than 67108864 bytes"},
	} {
		err := Run(Source{Reader: c.r, Cut: LastLine}, func(int, Batch) (int, error) { return 0, nil }, func(int, Batch) error { return nil })
		if err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

// zeros is a file without an end or a line feed.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
