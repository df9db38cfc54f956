package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"unicode"

	"github.com/parsitext/parsitext/internal/corpora"
)

// A sample is one line of a set: the text as an editor wrote it, in one or two
// readings, and the text as it was published, if the set has that.
type sample struct {
	Raw  string   `json:"raw"`
	Gold []string `json:"gold"`
}

// readSet reads a set: a text of one gold line each, or JSON lines of samples.
func readSet(path string) ([]sample, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var set []sample
	in := bufio.NewScanner(bytes.NewReader(data))
	in.Buffer(nil, 1<<20)
	for n := 1; in.Scan(); n++ {
		s := sample{Gold: []string{in.Text()}}
		if strings.HasSuffix(path, ".jsonl") {
			s = sample{}
			if err := json.Unmarshal(in.Bytes(), &s); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n, err)
			}
		}
		if len(s.Gold) > 0 {
			set = append(set, s)
		}
	}
	return set, in.Err()
}

// heldOut returns the lines that may be kept out of training.
func heldOut(set []sample) []sample {
	var out []sample
	for i, s := range set {
		if corpora.HeldOut(i) {
			out = append(out, s)
		}
	}
	return out
}

// A damage turns a gold text into one that lost its spacing.
type damage struct {
	name  string
	apply func(s sample, rnd *rand.Rand) (string, bool)
}

const zwnj = "\u200c"

var damages = []damage{
	{"joined", func(s sample, _ *rand.Rand) (string, bool) { return strings.ReplaceAll(s.Gold[0], zwnj, ""), true }},
	{"space", func(s sample, _ *rand.Rand) (string, bool) { return strings.ReplaceAll(s.Gold[0], zwnj, " "), true }},
	{"mixed", func(s sample, rnd *rand.Rand) (string, bool) { return mix(s.Gold[0], rnd), true }},
	{"clean", func(s sample, _ *rand.Rand) (string, bool) { return s.Gold[0], true }},
	{"glued", func(s sample, rnd *rand.Rand) (string, bool) { return glue(s.Gold[0], rnd), true }},
	{"raw", func(s sample, _ *rand.Rand) (string, bool) { return s.Raw, s.Raw != "" }},
}

// mix keeps, deletes or types as a space each ZWNJ, a third each.
func mix(gold string, rnd *rand.Rand) string {
	var b strings.Builder
	for _, r := range gold {
		if r == '\u200c' {
			b.WriteString([]string{zwnj, "", " "}[rnd.IntN(3)])
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// glue deletes one in a hundred of the spaces between two letters.
func glue(gold string, rnd *rand.Rand) string {
	var b strings.Builder
	text := []rune(gold)
	for i, r := range text {
		between := r == ' ' && 0 < i && i < len(text)-1 && unicode.IsLetter(text[i-1]) && unicode.IsLetter(text[i+1])
		if between && rnd.IntN(100) == 0 {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
