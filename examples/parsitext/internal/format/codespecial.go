package format

import (
	"bytes"
	"regexp"
	"strings"
)

// characterLiteral is a character in single quotes. A single quote may also mark a
// lifetime in Rust, and separate the digits of a number in C++.
var characterLiteral = regexp.MustCompile(`^'(?:\\[^\n']+|\\'|[^'\\\n]{1,4})'`)

// rawStart begins a raw string of C++ or Rust.
var (
	rawCppStart  = regexp.MustCompile(`^R"([^ ()\\\n]{0,16})\(`)
	rawRustStart = regexp.MustCompile(`^r(#*)"`)
)

func rawCpp(l *lexer, at int) int {
	return rawEnd(l, at, rawCppStart, func(id string) string { return ")" + id + `"` })
}

func rawRust(l *lexer, at int) int {
	return rawEnd(l, at, rawRustStart, func(id string) string { return `"` + id })
}

// rawEnd reads a raw string whose end depends on its beginning.
func rawEnd(l *lexer, at int, start *regexp.Regexp, end func(id string) string) int {
	if at > 0 && isWord(l.src[at-1]) && l.src[at-1] != 'b' && l.src[at-1] != 'u' && l.src[at-1] != 'L' {
		return 0
	}
	m := start.FindSubmatch(l.src[at:min(len(l.src), at+64)])
	if m == nil {
		return 0
	}
	from := at + len(m[0])
	mark := end(string(m[1]))
	to := from + endOf(l.src[from:], mark)
	l.stringText(from, max(from, to-len(mark)), &literal{open: mark, close: mark, raw: true, lines: true}, "", nil)
	return to
}

// slashRegexp reads a regular expression between slashes.
func slashRegexp(l *lexer, at int) int {
	if l.src[at] != '/' || !beforeOperand(l.src[:at]) {
		return 0
	}
	inClass := false
	for i := at + 1; i < len(l.src); i++ {
		switch c := l.src[i]; {
		case c == '\n':
			return 0
		case c == '\\':
			i++
		case c == '[':
			inClass = true
		case c == ']':
			inClass = false
		case c == '/' && !inClass:
			return i + 1
		}
	}
	return 0
}

// operandWords are the words after which a value may come.
var operandWords = set("return typeof case in of delete void throw new else do and or not when if unless while until then")

// beforeOperand reports whether a value may follow the code, so that / is not a
// division.
func beforeOperand(code []byte) bool {
	code = bytes.TrimRight(code[max(0, len(code)-200):], " \t\r\n")
	if len(code) == 0 {
		return true
	}
	if isWord(code[len(code)-1]) {
		i := len(code)
		for i > 0 && isWord(code[i-1]) {
			i--
		}
		return operandWords[string(code[i:])]
	}
	return strings.IndexByte("(,=:[!&|?{};+-*%~^", code[len(code)-1]) >= 0
}

// heredoc is the beginning of a heredoc of a shell, of Ruby or of PHP.
var heredoc = regexp.MustCompile(`^<<(?:<[ \t]*|[-~]?)(?:"(\w+)"|'(\w+)'|(\w+))`)

// maxHeredoc is the length of a beginning that is too long for a heredoc.
const maxHeredoc = 256

// readHeredoc records a heredoc, and returns the end of its beginning.
func readHeredoc(l *lexer, at int, sign string) int {
	if !bytes.HasPrefix(l.src[at:], []byte(sign)) {
		return 0
	}
	m := heredoc.FindSubmatch(l.src[at:min(len(l.src), at+maxHeredoc)])
	if m == nil || len(m[0]) == maxHeredoc {
		return 0
	}
	id := string(m[1]) + string(m[2]) + string(m[3])
	if c := id[0]; c >= '0' && c <= '9' || l.name == "ruby" && m[3] != nil && (c < 'A' || c > 'Z') {
		return 0 // a shift
	}
	l.heredocs = append(l.heredocs, id)
	return at + len(m[0])
}

// heredocEnd returns the end of a heredoc, or at if there is none.
func heredocEnd(src []byte, at int, id string) int {
	for start := at; start < len(src); {
		end := lineEnd(src, start)
		line := strings.TrimLeft(string(src[start:end]), " \t")
		if rest, ok := strings.CutPrefix(strings.TrimRight(line, "\r"), id); ok && (rest == "" || !isWord(rest[0])) {
			return start + len(src[start:end]) - len(line) + len(id)
		}
		start = end + 1
	}
	return at
}

func shellSpecial(l *lexer, at int) int {
	if at > 0 && l.src[at-1] == '<' {
		return 0
	}
	if bytes.HasPrefix(l.src[at:], []byte("<<<")) {
		return at + 3
	}
	return readHeredoc(l, at, "<<")
}

// percentLiteral is the beginning of a literal such as %w(...) in Ruby.
var percentLiteral = regexp.MustCompile(`^%[qQwWiIrsx]?[(\[{<|!/]`)

func rubySpecial(l *lexer, at int) int {
	switch l.src[at] {
	case '/':
		return slashRegexp(l, at)
	case '<':
		return readHeredoc(l, at, "<<")
	case '%':
		m := percentLiteral.Find(l.src[at:min(len(l.src), at+3)])
		if m == nil || !beforeOperand(l.src[:at]) {
			return 0
		}
		open := m[len(m)-1]
		closing := map[byte]byte{'(': ')', '[': ']', '{': '}', '<': '>'}[open]
		if closing == 0 {
			closing = open
		}
		if n := bytes.IndexByte(l.src[at+len(m):], closing); n >= 0 {
			return at + len(m) + n + 1
		}
	}
	return 0
}

// phpStart is the beginning of PHP code in a page.
var phpStart = regexp.MustCompile(`^<\?(?:php\b|=)?`)

// phpCode returns the beginning of the next PHP code.
func phpCode(src []byte, at int) int {
	n := bytes.Index(src[at:], []byte("<?"))
	if n < 0 {
		return len(src)
	}
	return at + n + len(phpStart.Find(src[at+n:]))
}

func phpSpecial(l *lexer, at int) int {
	if bytes.HasPrefix(l.src[at:], []byte("?>")) {
		return phpCode(l.src, at+2)
	}
	return readHeredoc(l, at, "<<<")
}
