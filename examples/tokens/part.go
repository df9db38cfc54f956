package main

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/tokenize"
)

// A part is a token, sentence or paragraph with its place.
type part struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"` // in characters
	Start  int    `json:"start"`  // in bytes, like End
	End    int    `json:"end"`
	Kind   string `json:"kind"`
	Text   string `json:"text"`
}

func tokens(file, text string) []part {
	var parts []part
	p := newPlacer(file, text)
	for t := range tokenize.Words(text) {
		parts = append(parts, p.place(t.Kind.String(), t.Start, t.End()))
	}
	return parts
}

func sentences(file, text string) []part {
	var parts []part
	p := newPlacer(file, text)
	for s := range tokenize.Sentences(text) {
		parts = append(parts, p.place("sentence", s.Start, s.End()))
	}
	return parts
}

func paragraphs(file, text string) []part {
	var parts []part
	p := newPlacer(file, text)
	for s := range tokenize.Paragraphs(text) {
		parts = append(parts, p.place("paragraph", s.Start, s.End()))
	}
	return parts
}

// A placer computes the lines and columns of parts in order.
type placer struct {
	file, text string

	at, line, column int // of the text read so far
}

func newPlacer(file, text string) *placer { return &placer{file, text, 0, 1, 1} }

// place returns the part text[start:end].
func (p *placer) place(kind string, start, end int) part {
	before := p.text[p.at:start]
	if i := strings.LastIndexByte(before, '\n'); i >= 0 {
		p.line += strings.Count(before, "\n")
		p.column = 1
		before = before[i+1:]
	}
	p.column += utf8.RuneCountInString(before)
	p.at = start
	return part{p.file, p.line, p.column, start, end, kind, p.text[start:end]}
}
