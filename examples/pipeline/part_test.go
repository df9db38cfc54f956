package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/normalize"
)

// TestCuts reads a file in two spans, cut at each of its bytes. Each line must be
// read once, with its offset.
func TestCuts(t *testing.T) {
	text := "ab\n\n\r\nسلام\nend"
	path := writeInput(t, "in", text)
	want := readLines(t, span{File: path, End: int64(len(text))})
	if len(want) != 5 {
		t.Fatalf("lines %q", want)
	}
	for cut := range int64(len(text)) {
		got := readLines(t, span{File: path, End: cut})
		got = append(got, readLines(t, span{File: path, Start: cut, End: int64(len(text))})...)
		if !slices.Equal(got, want) {
			t.Errorf("cut at %d: %q, want %q", cut, got, want)
		}
	}
}

func readLines(t *testing.T, s span) (lines []string) {
	t.Helper()
	for l, err := range s.lines(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%d %s", l.offset, l.text))
	}
	return lines
}

// TestLongLine reads a line that is longer than the limit for memory.
func TestLongLine(t *testing.T) {
	r := io.MultiReader(strings.NewReader(strings.Repeat("x", maxLine+1)), strings.NewReader("\nnext\n"))
	var got []string
	err := span{End: 1 << 40}.each(r, func(l line) bool {
		got = append(got, fmt.Sprint(l.offset, l.number, l.size, len(l.text), unreadable(l) != ""))
		return true
	})
	want := []string{"0 1 8388610 0 true", "8388610 2 5 4 false"}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("lines %q, %v, want %q", got, err, want)
	}
}

// TestBrokenGzip checks that a truncated file is an error and not the end of the
// input.
func TestBrokenGzip(t *testing.T) {
	path := writeInput(t, "in.gz", strings.Repeat("سلام\n", 1000))
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data[:len(data)-9], 0o644); err != nil {
		t.Fatal(err)
	}
	for _, err = range (span{File: path}).lines(t.Context()) {
		if err != nil {
			return
		}
	}
	t.Error("no error")
}

func TestPack(t *testing.T) {
	files := []span{{File: "a", End: 10}, {File: "b", End: 60}, {File: "c.gz", End: 60}, {File: "d", End: 0}, {File: "e", End: 3}}
	got := fmt.Sprint(pack(cut(files, 20), 20))
	want := "[[{a 0 10 0}] [{b 0 20 0}] [{b 20 40 0}] [{b 40 60 0}] [{c.gz 0 60 0}] [{d 0 0 0} {e 0 3 0}]]"
	if got != want {
		t.Errorf("parts %s, want %s", got, want)
	}
}

// TestAgain processes a part several times, as runners do when a worker is lost,
// and once without success. Each row must occur once.
func TestAgain(t *testing.T) {
	output := t.TempDir()
	input := writeInput(t, "in.txt", "يك\nدو\nسه\n")
	p := &prepare{Form: normalize.Letters, Output: output, Shards: 1}
	good := part{0, 1, []span{{File: input, End: 16}}}
	gone := part{0, 1, []span{{File: input, End: 16}, {File: input + ".gone"}}}
	for _, w := range []part{good, gone, good} {
		if err := attempt(t, p, w); (err != nil) != (len(w.Spans) == 2) {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(filepath.Join(output, "text-00000-of-00001"))
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(data), "\n"); n != 3 {
		t.Errorf("%d rows:\n%s", n, data)
	}
	left, err := os.ReadDir(filepath.Join(output, temporary))
	if err != nil || len(left) > 0 {
		t.Errorf("temporary files %v, %v", left, err)
	}
}

// attempt processes a part in a separate bundle and checks its counts.
func attempt(t *testing.T, p *prepare, w part) error {
	var counts []string
	tallies, spans, bad := func(int, tally) {}, func(string, span) {}, func(string, badRow) {}
	count := func(name, lines string) { counts = append(counts, name+": "+lines) }
	p.StartBundle(t.Context(), tallies, spans, bad, count)
	if err := p.ProcessElement(t.Context(), w, tallies, spans, bad, count); err != nil {
		return err
	}
	p.FinishBundle(t.Context(), tallies, spans, bad, count)
	if len(counts) != 1 || strings.Count(counts[0], "\t1\n") != 3 {
		t.Errorf("counts %q", counts)
	}
	return nil
}

// TestCounter counts more distinct words than a worker keeps.
func TestCounter(t *testing.T) {
	var c counter
	got := tallyOf{}
	emit := func(_, lines string) {
		if err := got.addLines(lines); err != nil {
			t.Error(err)
		}
	}
	for i := range 100 {
		c.add(fmt.Sprintf("کتاب w%d", i%60))
		c.flushAbove(50, 3, emit)
		if n := len(c.words); n > 50 {
			t.Fatalf("%d words are kept", n)
		}
	}
	c.flushAbove(0, 3, emit)
	if n := got["کتاب"]; n == nil || *n != 100 || len(got) != 61 {
		t.Errorf("%d words", len(got))
	}
}
