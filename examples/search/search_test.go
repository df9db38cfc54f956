package main

import (
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	_ "github.com/blevesearch/bleve/v2/search/highlight/highlighter/html"

	parsitext "github.com/parsitext/parsitext/analysis/bleve"
	"github.com/parsitext/parsitext/testdata"
)

func newsIndex(t *testing.T) *index {
	t.Helper()
	x, err := newIndex()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.bleve.Close() })
	if err := x.add("news", testdata.Article()+"\nشرکت\u200cهای نرم\u200cافزاری و نرم افزارهای آنها\n"); err != nil {
		t.Fatal(err)
	}
	return x
}

// TestFind looks for words of the article, typed in all ways.
func TestFind(t *testing.T) {
	x := newsIndex(t)
	for _, c := range []struct{ query, want string }{
		{"همکاری\u200cهای", "[همکاریهای]"},
		{"همكاريهاي", "[همکاریهای]"},
		{"همکاری های", "[همکاریهای]"},
		{"همکاری", "[همکاریهای]"},
		{"نرم افزار", "[نرم افزارهای]"},
		{"نرم\u200cافزارها", "[نرمافزار]"},
		{"می\u200cگویند", "[گفت]"},
		{"ارديبهشت ١٤٠٤", "چهارشنبه 31 [ارديبهشت] [1404] - 11:29:32"},
		{"نرم\u200cافزارنویس", ""},
	} {
		hits, err := x.find(c.query)
		if err != nil {
			t.Fatal(err)
		}
		var all strings.Builder
		for _, h := range hits {
			all.WriteString(h.marked("[", "]") + "\n")
		}
		if !strings.Contains(all.String(), c.want) || (len(hits) == 0) != (c.want == "") {
			t.Errorf("%s finds\n%s", c.query, all.String())
		}
	}
}

// TestHighlighter checks that bleve's highlighter marks whole words.
func TestHighlighter(t *testing.T) {
	x := newsIndex(t)
	match := bleve.NewMatchQuery("شرکت")
	match.Analyzer = parsitext.Name
	request := bleve.NewSearchRequest(match)
	request.Highlight = bleve.NewHighlightWithStyle("html")
	request.Fields = []string{field}
	found, err := x.bleve.Search(request)
	if err != nil || len(found.Hits) != 1 {
		t.Fatalf("%v, %v", found, err)
	}
	want := "<mark>شرکت\u200cهای</mark> نرم\u200cافزاری و نرم افزارهای آنها"
	if got := found.Hits[0].Fragments[field]; len(got) != 1 || got[0] != want {
		t.Errorf("%q", got)
	}
}

func TestRun(t *testing.T) {
	var out strings.Builder
	if err := run([]string{"نووگورود"}, &out); err != nil || !strings.Contains(out.String(), ": پیام سپاهان - معاون اول استاندار [نووگورود]") {
		t.Errorf("%v: %s", err, out.String())
	}
	if err := run(nil, &out); err == nil {
		t.Error("no query")
	}
	if err := run([]string{"x", "no such file"}, &out); err == nil {
		t.Error("no such file")
	}
}
