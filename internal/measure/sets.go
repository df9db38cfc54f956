package measure

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/script"
)

// A Set is a text to measure with.
type Set struct {
	Name    string
	samples []sample
	judged  []judged
}

// A sample is one line of a set: the text as an editor wrote it, in one or two
// readings, and, if the set has it, the text as published.
type sample struct {
	Raw  string   `json:"raw"`
	Gold []string `json:"gold"`
}

// Sets returns the names of the separate sets. Each text of the manifest with a
// tenth that may be excluded from training is also a set, made of that tenth.
func Sets() []string { return []string{"natural", "news", "perdt", "seraji"} }

// Load reads a set from the data folder.
func Load(folder, name string) (*Set, error) {
	set := &Set{Name: name}
	path := filepath.Join(folder, "spacing", "dev-"+name)
	switch name {
	case "natural":
		return set, readJSON(path+".jsonl", &set.judged)
	case "news":
		return set, readJSON(path+".jsonl", &set.samples)
	case "perdt", "seraji":
		return set, set.readText(path+".txt", func(int) bool { return true })
	}
	sources, err := corpora.Sources()
	if err != nil {
		return nil, err
	}
	for _, s := range sources {
		if s.Held && s.Name() == name {
			return set, set.readText(s.Path(folder), corpora.Held)
		}
	}
	return nil, fmt.Errorf("no set %q", name)
}

// LoadAll reads the named sets and, if held is true, the held-out tenths of all texts.
func LoadAll(folder string, names []string, held bool) (sets []*Set, err error) {
	if held {
		more, err := heldSets()
		if err != nil {
			return nil, err
		}
		names = slices.Concat(names, more)
	}
	for _, name := range names {
		set, err := Load(folder, name)
		if err != nil {
			return nil, err
		}
		sets = append(sets, set)
	}
	return sets, nil
}

// heldSets returns the names of the texts with a tenth that may be excluded.
func heldSets() (names []string, err error) {
	sources, err := corpora.Sources()
	for _, s := range sources {
		if s.Held {
			names = append(names, s.Name())
		}
	}
	return names, err
}

// CarefulUsage returns the usage of the careful texts of the manifest.
func CarefulUsage(folder string) (*Usage, error) {
	sources, err := corpora.Sources()
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, s := range sources {
		if s.Role == corpora.Text && s.Care != corpora.Loose {
			paths = append(paths, s.Path(folder))
		}
	}
	return ReadUsage(paths)
}

// readText reads the lines of a text whose name is in names, one gold line each.
func (s *Set) readText(path string, take func(line int) bool) error {
	return corpora.Lines(path, func(n int, line []byte) {
		if take(n) {
			s.samples = append(s.samples, sample{Gold: []string{string(line)}})
		}
	})
}

// readJSON reads a file with one JSON object per line.
func readJSON[T any](path string, all *[]T) (err error) {
	read := corpora.Lines(path, func(n int, line []byte) {
		var one T
		if e := json.Unmarshal(line, &one); e != nil && err == nil {
			err = fmt.Errorf("%s:%d: %w", path, n+1, e)
		}
		*all = append(*all, one)
	})
	return errors.Join(read, err)
}

// A damage turns a gold text into one without correct spacing.
type damage struct {
	name  string
	apply func(s sample, rnd *rand.Rand) (string, bool)
}

const zwnj = string(script.ZWNJ)

var damages = []damage{
	{"joined", func(s sample, _ *rand.Rand) (string, bool) { return strings.ReplaceAll(s.Gold[0], zwnj, ""), true }},
	{"space", func(s sample, _ *rand.Rand) (string, bool) { return strings.ReplaceAll(s.Gold[0], zwnj, " "), true }},
	{"mixed", func(s sample, rnd *rand.Rand) (string, bool) { return mix(s.Gold[0], rnd), true }},
	{"clean", func(s sample, _ *rand.Rand) (string, bool) { return s.Gold[0], true }},
	{"glued", func(s sample, rnd *rand.Rand) (string, bool) { return glue(s.Gold[0], rnd), true }},
	{"raw", func(s sample, _ *rand.Rand) (string, bool) { return s.Raw, s.Raw != "" }},
}

// mix keeps, deletes or types as a space each ZWNJ, with equal probability.
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
