package jalali

import (
	"bufio"
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/jalali"
)

// news returns about 2 MB of paragraphs of the news in random order.
func news(tb testing.TB) string {
	rnd := rand.New(rand.NewPCG(1, 2))
	lines := paragraphs(filepath.Join(*data, "spacing", "raw-news.jsonl"))
	if lines == nil {
		lines = article(tb, rnd)
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
}

// paragraphs returns the paragraphs of a file of articles, nil if there is none.
func paragraphs(path string) (lines []string) {
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
func article(tb testing.TB, rnd *rand.Rand) (lines []string) {
	b, err := os.ReadFile("../../../testdata/article.txt")
	if err != nil {
		tb.Fatal(err)
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

// BenchmarkFind finds the dates of the news.
func BenchmarkFind(b *testing.B) {
	text := news(b)
	find := func(f jalali.Finder) func(*testing.B) {
		return func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				n := 0
				for range f.Find(text) {
					n++
				}
				if n == 0 {
					b.Fatal("nothing found")
				}
			}
		}
	}
	b.Run("parsitext", find(jalali.Finder{}))
	b.Run("parsitext with Now", find(jalali.Finder{Now: time.Date(2025, 5, 21, 12, 0, 0, 0, time.UTC)}))
}
