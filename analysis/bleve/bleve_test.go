package bleve

import (
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis"
	_ "github.com/blevesearch/bleve/v2/analysis/lang/fa" // the analyzer "fa"

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
		if got := offsets(New(Options{}), c.in); got != c.want {
			t.Errorf("%q gives\n%s, want\n%s", c.in, got, c.want)
		}
	}
}

// TestParts checks that a compound and its words as a query have the same terms.
func TestParts(t *testing.T) {
	for _, text := range []string{"رئیس\u200cجمهور", "رييس جمهور", "رییس جمهور"} {
		var terms []string
		for _, token := range New(Options{Parts: true}).Analyze([]byte(text)) {
			terms = append(terms, string(token.Term))
		}
		if got := strings.Join(terms, " "); got != "رییس جمهور" {
			t.Errorf("%s has the terms %s", text, got)
		}
	}
	const want = "نرم=نرم افزار=افزار گفتن=گفت گو=گو"
	if got := offsets(New(Options{Parts: true}), "نرمافزار گفت و گو"); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestTerms checks that the source text of each term of the article yields that term.
func TestTerms(t *testing.T) {
	text := testdata.Article()
	for _, token := range New(Options{}).Analyze([]byte(text)) {
		source := text[token.Start:token.End]
		again := New(Options{}).Analyze([]byte(source))
		if len(again) != 1 || string(again[0].Term) != string(token.Term) {
			t.Errorf("%q at %q", token.Term, source)
		}
	}
}

// TestFa shows the behaviour of bleve's own Persian analyzer: it replaces each ZWNJ,
// three bytes, by a space, one byte, so that every offset after it is two too small.
func TestFa(t *testing.T) {
	const text = "می\u200cرود تهران"
	fa := bleve.NewIndexMapping().AnalyzerNamed("fa")
	tokens := fa.Analyze([]byte(text))
	last := tokens[len(tokens)-1]
	at := strings.Index(text, "تهران")
	if string(last.Term) != "تهران" || last.Start != at-2 {
		t.Errorf("bleve has changed: %s at %d, want %d", last.Term, last.Start, at-2)
	}
	tokens = New(Options{}).Analyze([]byte(text))
	if last := tokens[len(tokens)-1]; last.Start != at || last.End != len(text) {
		t.Errorf("%d to %d, want %d to %d", last.Start, last.End, at, len(text))
	}
}

// TestOptions reads options from mappings and checks the terms they produce.
func TestOptions(t *testing.T) {
	for range 2 {
		if err := Register(); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		config map[string]any
		want   string
	}{
		{nil, "کتاب=كتابهای خواندن=ميخوانند"},
		{map[string]any{"folded": true}, "کتاب\u200cهای=كتابهای می\u200cخوانند=ميخوانند"},
		{map[string]any{"stop_words": true}, "کتاب=كتابهای را=را خواندن=ميخوانند"},
	} {
		m := bleve.NewIndexMapping()
		config := map[string]any{"type": Name}
		for key, value := range c.config {
			config[key] = value
		}
		if err := m.AddCustomAnalyzer("own", config); err != nil {
			t.Fatal(err)
		}
		if got := offsets(m.AnalyzerNamed("own"), "كتابهای را ميخوانند"); got != c.want {
			t.Errorf("%v gives %s, want %s", c.config, got, c.want)
		}
	}
	for _, config := range []map[string]any{{"type": Name, "fold": true}, {"type": Name, "folded": "yes"}} {
		if err := bleve.NewIndexMapping().AddCustomAnalyzer("own", config); err == nil {
			t.Errorf("%v is taken", config)
		}
	}
}

// TestIndex finds a text by a different spelling.
func TestIndex(t *testing.T) {
	if err := Register(); err != nil {
		t.Fatal(err)
	}
	m := bleve.NewIndexMapping()
	m.DefaultAnalyzer = Name
	x, err := bleve.NewMemOnly(m)
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	if err := x.Index("1", map[string]string{"text": "گفت\u200cوگوهای نرم\u200cافزاری"}); err != nil {
		t.Fatal(err)
	}
	for query, hits := range map[string]uint64{"گفتوگوها": 1, "نرمافزاري": 1, "سخن": 0} {
		found, err := x.Search(bleve.NewSearchRequest(bleve.NewMatchQuery(query)))
		if err != nil || found.Total != hits {
			t.Errorf("%s: %d hits, %v", query, found.Total, err)
		}
	}
}
