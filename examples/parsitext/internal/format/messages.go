package format

import (
	"regexp"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// messageCode matches the parts of messages that are meant for programs: placeholders
// such as %1 and %2$s, and the bidi controls around them, which normalize removes from
// prose.
var messageCode = regexp.MustCompile(`%\d+(\$[-+ #0-9.]*[a-zA-Z@]{1,2})?|[\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]`)

// keepCodes makes the codes of messages Fixed.
func keepCodes(d *source.Document) *source.Document {
	for i := range d.Parts {
		if p := &d.Parts[i]; messageCode.MatchString(p.Text()) {
			p.Segments = withoutCodes(p.Segments)
		}
	}
	return d
}

// withoutCodes removes the codes from the plain text, and keeps those that are escaped.
func withoutCodes(segments []source.Segment) []source.Segment {
	var p source.Part
	for _, g := range segments {
		switch {
		case g.Kind == source.Escape && messageCode.MatchString(g.Text):
			p.Fix(g.Text, g.Start, g.End)
		case g.Kind == source.Plain:
			cutCodes(&p, g)
		default:
			p.Segments = append(p.Segments, g)
		}
	}
	return p.Segments
}

// cutCodes appends a plain segment with its codes Fixed.
func cutCodes(p *source.Part, g source.Segment) {
	at := 0
	add := func(kind source.Kind, end int) {
		if at < end {
			p.Segments = append(p.Segments, source.Segment{Kind: kind, Text: g.Text[at:end], Start: g.Start + at, End: g.Start + end})
		}
		at = end
	}
	for _, m := range messageCode.FindAllStringIndex(g.Text, -1) {
		add(source.Plain, m[0])
		add(source.Fixed, m[1])
	}
	add(source.Plain, len(g.Text))
}
