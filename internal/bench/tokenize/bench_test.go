// Package tokenize compares the speed of package tokenize with the segmenters of
// uax29 on Persian news, in one run:
//
//	go test -bench . -data DIR
//
// DIR holds the file spacing/raw-news.jsonl. Without it the article of the module
// is the text, its words shuffled within their lines. Ratios to utf8.ValidString on
// the same text are printed beside the speed.
package tokenize

import (
	"bufio"
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"

	"github.com/parsitext/parsitext/tokenize"
)

var data = flag.String("data", "../../../../shared/data", "folder with the texts")

// text is the news, its paragraphs in random order, about 2 MB of it.
var text = sync.OnceValue(func() string {
	lines := news(filepath.Join(*data, "spacing", "raw-news.jsonl"))
	rnd := rand.New(rand.NewPCG(1, 2))
	if lines == nil {
		lines = article(rnd)
	}
	rnd.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	var b strings.Builder
	for _, line := range lines {
		if b.Len() > 2<<20 {
			break
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
})

// news returns the paragraphs of a file of articles, nil if there is none.
func news(path string) (lines []string) {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var a struct {
			Title, Abstract string
			Paragraphs      []string
		}
		if json.Unmarshal(in.Bytes(), &a) == nil {
			lines = append(append(lines, a.Title, a.Abstract), a.Paragraphs...)
		}
	}
	return lines
}

// article returns the lines of the article many times over, each time with their
// words in another order.
func article(rnd *rand.Rand) (lines []string) {
	b, err := os.ReadFile("../../../testdata/article.txt")
	if err != nil {
		panic(err)
	}
	for range 500 {
		for line := range strings.Lines(string(b)) {
			w := strings.Fields(line)
			rnd.Shuffle(len(w), func(i, j int) { w[i], w[j] = w[j], w[i] })
			lines = append(lines, strings.Join(w, " "))
		}
	}
	return lines
}

// valid is the time that utf8.ValidString takes for the text, the least of many.
func valid(s string) time.Duration {
	least := time.Hour
	for range 50 {
		start := time.Now()
		if !utf8.ValidString(s) {
			panic("not UTF-8")
		}
		least = min(least, time.Since(start))
	}
	return least
}

// run measures f on the text.
func run(b *testing.B, f func(s string) int) {
	s := text()
	least, base := time.Hour, valid(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		start := time.Now()
		if f(s) == 0 {
			b.Fatal("nothing found")
		}
		least = min(least, time.Since(start))
	}
	b.ReportMetric(float64(base)/float64(least), "of-valid")
}

func BenchmarkWords(b *testing.B) {
	b.Run("parsitext", func(b *testing.B) {
		run(b, func(s string) (n int) {
			for t := range tokenize.Words(s) {
				n += len(t.Text)
			}
			return n
		})
	})
	b.Run("uax29", func(b *testing.B) {
		run(b, func(s string) (n int) {
			for it := words.FromString(s); it.Next(); {
				n += len(it.Value())
			}
			return n
		})
	})
}

func BenchmarkSentences(b *testing.B) {
	b.Run("parsitext", func(b *testing.B) {
		run(b, func(s string) (n int) {
			for g := range tokenize.Sentences(s) {
				n += len(g.Text)
			}
			return n
		})
	})
	b.Run("uax29", func(b *testing.B) {
		run(b, func(s string) (n int) {
			for it := sentences.FromString(s); it.Next(); {
				n += len(it.Value())
			}
			return n
		})
	})
}

func BenchmarkValid(b *testing.B) {
	run(b, func(s string) int {
		if !utf8.ValidString(s) {
			return 0
		}
		return 1
	})
}
