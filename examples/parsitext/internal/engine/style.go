package engine

import (
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// A style says how to write characters of a document that need no escape. A character that
// the document has is written in its commoner form. Any other is escaped if the text that
// it replaces was escaped, or if all letters that are not escaped are ASCII.
type style struct {
	doc     *source.Document
	escapes map[rune]int // number of escaped occurrences of each character; nil before they are counted
	ascii   bool         // the plain text is ASCII
	plains  map[rune]int // number of unescaped occurrences of each character, counted on request
}

// escape reports whether r is written as an escape; touched says whether the text it
// replaces was.
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

// count counts the escaped characters outside ASCII.
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

// plain returns the number of unescaped occurrences of a character.
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
