package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
	"github.com/blevesearch/bleve/v2/search/query"

	parsitext "github.com/parsitext/parsitext/analysis/bleve"
	"github.com/parsitext/parsitext/tokenize"
)

// An index finds paragraphs.
type index struct {
	bleve      bleve.Index
	paragraphs map[string]string // by name: news.txt:12
}

const field = "text"

// newIndex returns an empty index in memory.
func newIndex() (*index, error) {
	if err := parsitext.Register(); err != nil {
		return nil, err
	}
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = parsitext.Name
	b, err := bleve.NewMemOnly(m)
	return &index{b, map[string]string{}}, err
}

// add indexes the paragraphs of a text unchanged.
func (x *index) add(name, text string) error {
	batch := x.bleve.NewBatch()
	line, at := 1, 0
	for p := range tokenize.Paragraphs(text) {
		line += strings.Count(text[at:p.Start], "\n")
		at = p.Start
		id := fmt.Sprintf("%s:%d", name, line)
		x.paragraphs[id] = p.Text
		if err := batch.Index(id, map[string]string{field: p.Text}); err != nil {
			return err
		}
	}
	return x.bleve.Batch(batch)
}

// A hit is a paragraph with the words found.
type hit struct {
	name, text string
	spans      []span // in order, without overlap
}

// A span is the bytes [start,end) of a paragraph.
type span struct{ start, end int }

// find returns the paragraphs that contain all the words, the best ones if there are
// more than most, and the total number.
func (x *index) find(words string, most int) (hits []hit, all int, err error) {
	match := bleve.NewMatchQuery(words)
	match.Analyzer = parsitext.Name
	match.SetField(field)
	match.SetOperator(query.MatchQueryOperatorAnd)
	request := bleve.NewSearchRequestOptions(match, most, 0, false)
	request.IncludeLocations = true
	found, err := x.bleve.Search(request)
	if err != nil {
		return nil, 0, err
	}
	for _, h := range found.Hits {
		hits = append(hits, hit{h.ID, x.paragraphs[h.ID], spans(h.Locations[field])})
	}
	return hits, int(found.Total), nil
}

// spans returns the ranges of the terms, in order and without those inside others.
func spans(locations search.TermLocationMap) []span {
	var all, apart []span
	for _, list := range locations {
		for _, l := range list {
			all = append(all, span{int(l.Start), int(l.End)})
		}
	}
	slices.SortFunc(all, func(a, b span) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	for _, s := range all {
		if n := len(apart); n == 0 || s.start >= apart[n-1].end {
			apart = append(apart, s)
		}
	}
	return apart
}

// marked returns the text of a hit with mark and unmark around its spans.
func (h hit) marked(mark, unmark string) string {
	var b strings.Builder
	at := 0
	for _, s := range h.spans {
		b.WriteString(h.text[at:s.start] + mark + h.text[s.start:s.end] + unmark)
		at = s.end
	}
	return b.String() + h.text[at:]
}
