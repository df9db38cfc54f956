package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
)

// places protects Qt's placeholders, %1 to %9, in a line that has %1, from which they
// count. «%5» alone is five percent.
func (x *syntax) places() {
	n, first := len(x.out), false
	for at := x.place(0); at >= 0; at = x.place(at + 2) {
		x.protect(at, at+2)
		first = first || x.l.text[at+1] == '1'
	}
	if !first {
		x.out = x.out[:n]
	}
}

// place returns the offset of the next such placeholder from i on, or -1.
func (x *syntax) place(i int) int {
	l := x.l
	for i < len(l.text) {
		n := bytes.IndexByte(l.text[i:], '%')
		if n < 0 || i+n+2 > len(l.text) {
			return -1
		}
		i += n
		before, _ := l.runeBefore(i)
		if d := l.text[i+1]; '1' <= d && d <= '9' && !isDigit(before) && !x.goesOnNumber(i+2) {
			return i
		}
		i++
	}
	return -1
}

// goesOnNumber reports whether a number continues at i.
func (x *syntax) goesOnNumber(i int) bool {
	r, n := x.l.rune(i)
	if isSeparator(r) {
		r, _ = x.l.rune(i + n)
	}
	return isDigit(r)
}

// wildcards protects question marks that are named and ask nothing, as in «* و ? را»:
// those that stand alone after «و» or «یا».
func (x *syntax) wildcards() {
	l := x.l
	for at := 0; at < len(l.text); at++ {
		n := bytes.IndexByte(l.text[at:], '?')
		if n < 0 {
			return
		}
		at += n
		next, size := l.rune(at + 1)
		if size > 0 && !isSpace(next) {
			continue
		}
		end := l.wordStart(at, maxUnseen, isSpace)
		start := l.wordStart(end, 2, func(r rune) bool { return isLetterly(script.ClassOf(r)) })
		if before, size := l.runeBefore(start); end == at || size > 0 && !isSpace(before) {
			continue
		}
		if l.readsAs(start, end, "و") || l.readsAs(start, end, "یا") {
			x.protect(at, at+1)
		}
	}
}

// closers protects the comma or semicolon after the end of a value of a program: a brace,
// a bracket at the end of the line, a string in apostrophes. A semicolon between what is not Persian and a closing brace
// is one, too.
func (x *syntax) closers() {
	l := x.l
	if bytes.IndexByte(l.text, '}') < 0 {
		if k := x.before(len(l.text)); k < 0 || l.text[k] != ',' && l.text[k] != ';' {
			return
		}
	}
	field := bytes.Index(l.text, []byte("={")) // of BibTeX
	for at := 0; ; {
		i := bytes.IndexAny(l.text[at:], ",;")
		if i < 0 {
			return
		}
		i += at
		at = i + 1
		p := x.before(i)
		if p < 0 {
			continue
		}
		if next := x.after(at); l.text[i] == ';' && next >= 0 && l.text[next] == '}' && l.classBefore(i) != script.Persian { // the last one of a block
			x.protect(i, at)
			continue
		}
		ends := at == len(l.text) || x.after(at) < 0
		if l.text[0] == '@' && ends { // the key of a BibTeX entry
			x.protect(i, at)
			continue
		}
		switch l.text[p] {
		case '}':
			if !ends && (field < 0 || field > p) {
				continue
			}
		case ']', ')', '\'':
			if !ends || !l.last || l.text[i] == ',' && l.text[p] != ']' {
				continue
			}
		default:
			continue
		}
		x.protect(i, at)
	}
}

// key protects the key of an indented line "key: value" if it is a single word or a number,
// and the key of a variant, [1] or *[other].
func (x *syntax) key() {
	const most = 64
	l := x.l
	if l.inner || len(l.text) < 4 || l.text[0] != ' ' || l.text[1] != ' ' {
		return
	}
	start := bytes.IndexFunc(l.text, func(r rune) bool { return r != ' ' })
	if start < 0 || !l.keeps() {
		return
	}
	if end := variant(l.text[start:]); end > 0 {
		x.protect(start, start+end)
		return
	}
	for i := start; i-start < most; {
		r, n := l.rune(i)
		if r == ':' && i > start {
			if next, size := l.rune(i + n); size == 0 || next == ' ' {
				x.protect(start, i)
			}
			return
		}
		if n == 0 || !isLetterly(script.ClassOf(r)) && r != script.ZWNJ && r != '_' && !isASCIIDigit(r) {
			return
		}
		i += n
	}
}

// cells protects the double marks after a space between the cells of a row in a wiki's table, a
// line that begins with ! and a space.
func (x *syntax) cells() {
	text := x.l.text
	if x.l.inner || len(text) < 2 || text[0] != '!' || text[1] != ' ' {
		return
	}
	for at := 0; ; {
		i := bytes.Index(text[at:], []byte(" !! "))
		if i < 0 {
			return
		}
		x.protect(at+i+1, at+i+3)
		at += i + 3
	}
}

// value protects the commas of a line that is only a key in Latin letters and a value in
// brackets: a list of YAML, tags: [الف, ب], or a field of BibTeX, author = {محمدی, رضا}.
func (x *syntax) value() {
	l := x.l
	if l.inner || !l.last {
		return
	}
	end := x.before(len(l.text))
	if end >= 0 && l.text[end] == ',' {
		end = x.before(end)
	}
	if end < 0 || l.text[end] != ']' && l.text[end] != '}' {
		return
	}
	opens, signs := byte('['), byte(':')
	if l.text[end] == '}' {
		opens, signs = '{', '='
	}
	open := bytes.IndexByte(l.text, opens)
	sign := x.before(max(open, 0))
	if sign <= 0 || l.text[sign] != signs || !x.asciiTo(sign) {
		return
	}
	for i := open; i < end; i++ {
		if l.text[i] == ',' {
			x.protect(i, i+1)
		}
	}
}

// notes protects the labels of footnotes in Markdown, [^1].
func (x *syntax) notes() {
	const longest = 32
	text := x.l.text
	for at := 0; ; {
		i := bytes.Index(text[at:], []byte("[^"))
		if i < 0 {
			return
		}
		at += i + 2
		if n := bytes.IndexByte(text[at:min(len(text), at+longest)], ']'); n > 0 && isASCII(text[at:at+n]) {
			x.protect(at-2, at+n+1)
		}
	}
}

// references protects the labels of footnotes in reStructuredText: [1]_ in a line, and [1] after
// the two points that begin one.
func (x *syntax) references() {
	const longest = 32
	text := x.l.text
	if begins := []byte(".. ["); !x.l.inner && bytes.HasPrefix(text, begins) {
		at := len(begins)
		if n := bytes.IndexByte(text[at:min(len(text), at+longest)], ']'); n > 0 && isASCII(text[at:at+n]) {
			x.protect(0, at+n+1)
		}
	}
	for at := 0; ; {
		i := bytes.Index(text[at:], []byte("]_"))
		if i < 0 {
			return
		}
		at += i
		from := max(0, at-longest)
		if open := bytes.LastIndexByte(text[from:at], '['); open >= 0 && isASCII(text[from+open+1:at]) {
			x.protect(from+open, at+2)
		}
		at += 2
	}
}

// statement protects the ASCII marks and numbers of a statement of SQL: a line that begins with
// a keyword in capitals, has the second one that belongs to it, and ends with a semicolon.
func (x *syntax) statement() {
	l := x.l
	if end := x.before(len(l.text)); l.inner || end < 0 || l.text[end] != ';' || !isStatement(l.text) {
		return
	}
	for i, b := range l.text {
		if b > ' ' && b < utf8.RuneSelf && !('a' <= b|0x20 && b|0x20 <= 'z') {
			x.protect(i, i+1)
		}
	}
}

// isStatement reports whether a line has the keywords of a statement.
func isStatement(line []byte) bool {
	first, rest, _ := bytes.Cut(line, oneSpace)
	second := ""
	switch string(first) {
	case "SELECT", "DELETE":
		second = "FROM "
	case "INSERT":
		second = "VALUES"
	case "UPDATE":
		second = "SET "
	case "CREATE", "ALTER", "DROP":
		second = "TABLE "
	}
	return second != "" && bytes.Contains(rest, []byte(second))
}

// variant returns the end of the key in square brackets at the start of b, or 0.
func variant(b []byte) int {
	open := 0
	if b[0] == '*' {
		open = 1
	}
	if open == len(b) || b[open] != '[' {
		return 0
	}
	end := bytes.IndexByte(b, ']')
	if end < 0 || !isASCII(b[open+1:end]) || end+1 < len(b) && b[end+1] != ' ' {
		return 0
	}
	return end + 1
}
