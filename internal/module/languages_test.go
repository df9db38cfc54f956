package module

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"
)

// TestLanguages checks that the program parsitext knows each language that normalize tells
// from Persian: the page has its Persian name, and a file whose name has its tag stays.
func TestLanguages(t *testing.T) {
	t.Parallel()
	const page, names = "examples/parsitext/internal/page/persian.go", "examples/parsitext/internal/format/filelanguage.go"
	persian := readDoc(t, page)
	_, rest, _ := strings.Cut(readDoc(t, names), "otherTags = `")
	other, _, _ := strings.Cut(rest, "`")
	for _, tag := range languageTags(t) {
		if !strings.Contains(persian, strconv.Quote(tag)+`: "`) {
			t.Errorf("%s has no Persian name of %q", page, tag)
		}
		if !strings.Contains("|"+other+"|", "|"+tag+"|") {
			t.Errorf("otherTags of %s lacks %q", names, tag)
		}
	}
}

// languageTags returns the tags of the table tongues of normalize.
func languageTags(t *testing.T) (tags []string) {
	t.Helper()
	f, err := parser.ParseFile(token.NewFileSet(), inRoot("normalize", "language.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(f, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || spec.Names[0].Name != "tongues" {
			return true
		}
		for _, elt := range spec.Values[0].(*ast.CompositeLit).Elts {
			tag := elt.(*ast.KeyValueExpr).Value.(*ast.CompositeLit).Elts[0].(*ast.BasicLit)
			s, err := strconv.Unquote(tag.Value)
			if err != nil {
				t.Fatal(err)
			}
			tags = append(tags, s)
		}
		return false
	})
	if len(tags) == 0 {
		t.Fatal("normalize/language.go has no table tongues")
	}
	return tags
}
