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
		t.Fatal(err)
	}
	if diff := cmp.Diff(visible(string(want)), visible(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

func visible(s string) string { return strings.ReplaceAll(s, "\u200c", "⸱") }
