package normalize

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strings"
	"testing"
)

// becomes matches an example in the comment of a rule.
var becomes = regexp.MustCompile(`"([^"]+)" (?:becomes|as) "([^"]+)"`)

// TestCommentExamples checks the examples in the comments of the rules: "X" becomes "Y".
func TestCommentExamples(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "form.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	ast.Inspect(f, func(node ast.Node) bool {
		spec, ok := node.(*ast.ValueSpec)
		if !ok || spec.Doc == nil {
			return true
		}
		form, ok := named(strings.ToLower(spec.Names[0].Name))
		if !ok {
			return true
		}
		text := strings.Join(strings.Fields(spec.Doc.Text()), " ")
		for _, m := range becomes.FindAllStringSubmatch(text, -1) {
			n++
			if got := form.String(m[1]); got != m[2] {
				t.Errorf("%s: %q becomes %q, the comment says %q", spec.Names[0].Name, m[1], got, m[2])
			}
		}
		return true
	})
	if n < 8 {
		t.Errorf("found only %d examples", n)
	}
}
