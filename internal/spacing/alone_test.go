package spacing

import (
	"testing"

	"github.com/parsitext/parsitext/internal/spacing/examples"
)

// TestWordBreaksAlone checks that WordBreaks restores the same spaces without HalfSpaces, and writes
// nothing else.
func TestWordBreaksAlone(t *testing.T) {
	for _, c := range []string{"دکترمحمدی", "پدرمن", "صبحبخیر", "ماست وخیار", "نامهرسید", "منتشرشده است", "هرسال", "دیدهبودم", "یادبده"} {
		if got, want := restored(t, c, false, true), restored(t, c, true, true); got != want || got == c {
			t.Errorf("%s: %s, want %s", c, visible(got), visible(want))
		}
	}
	for _, e := range examples.All(t, "testdata") {
		for _, c := range appendChanges(nil, []byte(e.In), nil, false, true) {
			if c.To != Space {
				t.Errorf("%s: %s: %d is %v", e.File, visible(e.In), c.Start, c.To)
			}
		}
	}
}
