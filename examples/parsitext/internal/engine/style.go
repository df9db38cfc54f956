package engine

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// A style tells how a document writes characters that need no escape: those that are in
// it already as it writes them most often; others escaped where what they replace was
// escaped, or where no letter but those of ASCII stands as itself.
type style struct {
	doc     *source.Document
	escapes map[rune]int // how often each character is escaped; nil before it is counted
	ascii   bool         // the plain text is ASCII
	known   map[rune]bool
}

// escape reports whether r is written by an escape; touched says that what it replaces was.
func (s *style) escape(r rune, touched bool) bool {
	if r < utf8.RuneSelf {
		return false
	}
	if s.escapes == nil {
		s.count()
	}
	if len(s.escapes) == 0 {
		return false
	}
	escaped, known := s.known[r]
	if !known {
		if plain := s.plain(string(r)); plain+s.escapes[r] > 0 {
			escaped = s.escapes[r] > plain
		} else if touched {
			return true
		} else {
			escaped = s.ascii
		}
		s.known[r] = escaped
		return escaped
	}
	return escaped || touched && s.escapes[r] == 0 && s.plain(string(r)) == 0
}

// count counts the characters beyond ASCII that are escaped.
func (s *style) count() {
	s.escapes, s.known, s.ascii = map[rune]int{}, map[rune]bool{}, true
	for _, p := range s.doc.Parts {
		for _, g := range p.Segments {
			switch {
			case g.Kind == source.Escape:
				for _, r := range g.Text {
					if r >= utf8.RuneSelf {
						s.escapes[r]++
					}
				}
			case g.Kind == source.Plain && !isASCII(g.Text):
				s.ascii = false
			}
		}
	}
}

// plain returns how often a character stands as itself.
func (s *style) plain(r string) (n int) {
	for _, p := range s.doc.Parts {
		for _, g := range p.Segments {
			if g.Kind == source.Plain {
				n += strings.Count(g.Text, r)
			}
		}
	}
	return n
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
