// Package examples reads the lines that the tests of package spacing restore. They stand in its
// testdata, a file for each phenomenon:
//
//	# a comment
//	کتاب ها = کتاب⸱ها
//	! a line of which the restorer still makes something else = what it should make
//	a line that must stay
//
// A ZWNJ is ⸱ there.
package examples

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// An Example is a line and what it should become.
type Example struct {
	File  string // its name
	In    string
	Want  string
	Known bool // that something else comes out is known
}

// All returns the examples of the files in a folder, in their order.
func All(t *testing.T, folder string) (all []Example) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no examples: ", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(strings.ReplaceAll(string(text), "⸱", "\u200c")) {
			if e, ok := parse(strings.TrimSpace(line)); ok {
				e.File = filepath.Base(file)
				all = append(all, e)
			}
		}
	}
	return all
}

// parse reads a line of a file. It reports false if that has no example.
func parse(line string) (e Example, ok bool) {
	if line == "" || line[0] == '#' {
		return e, false
	}
	line, e.Known = strings.CutPrefix(line, "!")
	in, want, found := strings.Cut(line, "=")
	if !found {
		want = in
	}
	e.In, e.Want = strings.TrimSpace(in), strings.TrimSpace(want)
	return e, true
}
