package main

import (
	"os"
	"path/filepath"
	"testing"
)

// TestTables checks that the tables in the module are those that this program
// writes.
func TestTables(t *testing.T) {
	for name, table := range tables {
		want, err := source(table)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(filepath.Join("..", "..", "..", "tokenize", name))
		if err != nil || string(got) != string(want) {
			t.Errorf("%s is not what go run ./tokenize writes (%v)", name, err)
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
	for _, c := range []struct {
		infinitives []string
		presents    [][2]string
	}{
		{[]string{"رفت"}, nil},
		{nil, [][2]string{{"نشان", "نشاندن"}, {"نشان", "نشانیدن"}}},
	} {
		if checkVerbs(c.infinitives, c.presents) == nil {
			t.Errorf("%v pass", c)
		}
	}
}
