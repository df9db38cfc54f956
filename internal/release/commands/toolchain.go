package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
	"golang.org/x/mod/semver"
)

// A toolchain is a release of Go on this machine.
type toolchain struct {
	version string // go1.25.9
	bin     string
}

// find returns a release of Go, which it fetches if necessary; "" is the go command in
// the path.
func find(version string) (toolchain, error) {
	cmd := exec.Command("go", "env", "GOVERSION", "GOROOT")
	if version != "" {
		cmd.Env = append(os.Environ(), "GOTOOLCHAIN="+version)
	}
	out, err := cmd.Output()
	if err != nil {
		return toolchain{}, fmt.Errorf("%s is not available: %w", version, err)
	}
	got, root, _ := strings.Cut(strings.TrimSpace(string(out)), "\n")
	return toolchain{got, filepath.Join(root, "bin")}, nil
}

// builds reports whether the toolchain can build the module in a folder.
func (t toolchain) builds(dir string) bool {
	name := filepath.Join(dir, "go.mod")
	text, err := os.ReadFile(name)
	if err != nil {
		return true // not a separate module
	}
	mod, err := modfile.ParseLax(name, text, nil)
	return err == nil && (mod.Go == nil || semver.Compare(semverOf(t.version), "v"+mod.Go.Version) >= 0)
}

// semverOf returns go1.27.4 as v1.27.4.
func semverOf(version string) string { return "v" + strings.TrimPrefix(version, "go") }
