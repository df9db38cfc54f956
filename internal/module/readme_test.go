package module

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var fenced = regexp.MustCompile("(?ms)^```.*?^```$")

// TestReadmes checks that the Persian README has the same commands and programs as the
// English one.
func TestReadmes(t *testing.T) {
	english, persian := fenced.FindAllString(readDoc(t, "README.md"), -1), fenced.FindAllString(readDoc(t, "README.fa.md"), -1)
	if !slices.Equal(english, persian) {
		t.Errorf("README.md has\n%s\nREADME.fa.md\n%s", strings.Join(english, "\n"), strings.Join(persian, "\n"))
	}
}

func readDoc(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(inRoot(name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
