package module

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestReadme builds the Go programs of the README.
func TestReadme(t *testing.T) {
	blocks := strings.Split(readDoc(t, "README.md"), "```go\n")[1:]
	if len(blocks) == 0 {
		t.Fatal("no program")
	}
	for _, block := range blocks {
		program, _, _ := strings.Cut(block, "```")
		file := filepath.Join(t.TempDir(), "main.go")
		if err := os.WriteFile(file, []byte(program), 0o644); err != nil {
			t.Fatal(err)
		}
		goTool(t, "vet", file)
	}
}

var fenced = regexp.MustCompile("(?ms)^```.*?^```$")

// TestReadmes checks that the README in Persian has the commands and programs of the one
// in English.
func TestReadmes(t *testing.T) {
	english, persian := fenced.FindAllString(readDoc(t, "README.md"), -1), fenced.FindAllString(readDoc(t, "README.fa.md"), -1)
	if !slices.Equal(english, persian) {
		t.Errorf("README.md has\n%s\nREADME.fa.md\n%s", strings.Join(english, "\n"), strings.Join(persian, "\n"))
	}
}

func readDoc(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(inRoot(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
