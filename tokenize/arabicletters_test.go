package tokenize

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestArabicLetters checks that a text typed with the Arabic ي and ك has the sentences
// and joined verbs of the same text in Persian letters.
func TestArabicLetters(t *testing.T) {
	arabic := strings.NewReplacer("ی", "ي", "ک", "ك")
	plain := strings.NewReplacer("|", "", "⸱", zwnj, "_", " ")
	for _, file := range []string{"sentences.txt", "verbs.txt"} {
		data, err := os.ReadFile("testdata/" + file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			line = plain.Replace(strings.TrimSuffix(line, "\n"))
			if strings.HasPrefix(line, "#") {
				continue
			}
			if got, want := bounds(arabic.Replace(line)), bounds(line); !slices.Equal(got, want) {
				t.Errorf("%s: %d, with Persian letters %d", arabic.Replace(line), got, want)
			}
		}
	}
}

// bounds returns the offsets of the sentences and joined verbs of a text.
func bounds(s string) (all []int) {
	for x := range Sentences(s) {
		all = append(all, x.Start, x.End())
	}
	for x := range JoinVerbs(s) {
		all = append(all, x.Start, x.End())
	}
	return all
}
