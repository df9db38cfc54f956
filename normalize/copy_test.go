package normalize

import (
	"errors"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/parsitext/parsitext/internal/fault"
	"github.com/parsitext/parsitext/testdata"
)

// copyTexts are texts that need several parts of a given size. Some can hardly be cut.
func copyTexts(size int) map[string]string {
	article := testdata.Article() + "\n"
	line := strings.ReplaceAll(testdata.Article(), "\n", " ")
	long := strings.Repeat(line, size/len(line)+2)
	times := size/len(article) + 5
	return map[string]string{
		"empty":         "",
		"one line":      "كتاب ,ها",
		"articles":      strings.Repeat(article, times),
		"other breaks":  strings.ReplaceAll(strings.Repeat(article, times), "\n", "\r\n") + "\r",
		"long lines":    long + "\r\n" + article + long + "\u2028" + article + "\n" + article + long,
		"fences":        strings.Repeat("```\n"+article+"```\n"+article, times),
		"open fence":    strings.Repeat(article+"~~~\n"+article, times),
		"heavy fence":   article + "```\n" + strings.Repeat(line+"\n", min(times, maxLines+5)) + article,
		"numbers":       strings.Repeat("1\n", size) + "2\n00:00:01,000 --> 00:00:02,000\nكتاب",
		"no characters": strings.Repeat("\xd8\x80\n`", size/4) + "\xe2",
	}
}

// TestCopy compares the text that Copy writes with that of String.
func TestCopy(t *testing.T) {
	for name, s := range copyTexts(maxPart) {
		for _, workers := range []int{0, 1, 3} {
			checkCopy(t, name, Letters, s, func(dst io.Writer, src io.Reader) (int64, error) { return Letters.Copy(dst, src, workers) })
		}
	}
	for name, s := range copyTexts(2000) {
		for _, f := range []Form{Standard, Search, 0} {
			checkCopy(t, name, f, s, func(dst io.Writer, src io.Reader) (int64, error) { return copySmall(f, dst, src, 3) })
		}
	}
}

func checkCopy(t *testing.T, name string, f Form, s string, run func(dst io.Writer, src io.Reader) (int64, error)) {
	t.Helper()
	var b strings.Builder
	n, err := run(&b, strings.NewReader(s))
	if want := f.String(s); b.String() != want || err != nil || n != int64(len(want)) {
		t.Errorf("%s, %s: %d of %d bytes, %v: %s", name, formText(f), n, len(want), err, firstDifference(b.String(), want))
	}
}

// copySmall is Copy with very small parts.
func copySmall(f Form, dst io.Writer, src io.Reader, workers int) (int64, error) {
	d := divider{plan: f.plan(), src: src, readSize: 50, maxPart: 200}
	return d.copy(dst, workers)
}

func TestCopyRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 1))
	n := 3000
	if testing.Short() {
		n = 300
	}
	for range n {
		f, s := randomForm(r), randomText(r, 1+r.IntN(200))
		want := f.String(s)
		for _, src := range []io.Reader{strings.NewReader(s), iotest.OneByteReader(strings.NewReader(s))} {
			var b strings.Builder
			if _, err := copySmall(f, &b, src, 1+r.IntN(4)); b.String() != want || err != nil {
				t.Fatalf("%s of %q: %q, want %q, %v", formText(f), s, b.String(), want, err)
			}
		}
	}
}

func TestCopyReaders(t *testing.T) {
	s := faultText()
	want := Standard.String(s)
	for _, r := range fault.Readers() {
		var b strings.Builder
		if _, err := Standard.Copy(&b, r.Wrap(strings.NewReader(s)), 2); b.String() != want || err != nil {
			t.Errorf("%s: %v, %s", r.Name, err, firstDifference(b.String(), want))
		}
	}
}

// checkCopyError checks that err is cause at an offset.
func checkCopyError(t *testing.T, err, cause error) (offset int64) {
	t.Helper()
	var at *CopyError
	if !errors.As(err, &at) || at.Err != cause || !errors.Is(err, cause) {
		t.Fatalf("%v, want a CopyError of %v", err, cause)
	}
	return at.Offset
}

// checkResumed checks that the copy of s that failed with err after it wrote some text can be resumed.
func checkResumed(t *testing.T, s, wrote string, err error) {
	t.Helper()
	var at *CopyError
	if !errors.As(err, &at) {
		t.Fatal(err)
	}
	if at.ResumeFrom > at.Offset || at.ResumeFrom < at.Offset-10_000 {
		t.Errorf("%d of %d bytes are copied again", at.Offset-at.ResumeFrom, at.Offset)
	}
	if got, want := wrote[:at.ResumeAt]+Standard.String(s[at.ResumeFrom:]), Standard.String(s); got != want {
		t.Fatalf("resumed at %d: %s", at.ResumeFrom, firstDifference(got, want))
	}
}

// TestCopyFailingReader ends the source with an error at many places.
func TestCopyFailingReader(t *testing.T) {
	s := faultText()
	for end := 0; end < len(s); end += 3989 {
		for _, with := range []bool{true, false} {
			var b strings.Builder
			n, err := copySmall(Standard, &b, fault.FailingReader(s[:end], with), 1+end%3)
			if at := checkCopyError(t, err, fault.ErrBroken); at != int64(end) || n != int64(b.Len()) {
				t.Errorf("failure at %d: offset %d, %d bytes", end, at, n)
			}
			if want := Standard.String(s[:end]); b.String() != want {
				t.Fatalf("failure at %d: %s", end, firstDifference(b.String(), want))
			}
			checkResumed(t, s, b.String(), err)
		}
	}
	_, err := Standard.Copy(io.Discard, stuck{}, 2)
	checkCopyError(t, err, io.ErrNoProgress)
}

// TestCopyFailingWriter stops the destination at many places. What comes before the
// offset of the error is written.
func TestCopyFailingWriter(t *testing.T) {
	s := faultText()
	want := Standard.String(s)
	for room := 0; room < len(want); room += 3989 {
		for _, cause := range []error{fault.ErrBroken, nil} {
			dst := &fault.Writer{Room: room, Err: cause}
			n, err := copySmall(Standard, dst, strings.NewReader(s), 1+room%3)
			if cause == nil {
				cause = io.ErrShortWrite
			}
			at := checkCopyError(t, err, cause)
			if n != int64(room) || string(dst.Got) != want[:room] || !strings.HasPrefix(want[:room], Standard.String(s[:at])) {
				t.Fatalf("failure at %d: %d bytes, offset %d", room, n, at)
			}
			checkResumed(t, s, string(dst.Got), err)
		}
	}
}

// A counted reader has no end.
type counted struct{ reads atomic.Int64 }

func (c *counted) Read(p []byte) (int, error) {
	c.reads.Add(1)
	return copy(p, "كتاب\n"), nil
}

// TestCopyStops checks that nothing is read or left running after a write has failed.
func TestCopyStops(t *testing.T) {
	before := runtime.NumGoroutine()
	src := new(counted)
	_, err := Standard.Copy(&fault.Writer{Room: 100, Err: fault.ErrBroken}, src, 4)
	checkCopyError(t, err, fault.ErrBroken)
	reads := src.reads.Load()
	time.Sleep(time.Millisecond)
	if src.reads.Load() != reads || runtime.NumGoroutine() > before {
		t.Errorf("%d more reads, %d more goroutines", src.reads.Load()-reads, runtime.NumGoroutine()-before)
	}
}

// TestCopySlow checks that a line is written before the next one can be read.
func TestCopySlow(t *testing.T) {
	from, to := io.Pipe()
	out, dst := io.Pipe()
	go func() {
		_, err := Standard.Copy(dst, from, 2)
		dst.CloseWithError(err)
	}()
	for range 3 {
		io.WriteString(to, "كتاب\n")
		got := make([]byte, len("کتاب\n"))
		if _, err := io.ReadFull(out, got); string(got) != "کتاب\n" {
			t.Fatalf("%q, %v", got, err)
		}
	}
	to.Close()
	if _, err := out.Read(make([]byte, 1)); err != io.EOF {
		t.Error(err)
	}
}

// TestCopyMemory checks that the parts of a text that cannot be cut stay small.
func TestCopyMemory(t *testing.T) {
	long := &endless{"كتاب ها ", 4 * maxPart}
	d := divider{plan: Letters.plan(), src: long, readSize: readSize, maxPart: maxPart}
	defer d.free()
	for p := new(part); d.next(p); {
		if n := max(cap(p.text), cap(p.out), cap(d.rest)); n > 4*maxPart {
			t.Fatalf("%d bytes are kept", n)
		}
	}
	if d.err != io.EOF || d.offset < 4*maxPart {
		t.Errorf("%d bytes, %v", d.offset, d.err)
	}
}
