// Package golden compares the result of a test with a file in the folder
// testdata. With the flag -update, the test writes the file instead.
package golden

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Check compares got with testdata/name. Its messages show a ZWNJ as ⸱.
func Check(t *testing.T, name, got string) {
	t.Helper()
	CheckFile(t, filepath.Join("testdata", name), got)
}

// CheckFile is like Check, for the file path.
func CheckFile(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v\n%s writes it", err, command(t))
	}
	if diff := Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s\n%s writes the new one", path, diff, command(t))
	}
}

// command returns the command that writes the golden files of a test. It works in the root
// of the repository.
func command(t *testing.T) string {
	t.Helper()
	folder, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	test, _, _ := strings.Cut(t.Name(), "/")
	return commandIn(folder, test)
}

// commandIn returns the command for a test in a folder.
func commandIn(folder, test string) string {
	name := ""
	module := above(folder)
	if at, _ := filepath.Rel(module, folder); at != "." {
		name = " ./" + filepath.ToSlash(at)
	}
	inside := ""
	if outer := above(filepath.Dir(module)); outer != "" { // a nested module
		at, _ := filepath.Rel(outer, module)
		inside = " -C " + filepath.ToSlash(at)
	}
	return "go test" + inside + name + " -run '^" + test + "$' -update"
}

// above returns the folder, or the nearest one above it, that is the root of a module; "" if
// there is none.
func above(folder string) string {
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		up := filepath.Dir(folder)
		if up == folder {
			return ""
		}
		folder = up
	}
}

// Diff returns the lines in which two texts differ, with a ZWNJ as ⸱, or "" if they are equal.
func Diff(want, got string) string { return cmp.Diff(visible(want), visible(got)) }

func visible(s string) string { return strings.ReplaceAll(s, "\u200c", "⸱") }
