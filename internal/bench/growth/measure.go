package main

import (
	"runtime"
	"runtime/metrics"
	"time"
)

// A point is one measurement.
type point struct {
	size    int
	seconds float64
	memory  int64
}

// enough is the minimum time of a measurement: short work is repeated, and the
// fastest time counts.
const enough = 20 * time.Millisecond

// measure runs e on a text, after a short one has warmed it up.
func measure(e entry, text string) point {
	e.run(text[:min(len(text), 1000)])
	memory := growth(func() any { return e.run(text) })
	least := time.Hour
	for begin := time.Now(); least == time.Hour || time.Since(begin) < enough; {
		start := time.Now()
		e.run(text)
		least = min(least, time.Since(start))
	}
	return point{len(text), least.Seconds(), memory}
}

// run does the work of e once and returns its result, if any.
func (e entry) run(text string) any {
	if e.whole != nil {
		return e.whole(text)
	}
	e.stream(source(text))
	return nil
}

// growth returns the maximum growth of the heap while f runs, in bytes: the total
// that f allocates or, if that is much, the largest growth observed.
func growth(f func() any) int64 {
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
