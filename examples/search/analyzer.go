package main

import (
	"strings"
	"sync"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// The names of the analyzers in mappings and queries.
const (
	textAnalyzer  = "parsitext"       // of what is indexed
	queryAnalyzer = "parsitext_query" // of what is looked for
)

// register makes the analyzers known to bleve, once.
var register = sync.OnceValue(func() error {
	for name, a := range map[string]analyzer{textAnalyzer: {stems: true}, queryAnalyzer: {}} {
		err := registry.RegisterAnalyzer(name, func(map[string]any, *registry.Cache) (analysis.Analyzer, error) {
			return a, nil
		})
		if err != nil {
			return err
		}
	}
	return nil
})

const zwnj = "\u200c"

// An analyzer makes terms of the words of a text in the form of search keys:
// whichever letters, digits, spaces and half-spaces a word was typed with, its
// term is the same. The offsets are those of the text as it came.
type analyzer struct {
	// stems asks, beside each word, for what stands before its ZWNJs, so that
	// «همکاری» finds its plural. A word such as «کار», whose last letter does
	// not join, takes no ZWNJ, and «کارها» is a term by itself.
	stems bool
}

// Analyze returns the terms of a text.
func (a analyzer) Analyze(text []byte) analysis.TokenStream {
	source := string(text)
	normal, align := normalize.Search.Align(source)
	var terms analysis.TokenStream
	position := 0
	for t := range tokenize.Words(normal) {
		if t.Kind == tokenize.Punct || t.Kind == tokenize.Symbol {
			continue
		}
		position++
		for _, end := range a.ends(t.Text) {
			start, stop := align.SourceRange(t.Start, t.Start+end)
			terms = append(terms, &analysis.Token{
				Term:  []byte(strings.ReplaceAll(t.Text[:end], zwnj, "")),
				Start: start, End: stop, Position: position, Type: tokenType(t.Kind),
			})
		}
	}
	return terms
}

// ends returns the lengths of the beginnings of a word that are terms.
func (a analyzer) ends(word string) []int {
	var ends []int
	for i := 0; a.stems; {
		n := strings.Index(word[i:], zwnj)
		if n < 0 {
			break
		}
		if n > 0 {
			ends = append(ends, i+n)
		}
		i += n + len(zwnj)
	}
	return append(ends, len(word))
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
