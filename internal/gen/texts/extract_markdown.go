package main

import (
	"regexp"
	"strings"
)

var (
	// fence begins and ends a block of code.
	fence = regexp.MustCompile("^\\s*(```|~~~)")
	// item begins what is a line of its own: an item, a heading, a quotation, a row.
	item = regexp.MustCompile(`^\s*([-*+>|#]|\d+[.)]|[۰-۹]+[.)])`)
)

// extractMarkdown takes the lines of Markdown, without blocks of code. The lines of a
// paragraph that was broken to a width are one.
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

// withoutFences drops the blocks of code, and the spaces of lines that have nothing else.
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

// wrapped reports whether lines are one paragraph that was broken to a width.
func wrapped(lines []string) bool {
	const narrow = 50 // runes, on average, below which the breaks are meant
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
