package main

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
)

// writeComparison writes, for each repository and file, how many of its lines are in the
// file of the same name in the corpora.
func (b *builder) writeComparison() error {
	var rows []corpora.Rebuilt
	all := map[string][]likeness{}
	for _, name := range b.order {
		text, err := os.ReadFile(filepath.Join(b.data, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		lines := splitLines(string(text))
		all[name] = compare(splitLines(b.files[name].text.String()), lines)
		rows = append(rows, counted(corpora.Rebuilt{Output: name, Text: len(lines)}, all[name]))
	}
	for _, p := range b.parts {
		rows = append(rows, counted(corpora.Rebuilt{Output: p.Output, Repository: p.Name}, all[p.Output][p.from:p.to]))
	}
	return os.WriteFile(b.compare, []byte(corpora.FormatRebuilt(rows)), 0o644)
}

func splitLines(text string) []string {
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
}

func counted(r corpora.Rebuilt, lines []likeness) corpora.Rebuilt {
	r.Made = len(lines)
	for _, l := range lines {
		switch l {
		case same:
			r.Same++
		case alike:
			r.Alike++
		}
	}
	return r
}

// A likeness says whether a text has a line.
type likeness int

const (
	other likeness = iota
	alike          // it has the words, with the same spaces and ZWNJs, but other marks
	same           // it has the bytes
)

// compare compares lines with those of a text. Each of those matches at most one.
func compare(lines, text []string) []likeness {
	left := map[string]int{}
	for _, t := range text {
		left[t]++
	}
	all := make([]likeness, len(lines))
	for i, l := range lines {
		if left[l] > 0 {
			left[l]--
			all[i] = same
		}
	}
	words := map[string]int{}
	for t, n := range left {
		words[spelled(t)] += n
	}
	for i, l := range lines {
		if key := spelled(l); all[i] == other && key != "" && words[key] > 0 {
			words[key]--
			all[i] = alike
		}
	}
	return all
}

// spelled returns the words of a line with their ZWNJs.
func spelled(line string) string {
	var b strings.Builder
	for _, w := range wordsOf(line) {
		b.WriteString(strings.Trim(w.text, zwnj) + " ")
	}
	return b.String()
}
