package main

import "strings"

// extractLines returns the lines of plain text, one paragraph per line.
func extractLines(text string) ([]string, error) { return strings.Split(text, "\n"), nil }
