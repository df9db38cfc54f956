package main

import "regexp"

var (
	scripts = regexp.MustCompile(`(?is)<script[^>]*>.*?</script>|<style[^>]*>.*?</style>`)
	// blocks match the tags that end a line. Tags within a line are left to
	// plain.
	blocks = regexp.MustCompile(`(?i)</?(p|div|li|ul|ol|h\d|td|tr|th|br|table|section|article|string|item|seg|s|header|footer|nav|option|title)\b[^>]*>`)
)

// extractHTML returns the lines of HTML or XML, one for each block.
func extractHTML(text string) ([]string, error) {
	text = scripts.ReplaceAllString(text, "\n")
	return extractLines(blocks.ReplaceAllString(text, "\n"))
}
