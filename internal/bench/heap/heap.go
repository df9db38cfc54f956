// Package heap measures how much memory a function takes, for the benchmarks.
package heap

import (
	"runtime"
	"runtime/metrics"
	"time"
)

// Growth returns the maximum growth of the heap while f runs, in bytes: the total
// that f allocates or, if that is much, the largest growth observed.
func Growth(f func() any) int64 {
	const much = 1 << 20
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	stop, peak := make(chan bool), make(chan int64)
	go func() { peak <- watch(stop) }()
	result := f()
	runtime.ReadMemStats(&after)
	stop <- true
	total, most := int64(after.TotalAlloc-before.TotalAlloc), <-peak-int64(before.HeapAlloc)
	runtime.KeepAlive(result)
	if total < much {
		return total
	}
	return max(0, min(total, most))
}

// watch returns the largest size of the heap before it is told to stop.
func watch(stop chan bool) (greatest int64) {
	tick := time.NewTicker(2 * time.Millisecond)
	defer tick.Stop()
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	for {
		metrics.Read(sample)
		greatest = max(greatest, int64(sample[0].Value.Uint64()))
		select {
		case <-stop:
			return greatest
		case <-tick.C:
		}
	}
}
