package main

import (
	"flag"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	registry "github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

// register makes the steps known to Beam, which sends them to the workers by
// name. It is called at the start of every process.
func register() {
	registry.DoFn3x1[ctx, []byte, func(part), error](&list{})
	registry.DoFn6x1[ctx, part, func(int, tally), func(string, span), func(string, badRow), func(string, string), error](&prepare{})
	registry.DoFn3x0[string, func(*span) bool, func(string, int)](&number{})
	registry.DoFn4x1[string, func(*int) bool, func(*badRow) bool, func(string, string), error](&locate{})
	registry.DoFn4x1[ctx, string, func(*string) bool, func(int, tally), error](&sum{})
	registry.DoFn4x1[ctx, string, func(*string) bool, func(int, tally), error](&write{})
	registry.DoFn3x1[ctx, int, func(*tally) bool, error](&finish{})
	registry.Emitter1[part]()
	registry.Emitter2[int, tally]()
	registry.Emitter2[string, span]()
	registry.Emitter2[string, badRow]()
	registry.Emitter2[string, int]()
	registry.Emitter2[string, string]()
	registry.Iter1[span]()
	registry.Iter1[int]()
	registry.Iter1[badRow]()
	registry.Iter1[string]()
	registry.Iter1[tally]()
}

// build adds all steps. Some runners make a single bundle of everything that a worker
// reads, and keep its output. So a bundle outputs little: it writes text to files and
// counts words itself.
func build(s beam.Scope, o options) {
	parts := beam.ParDo(s, &list{o.input, o.output, max(1, int64(o.partMB*(1<<20)))}, beam.Impulse(s))
	// Without the Reshuffle, one worker would do all the work that is fused with the
	// listing.
	tallies, spans, bad, counts := beam.ParDo4(s, &prepare{Form: o.form, Field: o.field, Output: o.output, Shards: o.shards}, beam.Reshuffle(s, parts))
	counted := beam.ParDo(s, &sum{o.output}, beam.GroupByKey(s, counts))
	located := located(s.Scope("Bad"), o.output, spans, bad)
	beam.ParDo0(s, &finish{o.output, o.maxBad}, beam.GroupByKey(s, beam.Flatten(s, tallies, counted, located)))
}

// located writes the bad rows with their line numbers and returns their tallies.
func located(s beam.Scope, output string, spans, bad beam.PCollection) beam.PCollection {
	first := beam.ParDo(s, &number{}, beam.GroupByKey(s, spans))
	rows := beam.ParDo(s, &locate{}, beam.CoGroupByKey(s, first, bad))
	return beam.ParDo(s, &write{output}, beam.GroupByKey(s, rows))
}

// remote reports whether the runner named on the command line has workers on other
// machines.
func remote() bool {
	switch flag.Lookup("runner").Value.String() {
	case "", "prism", "direct", "dot":
		return false
	}
	return true
}
