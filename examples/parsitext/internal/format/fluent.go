package format

import (
	"bytes"
	"errors"
	"regexp"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var fluentFormat = Format{
	Name:      "fluent",
	Files:     []string{".ftl"},
	Summary:   "Fluent: the texts of messages, terms and attributes",
	Localized: true,
	Parse:     parseFluent,
}

// A fluentReader reads messages. Each pattern is a text; a selection splits it, and its
// variants are separate texts.
type fluentReader struct {
	src  []byte
	at   int
	doc  source.Document
	part source.Part
}

var (
	fluentEntry     = regexp.MustCompile(`^-?[a-zA-Z][\w-]* *=`)
	fluentAttribute = regexp.MustCompile(`^\.[a-zA-Z][\w-]* *=`)
	fluentVariant   = regexp.MustCompile(`^\*?\[\s*(-?\d+(\.\d+)?|[a-zA-Z][\w-]*)\s*\]`)
)

func parseFluent(src []byte, _ Options) (*source.Document, error) {
	r := fluentReader{src: src}
	for r.at < len(src) {
		if err := r.entry(); err != nil {
			return nil, err
		}
	}
	return keepCodes(&r.doc), nil
}

// entry reads a comment, a blank line, a message or a term with its attributes.
func (r *fluentReader) entry() error {
	if next := skip(r.src, r.at, " \r\n"); next == len(r.src) || bytes.ContainsAny(r.src[r.at:next], "\r\n") {
		r.at += bytes.LastIndexAny(r.src[r.at:next], "\r\n") + 1
		if next == len(r.src) {
			r.at = next
		}
		return nil
	}
	if r.src[r.at] == '#' {
		r.at = r.nextLine(r.at)
		return nil
	}
	name := fluentEntry.Find(r.src[r.at:])
	if name == nil {
		return r.failed("not a comment, message or term")
	}
	r.at += len(name)
	if err := r.pattern(0); err != nil {
		return err
	}
	for {
		next := skip(r.src, r.at, " \r\n")
		name := fluentAttribute.Find(r.src[next:])
		if name == nil {
			r.at = r.nextLine(r.at)
			return nil
		}
		r.at = next + len(name)
		if err := r.pattern(0); err != nil {
			return err
		}
	}
}

func (r *fluentReader) failed(what string) error {
	return &source.Error{Offset: r.at, Err: errors.New(what)}
}

func (r *fluentReader) nextLine(at int) int {
	at = find(r.src, at, "\r\n")
	return at + lineBreak(r.src[at:])
}

// flush ends a text.
func (r *fluentReader) flush() {
	if len(r.part.Segments) > 0 {
		r.doc.Parts = append(r.doc.Parts, r.part)
	}
	r.part = source.Part{Encode: encodeFluent}
}

// maxDepth is the maximum depth of nested placeables.
const maxDepth = 100

// pattern reads text and placeables up to the line break that ends a pattern.
func (r *fluentReader) pattern(depth int) error {
	r.flush()
	defer r.flush()
	r.at = skip(r.src, r.at, " ")
	for r.at < len(r.src) {
		stop := find(r.src, r.at, "{}\r\n")
		r.part.Plain(r.src, r.at, stop)
		r.at = stop
		switch {
		case stop == len(r.src):
			return nil
		case r.src[stop] == '{':
			if err := r.placeable(depth + 1); err != nil {
				return err
			}
		case r.src[stop] == '}':
			if depth > 0 {
				return nil
			}
			return r.failed("a } without {")
		default:
			next := r.goesOn(stop)
			if next < 0 {
				return nil
			}
			r.part.Fix("\n", stop, next)
			r.at = next
		}
	}
	return nil
}

// goesOn returns the offset at which a pattern continues after the line break at an
// offset, or -1 if it ends there. It continues if the next line that is not blank is
// indented and begins nothing else.
func (r *fluentReader) goesOn(at int) int {
	next := skip(r.src, at, " \r\n")
	if next == len(r.src) || has(".[*}", r.src[next]) || r.src[next-1] != ' ' && r.src[next] != '{' {
		return -1
	}
	return next
}

// placeable reads a placeable in braces. It is Fixed, except for a selection.
func (r *fluentReader) placeable(depth int) error {
	start := r.at
	if depth > maxDepth {
		return r.failed("braces nested too deeply")
	}
	selects, err := r.expression()
	if err != nil {
		return err
	}
	if !selects {
		r.part.Fix(placeableText(r.src[start:r.at]), start, r.at)
		return nil
	}
	r.flush()
	for {
		r.at = skip(r.src, r.at, " \r\n")
		if r.at < len(r.src) && r.src[r.at] == '}' {
			r.at++
			return nil
		}
		key := fluentVariant.Find(r.src[r.at:])
		if key == nil {
			return r.failed("not a variant of a selection")
		}
		r.at += len(key)
		if err := r.pattern(depth); err != nil {
			return err
		}
	}
}

// expression reads an expression from its { up to its } or the -> of a selection.
func (r *fluentReader) expression() (selects bool, err error) {
	for depth := 0; r.at < len(r.src); r.at++ {
		switch r.src[r.at] {
		case '"':
			if !r.literal() {
				return false, r.failed("unclosed quotation mark")
			}
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				r.at++
				return false, nil
			}
		case '-':
			if depth == 1 && bytes.HasPrefix(r.src[r.at:], []byte("->")) {
				r.at += 2
				return true, nil
			}
		}
	}
	return false, r.failed("a { without }")
}

// literal continues to the quotation mark that ends a literal, on the same line.
func (r *fluentReader) literal() bool {
	at := r.at + 1
	for at < len(r.src) && !has("\"\r\n", r.src[at]) {
		if r.src[at] == '\\' {
			at++
		}
		at++
	}
	if at >= len(r.src) || r.src[at] != '"' {
		return false
	}
	r.at = at
	return true
}

// literalPlaceable is a placeable of a text without escapes.
var literalPlaceable = regexp.MustCompile(`^\{\s*"([^"\\]*)"\s*\}$`)

// placeableText returns the visible text of a placeable: a literal, or its code.
func placeableText(code []byte) string {
	if m := literalPlaceable.FindSubmatch(code); m != nil {
		return string(m[1])
	}
	return strings.Join(strings.Fields(string(code)), " ")
}

func encodeFluent(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r != '{' && r != '}' && r != '\n' && r != '\r'
}
