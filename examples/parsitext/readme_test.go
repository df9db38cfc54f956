package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
	_ "github.com/parsitext/parsitext/internal/golden" // has the flag -update
)

// TestReadme compares the table of formats in the README with the registry. With -update,
// a flag of package golden, it writes the table.
func TestReadme(t *testing.T) {
	const begin, end = "<!-- formats -->\n", "<!-- end -->"
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(data), begin)
	table, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("README.md has no table of formats")
	}
	want := formatTable()
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile("README.md", []byte(before+begin+want+end+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("the table is\n%s, want\n%s", table, want)
	}
}

func formatTable() string {
	var b strings.Builder
	b.WriteString("\n| format | files | what is edited | flags |\n| --- | --- | --- | --- |\n")
	for f := range format.All() {
		fmt.Fprintf(&b, "| %s | `%s` | %s | %s |\n", f.Name, strings.Join(f.Files, "` `"), f.Summary, strings.Join(f.Flags(), " "))
	}
	b.WriteString("\n")
	return b.String()
}
