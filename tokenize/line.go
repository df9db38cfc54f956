package tokenize

import (
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/span"
)

// window is the number of bytes of a line that are searched for a span. If a
// span fills them, the search continues in twice as many, so that no span is
// cut.
const window = 4096

// spanAt returns the length and kind of the protected span at i as span.At does.
func (sc *scanner) spanAt(i int) (n int, kind span.Kind, ok bool) {
	for size := window; ; size *= 2 {
		line, whole := sc.line(i, size)
		n, kind, ok = span.At(line, 0)
		if whole || !ok || n < len(line) {
			return n, kind, ok
		}
	}
}

// line returns the rest of the line from i on, at most size bytes, and whether
// it is complete.
func (sc *scanner) line(i, size int) (text string, whole bool) {
	if sc.lineEnd < i {
		sc.lineEnd, sc.broken = i, false
	}
	limit := min(len(sc.s), i+size)
	if !sc.broken && sc.lineEnd < limit {
		sc.lineEnd = lineEnd(sc.s, sc.lineEnd, limit)
		sc.broken = sc.lineEnd < limit
	}
	end := min(sc.lineEnd, limit)
	sc.seen = max(sc.seen, i+size+utf8.UTFMax)
	if sc.broken && sc.lineEnd < limit || limit == len(sc.s) {
		return sc.s[i:end], true
	}
	for end > i && end > limit-utf8.UTFMax && !utf8.RuneStart(sc.s[end]) {
		end--
	}
	return sc.s[i:end], false
}

// settled reports whether no text after s could change the tokens that were read
// up to end. This is so if the line ends in s, or if s has all the text that was
// looked at.
func (sc *scanner) settled(end int) bool {
	seen := max(sc.seen, end+maxPeek)
	return seen <= len(sc.s) || lineEnd(sc.s, end, len(sc.s)) < len(sc.s)
}

// maxPeek limits the text after a token that determines its end, unless the
// scanner's seen says more: two characters.
const maxPeek = 2 * utf8.UTFMax

// lineEnd returns the offset of the first line break in s[i:limit], or limit.
func lineEnd(s string, i, limit int) int {
	for ; i < limit; i++ {
		if c := s[i]; (c < ' ' || c == 0xC2 || c == 0xE2) && breakAt(s, i) > 0 {
			return i
		}
	}
	return limit
}

// breakAt returns the length of the line break at i, or 0 (UAX #14, classes BK,
// CR, LF and NL).
func breakAt(s string, i int) int {
	switch s[i] {
	case '\n', '\v', '\f':
		return 1
	case '\r':
		if i+1 < len(s) && s[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if i+1 < len(s) && s[i+1] == 0x85 { // U+0085
			return 2
		}
	case 0xE2: // U+2028, U+2029
		if i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0xA8 || s[i+2] == 0xA9) {
			return 3
		}
	}
	return 0
}
