package format

import (
	"regexp"
	"strings"
)

// signs tell lines that are no prose, and what they are of.
var signs = []struct {
	of   string
	line *regexp.Regexp
}{
	{"JSON (-format json or jsonl)", regexp.MustCompile(`^\s*([{\[]|[}\]],?$|"[^"]*"\s*:)`)},
	{"HTML or XML", regexp.MustCompile(`^\s*</?[a-zA-Z!?].*`)},
	{"subtitles", regexp.MustCompile(`\d --> \d`)},
	{"messages of gettext", regexp.MustCompile(`^(msgid|msgstr|#[:,~|]|"(.*)"$)`)},
	{"LaTeX", regexp.MustCompile(`^\s*\\[a-zA-Z]+[\[{]`)},
	{"a program", regexp.MustCompile(`^#!|[;{}]\s*$|^\s*(//|/\*|import |from \w+ import|def |func |class |package |#include)`)},
	{"settings or YAML", regexp.MustCompile(`^\s*(- )?[A-Za-z_][\w.-]*\s*[:=](\s|$)`)},
	{"a table", regexp.MustCompile(`\t.*\t|\S,\S.*\S,\S|[^;]*;[^;]*;[^;]*;`)},
	{"Markdown", regexp.MustCompile("^\\s*(```|~~~|\\|.*\\|)")},
}

// NoProse says what the beginning of a text looks like if that is no prose, or "": more
// than one line in five has the sign of something else.
func NoProse(head string) string {
	lines, found := 0, 0
	counts := make([]int, len(signs))
	for line := range strings.Lines(head) {
		line = strings.TrimRight(line, "\r\n")
		if strings.TrimSpace(line) == "" {
			continue
		}
		lines++
		for i, s := range signs {
			if s.line.MatchString(line) {
				counts[i]++
				found++
				break
			}
		}
	}
	if found*5 <= lines {
		return ""
	}
	most := 0
	for i, n := range counts {
		if n > counts[most] {
			most = i
		}
	}
	return signs[most].of
}
