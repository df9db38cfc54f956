package main

import (
	"regexp"
	"strings"
)

var (
	translation = regexp.MustCompile(`(?m)^msgstr(?:\[\d\])? ((?:".*"\s*\n?)+)`)
	quoted      = regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
	unescape    = strings.NewReplacer(`\n`, "\n", `\"`, `"`, `\t`, " ")
)

// extractPO returns the translations in a gettext catalogue.
func extractPO(text string) (out []string, err error) {
	for _, m := range translation.FindAllStringSubmatch(text, -1) {
		var b strings.Builder
		for _, q := range quoted.FindAllStringSubmatch(m[1], -1) {
			b.WriteString(q[1])
		}
		out = append(out, strings.Split(unescape.Replace(b.String()), "\n")...)
	}
	return out, nil
}
