package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A table holds the results of each benchmark, in order of appearance.
type table struct{ rows []row }

// A row holds the results of one benchmark, one for each round.
type row []result

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

// add adds a result to those of its benchmark.
func (t *table) add(r result) {
	for i, old := range t.rows {
		if old[0].task == r.task && old[0].contender == r.contender {
			t.rows[i] = append(old, r)
			return
		}
	}
	t.rows = append(t.rows, row{r})
}

// middle returns the result with the median of the times.
func (r row) middle() result {
	sorted := slices.SortedFunc(slices.Values(r), func(a, b result) int { return cmp.Compare(a.time, b.time) })
	return sorted[(len(sorted)-1)/2]
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
	for _, row := range t.rows {
		r := row.middle()
		shown := spaced(r.task)
		if r.task == task {
			shown = ""
		}
		task = r.task
		fmt.Fprintf(w, "| %s | %s | %s | %s | %s |\n", shown, r.contender, r.pace(), t.ratio(row), r.allocs)
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

// ratio returns the time of a contender as a multiple of ours in the same task: the
// median of the rounds.
func (t *table) ratio(r row) string {
	for _, base := range t.rows {
		if base[0].task == r[0].task && base[0].contender == ours {
			var ratios []float64
			for i := range min(len(r), len(base)) {
				ratios = append(ratios, r[i].time/base[i].time)
			}
			return fmt.Sprintf("%.2f", median(ratios))
		}
	}
	return ""
}
