package normalize

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
	"github.com/parsitext/parsitext/testdata"
)

// TestVersion checks that Version names the lexicon, and compares a hash of the normal
// forms of the article with a golden file. Whoever changes the hash must change Version
// too, if a release has the current one.
func TestVersion(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "internal", "lexicon", "lexicon.bin"))
	if err != nil {
		t.Fatal(err)
	}
	if lexicon := fmt.Sprintf("%x", sha256.Sum256(data))[:8]; !strings.HasSuffix(Version, "-"+lexicon) {
		t.Errorf("the version is %s, the hash of the lexicon begins with %s", Version, lexicon)
	}
	h := sha256.New()
	for _, f := range []Form{Standard, Search, HalfSpaces | WordBreaks, Standard &^ HalfSpaces &^ WordBreaks} {
		fmt.Fprintln(h, f.String(testdata.Article()))
	}
	golden.Check(t, "version.golden", fmt.Sprintf("%s %x\n", Version, h.Sum(nil)))
}
