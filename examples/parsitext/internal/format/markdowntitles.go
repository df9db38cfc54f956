package format

import (
	"regexp"
	"slices"
	"sort"
)

// quotedTitle is a line with a title between quotation marks that are syntax: of an
// admonition or a tab of MkDocs, or of a link definition (CommonMark, section 4.7).
var quotedTitle = regexp.MustCompile(`(?m)^[ \t>]*(?:[-+*][ \t]+)?(?:(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[\w -]*|\[[^\]\n]+\]:[ \t]*\S+[ \t]+)(").*(")[ \t]*\r?$`)

// withTitleMarks returns the spans, in order, with the quotation marks of titles.
func withTitleMarks(spans []span, src []byte) []span {
	all := slices.Clone(spans)
	for _, m := range quotedTitle.FindAllSubmatchIndex(src, -1) {
		for _, mark := range []span{{m[2], m[3]}, {m[4], m[5]}} {
			if !inSpan(spans, mark.start) {
				all = append(all, mark)
			}
		}
	}
	slices.SortFunc(all, func(a, b span) int { return a.start - b.start })
	return all
}

// inSpan reports whether a span contains an offset.
func inSpan(spans []span, at int) bool {
	i := sort.Search(len(spans), func(i int) bool { return spans[i].end > at })
	return i < len(spans) && spans[i].start <= at
}
