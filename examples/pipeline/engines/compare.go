//go:build linux

package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

// compare returns an error that describes the differences in the output of the
// pipeline.
func compare(want *results, bad []badLine, folder string) error {
	got, err := readResults(folder)
	if err != nil {
		return err
	}
	want.bad = map[string]string{}
	for _, b := range bad {
		want.bad[fmt.Sprintf("%s:%d", b.file, b.line)] = b.reason
	}
	for key, reason := range got.bad {
		if w, ok := want.bad[key]; ok && strings.HasPrefix(reason, w) {
			got.bad[key] = w
		}
	}
	return cmp.Or(
		different("text", got.text, want.text),
		different("words", got.words, want.words),
		different("dates", got.dates, want.dates),
		different("bad rows", got.bad, want.bad),
	)
}

func different[V comparable](name string, got, want map[string]V) error {
	for _, key := range sortedKeys(want) {
		if g, ok := got[key]; !ok || g != want[key] {
			return fmt.Errorf("%s: %q is %v, want %v (%d and %d in all)", name, key, g, want[key], len(got), len(want))
		}
	}
	if len(got) > len(want) {
		return fmt.Errorf("%s: %d, want %d", name, len(got), len(want))
	}
	return nil
}

// readResults reads the output of the pipeline. A duplicate is an error.
func readResults(folder string) (*results, error) {
	r := newResults()
	files, err := filepath.Glob(folder + "/*-of-*")
	if err != nil {
		return nil, err
	}
	for _, file := range files {
		kind, _, _ := strings.Cut(filepath.Base(file), "-")
		if err := r.read(kind, file); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	return r, nil
}

func (r *results) read(kind, file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 64<<20)
	for in.Scan() {
		if err := r.take(kind, in.Text()); err != nil {
			return err
		}
	}
	return in.Err()
}

func (r *results) take(kind, line string) error {
	switch kind {
	case "words":
		return count(r.words, line)
	case "dates":
		return count(r.dates, line)
	case "bad":
		return r.takeBad(line)
	}
	var v struct {
		ID  string
		Row row
	}
	if err := json.Unmarshal([]byte(line), &v); err != nil {
		return err
	}
	if _, ok := r.text[v.ID]; ok || v.Row.Text == nil {
		return fmt.Errorf("row %s twice or without text", v.ID)
	}
	r.add(v.ID, v.Row)
	return nil
}

func (r *results) takeBad(line string) error {
	var v struct {
		File, Reason string
		Line         int64
	}
	if err := json.Unmarshal([]byte(line), &v); err != nil {
		return err
	}
	key := fmt.Sprintf("%s:%d", v.File, v.Line)
	if _, ok := r.bad[key]; ok {
		return fmt.Errorf("bad row %s twice", key)
	}
	r.bad[key] = v.Reason
	return nil
}

func count(counts map[string]int, line string) error {
	value, number, _ := strings.Cut(line, "\t")
	if _, ok := counts[value]; ok {
		return fmt.Errorf("%q twice", value)
	}
	n, err := strconv.Atoi(number)
	counts[value] = n
	return err
}
