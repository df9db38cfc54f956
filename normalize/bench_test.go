package normalize

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/testdata"
)

// news is the raw news of the corpora, its lines shuffled, and the same text without what
// the rules change. Without the corpora it is the article.
var news = sync.OnceValues(func() (raw, clean string) {
	lines := strings.Split(newsLines(), "\n")
	r := rand.New(rand.NewPCG(1, 1))
	r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	raw = strings.Join(lines, "\n")
	return raw, String(raw)
})

func newsLines() string {
	all, err := corpora.News(corpora.Folder())
	if err != nil {
		return strings.Repeat(testdata.Article(), 100)
	}
	return strings.Join(all, "\n")
}

// rulesOnly is Standard without the decoder.
const rulesOnly = Standard &^ HalfSpaces &^ WordBreaks

func BenchmarkForms(b *testing.B) {
	raw, clean := news()
	for _, text := range []struct{ name, s string }{{"raw", raw}, {"clean", clean}} {
		src := []byte(text.s)
		b.Run(text.name+"/Valid", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			for range b.N {
				utf8.Valid(src)
			}
		})
		for _, f := range []struct {
			name string
			form Form
		}{{"Letters", Letters}, {"rules", rulesOnly}, {"Standard", Standard}, {"Search", Search}} {
			var dst []byte
			b.Run(text.name+"/"+f.name, func(b *testing.B) {
				b.SetBytes(int64(len(src)))
				b.ReportAllocs()
				for range b.N {
					dst = f.form.Append(dst[:0], src)
				}
			})
		}
		b.Run(text.name+"/Letters.IsNormal", func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			for range b.N {
				Letters.IsNormal(src)
			}
		})
	}
}

// BenchmarkHard measures Standard and Search on the texts of TestLinear.
func BenchmarkHard(b *testing.B) {
	for _, unit := range hardUnits {
		text := []byte(strings.Repeat(unit, 16*Lookahead/len(unit)))
		var dst []byte
		for _, f := range []struct {
			name string
			form Form
		}{{"Standard", Standard}, {"Search", Search}} {
			b.Run(f.name+"/"+strconv.QuoteToASCII(unit), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for range b.N {
					dst = f.form.Append(dst[:0], text)
				}
			})
		}
	}
}
