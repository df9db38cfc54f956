package corpora

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func TestFolder(t *testing.T) {
	t.Setenv(Env, "")
	beside, err := filepath.Abs(filepath.Join("..", "..", "..", "shared", "data"))
	if err != nil {
		t.Fatal(err)
	}
	checkFolder(t, beside)
	t.Chdir(filepath.Join("..", "gen", "letters")) // in a nested module
	checkFolder(t, beside)
	elsewhere := t.TempDir()
	t.Chdir(elsewhere)
	checkFolder(t, filepath.Join(filepath.Dir(elsewhere), "shared", "data"))
	t.Setenv(Env, elsewhere)
	checkFolder(t, elsewhere)
}

func checkFolder(t *testing.T, want string) {
	t.Helper()
	if got := Folder(); got != want {
		wd, _ := os.Getwd()
		t.Errorf("from %s: %s, want %s", wd, got, want)
	}
}

// A recorder is a test that records its outcome.
type recorder struct{ name, did string }

func (r *recorder) Helper()      {}
func (r *recorder) Name() string { return r.name }
func (r *recorder) Fatalf(format string, args ...any) {
	r.did = "fails: " + fmt.Sprintf(format, args...)
	panic(r)
}
func (r *recorder) Skipf(format string, args ...any) {
	r.did = "skips: " + fmt.Sprintf(format, args...)
	panic(r)
}

func TestTest(t *testing.T) {
	here := t.TempDir()
	nowhere := filepath.Join(here, "none")
	for _, c := range []struct{ name, folder, did string }{
		{"TestNewsCorpus", here, ""},
		{"TestNewsCorpus/first", here, ""},
		{"TestNewsCorpus", nowhere, "skips: no corpora in " + nowhere + "; PARSITEXT_DATA says where they are"},
		{"TestNews", here, "fails: TestNews needs the corpora, but its name does not end in Corpus"},
		{"TestNews/Corpus", nowhere, "fails: TestNews needs the corpora, but its name does not end in Corpus"},
	} {
		t.Setenv(Env, c.folder)
		r := &recorder{name: c.name}
		func() {
			defer func() { recover() }()
			if got := Test(r); got != c.folder {
				t.Errorf("%s: %s, want %s", c.name, got, c.folder)
			}
		}()
		if r.did != c.did {
			t.Errorf("%s in %s: %q, want %q", c.name, c.folder, r.did, c.did)
		}
	}
}
