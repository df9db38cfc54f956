package news

import (
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	s, err := Text("", 100_000)
	if err != nil || len(s) < 100_000 || len(s) > 110_000 || !strings.HasSuffix(s, "\n") {
		t.Fatalf("%d bytes, %v", len(s), err)
	}
	if again, _ := Text("", 100_000); again != s {
		t.Error("another text the second time")
	}
	if n := strings.Count(s, s[:200]); n != 1 {
		t.Errorf("the beginning occurs %d times", n)
	}
	if half, yeh := strings.Count(s, "\u200c"), strings.Count(s, "ي"); half < 400 || yeh < 400 {
		t.Errorf("only %d half-spaces and %d Arabic letters", half, yeh)
	}
	if _, err := Text(t.TempDir(), 1); err == nil {
		t.Error("no error for an empty folder")
	}
}
