package inspect

import (
	"strings"
	"unicode/utf8"
)

// A place is where a finding stands.
type place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"` // in characters
	Start  int    `json:"start"`  // in bytes, as End
	End    int    `json:"end"`
}

// A placer counts the lines and columns of findings that come in order.
type placer struct {
	file, text string

	at, line, column int // of the text
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
