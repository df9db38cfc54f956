package format

import (
	"bytes"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var srtFormat = Format{
	Name:    "srt",
	Files:   []string{".srt"},
	Summary: "SubRip: the texts of the cues",
	Parse:   parseSRT,
}

// parseSRT reads cues. The text of one ends with a blank line or the number and times of
// the next; what stands after a blank line is a text too, as players show it.
func parseSRT(src []byte, _ Options) (*source.Document, error) {
	doc := &source.Document{}
	text, begun := span{}, false
	flush := func() {
		if begun && text.start < text.end {
			doc.Parts = append(doc.Parts, cuePart(src, text))
		}
		text = span{}
	}
	for l := range lines(src, 0, len(src)) {
		line := l.of(src)
		switch {
		case cueTime.Match(line):
			flush()
			begun = true
		case bytes.Contains(line, []byte(arrow)):
			return nil, &source.Error{Offset: l.start, Err: errTimes}
		case len(bytes.TrimSpace(line)) == 0 || isCueNumber(src, l):
			flush()
		case text.end == 0:
			text = l
		default:
			text.end = l.end
		}
	}
	flush()
	return doc, nil
}

// isCueNumber reports whether a line has the number of the cue whose times are on the next.
func isCueNumber(src []byte, l span) bool {
	number := bytes.TrimSpace(l.of(src))
	if skip(number, 0, "0123456789") < len(number) {
		return false
	}
	for next := range lines(src, l.end+lineBreak(src[l.end:]), len(src)) {
		return cueTime.Match(next.of(src))
	}
	return false
}

func cuePart(src []byte, text span) source.Part {
	p := source.Part{Encode: encodeCue}
	inline(&p, src, text.start, text.end, cueLeads, func(at, end int) element { return readCue(src, at, end) })
	return p
}
