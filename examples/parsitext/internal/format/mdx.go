package format

import (
	"bytes"
	"regexp"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var mdxFormat = Format{
	Name:    "mdx",
	Files:   []string{".mdx"},
	Summary: "MDX: as Markdown, without imports, exports and expressions in braces",
	Parse:   parseMDX,
	Tree:    markdownTree,
}

func parseMDX(src []byte, _ Options) (*source.Document, error) {
	masked, spans := maskMDX(src)
	return readMarkdown(src, masked, spans)
}

// mdxModule is an import or export at the start of a line of MDX, up to an empty line.
var mdxModule = regexp.MustCompile(`(?m)^(?:import[ \t]*["'{*\w]|export[ \t]+[{*\w]).*(?:\n[ \t]*\S.*)*`)

// maskMDX is maskTemplates for the modules, expressions and comments of MDX.
func maskMDX(src []byte) (masked []byte, spans []span) {
	at := 0
	for _, m := range append(mdxModule.FindAllIndex(src, -1), []int{len(src), len(src)}) {
		spans = appendExpressions(spans, src, at, m[0])
		if m[0] < m[1] {
			spans = append(spans, span{m[0], m[1]})
		}
		at = m[1]
	}
	return maskSpans(src, spans), spans
}

// appendExpressions appends to spans the outermost expressions in braces in [at,end). None
// goes beyond an empty line or a code fence.
func appendExpressions(spans []span, src []byte, at, end int) []span {
	var open []int // offsets of braces
	for i := at; i < end; i++ {
		switch src[i] {
		case '\\':
			i++
		case '{':
			open = append(open, i)
		case '}':
			if len(open) == 0 {
				continue
			}
			start := open[len(open)-1]
			open = open[:len(open)-1]
			for len(spans) > 0 && spans[len(spans)-1].start > start {
				spans = spans[:len(spans)-1]
			}
			spans = append(spans, span{start, i + 1})
		case '\n':
			if endsExpressions(src[i+1 : end]) {
				open = open[:0]
			}
		}
	}
	return spans
}

// endsExpressions reports whether the rest of a file begins with an empty line or a fence.
func endsExpressions(rest []byte) bool {
	i := 0
	for i < len(rest) && has(" \t\r", rest[i]) {
		i++
	}
	return i == len(rest) || rest[i] == '\n' || bytes.HasPrefix(rest[i:], []byte("```")) || bytes.HasPrefix(rest[i:], []byte("~~~"))
}
