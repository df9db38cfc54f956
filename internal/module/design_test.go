package module

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/normalize"
)

// example matches a row of DESIGN.md with a rule of the decoder: its file, and a text as it
// is typed and read.
var example = regexp.MustCompile("(?m)^\\| [^|]+ \\| `(\\w+\\.go)` \\| ([^|]+) \\| ([^|]+) \\|$")

// TestDecoderFiles checks that DESIGN.md names each file of the decoder, and that Standard
// reads the examples of the rules as it says.
func TestDecoderFiles(t *testing.T) {
	t.Parallel()
	design := readDoc(t, "DESIGN.md")
	rows := example.FindAllStringSubmatch(design, -1)
	if len(rows) < 30 {
		t.Errorf("DESIGN.md has %d rules of the decoder", len(rows))
	}
	for _, row := range rows {
		typed := strings.ReplaceAll(row[2], "⸱", "\u200c")
		if got := strings.ReplaceAll(normalize.String(typed), "\u200c", "⸱"); got != row[3] {
			t.Errorf("the example of %s: %s is read as %s, want %s", row[1], row[2], got, row[3])
		}
	}
	paths, err := filepath.Glob(inRoot("internal", "spacing", "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if name := filepath.Base(path); !strings.HasSuffix(name, "_test.go") && !strings.Contains(design, "`"+name+"`") {
			t.Errorf("DESIGN.md does not say what is in internal/spacing/%s", name)
		}
	}
}
