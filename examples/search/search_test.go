package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	_ "github.com/blevesearch/bleve/v2/analysis/lang/fa" // the analyzer "fa"
	_ "github.com/blevesearch/bleve/v2/search/highlight/highlighter/html"

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
		{"كتاب ها را ميخوانند .", "کتاب=كتاب ها خواندن=ميخوانند"},
		{"گفت:نرم\u200cافزار ،۱۲", "گفتن=گفت نرم\u200cافزار=نرم\u200cافزار 12=۱۲"},
		{"مُدَرِّسُ خوب", "مدرس=مُدَرِّسُ خوب=خوب"},
		{"وفرصتهای GO", "فرصت=فرصتهای go=GO"},
		{"به\u200cعنوان شهر", "عنوان=عنوان شهر=شهر"},
	} {
		if got := offsets(analyzer{}, c.in); got != c.want {
			t.Errorf("%q gives\n%s, want\n%s", c.in, got, c.want)
		}
	}
}

// TestTerms checks that the source of each term of the article gives that term.
func TestTerms(t *testing.T) {
	text := testdata.Article()
	for _, token := range (analyzer{}).Analyze([]byte(text)) {
		source := text[token.Start:token.End]
		again := (analyzer{}).Analyze([]byte(source))
		if len(again) != 1 || string(again[0].Term) != string(token.Term) {
			t.Errorf("%q at %q", token.Term, source)
		}
	}
}

// TestFa shows what bleve's own analyzer of Persian does: it replaces each ZWNJ, three
// bytes, by a space, one byte, so that every offset after it is two too small.
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
	match.Analyzer = textAnalyzer
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

// hostile is a file that would rewrite the title of a terminal.
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
	if got := plain("\x1b[2Jx.txt"); got != "\ufffd[2Jx.txt" {
		t.Errorf("the name of a file is drawn as %q", got)
	}
	if err := run([]string{"دفتر", file}, &out); !errors.Is(err, errNoHit) {
		t.Error(err)
	}
	if err := run([]string{"-n", "0", "x"}, &out); err == nil || err.Error() != "-n must be at least 1" {
		t.Error(err)
	}
}
