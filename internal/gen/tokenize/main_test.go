package main

import (
	"go/format"
	"os"
	"path/filepath"
	"testing"
)

// TestTables checks that the tables in the module are those that this program
// writes.
func TestTables(t *testing.T) {
	for name, table := range tables {
		body, err := table()
		if err != nil {
			t.Fatal(err)
		}
		want, err := format.Source(file(body))
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("..", "..", "..", "tokenize", name))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s is out of date: go generate ./tokenize, in the root, writes it (%v)", name, err)
		}
	}
}

func TestCells(t *testing.T) {
	for _, line := range []string{"", "|رو", "رفتن|رو|بر", "كردن", "رفتن, رو", "a"} {
		if row, err := cells(line, 2); err == nil {
			t.Errorf("%q is read as %q", line, row)
		}
	}
	if row, err := cells("آرمیدن | -", 3); err != nil || row[0] != "آرمیدن" || row[1] != "" || len(row) != 3 {
		t.Errorf("%q, %v", row, err)
	}
}

func TestCheckVerbs(t *testing.T) {
	for _, verbs := range [][]verb{
		{{infinitive: "رفت"}},
		{{infinitive: "نشاندن", presents: []string{"نشان"}}, {infinitive: "نشانیدن", presents: []string{"نشان"}}},
	} {
		if checkVerbs(verbs) == nil {
			t.Errorf("%v pass", verbs)
		}
	}
}

func TestSpokenOf(t *testing.T) {
	for stem, want := range map[string]string{"توان": "تون", "خواند": "خوند", "توانست": "تونست", "رسان": "رسون", "رو": "", "ان": "", "داد": ""} {
		if got := spokenOf(stem); got != want {
			t.Errorf("%s: %q, want %q", stem, got, want)
		}
	}
}
