package corpora

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"strings"
	"testing"
)

var (
	data   = flag.String("data", Folder(), "folder with the texts and lists")
	update = flag.Bool("update", false, "write the table of SOURCES.md")
)

func sources(t *testing.T) []Source {
	t.Helper()
	all, err := Sources()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestManifest checks each line separately.
func TestManifest(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range sources(t) {
		if seen[s.File] {
			t.Errorf("%s is there twice", s.File)
		}
		seen[s.File] = true
		if drawn[s.Role] == "" {
			t.Errorf("%s: no role %q", s.File, s.Role)
		}
		text := s.Role == Text || s.Role == Restored
		if care := s.Care == House || s.Care == Careful || s.Care == Loose; care != text {
			t.Errorf("%s: care %q", s.File, s.Care)
		}
		if s.Weight <= 0 || s.Round < 0 || s.Licence == "" || s.Drawn == "" {
			t.Errorf("%s: %+v", s.File, s)
		}
		if b, err := hex.DecodeString(s.SHA256); err != nil || len(b) != sha256.Size {
			t.Errorf("%s: hash %q", s.File, s.SHA256)
		}
		if l := strings.ToUpper(s.Licence); strings.Contains(l, "GPL") || strings.Contains(l, "NC") {
			t.Errorf("%s: licence %s", s.File, s.Licence)
		}
	}
}

func TestParse(t *testing.T) {
	for _, bad := range []string{
		"file\nx\ttext", "file\nx\ttext\thouse\tone\t0\tMIT\tx\t00", "file\nx\ttext\thouse\t1\tall\tMIT\tx\t00",
	} {
		if _, err := parse(bad); err == nil || !strings.Contains(err.Error(), "manifest.tsv:2") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestSources checks that SOURCES.md has the table of the manifest.
func TestSources(t *testing.T) { checkTable(t, "| file |", Table(sources(t))) }

// TestHashCorpus checks the hashes of the files.
func TestHashCorpus(t *testing.T) {
	for _, s := range sources(t) {
		b, err := os.ReadFile(s.Path(*data))
		if err != nil {
			t.Skip(err)
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != s.SHA256 {
			t.Errorf("%s is another file", s.File)
		}
	}
}

func TestHeld(t *testing.T) {
	n := 0
	for i := range 4000 {
		if Held(i) {
			n++
		}
	}
	if n != 400 || Held(0) || !Held(360) || !Held(399) || Held(400) {
		t.Errorf("%d of 4000 lines", n)
	}
}
