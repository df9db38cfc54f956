package safefile

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// file creates a file for a test.
func file(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return path
}

// writes returns a Rewriter that writes a text and reports whether it
// changed.
func writes(text string, err error) Rewriter {
	return func(r io.Reader, w io.Writer) (bool, error) {
		old, _ := io.ReadAll(r)
		io.WriteString(w, text)
		return text != string(old), err
	}
}

// check compares the content of a file, and checks that it is the only one
// in its folder.
func check(t *testing.T, name, want string) {
	t.Helper()
	if got, err := os.ReadFile(name); string(got) != want || err != nil {
		t.Errorf("%q, want %q: %v", got, want, err)
	}
	if files, _ := os.ReadDir(filepath.Dir(name)); len(files) != 1 {
		t.Errorf("left behind: %v", files)
	}
}

func TestReplace(t *testing.T) {
	name := file(t, "old")
	before, _ := os.Stat(name)
	if err := Replace(name, Options{}, writes("new", nil)); err != nil {
		t.Error(err)
	}
	check(t, name, "new")
	after, _ := os.Stat(name)
	if before.Mode() != after.Mode() {
		t.Errorf("mode %v, was %v", after.Mode(), before.Mode())
	}
	if err := Replace(name, Options{}, writes("new", nil)); err != nil {
		t.Error(err)
	}
	if same, _ := os.Stat(name); !os.SameFile(after, same) {
		t.Error("a file that does not change was written")
	}
}

func TestReplaceFails(t *testing.T) {
	name, full := file(t, "old"), errors.New("full")
	if err := Replace(name, Options{}, writes("n", full)); !errors.Is(err, full) {
		t.Error(err)
	}
	check(t, name, "old")
}

func TestSymlink(t *testing.T) {
	name := file(t, "old")
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(name, link); err != nil {
		t.Skip(err)
	}
	if err := Replace(link, Options{}, writes("new", nil)); err != nil {
		t.Error(err)
	}
	check(t, name, "new")
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is a file now")
	}
}

func TestFolder(t *testing.T) {
	err := Replace(t.TempDir(), Options{}, writes("new", nil))
	if err == nil || !strings.HasSuffix(err.Error(), "a folder cannot be written in place") {
		t.Error(err)
	}
}
