package tokenize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/peers"
)

// TestPeersCorpus runs the tests of hazm, shekar and Lucene. The rejected ones are
// in testdata/refused.txt with the reason, and must fail; all others must pass.
func TestPeersCorpus(t *testing.T) {
	refused := peers.ReadRefusals(t, "testdata/refused.txt")
	for _, peer := range []string{"hazm", "shekar", "lucene"} {
		for _, c := range peers.Cases(t, "tokenize", peer) {
			got, want := runPeer(c), fmt.Sprint(c.Expected)
			file, _, _ := strings.Cut(c.Test, "::")
			reason := refused.Reason(c.Name, peer+" "+c.Test, peer+" "+file)
			switch {
			case got == want && reason != "":
				t.Errorf("%s %s: %v passes although it is refused: %s", c.Name, c.Test, c.Input, reason)
			case got != want && reason == "":
				t.Errorf("%s %s: %v gives %s, want %s", c.Name, c.Test, c.Input, got, want)
			}
		}
	}
	refused.CheckUsed(t)
}

// runPeer returns the result of this package for the input.
func runPeer(c peers.Case) string {
	text := fmt.Sprint(c.Input)
	var out []string
	switch {
	case strings.Contains(c.Test, "join_verb_parts") && !strings.Contains(c.Test, "is_false"):
		text = strings.Trim(text, "[]")
		for t := range JoinVerbs(text) {
			out = append(out, strings.ReplaceAll(t.Text, " ", "_"))
		}
	case strings.Contains(c.Test, "sentence_tokenizer") || strings.Contains(c.Test, "#163"):
		out = sentenceTexts(text)
	case strings.Contains(c.Test, "StemFilter"):
		return Lemma(text)
	case c.Peer == "lucene":
		for t := range JoinVerbs(text) {
			if t.Kind != Punct && !IsStopWord(t.Text) {
				out = append(out, Lemma(t.Text))
			}
		}
	default:
		out = wordTexts(text)
	}
	return fmt.Sprint(slices.Clip(out))
}
