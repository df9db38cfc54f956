package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// strings finds the quotation marks of strings.
func (x *syntax) strings() {
	l := x.l
	c := walk{l: l}
	mark, open, from := byte(0), 0, 0
	lastOpen, lastClose, lastIs := -1, -1, false
	next := c.next
	if bytes.IndexByte(l.text, '\'') < 0 {
		next = func() bool { return c.seek(pairQuote) }
	}
	for next() {
		b := byte(c.r)
		if c.r != '"' && c.r != '\'' || x.inRun(c.start) {
			continue
		}
		if mark == 0 {
			if l.quoted && b == '"' && from == 0 {
				from = 1 // it closes a string that began in another piece
				continue
			}
			if b == '\'' && (!x.beginsLiteral(c.start, lastClose, lastIs) || x.holdsKeys(c.end)) || b == '"' && !l.opens(c.r, c.start) {
				continue
			}
			mark, open, from = b, c.start, 1
			continue
		}
		if b != mark {
			continue
		}
		mark = 0
		is := x.isString(open, c.start, lastClose, lastIs)
		if is {
			if lastClose >= 0 && !lastIs && x.follows(open, ':') == lastClose { // the key of this string
				x.add(lastOpen, lastClose)
			}
			x.add(open, c.start)
		}
		lastOpen, lastClose, lastIs = open, c.start, is
	}
}

// add protects the marks of the string from open to end, and what is between them if it is a
// key without Persian letters.
func (x *syntax) add(open, end int) {
	if i := x.after(end + 1); i >= 0 && x.l.text[i] == ':' && isASCII(x.l.text[open+1:end]) {
		x.protect(open, end+1)
	}
	x.protect(open, open+1)
	x.protect(end, end+1)
	x.ends = append(x.ends, open, end)
}

// isString reports whether the marks at open and end are those of a string in a program.
// Last is the mark that closed the pair before, and lastIs says whether that was a
// string.
func (x *syntax) isString(open, end, last int, lastIs bool) bool {
	p := x.before(open)
	switch {
	case !x.l.inner && x.l.fence.isString() && len(poText(x.l.text[:open])) == 0:
		return true
	case p < 0:
		return !x.l.inner && x.firstIs(open, end)
	case x.beginsString(open, p, last, lastIs):
		x.protectSign(p)
		return true
	case x.isPrefixed(open, p), x.l.text[p] == '\'' && x.isKey(open, end):
		return true
	}
	if len(x.out) > 0 && x.l.text[p] < 0x80 && x.closesString(end) { // another string in the line
		x.protectSign(p)
		return true
	}
	return x.l.text[p] < 0x80 && x.asciiTo(open) && x.closesString(end)
}

// protectSign protects the mark at p, which shows that a string follows.
func (x *syntax) protectSign(p int) {
	if isMark(rune(x.l.text[p])) {
		x.protect(p, p+1)
	}
}

// follows returns the offset of the byte before the mark sign, if sign stands before i,
// or -1.
func (x *syntax) follows(i int, sign byte) int {
	if p := x.before(i); p >= 0 && x.l.text[p] == sign {
		return x.before(p)
	}
	return -1
}

// beginsString reports whether the text before a mark, whose last byte is at p, opens a
// string: = [ {, the bracket of a call, a colon after a key, a comma after a string.
func (x *syntax) beginsString(open, p, last int, lastIs bool) bool {
	q := x.before(p)
	switch x.l.text[p] {
	case '=', '[', '{':
		return true
	case '(':
		return q >= 0 && isNameByte(x.l.text[q]) && !isDigit(rune(x.l.text[q]))
	case '>':
		return q == p-1 && q >= 0 && (x.l.text[q] == '=' || x.l.text[q] == '-')
	case ':':
		return q >= 0 && (q == last && (x.l.text[q] == '"' || x.l.text[q] == '\'') || isNameByte(x.l.text[q]) && x.asciiTo(p))
	case ',', ';', '+', '.':
		if q >= 0 && q == last {
			return lastIs
		}
		return x.l.text[p] == ',' && q >= 0 && p == open-1 && q == p-1 &&
			(isNameByte(x.l.text[q]) && !isDigit(rune(x.l.text[q])) || isCloser(x.l.text[q]))
	}
	return false
}

// isPrefixed reports whether the letters f, r, b and u, of which the last one is at p, touch the mark at open and tell what kind
// of string follows: return f"…". The line before them is ASCII or ends in a mark that opens a string.
func (x *syntax) isPrefixed(open, p int) bool {
	text, s := x.l.text, p+1
	for s > 0 && p+1-s < 2 && isOneOf(text[s-1], "frbu") {
		s--
	}
	if p != open-1 || s > p || s > 0 && isNameByte(text[s-1]) || x.l.inner {
		return false
	}
	q := x.before(s)
	return q >= 0 && (isOneOf(text[q], "=([{,:+") || x.asciiTo(open))
}

// isKey reports whether the marks at open and end are those of an ASCII key: a colon and a value in marks follow.
func (x *syntax) isKey(open, end int) bool {
	i := x.after(end + 1)
	if i < 0 || x.l.text[i] != ':' || !isASCII(x.l.text[open+1:end]) {
		return false
	}
	k := x.after(i + 1)
	return k >= 0 && x.l.text[k] == '"'
}

// holdsKeys reports whether what follows an apostrophe at i, perhaps after braces, is an ASCII key between quotation marks.
func (x *syntax) holdsKeys(i int) bool {
	open := x.after(i)
	for open >= 0 && x.l.text[open] == '{' {
		open = x.after(open + 1)
	}
	if open < 0 || x.l.text[open] != '"' {
		return false
	}
	n := bytes.IndexByte(x.l.text[open+1:], '"')
	return n > 0 && x.isKey(open, open+1+n)
}

func isCloser(b byte) bool { return b == ')' || b == ']' || b == '}' }

// asciiTo reports whether the line up to i is ASCII, with at least one letter.
func (x *syntax) asciiTo(i int) bool {
	if x.l.inner {
		return false
	}
	letters := false
	for _, b := range x.l.text[:i] {
		if b >= 0x80 {
			return false
		}
		letters = letters || 'a' <= b|0x20 && b|0x20 <= 'z'
	}
	return letters
}

// closesString reports whether what follows the mark at end ends a string: nothing, or
// a bracket or mark of a program.
func (x *syntax) closesString(end int) bool {
	i := x.after(end + 1)
	return i < 0 && x.l.last || i >= 0 && isOneOf(x.l.text[i], ",;)]}:=/>+|")
}

// firstIs reports whether the string that begins the line is part of a program: a key, a
// value before the comma or bracket that ends the line, or a whole line with something
// that prose does not have.
func (x *syntax) firstIs(open, end int) bool {
	l := x.l
	i := x.after(end + 1)
	if i < 0 {
		return l.last && x.isMessage(open, end)
	}
	switch l.text[i] {
	case ':', '=':
		k := x.after(i + 1)
		if k >= 0 && l.text[i] == '=' && l.text[k] == '>' {
			return true
		}
		return k >= 0 && (isOneOf(l.text[k], "\"'[{-") || isNameByte(l.text[k]) && !(isDigit(rune(l.text[k])) && l.protected(k)))
	case ',', ';', ']', '}', ')':
		for i >= 0 && isOneOf(l.text[i], ",;]})") {
			i = x.after(i + 1)
		}
		return i < 0 && l.last
	}
	return false
}

// isMessage reports whether a string that is a whole line is part of a string over
// several lines: it has a space at one end, an escape or a placeholder.
func (x *syntax) isMessage(open, end int) bool {
	l := x.l
	if l.text[end-1] == ' ' || l.text[open+1] == ' ' {
		return end > open+2
	}
	for _, s := range l.spans {
		if open < s.Start && s.End <= end && (s.Kind == span.Escape || s.Kind == span.Directive || s.Kind == span.LaTeX) {
			return true
		}
	}
	return false
}

// beginsLiteral reports whether an apostrophe opens a string.
func (x *syntax) beginsLiteral(i, last int, lastIs bool) bool {
	p := x.before(i)
	if p < 0 {
		return !x.l.inner
	}
	return x.beginsString(i, p, last, lastIs)
}

// outside protects the ASCII marks and numbers outside strings, in a line that has
// strings, except after a Persian letter.
func (x *syntax) outside() {
	l := x.l
	k, persian := 0, false
	for c := (walk{l: l}); c.next(); {
		for k+1 < len(x.ends) && c.start > x.ends[k+1] {
			k += 2
			persian = false
		}
		if k < len(x.ends) && c.start >= x.ends[k] {
			continue
		}
		class := script.ClassOf(c.r)
		switch {
		case class == script.Persian:
			persian = true
		case class == script.Space || c.r == '\t' || class == script.Mark || invisible(c.r) || c.r >= 0x80:
		case class == script.Foreign:
			persian = false
		case !persian && c.r != '"':
			x.protect(c.start, c.end)
		}
	}
}
