package jalali

import (
	"testing"
	"time"

	"github.com/parsitext/parsitext/internal/bench/news"
	"github.com/parsitext/parsitext/jalali"
)

// BenchmarkFind finds the dates of the news.
func BenchmarkFind(b *testing.B) {
	text, err := news.Text(*data, 2<<20)
	if err != nil {
		b.Fatal(err)
	}
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
