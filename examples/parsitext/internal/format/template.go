package format

import (
	"bytes"
	"regexp"
)

// templates are the constructs that programs replace in texts: those of Jinja, Liquid,
// Go, Vue, Hugo, ERB, ASP and PHP.
var templates = regexp.MustCompile(`(?s)\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|<%.*?%>|<\?.*?\?>`)

// lineTemplates are the templates in Markdown, which must be on one line.
var lineTemplates = regexp.MustCompile(`\{\{.*?\}\}|\{%.*?%\}`)

// maskTemplates returns a copy of src with letters in place of the templates, so that
// their signs are not read as those of the format. It also returns the ranges of the
// templates.
func maskTemplates(src []byte, t *regexp.Regexp) (masked []byte, spans []span) {
	for _, m := range t.FindAllIndex(src, -1) {
		spans = append(spans, span{m[0], m[1]})
	}
	return maskSpans(src, spans), spans
}

// maskSpans returns a copy of src with letters in place of the spans. Line breaks stay.
func maskSpans(src []byte, spans []span) []byte {
	masked := bytes.Clone(src)
	for _, s := range spans {
		for i := s.start; i < s.end; i++ {
			if masked[i] != '\n' && masked[i] != '\r' {
				masked[i] = 'x'
			}
		}
	}
	return masked
}
