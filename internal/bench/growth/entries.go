package main

import (
	"bufio"
	"io"
	"strings"

	"golang.org/x/text/transform"

	"github.com/parsitext/parsitext/jalali"
	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// An entry is an entry point of the module. One of its functions is set; the
// result of whole counts as part of the memory.
type entry struct {
	name   string
	whole  func(text string) any
	stream func(r io.Reader)
}

var entries = []entry{
	{name: "normalize.Letters.String", whole: func(s string) any { return normalize.Letters.String(s) }},
	{name: "normalize.Letters.Reader", stream: func(r io.Reader) { drain(normalize.Letters.Reader(r)) }},
	{name: "normalize.Standard.String", whole: func(s string) any { return normalize.Standard.String(s) }},
	{name: "normalize.Standard.Reader", stream: func(r io.Reader) { drain(normalize.Standard.Reader(r)) }},
	{name: "normalize.Standard.Writer", stream: func(r io.Reader) {
		w := normalize.Standard.Writer(io.Discard)
		io.Copy(w, r)
		w.Close()
	}},
	{name: "normalize.Standard.Transformer", stream: func(r io.Reader) { drain(transform.NewReader(r, normalize.Standard.Transformer())) }},
	{name: "normalize.Search.String", whole: func(s string) any { return normalize.Search.String(s) }},
	{name: "normalize.Standard.Edits", whole: func(s string) any {
		for range normalize.Standard.Edits(s) {
		}
		return nil
	}},
	{name: "normalize.Standard.Align", whole: func(s string) any {
		normal, a := normalize.Standard.Align(s)
		return []any{normal, a}
	}},
	{name: "jalali.Find", whole: func(s string) any {
		for range jalali.Find(s) {
		}
		return nil
	}},
	{name: "tokenize.Words", whole: func(s string) any {
		for range tokenize.Words(s) {
		}
		return nil
	}},
	{name: "tokenize.ScanWords", stream: func(r io.Reader) { scan(r, tokenize.ScanWords) }},
	{name: "tokenize.Sentences", whole: func(s string) any {
		for range tokenize.Sentences(s) {
		}
		return nil
	}},
	{name: "tokenize.ScanSentences", stream: func(r io.Reader) { scan(r, tokenize.ScanSentences) }},
	{name: "tokenize.Paragraphs", whole: func(s string) any {
		for range tokenize.Paragraphs(s) {
		}
		return nil
	}},
	{name: "tokenize.JoinVerbs", whole: func(s string) any {
		for range tokenize.JoinVerbs(s) {
		}
		return nil
	}},
}

func drain(r io.Reader) { io.Copy(io.Discard, struct{ io.Reader }{r}) }

func scan(r io.Reader, split bufio.SplitFunc) {
	in := bufio.NewScanner(r)
	in.Split(split)
	for in.Scan() {
	}
	if err := in.Err(); err != nil {
		panic(err)
	}
}

// source reads a text without copying it as a whole.
func source(text string) io.Reader { return struct{ io.Reader }{strings.NewReader(text)} }
