package main

import (
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	_ "github.com/blevesearch/bleve/v2/analysis/lang/fa" // the analyzer "fa"
	_ "github.com/blevesearch/bleve/v2/search/highlight/highlighter/html"

	"github.com/parsitext/parsitext/normalize"
	"github.com/parsitext/parsitext/testdata"
)

// offsets returns "term=source" for each token of an analyzer.
func offsets(a analysis.Analyzer, text string) string {
	var b strings.Builder
	for _, t := range a.Analyze([]byte(text)) {
		b.WriteString(string(t.Term) + "=" + text[t.Start:t.End] + " ")
	}
	return strings.TrimSpace(b.String())
}

func TestOffsets(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"كتاب عربي", "کتاب=كتاب عربی=عربي"},
		{"كتاب ها را ميخوانند .", "کتابها=كتاب ها را=را میخوانند=ميخوانند"},
		{"گفت:نرم\u200cافزار ،۱۲", "گفت=گفت نرمافزار=نرم\u200cافزار 12=۱۲"},
		{"ﷺ گفت", "صلیالله=ﷺ علیه=ﷺ و=ﷺ سلم=ﷺ گفت=گفت"},
		{"مُدَرِّسُ خوب", "مدرس=مُدَرِّسُ خوب=خوب"},
		{"وفرصتهای GO", "و=و فرصتهای=فرصتهای go=GO"},
	} {
		if got := offsets(analyzer{}, c.in); got != c.want {
			t.Errorf("%q gives\n%s, want\n%s", c.in, got, c.want)
		}
	}
}

// TestStems checks the terms of the beginnings of a word.
func TestStems(t *testing.T) {
	want := "پیش=پیش پیشنویس=پیشنویس پیشنویسهای=پیشنویس های خوب=خوب"
	if got := offsets(analyzer{stems: true}, "پیشنویس های خوب"); got != want {
		t.Errorf("%s, want\n%s", got, want)
	}
}

// TestTerms checks that each term of the article stands where it says.
func TestTerms(t *testing.T) {
	text := testdata.Article()
	for _, token := range (analyzer{}).Analyze([]byte(text)) {
		source := text[token.Start:token.End]
		key := strings.ReplaceAll(normalize.Search.String(source), zwnj, "")
		if key != string(token.Term) {
			t.Errorf("%q at %q", token.Term, source)
		}
	}
}

// TestFa shows what bleve's own analyzer of Persian does: it puts a space, one
// byte, for each ZWNJ, three, and all offsets behind it are two too small.
func TestFa(t *testing.T) {
	const text = "می\u200cرود تهران"
	fa := bleve.NewIndexMapping().AnalyzerNamed("fa")
	tokens := fa.Analyze([]byte(text))
	last := tokens[len(tokens)-1]
	at := strings.Index(text, "تهران")
	if string(last.Term) != "تهران" || last.Start != at-2 {
		t.Errorf("bleve has changed: %s at %d, want %d", last.Term, last.Start, at-2)
	}
	tokens = analyzer{}.Analyze([]byte(text))
	if last := tokens[len(tokens)-1]; last.Start != at || last.End != len(text) {
		t.Errorf("%d to %d, want %d to %d", last.Start, last.End, at, len(text))
	}
}

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
		{"همکاری", "[همکاری]"},
		{"نرم افزار", "[نرمافزار]"},
		{"ارديبهشت ١٤٠٤", "چهارشنبه 31 [ارديبهشت] [1404] - 11:29:32"},
		{"نرم\u200cافزارها", ""},
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
	match := bleve.NewMatchQuery("آنها")
	match.Analyzer = queryAnalyzer
	request := bleve.NewSearchRequest(match)
	request.Highlight = bleve.NewHighlightWithStyle("html")
	request.Fields = []string{field}
	found, err := x.bleve.Search(request)
	if err != nil || len(found.Hits) != 1 {
		t.Fatalf("%v, %v", found, err)
	}
	want := "شرکت\u200cهای نرم\u200cافزاری و نرم افزارهای <mark>آنها</mark>"
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
