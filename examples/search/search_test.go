package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

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

// TestFind looks for words of the article, typed in different ways.
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
		hits, _, err := x.find(c.query, 10)
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

// hostile is a file that would change the title of a terminal.
const hostile = "کتاب \x1b]0;x\x07 \u009b2J \x9b خوب\r\n\nکتاب دوم\n\nکتاب سوم\n"

func TestHits(t *testing.T) {
	file := filepath.Join(t.TempDir(), "x.txt")
	if err := os.WriteFile(file, []byte(hostile), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run([]string{"-n", "2", "کتاب", file}, &out); err != nil {
		t.Fatal(err)
	}
	if got := out.String(); strings.Count(got, "[کتاب]") != 2 || !strings.Contains(got, "2 of 3 hits") {
		t.Errorf("%q", got)
	}
	out.Reset()
	if err := run([]string{"کتاب", file}, &out); err != nil || strings.Count(out.String(), "[کتاب]") != 3 {
		t.Errorf("%v, %q", err, out.String())
	}
	if i := strings.IndexFunc(out.String(), func(r rune) bool { return unicode.IsControl(r) && r != '\n' }); i >= 0 {
		t.Errorf("a control character in %q", out.String())
	}
	if err := run([]string{"دفتر", file}, &out); !errors.Is(err, errNoHit) {
		t.Error(err)
	}
	if err := run([]string{"-n", "0", "x"}, &out); err == nil || err.Error() != "-n must be at least 1" {
		t.Error(err)
	}
}
