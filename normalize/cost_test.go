package normalize

import (
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/effort"
	"github.com/parsitext/parsitext/internal/linear"
	"github.com/parsitext/parsitext/testdata"
)

func TestNoAllocation(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector empties pools")
	}
	s := String(testdata.Article())
	b := []byte(s)
	dst := make([]byte, 0, 2*len(b))
	raw := []byte(testdata.Article())
	for _, f := range []Form{Standard, Letters, rulesOnly, Search} {
		normal := f.String(s)
		b := []byte(normal)
		for name, run := range map[string]func(){
			"String":         func() { f.String(normal) },
			"Bytes":          func() { f.Bytes(b) },
			"IsNormal":       func() { f.IsNormal(b) },
			"IsNormalString": func() { f.IsNormalString(normal) },
			"Append":         func() { dst = f.Append(dst[:0], raw) },
			"AppendString":   func() { dst = f.AppendString(dst[:0], s) },
		} {
			if n := testing.AllocsPerRun(20, run); n > 0 {
				t.Errorf("%s: %s allocates %v times", formText(f), name, n)
			}
		}
	}
	if &b[0] != &Standard.Bytes(b)[0] {
		t.Error("Bytes of a normal text is not the same slice")
	}
}

// hardUnits make hard texts if they are repeated.
var hardUnits = [...]string{
	"ا", "می ", " ", "\u200c", "ـ", "\u0653", "ا\u0653", "ـ\u0653", "\u200d¬", "ب\u200e", "«", "\"", "“", "[", "(", "`", "$", "<", "{", "%",
	"a.", "http://", "@", "0", "1,", "1.", ". ", " ,", ":(", ":( ", "! ؟", "\xd8", "\xe2\x80", "ﺳ", "ﺎ", "ﷺ", "۵ ", "a ", "é", "中", "\u2028", "\r",
}

// TestLinear gives two Forms the texts that could make them slow, in parts longer than
// Lookahead.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long with the race detector")
	}
	for _, unit := range hardUnits {
		for _, f := range []Form{Standard, Search} {
			linear.Check(t, unit, 16*Lookahead, func(s string) { f.String(s) })
		}
	}
}

// TestLarge gives Standard 10 MB of one unit, as a whole and as a stream.
func TestLarge(t *testing.T) {
	if !effort.Long() {
		t.Skip("without -long")
	}
	run := map[string]func(s string){
		"String": func(s string) { String(s) },
		"Reader": func(s string) { io.Copy(io.Discard, Standard.Reader(strings.NewReader(s))) },
		"Writer": func(s string) {
			w := Standard.Writer(io.Discard)
			io.WriteString(w, s)
			w.Close()
		},
		"Edits": func(s string) {
			for range Standard.Edits(s) {
			}
		},
	}
	for _, unit := range []string{"استقلال", "ا", "\u200c", " ", "می ", "می", "میکند وفرصتها ", "\u0651", "می\n"} {
		for call, f := range run {
			t.Logf("%s of %q", call, unit)
			linear.Check(t, unit, 10<<20, f)
		}
	}
}

// endless repeats a text.
type endless struct {
	text string
	left int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p, e.text)
	e.left -= n
	return n, nil
}

// TestMemory streams a line without end and looks at the memory in use.
func TestMemory(t *testing.T) {
	var before, after runtime.MemStats
	w := Standard.Writer(io.Discard)
	runtime.GC()
	runtime.ReadMemStats(&before)
	io.Copy(w, Standard.Reader(&endless{"سلام ,كتاب میخواندم. ", 2 << 20}))
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(w)
	if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 4<<20 {
		t.Errorf("a stream of 2 MB holds %d bytes", grown)
	}
}
