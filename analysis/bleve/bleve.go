// Package bleve is an analyzer of Persian text for bleve. A word has the same term whatever
// letters, digits, spaces and half-spaces it was typed with, and whatever its endings. The
// offsets of the term are those of the original text.
//
//	import (
//		"github.com/blevesearch/bleve/v2"
//		parsitext "github.com/parsitext/parsitext/analysis/bleve"
//	)
//
//	if err := parsitext.Register(); err != nil {
//		return err
//	}
//	m := bleve.NewIndexMapping()
//	m.DefaultAnalyzer = parsitext.Name
//
// A mapping may configure the analyzer with options, which are stored with the index:
//
//	m.AddCustomAnalyzer("exact", map[string]any{"type": parsitext.Name, "folded": true})
//
// An index contains the terms of the release of parsitext that made it. Rebuild it when
// normalize.Version or the terms of tokenize change.
package bleve

import (
	"fmt"
	"sync"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/tokenize"
)

// Name is the name of the analyzer in mappings and queries.
const Name = "parsitext"

// Options control the terms of a word. The zero value is for full-text search.
type Options struct {
	// Folded makes the term the word in the form of search keys instead of its lemma; then
	// «کتاب‌ها» does not find «کتاب». In a mapping it is "folded".
	Folded bool

	// Parts makes terms of the words of a compound instead of the compound; then «رئیس‌جمهور»
	// finds «رئیس جمهور» too, and «جمهور» finds both. In a mapping it is "parts".
	Parts bool

	// StopWords also makes terms of stop words («از», «را»). In a mapping it is
	// "stop_words".
	StopWords bool
}

var register = sync.OnceValue(func() error {
	return registry.RegisterAnalyzer(Name, func(config map[string]any, _ *registry.Cache) (analysis.Analyzer, error) {
		o, err := read(config)
		return New(o), err
	})
})

// Register registers the analyzer with bleve. It may be called more than once; it fails if
// another analyzer has the name.
func Register() error { return register() }

// read returns the options of a mapping.
func read(config map[string]any) (o Options, err error) {
	for key, value := range config {
		var option *bool
		switch key {
		case "type":
			continue
		case "folded":
			option = &o.Folded
		case "parts":
			option = &o.Parts
		case "stop_words":
			option = &o.StopWords
		default:
			return o, fmt.Errorf("parsitext: no option %q; there are folded, parts and stop_words", key)
		}
		on, ok := value.(bool)
		if !ok {
			return o, fmt.Errorf("parsitext: %s is %v, not true or false", key, value)
		}
		*option = on
	}
	return o, nil
}

// New returns an analyzer with the given options. It is safe for concurrent use.
func New(o Options) analysis.Analyzer { return analyzer{o} }

type analyzer struct{ Options }

// Analyze returns the terms of a text, with byte offsets in the original text.
func (a analyzer) Analyze(text []byte) analysis.TokenStream {
	normal, align := normalize.Search.Align(string(text))
	var terms analysis.TokenStream
	position := 0
	add := func(t tokenize.Term) {
		position++
		if t.Stop && !a.StopWords {
			return
		}
		term := t.Lemma
		if a.Folded {
			term = t.Folded
		}
		start, end := align.SourceRange(t.Start, t.End())
		terms = append(terms, &analysis.Token{
			Term: []byte(term), Start: start, End: end, Position: position, Type: typeOf(t.Kind),
		})
	}
	for t := range tokenize.Terms(normal) {
		if !a.Parts {
			add(t)
			continue
		}
		for p := range t.Parts() {
			add(p)
		}
	}
	return terms
}

// typeOf returns bleve's type for a kind of token.
func typeOf(k tokenize.Kind) analysis.TokenType {
	switch k {
	case tokenize.Number:
		return analysis.Numeric
	case tokenize.Date, tokenize.Time:
		return analysis.DateTime
	}
	return analysis.AlphaNumeric
}
