package jalali

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
)

// news returns the paragraphs of the news of the shared data, shuffled.
func news(t testing.TB) string {
	in := dataFile(t, "spacing", "raw-news.jsonl")
	var all []string
	for in.Scan() {
		var row any
		if err := json.Unmarshal(in.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		all = appendStrings(all, row)
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return strings.Join(all, "\n")
}

// appendStrings appends the strings of a JSON value.
func appendStrings(all []string, v any) []string {
	switch v := v.(type) {
	case string:
		return append(all, v)
	case []any:
		for _, e := range v {
			all = appendStrings(all, e)
		}
	case map[string]any:
		for _, e := range v {
			all = appendStrings(all, e)
		}
	}
	return all
}

func BenchmarkFindNews(b *testing.B) {
	text := news(b)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for range Find(text) {
		}
	}
}
