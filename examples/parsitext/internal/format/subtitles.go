package format

import (
	"bytes"
	"errors"
	"regexp"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// cueTime is the line with the times of a cue of SubRip or WebVTT, and optional settings.
var cueTime = regexp.MustCompile(`^[ \t]*(\d+:)?\d+:\d+[,.:]\d+[ \t]*-->[ \t]*(\d+:)?\d+:\d+[,.:]\d+([ \t].*)?$`)

// arrow occurs only in a line with times.
const arrow = "-->"

// A cueReader reads the lines of cues.
type cueReader struct {
	src   []byte
	part  func(src []byte, text span) source.Part
	doc   source.Document
	inCue bool // the times of a cue were read
	text  span // the lines of text read after the times
}

// line reads a line of a cue: its times or text. Lines before the times stay unchanged.
func (r *cueReader) line(l span) error {
	switch line := l.of(r.src); {
	case cueTime.Match(line):
		r.endText()
		r.inCue = true
	case bytes.Contains(line, []byte(arrow)):
		return &source.Error{Offset: l.start, Err: errors.New("the times of a cue cannot be read")}
	case !r.inCue:
	case r.text.end == 0:
		r.text = l
	default:
		r.text.end = l.end
	}
	return nil
}

// endText adds the lines of text that were read.
func (r *cueReader) endText() {
	if r.text.start < r.text.end {
		r.doc.Parts = append(r.doc.Parts, r.part(r.src, r.text))
	}
	r.text = span{}
}

// tag is a tag of HTML or WebVTT: <i>, </c>, <v نام> or <00:19.000>.
var tag = regexp.MustCompile(`^(?:</?[a-zA-Z0-9][^<>\r\n]*>|</?>)`)

// override is a command of Advanced SubStation in braces, or one of MicroDVD.
var override = regexp.MustCompile(`^\{(\\|[a-zA-Z]:)[^{}\r\n]*\}`)

// bidiControl returns the length of the mark, embedding, override or isolate at the start
// of b, or 0. Subtitles contain them to show lines in the right direction in players
// without bidi support.
func bidiControl(b []byte) int {
	if len(b) < 3 || b[0] != 0xe2 {
		return 0
	}
	switch c := b[2]; {
	case b[1] == 0x80 && (c == 0x8e || c == 0x8f || 0xaa <= c && c <= 0xae),
		b[1] == 0x81 && 0xa6 <= c && c <= 0xa9:
		return 3
	}
	return 0
}

// readCue returns the element at an offset in a cue of SubRip.
func readCue(src []byte, at, end int) element {
	b := src[at:end]
	switch b[0] {
	case '\r', '\n':
		return element{lineBreak(b), source.Fixed, "\n"}
	case '<':
		return element{len(tag.Find(b)), gap, ""}
	case '{':
		return element{len(override.Find(b)), gap, ""}
	}
	return element{bidiControl(b), gap, ""}
}

// cueLeads are the bytes with which constructs of readCue begin.
const cueLeads = "\r\n<{\xe2"

// encodeCue writes a character of a cue.
func encodeCue(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r != '\n' && r != '\r' && r != '<' && r != '{' && r != '}'
}
