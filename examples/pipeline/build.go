package main

import (
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	registry "github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/transforms/stats"
)

// register makes the steps known to Beam, which sends them to the workers by
// name. It is called at the start of every process.
func register() {
	registry.DoFn4x0[string, func(string), func(string), func(string)](&prepare{})
	registry.Function2x0(words)
	registry.Function2x0(dates)
	registry.Function2x1(row)
	registry.DoFn1x2[string, int, string](&shard{})
	registry.DoFn3x1[ctx, int, func(*string) bool, error](&writer{})
	registry.Emitter1[string]()
	registry.Iter1[string]()
}

// results are what the pipeline makes of the lines.
type results struct{ text, words, dates, bad beam.PCollection }

// transform adds the steps from the lines to the results.
func transform(s beam.Scope, o options, lines beam.PCollection) results {
	var r results
	var texts beam.PCollection
	r.text, texts, r.bad = beam.ParDo3(s, &prepare{o.form, o.field}, lines)
	r.words = counted(s.Scope("Words"), beam.ParDo(s, words, texts))
	r.dates = counted(s.Scope("Dates"), beam.ParDo(s, dates, texts))
	return r
}

// counted returns a row for each distinct string: the string, a tab, how often it
// occurs.
func counted(s beam.Scope, strings beam.PCollection) beam.PCollection {
	return beam.ParDo(s, row, stats.Count(s, strings))
}

func row(value string, n int) string { return fmt.Sprintf("%s\t%d", value, n) }

// build adds all steps, from the lines to the files.
func build(s beam.Scope, o options, lines beam.PCollection) {
	r := transform(s, o, lines)
	for name, rows := range map[string]beam.PCollection{"text": r.text, "words": r.words, "dates": r.dates, "bad": r.bad} {
		write(s.Scope(name), o.output+"/"+name, o.shards, rows)
	}
}
