package main

import (
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/parsitext/parsitext/normalize"
)

// newNormalizer returns the Normalizer of a form with the words of a file, one a
// line; blank lines and those that begin with # are none. The name may be "".
func newNormalizer(f normalize.Form, name string) (*normalize.Normalizer, error) {
	if name == "" {
		return normalize.New(f)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var words []string
	var lines []int
	for i, line := range strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		if word := strings.TrimSpace(line); word != "" && word[0] != '#' {
			words, lines = append(words, word), append(lines, i+1)
		}
	}
	n, err := normalize.New(f, words...)
	if err != nil && len(words) > 0 {
		return nil, fmt.Errorf("%s:%d: %w", name, lines[badWord(f, words)], err)
	}
	return n, err
}

// badWord returns the index of the word that is wrong by itself or beside those
// before it.
func badWord(f normalize.Form, words []string) int {
	return sort.Search(len(words)-1, func(i int) bool {
		_, err := normalize.New(f, words[:i+1]...)
		return err != nil
	})
}
