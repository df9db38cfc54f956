package format_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/parsitext/parsitext/examples/parsitext/internal/format"
)

// TestRegistered checks that each Format that a file of the package declares is in the table
// of registry.go.
func TestRegistered(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := 0
	for _, file := range files {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range f.Decls {
			d, ok := decl.(*ast.GenDecl)
			if !ok || d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				name, ok := formatName(spec.(*ast.ValueSpec))
				if !ok {
					continue
				}
				declared++
				if format.ByName(name) == nil {
					t.Errorf("the format %q of %s is not in the table of registry.go", name, file)
				}
			}
		}
	}
	if declared < 20 {
		t.Errorf("found only %d formats", declared)
	}
}

// formatName returns the Name of the Format that a variable is, if it is one.
func formatName(spec *ast.ValueSpec) (string, bool) {
	if len(spec.Values) != 1 {
		return "", false
	}
	lit, ok := spec.Values[0].(*ast.CompositeLit)
	if !ok {
		return "", false
	}
	if typ, ok := lit.Type.(*ast.Ident); !ok || typ.Name != "Format" {
		return "", false
	}
	for _, elt := range lit.Elts {
		field := elt.(*ast.KeyValueExpr)
		if text, ok := field.Value.(*ast.BasicLit); ok && field.Key.(*ast.Ident).Name == "Name" {
			name, err := strconv.Unquote(text.Value)
			return name, err == nil
		}
	}
	return "", true
}
