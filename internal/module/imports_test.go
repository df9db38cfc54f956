package module

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// standard are the packages of the standard library that the library may import.
// Packages that read files or the network, start slowly or are slow are excluded: os,
// net, log, regexp, reflect, time/tzdata.
var standard = strings.Fields(`
	bytes cmp database/sql/driver embed encoding/binary errors fmt hash/fnv io iter maps math
	math/bits runtime slices sort strconv strings sync sync/atomic time unicode unicode/utf16
	unicode/utf8
`)

// TestStandardImports checks the imports of the packages for users and of the packages
// of this module that they import. Only tokenize may import unsafe.
func TestStandardImports(t *testing.T) {
	const format = `{{if not .Standard}}{{.ImportPath}}{{range .Imports}} {{.}}{{end}}{{end}}`
	args := []string{"list", "-deps", "-f", format}
	for _, name := range public {
		args = append(args, "./"+name)
	}
	checked := 0
	for line := range strings.Lines(goTool(t, args...)) {
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

// TestGoroutines checks that no code of the library starts a goroutine, except for
// normalize.Copy, which the user asks to.
func TestGoroutines(t *testing.T) {
	out := goTool(t, "list", "-deps", "-f", "{{if not .Standard}}{{$dir := .Dir}}{{range .GoFiles}}{{$dir}}/{{.}}\n{{end}}{{end}}", "./normalize", "./jalali", "./tokenize")
	starts := map[string]bool{}
	for _, path := range strings.Fields(out) {
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if startsGoroutine(n) {
				starts[filepath.Join(filepath.Base(filepath.Dir(path)), filepath.Base(path))] = true
			}
			return true
		})
	}
	if want := filepath.Join("normalize", "copy.go"); len(starts) != 1 || !starts[want] {
		t.Errorf("goroutines start in %v, want %s alone", slices.Collect(maps.Keys(starts)), want)
	}
}

// startsGoroutine reports whether n is a go statement or a call of WaitGroup.Go.
func startsGoroutine(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.GoStmt:
		return true
	case *ast.SelectorExpr:
		return n.Sel.Name == "Go"
	}
	return false
}

// TestImports checks that jalali and tokenize need nothing but the standard library and
// this module, that normalize needs only one more package, for its Transformer, and that the
// others do not import normalize.
func TestImports(t *testing.T) {
	const transform = "golang.org/x/text/transform"
	for _, name := range public {
		out := goTool(t, "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./"+name)
		for _, path := range strings.Fields(out) {
			if !strings.HasPrefix(path, module+"/") && (path != transform || name != "normalize") {
				t.Errorf("%s imports %s", name, path)
			}
			if name != "normalize" && path == module+"/normalize" {
				t.Errorf("%s imports normalize", name)
			}
		}
	}
}

// TestRoot checks that the root package consists of doc.go, which declares nothing and
// imports the packages for users, so that a program that gets the module also gets
// their dependencies.
func TestRoot(t *testing.T) {
	if all, _ := filepath.Glob(inRoot("*.go")); !slices.Equal(all, []string{inRoot("doc.go")}) {
		t.Fatalf("the root has %v", all)
	}
	f := files(t, token.NewFileSet(), ".")
	if n := len(f[0].Decls); n != 1 {
		t.Fatalf("doc.go has %d declarations, want one of imports", n)
	}
	var got []string
	for _, spec := range f[0].Imports {
		if spec.Name == nil || spec.Name.Name != "_" {
			t.Errorf("%s is not a blank import", spec.Path.Value)
		}
		got = append(got, strings.TrimPrefix(strings.Trim(spec.Path.Value, `"`), module+"/"))
	}
	if want := slices.Sorted(slices.Values(public)); !slices.Equal(got, want) {
		t.Errorf("doc.go imports %v, want %v", got, want)
	}
}
