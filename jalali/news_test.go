package jalali

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// BenchmarkFindNews finds the dates of the news of the corpora, shuffled.
func BenchmarkFindNews(b *testing.B) {
	all, err := corpora.News(corpora.Folder())
	if err != nil {
		b.Skip(err)
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	text := strings.Join(all, "\n")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for range Find(text) {
		}
	}
}
