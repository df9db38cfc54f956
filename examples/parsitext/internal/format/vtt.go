package format

import (
	"bytes"
	"errors"
	"html"
	"regexp"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var vttFormat = Format{
	Name:    "vtt",
	Files:   []string{".vtt", ".webvtt"},
	Summary: "WebVTT: the texts of the cues",
	Parse:   parseVTT,
}

// parseVTT reads blocks separated by blank lines. The header, notes, styles and
// regions are not cues.
func parseVTT(src []byte, _ Options) (*source.Document, error) {
	if len(src) == 0 {
		return &source.Document{}, nil
	}
	if len(src) < len(webVTT) || !bytes.EqualFold(src[:len(webVTT)], []byte(webVTT)) { // players accept WebVTT too
		return nil, &source.Error{Err: errors.New("no WEBVTT at the beginning")}
	}
	r := cueReader{src: src, part: vttPart}
	noted, first := true, false // in a block without cues; at the first line of a block
	for l := range lines(src, 0, len(src)) {
		if l.start == l.end {
			r.endText()
			noted, first, r.inCue = false, true, false
			continue
		}
		noted = noted || first && vttNote.Match(l.of(src))
		first = false
		if noted {
			continue
		}
		r.line(l)
	}
	return r.document()
}

const webVTT = "WEBVTT"

// vttNote is the first line of a block that is not a cue.
var vttNote = regexp.MustCompile(`^(NOTE|STYLE|REGION)([ \t]|$)`)

func vttPart(src []byte, text span) source.Part {
	p := source.Part{Encode: encodeVTT}
	inline(&p, src, text.start, text.end, "\r\n<&\xe2", func(at, end int) element {
		if src[at] == '&' {
			return entity(src[at:end])
		}
		return readCue(src, at, end)
	})
	return p
}

var entityForm = regexp.MustCompile(`^&(#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);`)

// entity reads an HTML character reference. Bidi marks stay, as markup.
func entity(b []byte) element {
	form := entityForm.Find(b)
	text := html.UnescapeString(string(form))
	switch {
	case text == string(form) || text == "\n":
		return element{len(form), source.Fixed, text}
	case bidiControl([]byte(text)) > 0:
		return element{len(form), gap, ""}
	}
	return element{len(form), source.Escape, text}
}

// encodeVTT writes a character of a cue. It uses references only for invisible
// characters and those that are not allowed there.
func encodeVTT(dst []byte, r rune, escape bool) ([]byte, bool) {
	switch {
	case r == '&':
		return append(dst, "&amp;"...), true
	case r == '<':
		return append(dst, "&lt;"...), true
	case r == '>':
		return append(dst, "&gt;"...), true
	case r == '\u200c' && escape:
		return append(dst, "&zwnj;"...), true
	case r == '\u00a0' && escape:
		return append(dst, "&nbsp;"...), true
	}
	return source.AsIs(dst, r, false)
}
