package main

import "regexp"

var (
	scripts = regexp.MustCompile(`(?is)<script[^>]*>.*?</script>|<style[^>]*>.*?</style>`)
	// blocks are the tags that end a line. Those within a line are for inline.
	blocks = regexp.MustCompile(`(?i)</?(p|div|li|ul|ol|h\d|td|tr|th|br|table|section|article|string|item|seg|s|header|footer|nav|option|title)\b[^>]*>`)
)

// extractHTML takes the lines of HTML or XML, one for each block.
func extractHTML(text string) ([]string, error) {
	text = scripts.ReplaceAllString(text, "\n")
	return extractLines(blocks.ReplaceAllString(text, "\n"))
}
