package main

import (
	"regexp"
	"strings"
)

// timing matches a line of a subtitle that is not text: its number or its time.
var timing = regexp.MustCompile(`^[\d:,.\-> ]+$`)

// extractSubtitles returns the text of each subtitle as one line.
func extractSubtitles(text string) (out []string, err error) {
	for subtitle := range strings.SplitSeq(text, "\n\n") {
		var lines []string
		for line := range strings.SplitSeq(subtitle, "\n") {
			if line != "" && !timing.MatchString(line) {
				lines = append(lines, line)
			}
		}
		out = append(out, strings.Join(lines, " "))
	}
	return out, nil
}
