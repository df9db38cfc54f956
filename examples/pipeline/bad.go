package main

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// A badRow is a line that is not a text: it is longer than maxLine, not UTF-8, or not
// a JSON object with the field.
type badRow struct {
	Shard  string `json:"-"` // of the part
	ID     string `json:"id"`
	File   string `json:"file"`
	Line   int64  `json:"line"` // from 1; within the span, until locate adds the lines before it
	Reason string `json:"reason"`
	Record string `json:"record,omitempty"` // the line
	Bytes  []byte `json:"bytes,omitempty"`  // the line in base64, if it is not UTF-8
}

func (k *sink) addBad(l line, reason string) {
	b := badRow{Shard: k.shard, ID: rowID(k.span.File, l.offset), File: k.span.File, Line: l.number, Reason: reason}
	if utf8.Valid(l.text) {
		b.Record = string(l.text)
	} else {
		b.Bytes = slices.Clone(l.text)
	}
	k.tally.Bad++
	k.emitBad(k.span.id(), b)
}

// number is the step that computes for each span of a file how many lines come before
// it.
type number struct{}

func (*number) ProcessElement(_ string, spans func(*span) bool, emit func(string, int)) {
	var all []span
	for s := (span{}); spans(&s); {
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b span) int { return cmp.Compare(a.Start, b.Start) })
	before := 0
	for _, s := range all {
		emit(s.id(), before)
		before += int(s.Lines)
	}
}

// locate is the step that gives the bad rows of a span their line numbers in the
// file. It emits them with the name of the file to which they are written.
type locate struct{}

func (*locate) ProcessElement(_ string, before func(*int) bool, rows func(*badRow) bool, emit func(string, string)) error {
	var n int
	before(&n)
	for b := (badRow{}); rows(&b); b = (badRow{}) {
		b.Line += int64(n)
		emit(badName+"-"+b.Shard, string(encode(b)))
	}
	return nil
}
