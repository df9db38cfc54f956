package format

import (
	"errors"
	"regexp"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// cueTime is the line with the times of a cue, of SubRip or WebVTT, with what may follow.
var cueTime = regexp.MustCompile(`^[ \t]*(\d+:)?\d+:\d+[,.:]\d+[ \t]*-->[ \t]*(\d+:)?\d+:\d+[,.:]\d+([ \t].*)?$`)

// arrow is what only a line with times may have.
const arrow = "-->"

var errTimes = errors.New("the times of a cue cannot be read")

// tag is a tag of HTML or WebVTT, as <i>, </c>, <v نام> or <00:19.000>.
var tag = regexp.MustCompile(`^(?:</?[a-zA-Z0-9][^<>\r\n]*>|</?>)`)

// override is a command of Advanced SubStation in braces, or one of MicroDVD.
var override = regexp.MustCompile(`^\{(\\|[a-zA-Z]:)[^{}\r\n]*\}`)

// bidiControl returns the length of the mark, embedding, override or isolate that b begins
// with, or 0. Subtitles have them to show lines in the right direction in players
// that know nothing of it.
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

// readCue says what begins at an offset in a cue of SubRip.
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

// cueLeads are the bytes that readCue knows.
const cueLeads = "\r\n<{\xe2"

// encodeCue writes a character of a cue.
func encodeCue(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r != '\n' && r != '\r' && r != '<' && r != '{' && r != '}'
}
