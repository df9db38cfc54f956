package format

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
)

var latexFormat = Format{
	Name:    "latex",
	Files:   []string{".tex", ".ltx"},
	Summary: "LaTeX: texts, also in arguments; no math, comments, code, keys or definitions",
	Parse:   parseLaTeX,
}

func parseLaTeX(src []byte, _ Options) (*source.Document, error) {
	r := texReader{builder: builder{src: src, encode: encodeLaTeX}, ends: map[int]bool{}}
	r.groups = groupsOf(src)
	for r.at < len(src) {
		r.next()
	}
	r.end()
	return &r.doc, nil
}

// encodeLaTeX writes a character of a text. The ZWNJ has a command, which some files use.
func encodeLaTeX(dst []byte, r rune, escape bool) ([]byte, bool) {
	switch {
	case r < ' ' || strings.ContainsRune("\\{}$&#_^~`", r):
		return dst, false
	case r == '%':
		return append(dst, `\%`...), true
	case r == '\u200c' && escape:
		return append(dst, `\zwnj{}`...), true
	}
	return append(dst, string(r)...), true
}

// A texReader collects the texts of LaTeX.
type texReader struct {
	builder
	at      int
	groups  map[int]int  // end of each group in braces, keyed by its beginning
	ends    map[int]bool // the brackets at which a part ends
	persian int          // the first byte of a Persian letter that hasPersian has not passed
	args    string       // kinds of the next arguments: s is not read, b is a part, t is text
	last    texThing     // the previous construct
}

// A texThing is a construct that an argument or a space may follow.
type texThing uint8

const (
	otherThing texThing = iota
	commandWord
	argument
)

// next reads the construct at r.at.
func (r *texReader) next() {
	last := r.last
	r.last = otherThing
	switch c := r.src[r.at]; c {
	case '\\':
		r.command()
	case '%':
		r.at = lineEnd(r.src, r.at)
	case '{', '[':
		r.open(c, last != otherThing)
	case '}', ']':
		r.close(c)
	case '$':
		r.math()
	case '&':
		r.end()
		r.at++
	case ' ', '\t', '\r', '\n':
		r.space(last == commandWord)
	case '~':
		r.stay(" ", 1)
	case '`', '\'', '-', '^', '_', '#':
		r.sign(c)
	default:
		if last == commandWord {
			r.operand()
			return
		}
		r.plain()
	}
}

// texNumber is a number that TeX reads after a control word, as in \penalty100, \count1=2
// and \ifnum\x<5 (The TeXbook, chapter 24).
var texNumber = regexp.MustCompile(`^[=<>]?[ \t]*[-+]?[0-9]+`)

// operand adds a number that follows a control word, or one character: its argument, or one
// that would become part of its name.
func (r *texReader) operand() {
	n := len(texNumber.Find(r.src[r.at:]))
	if n == 0 {
		_, n = utf8.DecodeRune(r.src[r.at:])
	}
	r.stay(string(r.src[r.at:r.at+n]), n)
}

// stay adds the next n bytes as fixed text.
func (r *texReader) stay(text string, n int) {
	n = min(n, len(r.src)-r.at)
	r.fix(text, r.at, r.at+n)
	r.at += n
}

// plain adds the text before the next sign.
func (r *texReader) plain() {
	n := bytes.IndexAny(r.src[r.at+1:], "\\%{}[]$& \t\r\n~`'-^_#")
	end := len(r.src)
	if n >= 0 {
		end = r.at + 1 + n
	}
	r.text(r.at, end)
	r.at = end
}

// space reads white space. A blank line ends the part. A line break is a space; so is the
// white space that ends the name of a command.
func (r *texReader) space(after bool) {
	start := r.at
	rest := bytes.TrimLeft(r.src[start:], " \t\r\n")
	r.at = len(r.src) - len(rest)
	switch lines := bytes.Count(r.src[start:r.at], []byte("\n")); {
	case lines > 1:
		r.end()
	case lines == 1 || after:
		r.fix(" ", start, r.at)
	default:
		r.text(start, r.at)
	}
}

// macroParameter is a parameter in the definition of a macro, ## in a definition within it
// (The TeXbook, chapter 20).
var macroParameter = regexp.MustCompile(`^#+[1-9]?`)

// sign reads signs with a special meaning in TeX: ASCII quotes, dashes and parameters.
func (r *texReader) sign(c byte) {
	n := 1
	for n < 3 && r.at+n < len(r.src) && r.src[r.at+n] == c {
		n++
	}
	switch {
	case c == '`' && n > 1:
		r.stay("«", 2)
	case c == '\'' && n > 1:
		r.stay("»", 2)
	case c == '-' && n > 1:
		r.stay("–", n)
	case c == '-' || c == '\'':
		r.text(r.at, r.at+1)
		r.at++
	case c == '#':
		m := macroParameter.Find(r.src[r.at:])
		r.stay(string(m), len(m))
	default:
		r.stay(string(c), 1)
	}
}

// open reads the beginning of a group or an option.
func (r *texReader) open(c byte, after bool) {
	start, end := r.at, r.argumentEnd(c)
	r.at++
	if !after || end < 0 {
		if c == '[' {
			r.text(start, r.at)
		}
		return
	}
	kind := r.kind(c)
	switch {
	case kind == 's' || !r.hasPersian(start, end) || r.isKeyList(start+1, end) || c == '[' && bytes.IndexByte(r.src[start:end], '=') >= 0:
		r.fix(string(r.src[start:end+1]), start, end+1)
		r.at = end + 1
		r.last = argument
	case kind == 'b' || c == '[':
		r.end()
		r.ends[end] = true
	}
}

// hasPersian reports whether the bytes [start,end) contain a letter of the Arabic script. It
// is asked in order, and reads the file once.
func (r *texReader) hasPersian(start, end int) bool {
	for r.persian = max(r.persian, start); r.persian < len(r.src); r.persian++ {
		if hasPersian(r.src[r.persian : r.persian+1]) {
			break
		}
	}
	return r.persian < end
}

// kind returns the kind of the next argument.
func (r *texReader) kind(c byte) (kind byte) {
	if r.args == "" || c == '[' && r.args[0] != 's' {
		return 't'
	}
	kind = r.args[0]
	if len(r.args) > 1 {
		r.args = r.args[1:]
	}
	return kind
}

// argumentEnd returns the end of the argument that begins at r.at, or -1.
func (r *texReader) argumentEnd(c byte) int {
	if c == '{' {
		if end, ok := r.groups[r.at]; ok {
			return end
		}
		return -1
	}
	for i := r.at + 1; i < min(len(r.src), r.at+maxOption); i++ {
		switch r.src[i] {
		case ']':
			return i
		case '{':
			end, ok := r.groups[i]
			if !ok {
				return -1
			}
			i = end
		case '\\':
			i++
		case '}', '[':
			return -1
		}
	}
	return -1
}

// maxOption is more than the length of any option in brackets.
const maxOption = 1000

// close reads the end of a group or an option.
func (r *texReader) close(c byte) {
	switch {
	case r.ends[r.at]:
		r.end()
		r.last = argument
	case c == ']':
		r.text(r.at, r.at+1)
	default:
		r.last = argument
	}
	r.at++
}

// math reads a formula; a displayed one ends the part.
func (r *texReader) math() {
	sign := "$"
	if bytes.HasPrefix(r.src[r.at:], []byte("$$")) {
		sign = "$$"
	}
	end := mathEnd(r.src, r.at+len(sign), sign)
	switch {
	case end < 0:
		r.at++
	case sign == "$$":
		r.end()
		r.at = end
	default:
		r.stay(string(r.src[r.at:end]), end-r.at)
	}
}

// mathEnd returns the end of the formula that the sign closes, or -1 if a blank line
// comes first.
func mathEnd(src []byte, at int, sign string) int {
	for i := at; i < len(src); i++ {
		switch {
		case bytes.HasPrefix(src[i:], []byte(sign)):
			return i + len(sign)
		case src[i] == '\\':
			i++
		case src[i] == '\n' && sign != `\]` && blankLine(src, i+1):
			return -1
		}
	}
	return -1
}

// blankLine reports whether the line at an offset is blank.
func blankLine(src []byte, at int) bool {
	return len(bytes.TrimSpace(src[at:lineEnd(src, at)])) == 0
}

// lineEnd returns the end of the line that contains the offset, without the line feed.
func lineEnd(src []byte, at int) int {
	if n := bytes.IndexByte(src[at:], '\n'); n >= 0 {
		return at + n
	}
	return len(src)
}
