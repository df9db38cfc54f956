package module

import (
	"bytes"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/printer"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/golden"
)

// TestAPI compares the exported declarations of the packages with api.txt, so that
// changes visible to users are noticed: rewrite the file with -update and read the
// difference.
func TestAPI(t *testing.T) {
	var b strings.Builder
	for _, name := range public {
		fset := token.NewFileSet()
		p, err := doc.NewFromFiles(fset, files(t, fset, name), module+"/"+name)
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString("package " + name + "\n")
		writeAPI(&b, fset, p)
		b.WriteString("\n")
	}
	golden.Check(t, filepath.Join("..", inRoot("api.txt")), b.String())
}

// files returns the files of a package, except its tests.
func files(t *testing.T, fset *token.FileSet, dir string) (files []*ast.File) {
	t.Helper()
	paths, _ := filepath.Glob(inRoot(dir, "*.go"))
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	return files
}

// writeAPI writes the declarations of a package.
func writeAPI(b *strings.Builder, fset *token.FileSet, p *doc.Package) {
	values := func(list []*doc.Value) {
		for _, v := range list {
			writeDecl(b, fset, v.Decl)
		}
	}
	funcs := func(list []*doc.Func) {
		for _, f := range list {
			writeDecl(b, fset, f.Decl)
		}
	}
	values(p.Consts)
	values(p.Vars)
	funcs(p.Funcs)
	for _, t := range p.Types {
		writeDecl(b, fset, t.Decl)
		values(t.Consts)
		values(t.Vars)
		funcs(t.Funcs)
		funcs(t.Methods)
	}
}

// writeDecl writes a declaration without its comments and body.
func writeDecl(b *strings.Builder, fset *token.FileSet, decl ast.Decl) {
	ast.Inspect(decl, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			n.Doc, n.Body = nil, nil
		case *ast.GenDecl:
			n.Doc = nil
		case *ast.TypeSpec:
			n.Doc, n.Comment = nil, nil
		case *ast.ValueSpec:
			n.Doc, n.Comment = nil, nil
		case *ast.Field:
			n.Doc, n.Comment = nil, nil
		}
		return true
	})
	var out bytes.Buffer
	config := printer.Config{Mode: printer.UseSpaces | printer.TabIndent, Tabwidth: 8}
	config.Fprint(&out, fset, decl)
	for line := range strings.Lines(out.String() + "\n") {
		if strings.TrimSpace(line) != "" {
			b.WriteString(line)
		}
	}
}
