package main

import (
	"fmt"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/parsitext/parsitext/normalize"
)

// Metrics that Beam shows for a running job. They also count failed attempts.
var (
	rowsIn  = beam.NewCounter("parsitext", "rows_in")
	rowsOut = beam.NewCounter("parsitext", "rows_out")
	rowsBad = beam.NewCounter("parsitext", "rows_bad")
)

// prepare is the step that normalizes a part and writes it. Its exported fields
// are sent to the workers.
type prepare struct {
	Form   normalize.Form
	Field  string // of a JSON object, or "" if the line is the text
	Output string
	Shards int // of words, and of dates

	counts counter
}

// ProcessElement writes the text of a part. It emits the tally of the part, the
// lines of its spans, and its bad rows by the id of their span.
func (p *prepare) ProcessElement(ctx ctx, w part, tallies func(int, tally), spans func(string, span), bad func(string, badRow), counts func(string, string)) error {
	f, err := create(ctx, p.Output, "text-"+w.shard())
	if err != nil {
		return err
	}
	k := sink{prepare: p, out: f, shard: w.shard(), emitBad: bad, emitCount: counts}
	for _, s := range w.Spans {
		if s.Lines, err = k.read(ctx, s); err != nil {
			f.drop(ctx)
			return fmt.Errorf("%s: %w", s.File, err)
		}
		spans(s.File, s)
	}
	tallies(0, k.tally)
	rowsIn.Inc(ctx, k.tally.In)
	rowsOut.Inc(ctx, k.tally.Out)
	rowsBad.Inc(ctx, k.tally.Bad)
	return f.commit(ctx)
}

// StartBundle discards the counts of a failed bundle.
func (p *prepare) StartBundle(ctx, func(int, tally), func(string, span), func(string, badRow), func(string, string)) {
	p.counts = counter{}
}

// FinishBundle emits the counts of the bundle.
func (p *prepare) FinishBundle(_ ctx, _ func(int, tally), _ func(string, span), _ func(string, badRow), counts func(string, string)) {
	p.counts.flushAbove(0, p.Shards, counts)
}

// A sink receives the lines of a part.
type sink struct {
	*prepare
	out       *file
	shard     string
	emitBad   func(string, badRow)
	emitCount func(string, string)

	span  span // that is read
	batch batch
	tally tally
}

// read processes the lines of a span and returns their number.
func (k *sink) read(ctx ctx, s span) (lines int64, err error) {
	k.span = s
	for l, err := range s.lines(ctx) {
		if err != nil {
			return 0, err
		}
		lines++
		k.take(l)
	}
	k.flushText(len(k.batch.text))
	return lines, nil
}

// take turns a line into a row of text, or a bad row.
func (k *sink) take(l line) {
	if k.Field != "" && isBlank(l) {
		return
	}
	k.tally.In++
	if reason := unreadable(l); reason != "" {
		k.addBad(l, reason)
		return
	}
	if k.Field == "" {
		k.addText(l)
		return
	}
	row, text, err := k.object(l.text)
	if err != nil {
		k.addBad(l, err.Error())
		return
	}
	k.write(l.offset, "row", row, text)
}

// unreadable says why a line is not a text; it returns "" if it is one.
func unreadable(l line) string {
	switch {
	case l.text == nil && l.size > maxLine:
		return fmt.Sprintf("%d bytes in a line, more than %d", l.size, maxLine)
	case !utf8.Valid(l.text):
		return "invalid UTF-8"
	}
	return ""
}

// write writes a row, with its id and its JSON under a name, and counts its
// text.
func (k *sink) write(offset int64, name string, json []byte, text string) {
	k.tally.Out++
	k.out.WriteString(`{"id":`)
	k.out.Write(encode(rowID(k.span.File, offset)))
	k.out.WriteString(`,"` + name + `":`)
	k.out.Write(json)
	k.out.WriteString("}\n")
	k.counts.add(text)
	k.counts.flushAbove(maxCounts, k.Shards, k.emitCount)
}
