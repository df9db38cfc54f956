// Package constants reads the constants of a source file, for tests that check whether a
// registry has an entry for each.
package constants

import (
	"go/ast"
	"go/parser"
	"go/token"
	"testing"
)

// Names returns the names of the constants of a type in a file of the tested package, in
// order: those of the groups that begin with one. It leaves out constants that are computed
// from others.
func Names(t *testing.T, file, typ string) (names []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, decl := range f.Decls {
		d, ok := decl.(*ast.GenDecl)
		if !ok || d.Tok != token.CONST {
			continue
		}
		if id, ok := d.Specs[0].(*ast.ValueSpec).Type.(*ast.Ident); !ok || id.Name != typ {
			continue
		}
		for i, spec := range d.Specs {
			if s := spec.(*ast.ValueSpec); i == 0 || s.Values == nil {
				names = append(names, s.Names[0].Name)
			}
		}
	}
	if len(names) == 0 {
		t.Fatalf("%s has no constants of type %s", file, typ)
	}
	return names
}
