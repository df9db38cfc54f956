package parsitext

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// standard are the packages of the standard library that the library may import.
// What is left out would read files or the network, start slowly, or be slow: os,
// net, log, regexp, reflect, time/tzdata.
var standard = strings.Fields(`
	bytes cmp database/sql/driver embed encoding/binary errors fmt hash/fnv io iter maps math
	math/bits slices sort strconv strings sync sync/atomic time unicode unicode/utf16
	unicode/utf8
`)

// TestStandardImports checks the imports of the packages for users and of those of
// this module that they import. Only tokenize has unsafe.
func TestStandardImports(t *testing.T) {
	const format = `{{if not .Standard}}{{.ImportPath}}{{range .Imports}} {{.}}{{end}}{{end}}`
	args := []string{"list", "-deps", "-f", format}
	for _, name := range public {
		args = append(args, "./"+name)
	}
	out, err := exec.Command("go", args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	checked := 0
	for line := range strings.Lines(string(out)) {
		path, imports, _ := strings.Cut(strings.TrimSpace(line), " ")
		name, ours := strings.CutPrefix(path, module+"/")
		if !ours {
			continue
		}
		checked++
		for _, p := range strings.Fields(imports) {
			if !strings.Contains(p, ".") && !slices.Contains(standard, p) && (p != "unsafe" || name != "tokenize") {
				t.Errorf("%s imports %s", name, p)
			}
		}
	}
	if checked < len(public) {
		t.Errorf("only %d packages seen", checked)
	}
}
