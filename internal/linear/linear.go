// Package linear tests that work takes time linear in the text, on machines that are
// slow or busy too.
package linear

import (
	"strings"
	"testing"
	"time"
)

// Check repeats unit to about size bytes and fails the test if f takes more than
// three times as long for that as for all eighths of it, one by one; quadratic work
// takes eight times as long. Both do as much on a busy machine, so that what else it
// does slows both; and the shortest of several runs counts. Most units need one.
func Check(t *testing.T, unit string, size int, f func(text string)) {
	t.Helper()
	if apart, whole, ok := compare(unit, size, f); !ok {
		t.Errorf("%d bytes of %q took %v, in %d parts %v", size, unit, whole, parts, apart)
	}
}

const parts = 8

// compare returns how long f takes for the parts and for the whole.
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
