package normalize

import (
	"io"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/testdata"
)

// TestStreamsDoNotAllocate checks that a stream does not allocate after its beginning.
func TestStreamsDoNotAllocate(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector empties pools")
	}
	text := []byte(testdata.Article())
	dst := make([]byte, 2*len(text))
	w := Standard.Writer(io.Discard)
	tr := Standard.Transformer()
	r := Standard.Reader(&endless{string(text), 1 << 30})
	for name, run := range map[string]func(){
		"Write":     func() { w.Write(text) },
		"Read":      func() { io.ReadFull(r, dst) },
		"Transform": func() { tr.Reset(); tr.Transform(dst, text, true) },
		"Span":      func() { tr.Reset(); tr.Span(text, true) },
	} {
		run()
		if n := testing.AllocsPerRun(20, run); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

// TestShortStreamsAllocateLittle checks that a stream reuses the scratch of the previous
// one.
func TestShortStreamsAllocateLittle(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector empties pools")
	}
	text := testdata.Article()[:1024]
	dst := make([]byte, 4096)
	for name, run := range map[string]func(){
		"Reader": func() {
			r := Standard.Reader(strings.NewReader(text))
			for {
				if _, err := r.Read(dst); err != nil {
					return
				}
			}
		},
		"Writer": func() {
			w := Standard.Writer(io.Discard)
			io.WriteString(w, text)
			w.Close()
		},
	} {
		run()
		if n := testing.AllocsPerRun(20, run); n > 4 {
			t.Errorf("a %s of a short text allocates %v times", name, n)
		}
	}
}

// TestEditsAllocateLittle checks that edits are yielded, not collected: twice the text
// needs hardly more allocations.
func TestEditsAllocateLittle(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector empties pools")
	}
	text := strings.Repeat(String(testdata.Article()), 50)
	edits := func(s string) func() {
		return func() {
			for range Standard.Edits(s) {
			}
		}
	}
	once, twice := testing.AllocsPerRun(5, edits(text)), testing.AllocsPerRun(5, edits(text+text))
	if twice > once+2 {
		t.Errorf("edits of a normal text allocate %v times, of two such %v times", once, twice)
	}
}

// TestLongTextIsReleased checks that the scratch of a long text is not kept.
func TestLongTextIsReleased(t *testing.T) {
	for size, kept := range map[int]bool{maxKept: true, maxKept + 1: false} {
		e := newEngine(Standard.plan())
		e.scratch.out = make([]byte, 0, size)
		e.free()
		if (e.scratch.out != nil) != kept {
			t.Errorf("scratch of %d bytes: kept %t", size, !kept)
		}
	}
}
