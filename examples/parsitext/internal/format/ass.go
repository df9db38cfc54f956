package format

import (
	"bytes"
	"errors"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var assFormat = Format{
	Name:    "ass",
	Files:   []string{".ass", ".ssa"},
	Summary: "Advanced SubStation: the texts of the dialogues",
	Parse:   parseASS,
}

// parseASS reads the lines of the section of events, whose fields are given by a line.
func parseASS(src []byte, _ Options) (*source.Document, error) {
	doc := &source.Document{}
	events, commas := false, -1
	for l := range lines(src, 0, len(src)) {
		line := l.of(src)
		key, value, _ := bytes.Cut(line, []byte(":"))
		switch {
		case bytes.HasPrefix(line, []byte("[")):
			events = bytes.EqualFold(bytes.TrimSpace(line), []byte("[Events]"))
		case !events:
		case string(key) == "Format":
			commas = textField(string(value))
		case string(key) != "Dialogue":
		case commas < 0:
			return nil, &source.Error{Offset: l.start, Err: errors.New("a dialogue before a Format line that ends with Text")}
		default:
			start := afterCommas(src[:l.end], l.end-len(value), commas)
			if start < 0 {
				return nil, &source.Error{Offset: l.start, Err: errors.New("a dialogue with too few fields")}
			}
			doc.Parts = append(doc.Parts, assPart(src, start, l.end))
		}
	}
	return doc, nil
}

// textField returns the number of commas before the text of an event, or -1 if the text
// is not the last field.
func textField(format string) int {
	fields := strings.Split(format, ",")
	if !strings.EqualFold(strings.TrimSpace(fields[len(fields)-1]), "Text") {
		return -1
	}
	return len(fields) - 1
}

// afterCommas returns the offset after n commas, or -1.
func afterCommas(src []byte, at, n int) int {
	for range n {
		i := bytes.IndexByte(src[at:], ',')
		if i < 0 {
			return -1
		}
		at += i + 1
	}
	return at
}

// assPart returns the text of a dialogue. Text after {\p1} is a drawing, which has no
// Persian letters.
func assPart(src []byte, start, end int) source.Part {
	p := source.Part{Encode: encodeASS}
	last := bytes.LastIndexByte(src[start:end], '}') + start
	inline(&p, src, start, end, "{\\\xe2", func(at, end int) element {
		b := src[at:end]
		switch {
		case b[0] == '{' && at < last:
			return element{bytes.IndexByte(b, '}') + 1, gap, ""}
		case b[0] == '\\' && len(b) > 1 && (b[1] == 'N' || b[1] == 'n'):
			return element{2, source.Fixed, "\n"}
		case b[0] == '\\' && len(b) > 1 && b[1] == 'h':
			return element{2, source.Fixed, "\u00a0"}
		}
		return element{bidiControl(b), gap, ""}
	})
	return p
}

func encodeASS(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r != '\n' && r != '\r' && r != '{' && r != '}' && r != '\\'
}
