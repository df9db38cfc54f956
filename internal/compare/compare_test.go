package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/treebank"
	"github.com/parsitext/parsitext/normalize"
)

func TestReadSegments(t *testing.T) {
	const text = "a😂 ب"
	for unit, line := range map[string]string{"byte": `{"start":1,"end":5}`, "rune": `{"start":1,"end":2}`, "utf16": `{"start":1,"end":3}`} {
		got, err := readSegments(`{"unit":"`+unit+`"}`+"\n"+line+"\n", text)
		if want := []segment{{1, 5}}; err != nil || !slices.Equal(got.tokens, want) {
			t.Errorf("%s: %v, %v", unit, got.tokens, err)
		}
	}
	for _, wrong := range []string{`{"start":1,"end":9}`, `{"start":-1,"end":1}`, `{"start":2,"end":2}`, `no`, "{\"unit\":\"utf16\"}\n{\"start\":0,\"end\":2}"} {
		if got, err := readSegments(wrong, text); err == nil {
			t.Errorf("%s is read as %v", wrong, got)
		}
	}
	got, err := readSegments(`{"type":"sentence","start":0,"end":5}`, text)
	if want := []segment{{0, 5}}; err != nil || len(got.tokens) > 0 || !slices.Equal(got.sentences, want) {
		t.Errorf("%v, %v", got, err)
	}
}

func TestSpans(t *testing.T) {
	const text = "از  آن، خوب"
	comma := strings.Index(text, "،")
	segments := []segment{{0, 4}, {4, comma + 2}, {comma, comma + 2}, {comma + 3, len(text)}, {4, 6}}
	got := newIndex(text).spans(segments)
	if want := []treebank.Span{{0, 2}, {2, 5}, {4, 5}, {5, 8}}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if got, want := wordsOf(text, segments), []segment{{0, 4}, {4, comma + 2}, {comma + 3, len(text)}}; !slices.Equal(got, want) {
		t.Errorf("words %v, want %v", got, want)
	}
	if got, want := wordSpans([]string{"از", "آن", "،", "خوب"}), []treebank.Span{{0, 2}, {2, 4}, {5, 8}}; !slices.Equal(got, want) {
		t.Errorf("spans of words %v, want %v", got, want)
	}
}

// TestSamples checks that parsitext handles all samples as wanted, as COMPARE.md says.
func TestSamples(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "COMPARE.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range capabilities {
		if n := len(row.samples); !strings.Contains(string(page), fmt.Sprintf("\n| %s | %d | %d |", row.name, n, n)) {
			t.Errorf("COMPARE.md has no row %s with %d samples", row.name, n)
		}
		for _, s := range row.samples {
			out := normalize.Standard.String(s.in)
			if !s.isRight(out) {
				t.Errorf("%s: %s", s.in, out)
			}
			if (sample{s.in, []string{"=☃"}}).isRight(out) {
				t.Errorf("%s: everything is right", s.in)
			}
		}
	}
	found, err := cut("", wholeText)
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range wholes {
		for _, part := range w.parts {
			at := indexOf(part)
			if wholeText[at:at+len(part)] != part {
				t.Fatalf("%q is not at %d", part, at)
			}
			segments := found.tokens
			if w.sentence {
				segments = found.sentences
			}
			if has := slices.Contains(segments, segment{at, at + len(part)}); has == strings.Contains(part, "گفته") {
				t.Errorf("%q: %t", part, has)
			}
		}
	}
}
