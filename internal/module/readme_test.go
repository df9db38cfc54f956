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

// TestReadmeVersions checks that the READMEs name the version of x/text that go.mod does.
func TestReadmeVersions(t *testing.T) {
	const path = "golang.org/x/text"
	want := strings.TrimSpace(goTool(t, "list", "-m", "-f", "{{.Version}}", path))
	for _, name := range []string{"README.md", "README.fa.md"} {
		if !strings.Contains(readDoc(t, name), "-replace="+path+"=github.com/golang/text@"+want+"`") {
			t.Errorf("%s does not replace %s by %s", name, path, want)
		}
	}
}
