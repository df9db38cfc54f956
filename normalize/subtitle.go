package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// In a subtitle file, a line with a number comes before the line with the times. Such
// a counter keeps its digits.
const (
	maxCounter = 32  // bytes of a counter at most
	maxCue     = 128 // bytes of the next line that are searched for the times
)

// isCounter reports whether the line may number a subtitle.
func isCounter(line []byte) bool {
	if len(line) > maxCounter {
		return false
	}
	some := false
	for i := pastUndrawn(line, 0, true); i < len(line); i = pastUndrawn(line, i+1, true) {
		if line[i] < '0' || line[i] > '9' {
			return false
		}
		some = true
	}
	return some
}

// isCue reports whether b begins with a line with the times of a subtitle.
func isCue(b []byte) bool {
	n, _ := lineEnd(b[:min(len(b), maxCue)])
	i := pastUndrawn(b[:n], 0, true)
	if i == n || bytes.ContainsRune(b[:i], script.Kashida) { // a kashida becomes a dash
		return false
	}
	_, kind, ok := span.At(b[i:n], 0)
	return ok && kind == span.Subtitle
}
