package main

import (
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"time"
)

// A goal is a ratio that the library should reach, whatever the machine.
type goal struct {
	name   string
	beside string // what it is a multiple of
	want   bound
	ratio  func(each time.Duration) float64
}

// A bound limits a ratio on one side, or on none.
type bound struct {
	sign  string // ≥, ≤ or ""
	value float64
}

func atLeast(v float64) bound { return bound{"≥", v} }
func atMost(v float64) bound  { return bound{"≤", v} }

var unbounded bound

// meets reports whether a ratio is within the bound.
func (b bound) meets(ratio float64) bool {
	switch b.sign {
	case "≥":
		return ratio >= b.value
	case "≤":
		return ratio <= b.value
	}
	return true
}

func (b bound) String() string {
	if b.sign == "" {
		return ""
	}
	return fmt.Sprintf("%s %g", b.sign, b.value)
}

// A pair is our work and the work to compare it with, on the same texts.
type pair struct {
	texts       []string
	ours, other func(text string)
}

// speed returns how many times as fast as the other ours is.
func (p pair) speed(each time.Duration) float64 { return 1 / p.time(each) }

// time returns the time of ours as a multiple of the other's, on one core.
func (p pair) time(each time.Duration) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	return p.turns(each)
}

// turns runs the two by turns on each text for the given time. The texts are short and the
// fastest turn of each counts, so that other programs do not affect the ratio.
func (p pair) turns(each time.Duration) float64 {
	const least = 3
	ours, other := slowest(len(p.texts)), slowest(len(p.texts))
	for turn, start := 0, time.Now(); turn < least || time.Since(start) < each; turn++ {
		for i, text := range p.texts {
			ours[i] = min(ours[i], timeOf(p.ours, text))
			other[i] = min(other[i], timeOf(p.other, text))
		}
	}
	return sum(ours) / sum(other)
}

func slowest(n int) []time.Duration { return slices.Repeat([]time.Duration{math.MaxInt64}, n) }

func sum(list []time.Duration) (seconds float64) {
	for _, d := range list {
		seconds += d.Seconds()
	}
	return seconds
}

func timeOf(f func(string), text string) time.Duration {
	start := time.Now()
	f(text)
	return time.Since(start)
}

// measure returns the median of the ratios of each goal. A round measures all of them.
func measure(goals []goal, rounds int, each time.Duration) (medians []float64) {
	ratios := make([][]float64, len(goals))
	for range rounds {
		for i, g := range goals {
			ratios[i] = append(ratios[i], g.ratio(each))
		}
	}
	for _, r := range ratios {
		medians = append(medians, median(r))
	}
	return medians
}

// median returns the middle value of a list, or the lower of two.
func median(list []float64) float64 {
	sorted := slices.Sorted(slices.Values(list))
	return sorted[(len(sorted)-1)/2]
}

// writeGoals prints the goals as Markdown.
func writeGoals(w io.Writer, goals []goal, ratios []float64) {
	fmt.Fprint(w, "| | ratio | of | goal | |\n| --- | ---: | --- | --- | --- |\n")
	for i, g := range goals {
		missed := ""
		if !g.want.meets(ratios[i]) {
			missed = "missed"
		}
		fmt.Fprintf(w, "| %s | %#.3g | %s | %s | %s |\n", g.name, ratios[i], g.beside, g.want, missed)
	}
	fmt.Fprintln(w)
}
