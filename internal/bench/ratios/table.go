package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
)

// A table holds the fastest result of each benchmark, in order of appearance.
type table struct{ rows []result }

// A result is one line that a benchmark prints.
type result struct {
	task, contender string
	time            float64 // of one operation, in nanoseconds
	speed           float64 // in MB/s, or 0
	allocs          string  // of one operation; empty if not counted
}

// ours is the contender with which the others are compared.
const ours = "parsitext"

// read adds the results of one run.
func (t *table) read(out string) {
	for line := range strings.Lines(out) {
		if r, ok := parse(line); ok {
			t.add(r)
		}
	}
}

// add keeps the faster of two results of one benchmark.
func (t *table) add(r result) {
	for i, old := range t.rows {
		if old.task == r.task && old.contender == r.contender {
			if r.time < old.time {
				t.rows[i] = r
			}
			return
		}
	}
	t.rows = append(t.rows, r)
}

// parse reads a line such as
//
//	BenchmarkWords/rivo/uniseg  7  43745252 ns/op  47.95 MB/s  0 B/op  0 allocs/op
//
// In the name of a contender an underscore stands for a space.
func parse(line string) (r result, ok bool) {
	fields := strings.Fields(line)
	if len(fields) < 4 || !strings.HasPrefix(fields[0], "Benchmark") {
		return r, false
	}
	r.task, r.contender, _ = strings.Cut(strings.TrimPrefix(fields[0], "Benchmark"), "/")
	r.contender = strings.ReplaceAll(r.contender, "_", " ")
	for i := 2; i+1 < len(fields); i += 2 {
		value, err := strconv.ParseFloat(fields[i], 64)
		if err != nil {
			return r, false
		}
		switch fields[i+1] {
		case "ns/op":
			r.time, ok = value, true
		case "MB/s":
			r.speed = value
		case "allocs/op":
			r.allocs = fields[i]
		}
	}
	return r, ok
}

// write prints the table as Markdown.
func (t *table) write(w io.Writer, title string) {
	fmt.Fprintf(w, "| %s | | speed | time, ours 1 | allocations |\n| --- | --- | ---: | ---: | ---: |\n", title)
	task := ""
	for _, r := range t.rows {
		shown := spaced(r.task)
		if r.task == task {
			shown = ""
		}
		task = r.task
		fmt.Fprintf(w, "| %s | %s | %s | %s | %s |\n", shown, r.contender, r.pace(), t.ratio(r), r.allocs)
	}
	fmt.Fprintln(w)
}

// spaced returns the name of a task as words: LettersOfCleanText as "Letters of
// clean text".
func spaced(task string) string {
	var b strings.Builder
	for i, r := range task {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
			r = unicode.ToLower(r)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// pace returns the speed of a result, or the time of one operation.
func (r result) pace() string {
	switch {
	case r.speed > 0:
		return fmt.Sprintf("%.0f MB/s", r.speed)
	case r.time < 100:
		return fmt.Sprintf("%.1f ns", r.time)
	}
	return fmt.Sprintf("%.0f ns", r.time)
}

// ratio returns the time of a result as a multiple of ours in the same task.
func (t *table) ratio(r result) string {
	for _, base := range t.rows {
		if base.task == r.task && base.contender == ours {
			return fmt.Sprintf("%.2f", r.time/base.time)
		}
	}
	return ""
}
