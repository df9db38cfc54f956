package main

import (
	"sync"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// textAnalyzer is the name of the analyzer in mappings and queries.
const textAnalyzer = "parsitext"

// register makes the analyzer known to bleve, once.
var register = sync.OnceValue(func() error {
	return registry.RegisterAnalyzer(textAnalyzer, func(map[string]any, *registry.Cache) (analysis.Analyzer, error) {
		return analyzer{}, nil
	})
})

// An analyzer makes terms of the words of a text: the lemma of each in the form of
// search keys. Whichever letters, digits, spaces and half-spaces a word was typed
// with, and whatever its endings, its term is the same. Stop words make
// none. The offsets are those of the text as it came.
type analyzer struct{}

// Analyze returns the terms of a text.
func (analyzer) Analyze(text []byte) analysis.TokenStream {
	source := string(text)
	normal, align := normalize.Search.Align(source)
	var terms analysis.TokenStream
	position := 0
	for t := range tokenize.Terms(normal) {
		position++
		if t.Stop {
			continue
		}
		start, end := align.SourceRange(t.Start, t.End())
		terms = append(terms, &analysis.Token{
			Term:  []byte(t.Lemma),
			Start: start, End: end, Position: position, Type: tokenType(t.Kind),
		})
	}
	return terms
}

func tokenType(k tokenize.Kind) analysis.TokenType {
	switch k {
	case tokenize.Number:
		return analysis.Numeric
	case tokenize.Date, tokenize.Time:
		return analysis.DateTime
	}
	return analysis.AlphaNumeric
}
