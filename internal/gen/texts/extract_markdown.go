package main

import (
	"regexp"
	"strings"
)

var (
	// fence matches the line that begins or ends a block of code.
	fence = regexp.MustCompile("^\\s*(```|~~~)")
	// item matches the beginning of a line that stands by itself: an item, a heading, a
	// quotation, a table row.
	item = regexp.MustCompile(`^\s*([-*+>|#]|\d+[.)]|[۰-۹]+[.)])`)
)

// extractMarkdown returns the lines of Markdown, without blocks of code. It joins the
// lines of a paragraph that was wrapped to a width.
func extractMarkdown(text string) (out []string, err error) {
	for paragraph := range strings.SplitSeq(withoutFences(text), "\n\n") {
		lines := strings.Split(strings.Trim(paragraph, "\n"), "\n")
		if wrapped(lines) {
			lines = []string{strings.Join(lines, " ")}
		}
		out = append(out, lines...)
	}
	return out, nil
}

// withoutFences removes the blocks of code, and the spaces in otherwise blank lines.
func withoutFences(text string) string {
	var b strings.Builder
	open := ""
	for line := range strings.SplitSeq(text, "\n") {
		m := fence.FindStringSubmatch(line)
		switch {
		case m != nil && open == "":
			open = m[1]
			b.WriteByte('\n')
		case m != nil && open == m[1]:
			open = ""
		case open == "" && strings.TrimSpace(line) == "":
			b.WriteByte('\n')
		case open == "":
			b.WriteString(line + "\n")
		}
	}
	return b.String()
}

// wrapped reports whether lines are one paragraph that was wrapped to a width.
func wrapped(lines []string) bool {
	const narrow = 50 // runes per line, on average, below which the breaks are intended
	if len(lines) < 2 {
		return false
	}
	runes := 0
	for i, line := range lines {
		if item.MatchString(line) {
			return false
		}
		if i < len(lines)-1 {
			runes += len([]rune(line))
		}
	}
	return runes > narrow*(len(lines)-1)
}
