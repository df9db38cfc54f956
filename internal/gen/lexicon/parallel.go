package main

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// parallel calls the functions that worker returns for all numbers below n, in any
// order, with one function per processor.
func parallel(n int, worker func() func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		all.Go(func() {
			do := worker()
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	all.Wait()
}
