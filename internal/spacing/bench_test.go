package spacing

import (
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// news returns the paragraphs of the published articles of the data folder, in
// random order.
func news(b *testing.B) (lines [][]byte, size int64) {
	all, err := corpora.News(corpora.Folder())
	if err != nil {
		b.Skip(err)
	}
	for _, p := range all {
		lines = append(lines, []byte(p))
		size += int64(len(p))
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	return lines, size
}

// clean returns a line with its spacing restored.
func clean(line []byte) []byte {
	var out []byte
	at := 0
	for _, e := range appendChanges(nil, line, nil, true, true) {
		out = append(append(out, line[at:e.Start]...), e.To.Text()...)
		at = e.End
	}
	return append(out, line[at:]...)
}

func BenchmarkAppend(b *testing.B) {
	raw, size := news(b)
	var edited [][]byte
	for _, line := range raw {
		edited = append(edited, clean(line))
	}
	for name, lines := range map[string][][]byte{"raw": raw, "restored": edited} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			var edits []Change
			for b.Loop() {
				for _, line := range lines {
					edits = appendChanges(edits[:0], line, nil, true, true)
				}
			}
		})
	}
}
