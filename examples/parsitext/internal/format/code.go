package format

import (
	"bytes"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

// parse collects the comments of a program, and its strings on request.
func (lang *language) parse(src []byte, o Options) (*source.Document, error) {
	l := lexer{language: lang, builder: builder{src: src, encode: encodeComment, breaks: "\n"}, texts: o.Strings, unclosed: map[string]bool{}}
	at := 0
	if lang.name == "php" {
		at = phpCode(src, 0)
	}
	if bytes.HasPrefix(src, []byte("#!")) {
		at = lineEnd(src, 0)
	}
	for _, begin := range l.beginnings() {
		l.begins[begin[0]] = true
	}
	l.code(at, 0)
	return &l.doc, nil
}

// A lexer finds the comments and strings of a program.
type lexer struct {
	*language
	builder
	texts    bool            // strings are texts
	hidden   int             // number of open expressions in strings, which contain no text
	begins   [256]bool       // the bytes with which a construct may begin
	heredocs []string        // the ends of the heredocs that begin on the next line
	unclosed map[string]bool // the ends that do not occur any more
}

// beginnings returns the beginnings of comments and strings.
func (l *lexer) beginnings() []string {
	all := append([]string{"\n", "\\"}, l.line...)
	for _, c := range l.block {
		all = append(all, c.open)
	}
	for _, s := range l.strings {
		all = append(all, s.open)
	}
	if l.special != nil {
		all = append(all, "/", "<", "R", "r", "%", "?", "$")
	}
	return all
}

// maxHoles is the maximum depth to which expressions in strings are read.
const maxHoles = 100

// code reads code up to its end, or to the bracket that closes one opened before the
// code, and returns the offset after it.
func (l *lexer) code(at int, closing byte) int {
	opening, depth := map[byte]byte{'}': '{', ')': '('}[closing], 1
	for at < len(l.src) {
		c := l.src[at]
		if closing != 0 {
			switch c {
			case opening:
				depth++
			case closing:
				if depth--; depth == 0 {
					return at + 1
				}
			}
		}
		if l.begins[c] {
			at = l.token(at)
		} else {
			at++
		}
	}
	return at
}

// token reads the construct at an offset, and returns its end.
func (l *lexer) token(at int) int {
	rest := l.src[at:]
	for _, c := range l.block {
		if bytes.HasPrefix(rest, []byte(c.open)) {
			return l.blockComment(at, c)
		}
	}
	if rest[0] == '\n' {
		return l.newLine(at)
	}
	for _, sign := range l.line {
		if bytes.HasPrefix(rest, []byte(sign)) && l.comments(at, sign) {
			return l.lineComment(at, sign)
		}
	}
	if l.special != nil {
		if end := l.special(l, at); end > at {
			return end
		}
	}
	for i := range l.strings {
		if s := &l.strings[i]; bytes.HasPrefix(rest, []byte(s.open)) && !(s.open[0] > ' ' && isWord(s.open[0]) && at > 0 && isWord(l.src[at-1])) {
			return l.literal(at, s)
		}
	}
	if rest[0] == '\\' {
		return min(at+2, len(l.src)) // as \" of a shell
	}
	return at + 1
}

// comments reports whether the sign of a line comment begins a comment here, rather than
// being part of a word or an address.
func (l *lexer) comments(at int, sign string) bool {
	before := byte('\n')
	if at > 0 {
		before = l.src[at-1]
	}
	switch {
	case sign == "//":
		return before != ':'
	case l.name == "php" && sign == "#":
		return !bytes.HasPrefix(l.src[at:], []byte("#["))
	case l.name == "shell":
		return strings.IndexByte(" \t\n;&|()", before) >= 0
	case l.name == "ruby":
		return before != '?'
	}
	return true
}

// lineComment reads a comment to the end of the line.
func (l *lexer) lineComment(at int, sign string) int {
	end := lineEnd(l.src, at)
	if l.name == "php" {
		if n := bytes.Index(l.src[at:end], []byte("?>")); n >= 0 {
			end = at + n
		}
	}
	l.proseLines(at+len(sign), end)
	return end
}

// blockComment reads a comment with a closing sign.
func (l *lexer) blockComment(at int, c comment) int {
	start := at + len(c.open)
	depth, end := 1, start
	for end < len(l.src) {
		switch rest := l.src[end:]; {
		case bytes.HasPrefix(rest, []byte(c.close)):
			if depth--; depth == 0 {
				l.proseLines(start, end)
				return end + len(c.close)
			}
			end += len(c.close)
		case c.nested && bytes.HasPrefix(rest, []byte(c.open)):
			depth++
			end += len(c.open)
		default:
			end++
		}
	}
	l.proseLines(start, end)
	return end
}

// literal reads a string. A quotation mark that is not closed on its line, such as an
// apostrophe in a text of JSX, does not begin a string; a multi-line string that is not
// closed extends to the end of the file.
func (l *lexer) literal(at int, s *literal) int {
	if s.open == "'" && s.data && !isCharacter(l.src[at:]) {
		return at + 1
	}
	prefix := l.prefix(at)
	start := at + len(s.open)
	var holes []span
	for end := start; end < len(l.src); {
		rest := l.src[end:]
		switch {
		case s.hole != "" && bytes.HasPrefix(rest, []byte(s.hole)):
			hole := span{end, l.hole(end, s.hole)}
			if end = hole.end; end >= len(l.src) {
				return end
			}
			holes = append(holes, hole)
		case rest[0] == '\\' && !s.raw:
			end += 2
		case s.doubled && bytes.HasPrefix(rest, []byte(s.close+s.close)):
			end += 2 * len(s.close)
		case bytes.HasPrefix(rest, []byte(s.close)):
			l.stringText(start, end, s, prefix, holes)
			return end + len(s.close)
		case rest[0] == '\n' && !s.lines:
			return at + len(s.open)
		default:
			end++
		}
	}
	if s.lines {
		return len(l.src)
	}
	return at + len(s.open)
}

// hole reads an expression in a string, and returns its end.
func (l *lexer) hole(at int, open string) int {
	if open == "{" && bytes.HasPrefix(l.src[at:], []byte("{{")) {
		return at + 2
	}
	if l.hidden == maxHoles {
		return len(l.src)
	}
	l.hidden++
	defer func() { l.hidden-- }()
	closing := byte('}')
	if strings.HasSuffix(open, "(") {
		closing = ')'
	}
	return l.code(at+len(open), closing)
}

// isCharacter reports whether b begins with a character in single quotes.
func isCharacter(b []byte) bool { return characterLiteral.Match(b[:min(len(b), 16)]) }

// prefix returns the letters before the quotation mark of a string.
func (l *lexer) prefix(at int) string {
	start := at
	for start > 0 && at-start < 3 && isWord(l.src[start-1]) {
		start--
	}
	return strings.ToLower(string(l.src[start:at]))
}

func isWord(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80
}

// newLine reads a line feed, and the heredocs that begin after it.
func (l *lexer) newLine(at int) int {
	at++
	for _, id := range l.heredocs {
		if l.unclosed[id] {
			continue
		}
		end := heredocEnd(l.src, at, id)
		l.unclosed[id] = end == at
		at = end
	}
	l.heredocs = nil
	return at
}
