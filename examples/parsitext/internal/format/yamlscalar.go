package format

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"go.yaml.in/yaml/v3"
)

// scalar adds a string. If the file's characters do not produce the value that package
// yaml read, the string stays unchanged.
func (r *yamlReader) scalar(n *yaml.Node) {
	s := yamlScalar{src: r.src, at: r.afterProperties(r.offset(n.Line, n.Column)), value: n.Value}
	switch {
	case s.at == len(r.src):
	case n.Style&yaml.DoubleQuotedStyle != 0:
		s.double()
	case n.Style&yaml.SingleQuotedStyle != 0:
		s.single()
	case n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		s.block(n.Style&yaml.FoldedStyle != 0)
	default:
		s.plain()
	}
	switch {
	case s.value == "":
	case s.part.Text() == s.value:
		r.doc.Parts = append(r.doc.Parts, s.part)
	case hasPersian([]byte(s.value)):
		r.doc.Leave(min(s.at, len(r.src)), "a string that YAML reads otherwise than it is written")
	}
}

// afterProperties skips the tag and anchor of a node.
func (r *yamlReader) afterProperties(at int) int {
	for at < len(r.src) && (r.src[at] == '&' || r.src[at] == '!') {
		at = skip(r.src, find(r.src, at, " \t\r\n"), " \t\r\n")
		for at < len(r.src) && r.src[at] == '#' {
			at = skip(r.src, find(r.src, at, "\r\n"), " \t\r\n")
		}
	}
	return at
}

// A yamlScalar reads a string.
type yamlScalar struct {
	src   []byte
	at    int
	value string // as package yaml reads it
	part  source.Part
}

// flow reads the lines of a flow scalar from s.at to end.
func (s *yamlScalar) flow(end int, leads string, escape func(at, end int) element) {
	inline(&s.part, s.src, s.at, end, leads+" \t\r\n", func(at, end int) element {
		if has(" \t\r\n", s.src[at]) {
			return fold(s.src[at:end])
		}
		return escape(at, end)
	})
}

// fold reads spaces. Spaces with a line break count as one space or, with blank lines, as
// one line break per blank line.
func fold(b []byte) element {
	n := skip(b, 0, " \t\r\n")
	breaks := 0
	for at := 0; at < n; {
		size := lineBreak(b[at:n])
		if size > 0 {
			breaks++
		}
		at += max(size, 1)
	}
	switch breaks {
	case 0:
		return element{n, source.Plain, ""}
	case 1:
		return element{n, source.Fixed, " "}
	}
	return element{n, source.Fixed, strings.Repeat("\n", breaks-1)}
}

func (s *yamlScalar) double() {
	end := closingQuote(s.src, s.at+1)
	if s.src[s.at] != '"' || end < 0 {
		return
	}
	s.at++
	s.part.Encode = encodeYAMLDouble
	s.flow(end, `\`, func(at, end int) element { return unescapeYAML(s.src[at:end]) })
}

// yamlEscapes are the escapes of one letter that are text.
var yamlEscapes = strings.NewReplacer("n", "\n", "t", "\t", "r", "\r", "_", "\u00a0", "N", "\u0085", "L", "\u2028", "P", "\u2029",
	"0", "\x00", "a", "\a", "b", "\b", "v", "\v", "f", "\f", "e", "\x1b")

// unescapeYAML reads an escape. Control characters and line breaks are Fixed. Before a
// line break \ joins lines.
func unescapeYAML(b []byte) element {
	if len(b) < 2 {
		return element{}
	}
	if n := lineBreak(b[1:]); n > 0 {
		return element{skip(b, 1+n, " \t\r\n"), gap, ""}
	}
	if digits := map[byte]int{'x': 2, 'u': 4, 'U': 8}[b[1]]; digits > 0 {
		return hexEscape(b, digits)
	}
	if b[1] == '"' || b[1] == '\\' || b[1] == '/' || b[1] == ' ' {
		return element{2, source.Escape, string(b[1:2])}
	}
	return element{2, source.Fixed, yamlEscapes.Replace(string(b[1:2]))}
}

// hexEscape reads an escape with the given number of hexadecimal digits after its first
// two bytes.
func hexEscape(b []byte, digits int) element {
	if len(b) < 2+digits {
		return element{}
	}
	r, ok := hex(b[2 : 2+digits])
	if !ok {
		return element{}
	}
	if r < ' ' {
		return element{2 + digits, source.Fixed, string(r)}
	}
	return element{2 + digits, source.Escape, string(r)}
}

// encodeYAMLDouble writes a character in a double-quoted scalar.
func encodeYAMLDouble(dst []byte, r rune, escape bool) ([]byte, bool) {
	switch {
	case r == '\n':
		return append(dst, `\n`...), true
	case escape && r > 0xffff:
		return appendHex(append(dst, `\U`...), r, 8), true
	case escape:
		return appendHex(append(dst, `\u`...), r, 4), true
	}
	return encodePO(dst, r, false)
}

// appendHex appends a number in the given number of hexadecimal digits.
func appendHex(dst []byte, r rune, digits int) []byte {
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		dst = append(dst, "0123456789abcdef"[r>>shift&15])
	}
	return dst
}

func (s *yamlScalar) single() {
	if s.src[s.at] != '\'' {
		return
	}
	s.at++
	end := s.at
	for end < len(s.src) && (s.src[end] != '\'' || bytes.HasPrefix(s.src[end:], []byte("''"))) {
		if s.src[end] == '\'' {
			end++
		}
		end++
	}
	s.part.Encode = func(dst []byte, r rune, _ bool) ([]byte, bool) {
		if r == '\'' {
			return append(dst, "''"...), true
		}
		return source.AsIs(dst, r, false)
	}
	s.flow(min(end, len(s.src)), "'", func(at, end int) element { return element{2, source.Escape, "'"} })
}

// plain reads a plain scalar, which ends with the value.
func (s *yamlScalar) plain() {
	end := s.plainEnd()
	s.part.Encode = encodeYAMLPlain
	s.flow(end, ":#", func(at, end int) element {
		return element{1, source.Fixed, string(s.src[at : at+1])}
	})
	s.part.Segments = guarded(s.part.Segments)
}

// plainEnd follows the value to its end.
func (s *yamlScalar) plainEnd() int {
	at := s.at
	for left := s.value; left != "" && at < len(s.src); {
		if !has(" \t\r\n", s.src[at]) {
			if s.src[at] != left[0] {
				break
			}
			at++
			left = left[1:]
			continue
		}
		n := fold(s.src[at:])
		text := n.text
		if n.kind == source.Plain {
			text = string(s.src[at : at+n.n])
		}
		if !strings.HasPrefix(left, text) {
			break
		}
		at += n.n
		left = left[len(text):]
	}
	return at
}

// guarded puts empty Fixed segments after each : and before each #, so that no space is
// inserted there, which would change their meaning.
func guarded(segments []source.Segment) (all []source.Segment) {
	for _, g := range segments {
		if g.Kind == source.Fixed && g.Text == "#" {
			all = append(all, source.Segment{Kind: source.Fixed, Start: g.Start, End: g.Start})
		}
		all = append(all, g)
		if g.Kind == source.Fixed && g.Text == ":" {
			all = append(all, source.Segment{Kind: source.Fixed, Start: g.End, End: g.End})
		}
	}
	return all
}

// encodeYAMLPlain writes a character of a plain scalar, unless it would have a meaning
// there.
func encodeYAMLPlain(dst []byte, r rune, _ bool) ([]byte, bool) {
	return append(dst, string(r)...), r >= utf8.RuneSelf || r == ' ' || r == '.' || isAlnum(byte(r))
}

// A blockLine is a line with text of a block scalar.
type blockLine struct {
	span       // without the indentation of the block
	blanks int // lines without text before it
}

// block reads the lines of a literal or folded scalar. Spaces at both ends of lines stay,
// because they may belong to lists, code or the line breaks of Markdown.
func (s *yamlScalar) block(folded bool) {
	s.part.Encode = source.AsIs
	list := s.blockLines()
	for i, l := range list {
		start := skip(s.src[:l.end], l.start, " \t")
		if i == 0 {
			s.fix(strings.Repeat("\n", l.blanks)+string(s.src[l.start:start]), l.start, start)
		}
		end := len(bytes.TrimRight(s.src[:l.end], " \t"))
		s.part.Plain(s.src, start, end)
		if i+1 == len(list) {
			s.part.Plain(s.src, end, l.end)
			break
		}
		next := list[i+1]
		from := skip(s.src[:next.end], next.start, " \t")
		text := string(s.src[end:l.end]) + s.between(l, next, folded) + string(s.src[next.start:from])
		s.part.Fix(text, end, from)
	}
	s.value = strings.TrimRight(s.value, "\n")
}

func (s *yamlScalar) fix(text string, start, end int) {
	if text != "" {
		s.part.Fix(text, start, end)
	}
}

// between returns the text that the break between two lines stands for.
func (s *yamlScalar) between(l, next blockLine, folded bool) string {
	more := has(" \t", s.src[l.start]) || has(" \t", s.src[next.start])
	switch {
	case !folded || more:
		return strings.Repeat("\n", next.blanks+1)
	case next.blanks == 0:
		return " "
	}
	return strings.Repeat("\n", next.blanks)
}

// blockLines returns the lines with text that belong to the value.
func (s *yamlScalar) blockLines() (list []blockLine) {
	at := find(s.src, s.at, "\r\n")
	at += lineBreak(s.src[at:])
	indent, blanks := -1, 0
	first := strings.TrimLeft(s.value, "\n")
	extra := len(first) - len(strings.TrimLeft(first, " "))
	for l := range lines(s.src, at, len(s.src)) {
		spaces := skip(s.src[:l.end], l.start, " ")
		if spaces == l.end && (indent < 0 || spaces-l.start <= indent) {
			blanks++
			continue
		}
		if indent < 0 {
			indent = spaces - l.start - extra
		}
		if indent < 0 || spaces-l.start < indent {
			break
		}
		list = append(list, blockLine{span{l.start + indent, l.end}, blanks})
		blanks = 0
		if indent == 0 && len(list) > strings.Count(s.value, "\n")+1 {
			break
		}
	}
	return list
}
