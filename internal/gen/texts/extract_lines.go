package main

import "strings"

// extractLines takes plain text, a paragraph a line.
func extractLines(text string) ([]string, error) { return strings.Split(text, "\n"), nil }
