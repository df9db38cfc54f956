package module

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadme builds the Go programs of the README.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile(inRoot("README.md"))
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(readme), "```go\n")[1:]
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
