package module

import (
	"strings"
	"testing"

	"github.com/parsitext/parsitext/tokenize"
)

// TestKinds checks that the table of docs/tokens.md has every kind of token, in order, and
// that each of its examples is one token of its kind.
func TestKinds(t *testing.T) {
	kind := tokenize.Word
	for line := range strings.Lines(readDoc(t, "docs/tokens.md")) {
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		cells := strings.Split(line, "`")
		if cells[1] != kind.String() {
			t.Fatalf("got a row of %q, want %q", cells[1], kind)
		}
		for i := 3; i < len(cells); i += 2 {
			if got := tokenize.AppendAll(nil, cells[i]); len(got) != 1 || got[0].Kind != kind {
				t.Errorf("%q is %v, want one %v", cells[i], got, kind)
			}
		}
		kind++
	}
	if kind != tokenize.Space+1 {
		t.Errorf("the table ends before %v", kind)
	}
}
