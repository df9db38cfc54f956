package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/parsitext/parsitext/internal/corpora"
)

func TestCompare(t *testing.T) {
	text := []string{typed("کتاب⸱ها را خواند."), "باغ", "باغ", typed("می⸱رود")}
	lines := []string{typed("کتاب⸱ها را خواند!"), "باغ", typed("می رود"), "باغ", "باغ", typed("می⸱رود"), typed("می⸱رود")}
	want := []likeness{alike, same, other, same, other, same, other}
	if got := compare(lines, text); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestWriteComparison counts for each file, and for what each repository added to it.
func TestWriteComparison(t *testing.T) {
	b := &builder{options: options{data: t.TempDir(), compare: filepath.Join(t.TempDir(), "rebuilt.tsv")}, files: map[string]*output{}}
	tree{"a.txt": "one\ntwo\nthree\n"}.write(t, b.data)
	out := b.file("a.txt")
	for _, line := range []string{"two", "four", "three"} {
		out.add(line)
	}
	one, two := &corpora.Repository{Output: "a.txt", Name: "o/one"}, &corpora.Repository{Output: "a.txt", Name: "o/two"}
	b.parts = []part{{one, 0, 2}, {two, 2, 3}}
	if err := b.writeComparison(); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(b.compare)
	if err != nil {
		t.Fatal(err)
	}
	got, err := corpora.ParseRebuilt(string(data))
	want := []corpora.Rebuilt{
		{Output: "a.txt", Text: 3, Made: 3, Same: 2},
		{Output: "a.txt", Repository: "o/one", Made: 2, Same: 1},
		{Output: "a.txt", Repository: "o/two", Made: 1, Same: 1},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v %v, want %v", got, err, want)
	}
}
