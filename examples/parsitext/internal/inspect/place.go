package inspect

import (
	"strings"
	"unicode/utf8"
)

// A place is the position of a finding.
type place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"` // in characters
	Start  int    `json:"start"`  // in bytes, like End
	End    int    `json:"end"`
}

// A placer computes the lines and columns of findings in order.
type placer struct {
	file, text string

	at, line, column int // of the text read so far
}

func newPlacer(file, text string) *placer { return &placer{file, text, 0, 1, 1} }

// place returns the place of text[start:end].
func (p *placer) place(start, end int) place {
	before := p.text[p.at:start]
	if i := strings.LastIndexByte(before, '\n'); i >= 0 {
		p.line += strings.Count(before, "\n")
		p.column = 1
		before = before[i+1:]
	}
	p.column += utf8.RuneCountInString(before)
	p.at = start
	return place{p.file, p.line, p.column, start, end}
}
