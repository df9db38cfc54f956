package normalize

import (
	"bytes"
	"io"
	"runtime"
	"strings"
	"testing"

	"golang.org/x/text/transform"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/fault"
	"github.com/parsitext/parsitext/testdata"
)

// faultForms are Forms that change much, little and nothing.
var faultForms = []Form{0, Standard, Search, Letters, Spaces, Invisibles, HalfSpaces | WordBreaks, all &^ EzafeHamza}

// faultText is longer than the buffers of a stream.
func faultText() string {
	return strings.Repeat(testdata.Article(), 4) + strings.ReplaceAll(testdata.Article(), "\n", " ")
}

// TestFailingWriter stops the destination at many places.
func TestFailingWriter(t *testing.T) {
	s := faultText()
	want := Standard.String(s)
	for room := 0; room < len(want); room += 397 {
		for _, err := range []error{fault.ErrBroken, nil} {
			dst := &fault.Writer{Room: room, Err: err}
			checkFailure(t, Standard.Writer(dst), s, err)
			if string(dst.Got) != want[:room] {
				t.Fatalf("after a failure at %d the destination has %d bytes: %s", room, len(dst.Got), firstDifference(string(dst.Got), want))
			}
		}
	}
}

// checkFailure writes s to w in parts, which must fail with err and then stay so.
func checkFailure(t *testing.T, w io.WriteCloser, s string, err error) {
	t.Helper()
	if err == nil {
		err = io.ErrShortWrite
	}
	for part := range slicesOf(s, 1000) {
		n, got := io.WriteString(w, part)
		if n < 0 || n > len(part) || n < len(part) != (got != nil) {
			t.Fatalf("Write of %d bytes: %d, %v", len(part), n, got)
		}
		if got != nil && got != err {
			t.Fatalf("Write: %v, want %v", got, err)
		}
	}
	for range 2 {
		if got := w.Close(); got != err {
			t.Fatalf("Close: %v, want %v", got, err)
		}
	}
	if n, got := io.WriteString(w, "a"); n != 0 || got != err {
		t.Fatalf("Write after a failure: %d, %v", n, got)
	}
}

// slicesOf yields s in parts of n bytes.
func slicesOf(s string, n int) func(func(string) bool) {
	return func(yield func(string) bool) {
		for s != "" {
			part := s[:min(n, len(s))]
			s = s[len(part):]
			if !yield(part) {
				return
			}
		}
	}
}

// TestFailingTransformWriter does the same with the Transformer.
func TestFailingTransformWriter(t *testing.T) {
	s := faultText()
	want := Standard.String(s)
	for room := 0; room < len(want); room += 1999 {
		dst := &fault.Writer{Room: room, Err: fault.ErrBroken}
		w := transform.NewWriter(dst, Standard.Transformer())
		_, err := io.WriteString(w, s)
		if err == nil {
			err = w.Close()
		}
		if err != fault.ErrBroken || string(dst.Got) != want[:room] {
			t.Fatalf("after a failure at %d the destination has %d bytes, %v", room, len(dst.Got), err)
		}
	}
}

// TestReaders reads in every way that is allowed.
func TestReaders(t *testing.T) {
	s := faultText()
	for _, f := range []Form{Standard, Letters} {
		want := f.String(s)
		for _, r := range fault.Readers() {
			got, err := readAll(f.Reader(r.Wrap(strings.NewReader(s))))
			if err != nil || got != want {
				t.Errorf("%s: %v, %s", r.Name, err, firstDifference(got, want))
			}
			got, err = readAll(r.Wrap(f.Reader(strings.NewReader(s))))
			if err != nil || got != want {
				t.Errorf("from the Reader, %s: %v, %s", r.Name, err, firstDifference(got, want))
			}
		}
	}
}

// TestFailingReader ends the source with an error at many places. What was read
// before it counts as a whole text; what might be read after it is not.
func TestFailingReader(t *testing.T) {
	s := faultText()
	for end := 0; end < len(s); end += 1997 {
		for _, with := range []bool{true, false} {
			r := Standard.Reader(fault.FailingReader(s[:end], with))
			got, err := readAll(r)
			if want := Standard.String(s[:end]); err != fault.ErrBroken || got != want {
				t.Fatalf("failure at %d: %v, %s", end, err, firstDifference(got, want))
			}
			if n, err := r.Read(make([]byte, 10)); n != 0 || err != fault.ErrBroken {
				t.Fatalf("Read after a failure: %d, %v", n, err)
			}
		}
	}
}

// TestCancelledPipe closes either end of a pipe while text goes through.
func TestCancelledPipe(t *testing.T) {
	s := faultText()
	want := Standard.String(s)
	from, to := io.Pipe()
	got := make(chan string)
	go func() {
		b := make([]byte, 5000)
		io.ReadFull(from, b)
		from.CloseWithError(fault.ErrBroken)
		got <- string(b)
	}()
	checkFailure(t, Standard.Writer(to), s, fault.ErrBroken)
	if g := <-got; g != want[:5000] {
		t.Errorf("the reader of the pipe got %s", firstDifference(g, want))
	}

	from, to = io.Pipe()
	go func() {
		io.WriteString(to, s[:5000])
		to.CloseWithError(fault.ErrBroken)
	}()
	g, err := readAll(Standard.Reader(from))
	if want := Standard.String(s[:5000]); err != fault.ErrBroken || g != want {
		t.Errorf("%v, %s", err, firstDifference(g, want))
	}
}

// TestInvalidBytes checks that bytes that are not UTF-8 come out as they were, in
// each Form and however the text is split.
func TestInvalidBytes(t *testing.T) {
	for _, class := range fault.Invalid() {
		for _, s := range fault.In(class.Bytes) {
			for _, f := range faultForms {
				got := f.String(s)
				if in, out := fault.InvalidBytes(s), fault.InvalidBytes(got); !bytes.Equal(in, out) {
					t.Errorf("%s, %s: the bytes %x of %q are %x in %q", formText(f), class.Name, in, s, out, got)
				}
				checkBytes(t, f, s)
			}
			checkLaws(t, Standard, s)
		}
	}
}

// checkBytes gives s to f byte by byte.
func checkBytes(t *testing.T, f Form, s string) {
	t.Helper()
	var b strings.Builder
	w := f.Writer(&b)
	for part := range slicesOf(s, 1) {
		io.WriteString(w, part)
	}
	w.Close()
	if want := f.String(s); b.String() != want {
		t.Errorf("%s: %q byte by byte gives %q, want %q", formText(f), s, b.String(), want)
	}
}

// TestUnpairedControls checks that direction controls are dropped if the form has
// Invisibles, and stay otherwise.
func TestUnpairedControls(t *testing.T) {
	for _, control := range fault.Bidi() {
		for _, s := range fault.In(control.Bytes) {
			for _, f := range faultForms {
				checkLaws(t, f, s)
				checkBytes(t, f, s)
			}
			keep := func(r rune) rune {
				if strings.ContainsRune(control.Bytes, r) {
					return r
				}
				return -1
			}
			const without = Standard &^ Invisibles
			if in, out := strings.Map(keep, s), strings.Map(keep, without.String(s)); in != out {
				t.Errorf("%s: %q loses controls without Invisibles", control.Name, s)
			}
		}
		if got := Invisibles.String("کتاب" + control.Bytes + " خوب" + control.Bytes); got != "کتاب خوب" {
			t.Errorf("%s: %q", control.Name, got)
		}
	}
}

// TestLongLine gives Standard a line of 1 MB, or 100 MB, of each kind. No letter is lost
// or doubled, and the result of a stream equals that of the whole.
func TestLongLine(t *testing.T) {
	size := effort.LineSize()
	for _, unit := range []string{
		strings.ReplaceAll(testdata.Article(), "\n", " "),
		"کتابها را میخواند و ", "ا", "میشود", "\u200c", "\u202e", " ", "(", "«", "\xd8", "\xe2\x80", "a", "1,",
	} {
		s := strings.Repeat(unit, size/len(unit))
		whole := Standard.String(s)
		if got, want := strip(whole), strip(s); got != want {
			t.Errorf("%.30q: %s", unit, firstDifference(got, want))
		}
		if err := compare(Standard.Reader(strings.NewReader(s)), whole); err != nil {
			t.Errorf("%.30q: %v", unit, err)
		}
		runtime.GC()
	}
}

// strip returns what Standard neither drops nor adds, as Standard writes it.
func strip(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == 'ي':
			return 'ی'
		case '0' <= r && r <= '9':
			return r - '0' + '۰'
		case r >= 'ء' && r <= 'ۿ' && r != '،' && r != '؛' && r != '٬' && r != '٫' || r >= 'a' && r <= 'z' || r == '\uFFFD':
			return r
		}
		return -1
	}, s)
}

// compare reads r and compares it with want, without keeping it.
func compare(r io.Reader, want string) error {
	buf := make([]byte, 1<<16)
	for {
		n, err := r.Read(buf)
		if !strings.HasPrefix(want, string(buf[:n])) {
			return fault.ErrBroken
		}
		want = want[n:]
		if err == io.EOF && want == "" {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
