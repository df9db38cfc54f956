package main

import (
	"fmt"
	"strings"
)

// shows returns an error if the output lacks a line that the document shows. The lines must
// be in the same order, but the document may omit some.
func shows(printed string, b block) error {
	lines := strings.Split(printed, "\n")
	i := 0
	for _, want := range b.output {
		want = strings.TrimSpace(want)
		if want == "" || want == "…" {
			continue
		}
		for i < len(lines) && strings.TrimSpace(lines[i]) != want {
			i++
		}
		if i == len(lines) {
			return fmt.Errorf("%s\ndoes not print, in this order:\n%s\nbut\n%s", b.commands[0], want, printed)
		}
		i++
	}
	return nil
}
