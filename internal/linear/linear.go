// Package linear tests that code takes time linear in the text, even on slow or busy
// machines.
package linear

import (
	"strings"
	"testing"
	"time"
)

// Check repeats unit to about size bytes and fails the test if f takes more than
// three times as long for the whole as for its eighths, one by one; quadratic code
// takes eight times as long. Both do the same amount of work, so other load on the
// machine slows both, and the shortest of several runs counts. Most units need only
// one run.
func Check(t *testing.T, unit string, size int, f func(text string)) {
	t.Helper()
	if apart, whole, ok := compare(unit, size, f); !ok {
		t.Errorf("%d bytes of %q took %v, in %d parts %v", size, unit, whole, parts, apart)
	}
}

const parts = 8

// compare returns the times that f takes for the parts and for the whole.
func compare(unit string, size int, f func(string)) (apart, whole time.Duration, ok bool) {
	const tries, most = 40, 3
	n := size / len(unit) / parts
	part, all := strings.Repeat(unit, n), strings.Repeat(unit, n*parts)
	each := func() {
		for range parts {
			f(part)
		}
	}
	apart, whole = timeOf(each), timeOf(func() { f(all) })
	for range tries {
		if whole <= most*apart {
			return apart, whole, true
		}
		apart, whole = min(apart, timeOf(each)), min(whole, timeOf(func() { f(all) }))
	}
	return apart, whole, false
}

func timeOf(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}
