// Package linear tests that work takes time linear in the text, on machines that are
// slow or busy too.
package linear

import (
	"strings"
	"testing"
	"time"
)

// Check repeats unit to about size bytes and fails the test if f takes much more than
// eight times as long for that as for an eighth of it: three times as much, where
// quadratic work takes eight times as much. What counts is the shortest of several
// runs, so that other work of the machine does not; most units need one.
func Check(t *testing.T, unit string, size int, f func(text string)) {
	t.Helper()
	const parts, tries = 8, 12
	long := strings.Repeat(unit, size/len(unit))
	short := long[:len(unit)*(size/len(unit)/parts)]
	one, all := timeOf(short, f), timeOf(long, f)
	for range tries {
		if all <= 3*parts*one {
			return
		}
		all = min(all, timeOf(long, f))
		one = min(one, timeOf(short, f))
	}
	if all > 3*parts*one {
		t.Errorf("%d bytes of %q took %v, %d bytes %v", len(short), unit, one, len(long), all)
	}
}

func timeOf(text string, f func(string)) time.Duration {
	start := time.Now()
	f(text)
	return time.Since(start)
}
