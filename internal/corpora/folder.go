package corpora

import (
	"os"
	"path/filepath"
	"strings"
)

// Env is the environment variable that holds the folder of the corpora.
const Env = "PARSITEXT_DATA"

// Folder returns the folder of the corpora: the value of the environment variable
// PARSITEXT_DATA or, if it is not set, shared/data next to the root of the module
// that contains the working directory. The folder need not exist.
func Folder() string {
	if dir := os.Getenv(Env); dir != "" {
		return dir
	}
	return filepath.Join(root(), "..", "shared", "data")
}

// root returns the nearest folder, from the working directory upward, that has the
// go.mod of this module and not of one nested in it. If there is none, it returns the
// working directory.
func root() string {
	wd, err := os.Getwd()
	if err != nil {
		return "."
	}
	for dir := wd; ; dir = filepath.Dir(dir) {
		if isRoot(dir) {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return wd
		}
	}
}

// isRoot reports whether dir has the go.mod of this module.
func isRoot(dir string) bool {
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return false
	}
	first, _, _ := strings.Cut(string(mod), "\n")
	return strings.TrimSpace(first) == "module github.com/parsitext/parsitext"
}

// A TB is a test or a benchmark, like testing.TB. With it, programs that use this
// package do not import package testing.
type TB interface {
	Helper()
	Name() string
	Fatalf(format string, args ...any)
	Skipf(format string, args ...any)
}

// Test returns the folder of the corpora to a test, and skips the test if the folder
// does not exist. The name of the test must end in Corpus: no other test may depend
// on texts that are not in a clone.
func Test(t TB) string {
	t.Helper()
	name, _, _ := strings.Cut(t.Name(), "/")
	if !strings.HasSuffix(name, "Corpus") {
		t.Fatalf("%s needs the corpora, but its name does not end in Corpus", name)
	}
	dir := Folder()
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		t.Skipf("no corpora in %s; %s says where they are", dir, Env)
	}
	return dir
}
