package module

import (
	"os/exec"
	"path/filepath"
	"testing"
)

const (
	module = "github.com/parsitext/parsitext"
	root   = "../.." // the root folder of the module
)

// public are the packages intended for users.
var public = []string{"normalize", "jalali", "tokenize"}

// inRoot returns the path of a file of the module.
func inRoot(name ...string) string { return filepath.Join(root, filepath.Join(name...)) }

// goTool runs the go command in the root of the module and returns its output.
func goTool(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("go", args...)
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("go %q: %v\n%s", args, err, out)
	}
	return string(out)
}
