package corpora

import (
	"encoding/hex"
	"os"
	"strings"
	"testing"
)

func repositoriesOf(t *testing.T) []Repository {
	t.Helper()
	all, err := Repositories()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestRepositories checks each line separately, and that its output is a source.
func TestRepositories(t *testing.T) {
	known := map[string]bool{}
	for _, s := range sources(t) {
		known[s.File] = true
	}
	seen := map[string]bool{}
	for _, r := range repositoriesOf(t) {
		if !known[r.Output] {
			t.Errorf("%s: manifest.tsv has no %s", r.Name, r.Output)
		}
		if key := r.Output + " " + r.Name + " " + r.Paths; seen[key] {
			t.Errorf("%s is there twice", key)
		} else {
			seen[key] = true
		}
		owner, name, _ := strings.Cut(r.Name, "/")
		if owner == "" || name == "" || r.Paths == "" || r.Format == "" || r.Licence == "" {
			t.Errorf("%s: %+v", r.Name, r)
		}
		if b, err := hex.DecodeString(r.Commit); r.Commit == "" || owner != "pypi" && (err != nil || len(b) != 20) {
			t.Errorf("%s: commit %q", r.Name, r.Commit)
		}
		if l := strings.ToUpper(r.Licence); strings.Contains(l, "GPL") || strings.Contains(l, "NC") {
			t.Errorf("%s: licence %s", r.Name, r.Licence)
		}
	}
}

func TestParseRepositories(t *testing.T) {
	const head = "output\trepository\tcommit\tpaths\tformat\tkind\tlicence\tlines\n"
	all, err := ParseRepositories(head + "# a note\nx.txt\to/n\t00ff\t**,!a\tauto\ttext,each,repair\tMIT\t-\n")
	if err != nil || len(all) != 1 {
		t.Fatal(all, err)
	}
	if r := all[0]; r.Commit != "00ff" || r.Lines != -1 || !r.Has(Each) || !r.Has(Repair) || r.Has(Solid) {
		t.Errorf("%+v", r)
	}
	for _, bad := range []string{
		"x.txt\to/n\t-\t**\tauto\ttext\tMIT",
		"x.txt\to/n\t-\t**\tauto\tprose\tMIT\t1",
		"x.txt\to/n\t-\t**\tauto\ttext,solid\tMIT\t1",
		"x.txt\to/n\t-\t**\tauto\ttext\tMIT\tmany",
	} {
		if _, err := ParseRepositories(head + bad); err == nil || !strings.Contains(err.Error(), "repositories.tsv:2") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestRepositoryTable checks that SOURCES.md contains the table of the
// repositories.
func TestRepositoryTable(t *testing.T) {
	_, parts := rebuiltOf(t)
	checkTable(t, "| output |", RepositoryTable(repositoriesOf(t), parts))
}

// checkTable checks, or writes, the table of SOURCES.md that starts with head.
func checkTable(t *testing.T, head, table string) {
	t.Helper()
	const path = "../lexicon/SOURCES.md"
	doc, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, _ := strings.Cut(string(doc), head)
	_, after, found := strings.Cut(rest, "\n\n")
	want := before + table + "\n" + after
	switch {
	case !found:
		t.Fatalf("%s has no table %s", path, head)
	case *update:
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	case want != string(doc):
		t.Errorf("%s has another table: go test ./internal/corpora -update", path)
	}
}
