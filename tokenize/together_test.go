package tokenize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/together"
	"github.com/parsitext/parsitext/testdata"
)

// TestTogether uses all functions, and an iterator, in several goroutines at
// once.
func TestTogether(t *testing.T) {
	text := testdata.Article()
	words := Words(text)
	for name, use := range map[string]func(s string) string{
		"Words":        func(s string) string { return fmt.Sprint(slices.Collect(Words(s))) },
		"one iterator": func(string) string { return fmt.Sprint(slices.Collect(words)) },
		"Sentences":    func(s string) string { return fmt.Sprint(slices.Collect(Sentences(s))) },
		"Paragraphs":   func(s string) string { return fmt.Sprint(slices.Collect(Paragraphs(s))) },
		"Kinds": func(s string) string {
			var b []byte
			for tok := range All(s) {
				b, _ = tok.Kind.AppendText(b)
			}
			return string(b)
		},
		"JoinVerbs":     func(s string) string { return fmt.Sprint(slices.Collect(JoinVerbs(s))) },
		"ScanSentences": func(s string) string { return strings.Join(scan(t, ScanSentences, s, 300), "|") },
		"Terms":         func(s string) string { return fmt.Sprint(slices.Collect(Terms(s))) },
		"StopWords":     func(string) string { return fmt.Sprint(slices.Collect(StopWords())) },
		"Lemma": func(s string) string {
			var b strings.Builder
			for tok := range Words(s) {
				fmt.Fprint(&b, Lemma(tok.Text), IsStopWord(tok.Text))
			}
			return b.String()
		},
	} {
		t.Run(name, func(t *testing.T) {
			together.Run(t, func(n int) string { return use(text[n*100:]) })
		})
	}
}
