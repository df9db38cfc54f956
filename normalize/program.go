package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// A program is the state of the search for a line of program code: a line that has Persian
// letters only in its strings, its regular expressions, its comment and its key, and that
// ends with a comma or a semicolon, begins with an operator, or has two spaces before its
// comment. Prose that ends with a quotation and a comma has Persian words outside the quotation.
type program struct {
	x       *syntax
	at, end int
	last    int  // offset of the last byte before at that is no space, or -1
	persian bool // a literal has Persian letters
	keyed   bool // the line begins with a key in Persian letters
	comment int  // the length of the mark of the comment at at, or 0
}

// program protects a line of program code, except for the texts of its strings and its
// comment, and reports whether the line is one.
func (x *syntax) program() bool {
	l := x.l
	if l.inner || !l.last || !x.mayBeProgram() {
		return false
	}
	p := program{x: x, at: pastUndrawn(l.text, 0, true), end: len(l.text), last: -1}
	begins := p.beginsWithOperator()
	p.key()
	n := len(x.out)
	if !p.read() || !p.persian && !p.keyed && p.comment == 0 || !begins && !p.endsStatement() && !p.setsOff() {
		x.out = x.out[:n]
		return false
	}
	return true
}

// mayBeProgram reports whether the line, or what stands before its comment, may end with a
// comma or a semicolon, or begins with an operator. It is cheap, because most lines are prose,
// which begins with a letter of another script.
func (x *syntax) mayBeProgram() bool {
	l := x.l
	if l.text[0] >= utf8.RuneSelf || l.seen&(pairQuote|pairSyntax|pairTwoSpaces) == 0 {
		return false
	}
	text := bytes.Trim(l.text, " \t")
	return len(text) > 1 && (isOneOf(text[len(text)-1], ",;") || isOneOf(text[0], operators) ||
		l.seen&pairLatin != 0 && (bytes.Contains(text, []byte("//")) || bytes.IndexByte(text, '#') > 0))
}

// operators are the first bytes of operators that begin a line which continues another one.
const operators = "?:|&+."

// beginsWithOperator reports whether the line begins with an operator before a string, or
// with the call of a method.
func (p *program) beginsWithOperator() bool {
	text, i := p.x.l.text, p.at
	for i < len(text) && i < p.at+2 && isOneOf(text[i], operators) {
		i++
	}
	switch after := p.x.after(i); {
	case i == p.at || after < 0:
		return false
	case text[after] == '"' || text[after] == '\'':
		return true
	case text[p.at] != '.':
		return false
	}
	name := i
	for i < len(text) && isNameByte(text[i]) {
		i++
	}
	return i > name && i < len(text) && text[i] == '('
}

// key passes over the key of an indented line, a word in Persian letters and a colon.
func (p *program) key() {
	l := p.x.l
	if p.at == 0 || p.at == 1 && l.text[0] == ' ' {
		return
	}
	i := l.past(p.at, func(r rune) bool { return isLetterly(script.ClassOf(r)) || r == script.ZWNJ || r == '_' })
	if i > p.at && i < len(l.text) && l.text[i] == ':' {
		p.at, p.keyed = i, true
	}
}

// endsStatement reports whether the line ends with a comma or semicolon: after a string, a
// bracket or a regular expression if it begins with a key in Persian letters, because
// «تعداد: 5,» may be prose.
func (p *program) endsStatement() bool {
	text := p.x.l.text
	if p.last < 0 || !isOneOf(text[p.last], ",;") {
		return false
	}
	before := p.x.before(p.last)
	return !p.keyed || before >= 0 && isOneOf(text[before], "\"'`)]}")
}

// read reads the line up to its comment. It reports false if it has Persian letters, or other
// characters outside ASCII, that are in no literal.
func (p *program) read() bool {
	for p.at < p.end {
		if p.comment = p.commentMark(); p.comment > 0 {
			p.x.protect(p.last+1, p.at+p.comment) // with the spaces before it
			return true
		}
		if !p.next() {
			return false
		}
	}
	return true
}

// next passes over one literal, span or character. It reports false if that is not part of a
// program.
func (p *program) next() bool {
	l := p.x.l
	c := l.text[p.at]
	if c == '/' {
		if end := p.regexp(); end > 0 {
			p.whole(end)
			return true
		}
	}
	switch {
	case c == ' ' || c == '\t':
		p.at++
	case c == '"' || c == '\'':
		return p.literal()
	case l.protected(p.at):
		return p.span()
	case c < utf8.RuneSelf:
		if !isNameByte(c) || isDigit(rune(c)) {
			p.x.protect(p.at, p.at+1)
		}
		p.last = p.at
		p.at++
	default:
		r, n := l.rune(p.at)
		p.at += n
		return invisible(r)
	}
	return true
}

// setsOff reports whether two spaces or a tab separate the comment from the code before it, as styles of
// programming ask for.
func (p *program) setsOff() bool {
	if p.comment == 0 || p.last < 0 {
		return false
	}
	space := p.x.l.text[p.last+1 : p.at]
	return len(space) > 1 || len(space) == 1 && space[0] == '\t'
}

// commentMark returns the length of the mark if a comment begins here, or 0. It runs to the end of
// the line.
func (p *program) commentMark() int {
	text := p.x.l.text
	switch rest := text[p.at:]; {
	case bytes.HasPrefix(rest, []byte("//")):
		return 2
	case bytes.HasPrefix(rest, []byte("# ")) && p.at > 0 && text[p.at-1] == ' ':
		return 1
	}
	return 0
}

// literal passes over the string that begins here, and reports whether it ends. A string without
// letters of other scripts is data.
func (p *program) literal() bool {
	text := p.x.l.text
	mark := text[p.at : p.at+1]
	if bytes.HasPrefix(text[p.at:], tripleMark) {
		mark = tripleMark
	}
	from := p.at + len(mark)
	end := p.closing(from, mark)
	switch {
	case end < 0:
		return false
	case isPlainASCII(text[from:end]):
		p.whole(end + len(mark))
		return true
	}
	p.persian = true
	p.x.protect(p.at, from)
	p.x.protect(end, end+len(mark))
	p.at = end + len(mark)
	p.last = p.at - 1
	return true
}

// closing returns the offset of the mark that closes a string whose text begins at from, or -1.
func (p *program) closing(from int, mark []byte) int {
	l := p.x.l
	for i := from; i < p.end; i++ {
		if s, ok := l.spanAt(i); ok && s.Start >= from {
			i = s.End - 1
		} else if bytes.HasPrefix(l.text[i:], mark) {
			return i
		}
	}
	return -1
}

// whole protects the text up to end and passes over it.
func (p *program) whole(end int) {
	p.persian = p.persian || !isPlainASCII(p.x.l.text[p.at:end])
	p.x.protect(p.at, end)
	p.last, p.at = end-1, end
}

// span passes over the span that begins here, and reports whether it is a word of code, or a
// literal.
func (p *program) span() bool {
	s, _ := p.x.l.spanAt(p.at)
	if text := p.x.l.text[p.at:s.End]; !isPlainASCII(text) {
		if s.Kind != span.Code && s.Kind != span.HTML {
			return false
		}
		p.persian = true
	}
	p.last, p.at = s.End-1, s.End
	return true
}

// regexp returns the end of the regular expression between slashes that begins here, or 0. It
// follows no operand, and its slash is followed by flags and a mark.
func (p *program) regexp() int {
	const most = 256 // bytes
	text := p.x.l.text
	if p.last >= 0 && !isOneOf(text[p.last], "(,=:[!&|?{};") {
		return 0
	}
	class := false // within square brackets, where a slash closes nothing
	for i := p.at + 1; i < min(p.end, p.at+most); i++ {
		switch text[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				return p.pastFlags(i)
			}
		}
	}
	return 0
}

// pastFlags returns the end of the flags after the slash at i that closes a regular expression,
// or 0.
func (p *program) pastFlags(i int) int {
	text := p.x.l.text
	if i == p.at+1 || isOneOf(text[p.at+1], " *") {
		return 0
	}
	for i++; i < p.end && 'a' <= text[i] && text[i] <= 'z'; {
		i++
	}
	if i < p.end && !isOneOf(text[i], ",;).]} ") {
		return 0
	}
	return i
}

// isPlainASCII reports whether b is ASCII.
func isPlainASCII(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

var (
	tripleMark = []byte(`"""`)
	doubleMark = []byte(`""`)
)

// triples protects runs of quotation marks. Three open and close the texts of programs. Two are an empty string, or one mark in a
// field of a CSV file.
func (x *syntax) triples() {
	text := x.l.text
	if x.triple = x.l.seen&pairQuote != 0 && bytes.Contains(text, doubleMark); !x.triple {
		return
	}
	for at := 0; ; {
		i := bytes.Index(text[at:], doubleMark)
		if i < 0 {
			return
		}
		start := at + i
		for at = start; at < len(text) && text[at] == '"'; at++ {
		}
		if at-start > len(doubleMark) || start == 0 || text[start-1] != '\\' { // not "متن \"نام\""
			x.protect(start, at)
		}
	}
}

// inRun reports whether the mark at i is one of a run that triples protects.
func (x *syntax) inRun(i int) bool {
	text := x.l.text
	return x.triple && text[i] == '"' && (i > 0 && text[i-1] == '"' || i+1 < len(text) && text[i+1] == '"') && !endsEscaped(text, i)
}

// endsEscaped reports whether the mark at i is one of two that end a string: the first one is escaped, \"".
func endsEscaped(text []byte, i int) bool {
	if i > 0 && text[i-1] == '"' {
		i--
	}
	return i > 0 && text[i-1] == '\\' && i+1 < len(text) && text[i+1] == '"' && (i+2 == len(text) || text[i+2] != '"')
}
