package module

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

// program matches a Go program in a document and its output, if given.
var program = regexp.MustCompile("(?ms)^```go\n(package main\n.*?)^```\n(?:\n```text\n(.*?)^```\n)?")

// TestDocuments builds the Go programs in the README and in docs, and runs those whose
// output is given.
func TestDocuments(t *testing.T) {
	files, err := filepath.Glob(inRoot("docs/*.md"))
	if err != nil {
		t.Fatal(err)
	}
	some := false
	for _, file := range append(files, inRoot("README.md")) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range program.FindAllSubmatch(text, -1) {
			some = true
			runProgram(t, filepath.Base(file), m[1], m[2])
		}
	}
	if !some {
		t.Error("no program")
	}
}

func runProgram(t *testing.T, doc string, source, want []byte) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, source, 0o644); err != nil {
		t.Fatal(err)
	}
	if want == nil {
		goTool(t, "vet", file)
		return
	}
	got, err := exec.Command("go", "run", file).CombinedOutput()
	if err != nil || string(got) != string(want) {
		t.Errorf("%s: %v\n%s prints\n%s, want\n%s", doc, err, source, got, want)
	}
}
