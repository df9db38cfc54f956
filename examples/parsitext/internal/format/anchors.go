package format

import (
	"net/url"
	"strings"
	"unicode"

	"github.com/yuin/goldmark/ast"
)

// anchorsOf returns the anchors in the file to which its links point.
func anchorsOf(root ast.Node) map[string]bool {
	anchors := map[string]bool{}
	ast.Walk(root, func(n ast.Node, in bool) (ast.WalkStatus, error) {
		if link, ok := n.(*ast.Link); ok && in && len(link.Destination) > 1 && link.Destination[0] == '#' {
			name, err := url.PathUnescape(string(link.Destination[1:]))
			if err == nil {
				anchors[slugOf(name)] = true
			}
		}
		return ast.WalkContinue, nil
	})
	return anchors
}

// slug returns the anchor that links to a heading use.
func slug(heading ast.Node, src []byte) string {
	var b strings.Builder
	ast.Walk(heading, func(n ast.Node, in bool) (ast.WalkStatus, error) {
		if t, ok := n.(*ast.Text); ok && in {
			b.Write(t.Value(src))
		}
		return ast.WalkContinue, nil
	})
	return slugOf(b.String())
}

// slugOf returns the letters, digits and hyphens of a name, as in the anchors of
// headings. It omits signs at the ends, which programs treat differently.
func slugOf(name string) string {
	name = strings.Map(func(r rune) rune {
		switch {
		case r == ' ' || r == '-':
			return '-'
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_':
			return unicode.ToLower(r)
		}
		return -1
	}, name)
	return strings.Trim(name, "-")
}
