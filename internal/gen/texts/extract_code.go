package main

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	// stretches match the places where a line of a program or a configuration may
	// have text: in quotation marks, after an assignment sign, in a comment.
	stretches = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|` + "`([^`]*)`" +
		`|[:=>]\s*([^"'` + "`" + `<>{}]*[\x{600}-\x{6FF}][^"'` + "`" + `<>{}]*)|(?://|#|\*)\s*([^<>]*[\x{600}-\x{6FF}][^<>]*)`)
	// quotes match strings with a Persian letter.
	quotes = regexp.MustCompile(`"([^"]*[\x{600}-\x{6FF}][^"]*)"|'([^']*[\x{600}-\x{6FF}][^']*)'|` + "`([^`]*[\\x{600}-\\x{6FF}][^`]*)`")
	// escaped matches an escaped code point in a properties file.
	escaped = regexp.MustCompile(`\\u([0-9a-fA-F]{4})`)
)

// extractCode returns the text of programs and configurations, line by line.
func extractCode(text string) (out []string, err error) {
	for line := range strings.SplitSeq(text, "\n") {
		for _, m := range stretches.FindAllStringSubmatch(line, -1) {
			s := strings.Join(m[1:], "") // one of them has text
			out = append(out, strings.Split(strings.ReplaceAll(s, `\n`, "\n"), "\n")...)
		}
	}
	return out, nil
}

// extractProperties returns the text of a properties file.
func extractProperties(text string) ([]string, error) {
	return extractCode(escaped.ReplaceAllStringFunc(text, func(s string) string {
		n, _ := strconv.ParseUint(s[2:], 16, 16) // the expression has checked it
		return string(rune(n))
	}))
}

// extractQuoted returns the strings in quotation marks that have a Persian letter,
// for lists in programs.
func extractQuoted(text string) (out []string, err error) {
	for _, m := range quotes.FindAllStringSubmatch(text, -1) {
		out = append(out, strings.Join(m[1:], "")) // one of them has text
	}
	return out, nil
}
