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
	plains  map[rune]int // how often each stands as itself, where that was asked
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
	if escapes, plain := s.escapes[r], s.plain(r); escapes+plain > 0 {
		return escapes > plain
	}
	return touched || s.ascii
}

// count counts the characters beyond ASCII that are escaped.
func (s *style) count() {
	s.escapes, s.plains, s.ascii = map[rune]int{}, map[rune]int{}, true
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
func (s *style) plain(r rune) int {
	n, known := s.plains[r]
	if !known {
		for _, p := range s.doc.Parts {
			for _, g := range p.Segments {
				if g.Kind == source.Plain {
					n += strings.Count(g.Text, string(r))
				}
			}
		}
		s.plains[r] = n
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
