package golden

import (
	"os"
	"path/filepath"
	"testing"
)

func TestCommandIn(t *testing.T) {
	root := t.TempDir()
	for _, module := range []string{".", "examples/parsitext"} {
		if err := os.MkdirAll(filepath.Join(root, module), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(root, module, "go.mod"), nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for folder, want := range map[string]string{
		"jalali":                             "go test ./jalali -run '^TestX$' -update",
		"":                                   "go test -run '^TestX$' -update",
		"examples/parsitext":                 "go test -C examples/parsitext -run '^TestX$' -update",
		"examples/parsitext/internal/format": "go test -C examples/parsitext ./internal/format -run '^TestX$' -update",
	} {
		if got := commandIn(filepath.Join(root, folder), "TestX"); got != want {
			t.Errorf("%q: %s", folder, got)
		}
	}
}
