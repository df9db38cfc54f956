package main

import (
	"time"

	"github.com/parsitext/parsitext/internal/bench/heap"
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
	memory := heap.Growth(func() any { return e.run(text) })
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
