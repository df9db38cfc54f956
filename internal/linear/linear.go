// Package linear tests that work takes time linear in the text, on machines that are
// slow or busy too.
package linear

import (
	"strings"
	"testing"
	"time"
)

// Check repeats unit to about size bytes and fails the test if f takes much longer
// for that than for its eight parts, one after the other: quadratic work takes eight
// times as long. Both are the same amount of linear work, so that a busy machine
// holds up the one as much as the other; it gets five tries.
func Check(t *testing.T, unit string, size int, f func(text string)) {
	t.Helper()
	const parts, tries = 8, 5
	part := strings.Repeat(unit, size/len(unit)/parts)
	whole := strings.Repeat(part, parts)
	var apart, once time.Duration
	for range tries {
		apart, once = timeOf(parts, part, f), timeOf(1, whole, f)
		if once <= 3*apart+20*time.Millisecond {
			return
		}
	}
	t.Errorf("%d bytes of %q took %v, in %d parts %v", len(whole), unit, once, parts, apart)
}

// timeOf returns the time of n calls of f.
func timeOf(n int, text string, f func(string)) time.Duration {
	start := time.Now()
	for range n {
		f(text)
	}
	return time.Since(start)
}
