// Package tokenize compares the speed of package tokenize with the segmenters of
// other modules on Persian news, in one run:
//
//	go test -bench . -data DIR
//
// DIR holds the file spacing/raw-news.jsonl. Without it the text is made of the
// words of the module's article. The peers follow UAX #29 and do not return the
// kinds of tokens.
package tokenize

import (
	"flag"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/blevesearch/segment"
	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/rivo/uniseg"

	"github.com/parsitext/parsitext/internal/bench/news"
	"github.com/parsitext/parsitext/tokenize"
)

var data = flag.String("data", "", "folder with the texts")

var text = sync.OnceValue(func() string {
	s, err := news.Text(*data, 2<<20)
	if err != nil {
		panic(err)
	}
	return s
})

// A contender returns the total number of bytes of the parts that it finds.
type contender struct {
	name  string
	parts func(s string) int
}

var valid = contender{"utf8.Valid", func(s string) int {
	if !utf8.ValidString(s) {
		panic("not UTF-8")
	}
	return len(s)
}}

var byWords = []contender{
	{"parsitext", func(s string) (n int) {
		for t := range tokenize.All(s) {
			n += len(t.Text)
		}
		return n
	}},
	valid,
	{"clipperhouse/uax29", func(s string) (n int) {
		for it := words.FromString(s); it.Next(); {
			n += len(it.Value())
		}
		return n
	}},
	{"rivo/uniseg", func(s string) (n int) {
		for word, state := "", -1; s != ""; {
			word, s, state = uniseg.FirstWordInString(s, state)
			n += len(word)
		}
		return n
	}},
	{"blevesearch/segment", func(s string) (n int) {
		for in := segment.NewWordSegmenterDirect([]byte(s)); in.Segment(); {
			n += len(in.Bytes())
		}
		return n
	}},
}

var bySentences = []contender{
	{"parsitext", func(s string) (n int) {
		for g := range tokenize.Sentences(s) {
			n += len(g.Text)
		}
		return n
	}},
	valid,
	{"clipperhouse/uax29", func(s string) (n int) {
		for it := sentences.FromString(s); it.Next(); {
			n += len(it.Value())
		}
		return n
	}},
	{"rivo/uniseg", func(s string) (n int) {
		for sentence, state := "", -1; s != ""; {
			sentence, s, state = uniseg.FirstSentenceInString(s, state)
			n += len(sentence)
		}
		return n
	}},
}

// forSearch are the operations of an index on each word, with a baseline.
var forSearch = []contender{
	valid,
	{"Words", func(s string) (n int) {
		for t := range tokenize.Words(s) {
			n += len(t.Text)
		}
		return n
	}},
	{"Words, Lemma", func(s string) (n int) {
		for t := range tokenize.Words(s) {
			n += len(tokenize.Lemma(t.Text))
		}
		return n
	}},
	{"Words, IsStopWord", func(s string) (n int) {
		for t := range tokenize.Words(s) {
			if !tokenize.IsStopWord(t.Text) {
				n++
			}
		}
		return n
	}},
	{"JoinVerbs", func(s string) (n int) {
		for t := range tokenize.JoinVerbs(s) {
			n += len(t.Text)
		}
		return n
	}},
}

func BenchmarkWords(b *testing.B)     { run(b, byWords) }
func BenchmarkSearch(b *testing.B)    { run(b, forSearch) }
func BenchmarkSentences(b *testing.B) { run(b, bySentences) }

func run(b *testing.B, list []contender) {
	s := text()
	for _, c := range list {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				c.parts(s)
			}
		})
	}
}

// TestWhole checks that every contender reads the whole text.
func TestWhole(t *testing.T) {
	s := text()[:1<<15]
	s = s[:strings.LastIndexByte(s, '\n')+1]
	for _, c := range byWords {
		if n := c.parts(s); n != len(s) {
			t.Errorf("%s: words of %d bytes, want %d", c.name, n, len(s))
		}
	}
	for _, c := range bySentences {
		if n := c.parts(s); n < len(s)*9/10 || n > len(s) {
			t.Errorf("%s: sentences of %d bytes of %d", c.name, n, len(s))
		}
	}
}
