package spacing

import (
	"strings"
	"testing"
)

// TestWordBreaksAlone checks that WordBreaks restores the same spaces without HalfSpaces, and writes
// nothing else.
func TestWordBreaksAlone(t *testing.T) {
	for _, c := range []string{"دکترمحمدی", "پدرمن", "صبحبخیر", "ماست وخیار", "نامهرسید", "منتشرشده است", "هرسال", "دیدهبودم", "یادبده"} {
		if got, want := restored(t, c, false, true), restored(t, c, true, true); got != want || got == c {
			t.Errorf("%s: %s, want %s", c, visible(got), visible(want))
		}
	}
	for file, text := range caseFiles(t) {
		for line := range strings.Lines(text) {
			line, _, _ = strings.Cut(strings.TrimSpace(line), " = ")
			line = strings.ReplaceAll(line, "⸱", "\u200c")
			for _, c := range appendChanges(nil, []byte(line), nil, false, true) {
				if c.To != Space {
					t.Errorf("%s: %s: %d is %v", file, visible(line), c.Start, c.To)
				}
			}
		}
	}
}
