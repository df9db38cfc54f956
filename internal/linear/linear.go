// Package linear tests that code takes time linear in the text, even on slow or busy
// machines.
package linear

import (
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// Check repeats unit to about size bytes and fails the test if f takes more than
// three times as long for the whole as for its eighths, one by one; quadratic code
// takes eight times as long. Both do the same amount of work, so other load on the
// machine slows both, and the shortest of several runs counts. Most units need only
// one run. A whole that takes less than a nanosecond for each byte passes as well: then the
// caches, which hold a part but not the whole, make the difference. The garbage collector
// waits until both are done, because it slows the whole alone if the garbage of a part is
// too little to wake it.
func Check(t *testing.T, unit string, size int, f func(text string)) {
	t.Helper()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(mostMemory))
	if apart, whole, ok := compare(wall, unit, size, f); !ok {
		t.Errorf("%d bytes of %q took %v, in %d parts %v", size, unit, whole, parts, apart)
	}
}

const parts = 8

// mostMemory is the memory at which the garbage collector does not wait.
const mostMemory = 1 << 30

// A clock returns the time since some moment.
type clock func() time.Duration

// wall is the time of the machine.
func wall() time.Duration { return time.Since(epoch) }

var epoch = time.Now()

// compare returns the times that f takes for the parts and for the whole.
func compare(now clock, unit string, size int, f func(string)) (apart, whole time.Duration, ok bool) {
	const tries, most = 40, 3
	n := size / len(unit) / parts
	part, all := strings.Repeat(unit, n), strings.Repeat(unit, n*parts)
	each := func() {
		for range parts {
			f(part)
		}
	}
	apart, whole = now.of(each), now.of(func() { f(all) })
	for range tries {
		if whole <= most*apart || whole < time.Duration(len(all)) {
			return apart, whole, true
		}
		apart, whole = min(apart, now.of(each)), min(whole, now.of(func() { f(all) }))
	}
	return apart, whole, false
}

// of returns the time that f takes.
func (now clock) of(f func()) time.Duration {
	runtime.GC()
	start := now()
	f()
	return now() - start
}
