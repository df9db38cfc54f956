package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	"github.com/parsitext/parsitext/internal/golden" // has the flag -update
)

// TestReadme compares the tables of the README with the registries. With -update, a flag of
// package golden, it writes them.
func TestReadme(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for name, want := range map[string]string{"commands": commandTable(), "formats": formatTable()} {
		before, rest, ok := strings.Cut(text, "<!-- "+name+" -->\n")
		table, after, ok2 := strings.Cut(rest, "<!-- end -->")
		if !ok || !ok2 {
			t.Fatalf("README.md has no table of %s", name)
		}
		if flag.Lookup("update").Value.String() == "false" && table != want {
			t.Errorf("the table of %s (-README.md +registry):\n%s\ngo test -C examples/parsitext . -run Readme -update writes it", name, golden.Diff(table, want))
		}
		text = before + "<!-- " + name + " -->\n" + want + "<!-- end -->" + after
	}
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile("README.md", []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func commandTable() string {
	var b strings.Builder
	b.WriteString("\n| parsitext … | to |\n| --- | --- |\n")
	for _, c := range commands() {
		fmt.Fprintf(&b, "| `%s` | %s |\n", c.Name, c.Summary)
	}
	b.WriteString("\n")
	return b.String()
}

func formatTable() string {
	var b strings.Builder
	b.WriteString("\n| format | files | what is edited | flags |\n| --- | --- | --- | --- |\n")
	for f := range format.All() {
		summary := strings.ReplaceAll(f.Summary, "|", `\|`) // for a cell
		fmt.Fprintf(&b, "| %s | `%s` | %s | %s |\n", f.Name, strings.Join(f.Files, "` `"), summary, strings.Join(f.Flags(), " "))
	}
	b.WriteString("\n")
	return b.String()
}
