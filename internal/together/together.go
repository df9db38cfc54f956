// Package together runs a function in several goroutines at once, for the tests of
// values that may be shared. With the race detector it finds what they share but
// must not.
package together

import (
	"sync"
	"testing"
)

// Run calls f in goroutines that start together, each several times with its own
// number. It fails the test if a result differs from that of f called alone.
func Run[T comparable](t *testing.T, f func(n int) T) {
	t.Helper()
	const goroutines, times = 8, 5
	var (
		wait  sync.WaitGroup
		start = make(chan struct{})
		got   [goroutines][times]T
	)
	for n := range goroutines {
		wait.Go(func() {
			<-start
			for i := range times {
				got[n][i] = f(n)
			}
		})
	}
	close(start)
	wait.Wait()
	for n := range goroutines {
		want := f(n)
		for _, g := range got[n] {
			if g != want {
				t.Errorf("goroutine %d got %v, want %v", n, g, want)
			}
		}
	}
}
