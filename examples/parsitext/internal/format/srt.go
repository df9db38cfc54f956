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

// parseSRT reads cues. The text of a cue ends with a blank line or the number and times of
// the next cue; lines after a blank line are also text, because players show them.
func parseSRT(src []byte, _ Options) (*source.Document, error) {
	r := cueReader{src: src, part: srtPart}
	for l := range lines(src, 0, len(src)) {
		if len(bytes.TrimSpace(l.of(src))) == 0 || isCueNumber(src, l) {
			r.endText()
			continue
		}
		r.line(l)
	}
	return r.document()
}

// isCueNumber reports whether a line is the number of a cue, whose times are on the next
// line.
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

func srtPart(src []byte, text span) source.Part {
	p := source.Part{Encode: encodeCue}
	inline(&p, src, text.start, text.end, cueLeads, func(at, end int) element { return readCue(src, at, end) })
	return p
}
