package module

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// snippet matches a Go block of a document and its output after it, if the document shows
// that.
var snippet = regexp.MustCompile("(?ms)^```go\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?")

// printed matches a line that prints a text and has that text in a comment.
var printed = regexp.MustCompile(`(?m)^\s*fmt\.Print.*\) // (.*)$`)

// separator separates the outputs of the fragments of a document.
const separator = "-- next --\n"

// A block is the Go code of a document: a program, or a fragment that is the body of one.
type block struct {
	doc    string
	code   string
	output string // its output, if the document shows that
}

// TestDocuments compiles and runs each Go block of the READMEs and of docs, and compares
// its output with the one that the document shows. The fragments of one document are
// built as one program.
func TestDocuments(t *testing.T) {
	t.Parallel()
	names, err := filepath.Glob(inRoot("docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	names = append(names, inRoot("README.md"), inRoot("README.fa.md"))
	seen := map[string]bool{} // the README has the same programs in both languages
	for _, name := range names {
		var fragments []block
		for _, b := range blocksOf(t, name) {
			switch {
			case !strings.HasPrefix(b.code, "package main\n"):
				fragments = append(fragments, b)
			case !seen[b.code]:
				seen[b.code] = true
				b.check(t, runProgram(t, b.doc, b.code))
			}
		}
		runFragments(t, fragments)
	}
	if len(seen) == 0 {
		t.Error("no program")
	}
}

// blocksOf returns the Go blocks of a document.
func blocksOf(t *testing.T, name string) (blocks []block) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range snippet.FindAllStringSubmatch(string(text), -1) {
		blocks = append(blocks, block{filepath.Base(name), m[1], m[2]})
	}
	if opened := strings.Count(string(text), "```go"); opened != len(blocks) {
		t.Errorf("%s has %d Go blocks, but %d were read", name, opened, len(blocks))
	}
	return blocks
}

// check compares the output of a block with the text after it or, if there is none,
// searches it for the comments of the lines, in order.
func (b *block) check(t *testing.T, got string) {
	t.Helper()
	if b.output != "" {
		if got != b.output {
			t.Errorf("%s:\n%s prints\n%s, want\n%s", b.doc, b.code, got, b.output)
		}
		return
	}
	rest := strings.Split(got, "\n")
	for _, m := range printed.FindAllStringSubmatch(b.code, -1) {
		at := slices.Index(rest, m[1])
		if at < 0 {
			t.Errorf("%s:\n%s prints\n%s, want a line\n%s", b.doc, b.code, got, m[1])
			return
		}
		rest = rest[at+1:]
	}
}

// runProgram builds and runs a program and returns its output.
func runProgram(t *testing.T, doc, source string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "main.go")
	if err := os.WriteFile(file, []byte(source), 0o644); err != nil {
		t.Fatal(err)
	}
	goTool(t, "vet", file)
	got, err := exec.Command("go", "run", file).CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s\n%s", doc, err, source, got)
	}
	return string(got)
}

// runFragments runs the fragments of a document, one after the other, in one program.
func runFragments(t *testing.T, fragments []block) {
	t.Helper()
	if len(fragments) == 0 {
		return
	}
	var body, calls, all strings.Builder
	for i, b := range fragments {
		fmt.Fprintf(&body, "func fragment%d() {\n%s}\n\n", i, b.code)
		fmt.Fprintf(&calls, "\tfragment%d()\n\tfmt.Print(%q)\n", i, separator)
		all.WriteString(b.code)
	}
	source := fmt.Sprintf("package main\n\n%s\n%sfunc main() {\n%s}\n", importsOf(all.String()), body.String(), calls.String())
	outputs := strings.Split(runProgram(t, fragments[0].doc, source), separator)
	if len(outputs) != len(fragments)+1 {
		t.Fatalf("%s: %d fragments have %d outputs", fragments[0].doc, len(fragments), len(outputs)-1)
	}
	for i := range fragments {
		fragments[i].check(t, outputs[i])
	}
}

// importable are the packages that a fragment may name without importing them.
var importable = []string{
	"bufio", "bytes", "encoding/json", "errors", "io", "os", "slices", "strings", "time",
	module + "/jalali", module + "/normalize", module + "/tokenize",
}

// importsOf returns the imports for code: fmt, and the packages that it names.
func importsOf(code string) string {
	imports := "import \"fmt\"\n"
	for _, path := range importable {
		name := path[strings.LastIndexByte(path, '/')+1:]
		if regexp.MustCompile(`\b` + name + `\.[A-Z]`).MatchString(code) {
			imports += fmt.Sprintf("import %q\n", path)
		}
	}
	return imports
}
