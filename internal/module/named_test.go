package module

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// named matches a folder or a file in backquotes.
var named = regexp.MustCompile("`((?:internal|examples|analysis|docs|normalize|jalali|tokenize|testdata)/[\\w./-]*|[\\w/]+\\.(?:go|tsv|css|golden))`")

// TestNamedFiles checks that the files and folders that documents name in backquotes exist.
// They may be named without their folder, or from examples/parsitext on.
func TestNamedFiles(t *testing.T) {
	t.Parallel()
	files := map[string]bool{}
	err := filepath.WalkDir(inRoot(), func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == ".git" {
			return filepath.SkipDir
		}
		files[filepath.Base(path)] = true
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	exists := func(name string) bool {
		if !strings.Contains(name, "/") {
			return files[name]
		}
		for _, folder := range []string{"", "examples/parsitext"} {
			if _, err := os.Stat(inRoot(folder, name)); err == nil {
				return true
			}
		}
		return false
	}
	for _, doc := range []string{"README.md", "DESIGN.md", "CONTRIBUTING.md", "tokenize/SOURCES.md", "internal/lexicon/SOURCES.md"} {
		for _, m := range named.FindAllStringSubmatch(readDoc(t, doc), -1) {
			name := strings.TrimSuffix(m[1], "/vX") // the tag of a nested module
			if !exists(name) {
				t.Errorf("%s names %s, which does not exist", doc, name)
			}
		}
	}
}

// TestListedExamples checks that examples/README.md has a row for each program.
func TestListedExamples(t *testing.T) {
	t.Parallel()
	folders, err := os.ReadDir(inRoot("examples"))
	if err != nil {
		t.Fatal(err)
	}
	list := readDoc(t, "examples/README.md")
	for _, f := range folders {
		if f.IsDir() && !strings.Contains(list, "| ["+f.Name()+"]("+f.Name()+") |") {
			t.Errorf("examples/README.md has no row for %s", f.Name())
		}
	}
}

// identifier matches an exported name in backquotes, with its package or type or both.
var identifier = regexp.MustCompile("`((?:(?:normalize|jalali|tokenize)\\.)?[A-Z][a-z]\\w+(?:\\.[A-Z]\\w*)?)`")

// TestNamedIdentifiers checks that the names that documents for users give in backquotes are
// exported.
func TestNamedIdentifiers(t *testing.T) {
	t.Parallel()
	exported := map[string]bool{}
	for _, word := range regexp.MustCompile(`\w+`).FindAllString(readDoc(t, "api.txt"), -1) {
		exported[word] = true
	}
	pages, err := filepath.Glob(inRoot("docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	docs := []string{"README.md", "README.fa.md"}
	for _, page := range pages {
		switch name := filepath.Base(page); name {
		case "coming-from.md", "corpora.md": // they also name other programs and tests
		default:
			docs = append(docs, "docs/"+name)
		}
	}
	n := 0
	for _, doc := range docs {
		for _, m := range identifier.FindAllStringSubmatch(readDoc(t, doc), -1) {
			n++
			for part := range strings.SplitSeq(m[1], ".") {
				if !exported[part] {
					t.Errorf("%s names %s, but api.txt has no %s", doc, m[1], part)
				}
			}
		}
	}
	if n < 50 {
		t.Errorf("found only %d names", n)
	}
}

// run matches the flag -run of a command in a document.
var run = regexp.MustCompile(` -run '?([\^$\w]+)`)

// TestNamedTests checks that the commands of the documents with -run run a test.
func TestNamedTests(t *testing.T) {
	t.Parallel()
	var tests []string
	function := regexp.MustCompile(`(?m)^func (Test\w+)\(`)
	err := filepath.WalkDir(inRoot(), func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range function.FindAllSubmatch(text, -1) {
			tests = append(tests, string(m[1]))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, doc := range []string{"CONTRIBUTING.md", "DESIGN.md", "COMPARE.md", "docs/corpora.md", "tokenize/SOURCES.md", "internal/lexicon/SOURCES.md"} {
		for _, m := range run.FindAllStringSubmatch(strings.Join(strings.Fields(readDoc(t, doc)), " "), -1) {
			name, err := regexp.Compile(m[1])
			if err != nil {
				t.Fatal(err)
			}
			if !slices.ContainsFunc(tests, name.MatchString) {
				t.Errorf("%s names %s, but no test has that name", doc, m[0])
			}
		}
	}
}
