package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/parsitext/parsitext/testdata"
)

// TestGoals measures every goal once, on a short text from a file.
func TestGoals(t *testing.T) {
	small := sizes{10_000, 100_000, 1000}
	file := filepath.Join(t.TempDir(), "text")
	if err := os.WriteFile(file, []byte(testdata.Article()), 0o600); err != nil {
		t.Fatal(err)
	}
	list, err := goals(file, small)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for i, ratio := range measure(list, 1, time.Nanosecond) {
		if names[list[i].name] || ratio <= 0 || ratio > 1000 {
			t.Errorf("%s: %v", list[i].name, ratio)
		}
		names[list[i].name] = true
	}
	if _, err := goals(filepath.Join(file, "none"), small); err == nil {
		t.Error("a folder that is not there has no error")
	}
}

func TestWriteGoals(t *testing.T) {
	var b strings.Builder
	list := []goal{{name: "a", beside: "x", want: atLeast(0.9)}, {name: "b", beside: "x", want: atMost(0.9)}, {name: "c", beside: "y"}}
	writeGoals(&b, list, []float64{0.85, 0.89, 12})
	const want = `| | ratio | of | goal | |
| --- | ---: | --- | --- | --- |
| a | 0.850 | x | ≥ 0.9 | missed |
| b | 0.890 | x | ≤ 0.9 |  |
| c | 12.0 | y |  |  |

`
	if b.String() != want {
		t.Errorf("%s\nwant\n%s", b.String(), want)
	}
}

// TestMedian checks that a few rounds that were slowed count little.
func TestMedian(t *testing.T) {
	rounds := []float64{2, 90, 1, 3, 0}
	next := func(time.Duration) float64 { r := rounds[0]; rounds = rounds[1:]; return r }
	if got := measure([]goal{{ratio: next}}, 5, 0); got[0] != 2 {
		t.Errorf("%v", got)
	}
}
