package tokenize

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A peerCase is a test of another library.
type peerCase struct {
	Peer, Test      string
	Input, Expected any // a text or a list
}

// TestPeers runs the tests of hazm, shekar and Lucene. Those that are refused are in
// testdata/refused.txt with the reason; all others must pass, and those must not.
func TestPeers(t *testing.T) {
	refused := refusals(t)
	used := map[string]bool{}
	for _, peer := range []string{"hazm", "shekar", "lucene"} {
		for _, c := range peerCases(t, peer) {
			got, want := c.run(), fmt.Sprint(c.Expected)
			reason := c.refusal(refused)
			used[reason] = true
			switch {
			case got == want && reason != "":
				t.Errorf("%s %s: %v passes although it is refused: %s", c.Peer, c.Test, c.Input, reason)
			case got != want && reason == "":
				t.Errorf("%s %s: %v gives %s, want %s", c.Peer, c.Test, c.Input, got, want)
			}
		}
	}
	for _, r := range refused {
		if !used[r[2]] {
			t.Errorf("nothing is refused because %s", r[2])
		}
	}
}

func peerCases(t *testing.T, peer string) (cases []peerCase) {
	t.Helper()
	f, err := os.Open(filepath.Join(corpora.Folder(), "tokenize", "tokenize_"+peer+".jsonl"))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	for in := bufio.NewScanner(f); in.Scan(); {
		var c peerCase
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		cases = append(cases, c)
	}
	return cases
}

// refusals reads the tests refused: a part of the test's name, a part of the
// input, the reason.
func refusals(t *testing.T) (refused [][3]string) {
	t.Helper()
	data, err := os.ReadFile("testdata/refused.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSpace(line), " | ")
		if len(f) == 3 && !strings.HasPrefix(line, "#") {
			refused = append(refused, [3]string{f[0], strings.ReplaceAll(f[1], "⸱", zwnj), f[2]})
		}
	}
	return refused
}

// refusal returns why the case is refused, "" if it is not.
func (c *peerCase) refusal(refused [][3]string) string {
	for _, r := range refused {
		if strings.Contains(c.Peer+" "+c.Test, r[0]) && (r[1] == "*" || fmt.Sprint(c.Input) == r[1]) {
			return r[2]
		}
	}
	return ""
}

// run returns what this package does with the input.
func (c *peerCase) run() string {
	text := fmt.Sprint(c.Input)
	var out []string
	switch {
	case strings.Contains(c.Test, "join_verb_parts") && !strings.Contains(c.Test, "is_false"):
		text = strings.Trim(text, "[]")
		for t := range JoinVerbs(Words(text), text) {
			out = append(out, strings.ReplaceAll(t.Text, " ", "_"))
		}
	case strings.Contains(c.Test, "sentence_tokenizer") || strings.Contains(c.Test, "#163"):
		out = sentenceTexts(text)
	case strings.Contains(c.Test, "StemFilter"):
		return Lemma(text)
	case c.Peer == "lucene":
		for t := range JoinVerbs(Words(text), text) {
			if t.Kind != Punct && !IsStopWord(t.Text) {
				out = append(out, Lemma(t.Text))
			}
		}
	default:
		out = wordTexts(text)
	}
	return fmt.Sprint(slices.Clip(out))
}
