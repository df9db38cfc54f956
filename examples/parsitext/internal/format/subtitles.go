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
	cues  int  // times read
	inCue bool // the times of a cue were read
	text  span // the lines of text read after the times
}

// line reads a line of a cue: its times or text. Lines before the times stay unchanged, and
// so do those up to the next cue if the times cannot be read.
func (r *cueReader) line(l span) {
	switch line := l.of(r.src); {
	case cueTime.Match(line):
		r.endText()
		r.cues++
		r.inCue = true
	case bytes.Contains(line, []byte(arrow)):
		r.doc.Leave(l.start, unreadTimes)
		r.text = span{} // it may end with the number of this cue
		r.inCue = false
	case !r.inCue:
	case r.text.end == 0:
		r.text = l
	default:
		r.text.end = l.end
	}
}

// unreadTimes is the reason why a cue stays.
const unreadTimes = "the times of a cue cannot be read"

// document returns the cues at the end of the file. If the times of none can be read, the
// file is rejected.
func (r *cueReader) document() (*source.Document, error) {
	r.endText()
	if left := r.doc.Left; len(left) > 0 && r.cues == 0 {
		return nil, &source.Error{Offset: left[0].Offset, Err: errors.New(unreadTimes)}
	}
	return &r.doc, nil
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
