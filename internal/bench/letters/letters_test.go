// Package letters compares the speed of normalize.Letters with other ways to turn
// Arabic letters into Persian ones in Go, and the speed of Standard with a check of
// UTF-8:
//
//	go test -bench . -data DIR
//
// DIR holds the file spacing/raw-news.jsonl. Without it the text is made of the
// words of the module's article. The peers do less: Letters knows some thousand code
// points, the replacer and the map know three, and NFC none of them; the filter of
// bleve works on words that are already found, and maps them to Arabic letters.
package letters

import (
	"flag"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/fa"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"github.com/parsitext/parsitext/internal/bench/news"
	"github.com/parsitext/parsitext/normalize"
)

var data = flag.String("data", "", "folder with the texts")

// texts are the news as published and a copy with only Persian letters.
var texts = sync.OnceValues(func() (published, clean []byte) {
	s, err := news.Text(*data, 2<<20)
	if err != nil {
		panic(err)
	}
	return []byte(s), []byte(normalize.Letters.String(s))
})

// A contender appends the Persian letters of src to dst.
type contender struct {
	name   string
	append func(dst, src []byte) []byte
}

var valid = contender{"utf8.Valid", func(dst, src []byte) []byte {
	if !utf8.Valid(src) {
		panic("not UTF-8")
	}
	return dst
}}

var contenders = []contender{
	{"parsitext", normalize.Letters.Append},
	{"copy", func(dst, src []byte) []byte { return append(dst, src...) }},
	valid,
	{"strings.Replacer", func(dst, src []byte) []byte { return append(dst, replacer.Replace(string(src))...) }},
	{"x/text runes.Map", func(dst, src []byte) []byte {
		out, _, err := transform.Append(mapper, dst, src)
		if err != nil {
			panic(err)
		}
		return out
	}},
	{"x/text norm.NFC", func(dst, src []byte) []byte { return norm.NFC.Append(dst, src...) }},
}

var (
	replacer = strings.NewReplacer("ي", "ی", "ى", "ی", "ك", "ک")
	mapper   = runes.Map(func(r rune) rune {
		switch r {
		case 'ي', 'ى':
			return 'ی'
		case 'ك':
			return 'ک'
		}
		return r
	})
)

// wholeForms have no peer in Go.
var wholeForms = []contender{
	{"parsitext", normalize.Standard.Append},
	{"without half-spaces", (normalize.Standard &^ normalize.HalfSpaces &^ normalize.WordBreaks).Append},
	valid,
}

func BenchmarkLettersAsPublished(b *testing.B) {
	published, _ := texts()
	run(b, contenders, published)
	b.Run("bleve fa", func(b *testing.B) { runBleve(b, published) })
}

func BenchmarkLettersOfCleanText(b *testing.B) {
	_, clean := texts()
	run(b, contenders, clean)
	b.Run("bleve fa", func(b *testing.B) { runBleve(b, clean) })
}

func BenchmarkStandardAsPublished(b *testing.B) {
	published, _ := texts()
	run(b, wholeForms, published)
}

func BenchmarkStandardOfCleanText(b *testing.B) {
	published, _ := texts()
	run(b, wholeForms, normalize.Standard.Bytes(published))
}

func run(b *testing.B, list []contender, text []byte) {
	dst := make([]byte, 0, 2*len(text))
	for _, c := range list {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			dst = c.append(dst[:0], text) // fills the pools
			for b.Loop() {
				dst = c.append(dst[:0], text)
			}
		})
	}
}

// runBleve passes the words of the text to the filter.
func runBleve(b *testing.B, text []byte) {
	filter := fa.NewPersianNormalizeFilter()
	words := strings.Fields(string(text))
	terms, tokens := make([][]byte, len(words)), make(analysis.TokenStream, len(words))
	for i, w := range words {
		terms[i], tokens[i] = []byte(w), &analysis.Token{}
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for i, t := range tokens {
			t.Term = terms[i]
		}
		filter.Filter(tokens)
	}
}

// TestSame checks that the contenders that map the three letters agree.
func TestSame(t *testing.T) {
	published, clean := texts()
	text := published[:1<<16]
	want := string(clean[:1<<15])
	for _, c := range contenders {
		switch c.name {
		case "parsitext", "strings.Replacer", "x/text runes.Map":
			if got := string(c.append(nil, text)); !strings.HasPrefix(got, want) {
				t.Errorf("%s differs", c.name)
			}
		}
	}
}
