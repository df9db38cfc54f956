package module

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// link matches the target of a Markdown link.
var link = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// TestLinks checks that the links between documents lead to files, and those within one to
// headings, and that the table of contents in docs/README.md has each page.
func TestLinks(t *testing.T) {
	documents, err := filepath.Glob(inRoot("*.md"))
	if err != nil {
		t.Fatal(err)
	}
	pages, err := filepath.Glob(inRoot("docs", "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	contents := readDoc(t, "docs/README.md")
	for _, page := range pages {
		if name := filepath.Base(page); name != "README.md" && !strings.Contains(contents, "]("+name+")") {
			t.Errorf("docs/README.md lacks %s", name)
		}
	}
	for _, document := range append(documents, pages...) {
		text, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			checkLink(t, document, m[1])
		}
	}
}

// checkLink checks a link of a document: the file, and the heading in it.
func checkLink(t *testing.T, document, target string) {
	t.Helper()
	if strings.Contains(target, "://") {
		return
	}
	name, heading, _ := strings.Cut(target, "#")
	file := document
	if name != "" {
		file = filepath.Join(filepath.Dir(document), filepath.FromSlash(name))
	}
	if _, err := os.Stat(file); err != nil {
		t.Errorf("%s links to %s: %v", document, target, err)
		return
	}
	if heading == "" {
		return
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") && anchor(line) == heading {
			return
		}
	}
	t.Errorf("%s links to %s, which has no such heading", document, target)
}

// unlinked matches the characters that GitHub omits from the name of a heading.
var unlinked = regexp.MustCompile(`[^\p{L}\p{N}_-]`)

// anchor returns the name under which GitHub links to a heading.
func anchor(heading string) string {
	name := strings.ToLower(strings.TrimSpace(strings.TrimLeft(heading, "#")))
	name = strings.ReplaceAll(name, " ", "-")
	return unlinked.ReplaceAllString(name, "")
}
