package corpora

import (
	"strings"
	"testing"
)

// rebuiltOf returns the lines of rebuilt.tsv, those about sources and those about
// repositories.
func rebuiltOf(t *testing.T) (whole, parts []Rebuilt) {
	t.Helper()
	all, err := AllRebuilt()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range all {
		if r.Repository == "" {
			whole = append(whole, r)
		} else {
			parts = append(parts, r)
		}
	}
	return whole, parts
}

// TestRebuilt checks that rebuilt.tsv has a line for each repository, in their order, and
// that the lines of a source are those of its repositories.
func TestRebuilt(t *testing.T) {
	whole, parts := rebuiltOf(t)
	repositories := repositoriesOf(t)
	if len(parts) != len(repositories) {
		t.Fatalf("%d lines for %d repositories", len(parts), len(repositories))
	}
	sums := map[string]Rebuilt{}
	for i, r := range parts {
		if want := repositories[i]; r.Output != want.Output || r.Repository != want.Name {
			t.Errorf("line %d is about %s of %s, want %s of %s", i, r.Output, r.Repository, want.Output, want.Name)
		}
		s := sums[r.Output]
		sums[r.Output] = Rebuilt{Made: s.Made + r.Made, Same: s.Same + r.Same, Alike: s.Alike + r.Alike}
	}
	for _, r := range whole {
		if s := sums[r.Output]; r.Made != s.Made || r.Same != s.Same || r.Alike != s.Alike {
			t.Errorf("%s: %+v, its repositories %+v", r.Output, r, s)
		}
		if r.Text == 0 || r.Again() > r.Text || r.Again() > r.Made {
			t.Errorf("%+v", r)
		}
		delete(sums, r.Output)
	}
	for name := range sums {
		t.Errorf("no line for %s", name)
	}
}

func TestParseRebuilt(t *testing.T) {
	all, err := AllRebuilt()
	if err != nil {
		t.Fatal(err)
	}
	if FormatRebuilt(all) != rebuilt {
		t.Error("rebuilt.tsv is not as FormatRebuilt writes it")
	}
	for _, bad := range []string{"", "output\n", rebuiltHead + "a\tb\t1\t1\t1", rebuiltHead + "a\tb\t1\t1\t1\tone"} {
		if _, err := ParseRebuilt(bad); err == nil || !strings.HasPrefix(err.Error(), "rebuilt.tsv:") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestRebuiltTable checks that SOURCES.md contains the table of what was made again.
func TestRebuiltTable(t *testing.T) {
	whole, _ := rebuiltOf(t)
	checkTable(t, "| text or list |", RebuiltTable(whole))
}
