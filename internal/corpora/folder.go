package corpora

import (
	"os"
	"path/filepath"
	"strings"
)

// Env names the environment variable that says where the corpora are.
const Env = "PARSITEXT_DATA"

// Folder returns the folder of the corpora: what the environment variable
// PARSITEXT_DATA names or, where it is not set, shared/data beside the root of the
// module that the working directory is in. The folder need not exist.
func Folder() string {
	if dir := os.Getenv(Env); dir != "" {
		return dir
	}
	return filepath.Join(root(), "..", "shared", "data")
}

// root returns the nearest folder from the working directory up that has the go.mod
// of this module, not of one nested in it, or the working directory if there is none.
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

// A TB is a test or a benchmark, as testing.TB is. The programs that use this package
// need no package testing for it.
type TB interface {
	Helper()
	Name() string
	Fatalf(format string, args ...any)
	Skipf(format string, args ...any)
}

// Test returns the folder of the corpora to a test, and skips it where there is no
// such folder. The name of the test must end in Corpus: no other test may depend on
// texts that a clone lacks.
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
