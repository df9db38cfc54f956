package normalize

import (
	"bytes"
	"slices"
	"sort"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

const (
	asciiNumerals   = "0123456789"
	persianNumerals = "۰۱۲۳۴۵۶۷۸۹"
)

func isDigit(r rune) bool { return script.Numeral(r) >= 0 }

// A number is a run of digits with single separators between them.
type number struct {
	start, end int
	decimal    bool // one decimal point, after the whole part
	thousands  bool // separators with three digits after each
}

// number reads the number that starts at i and ends before stop.
func (l *line) number(i, stop int) number {
	n := number{start: i, thousands: true}
	points, groups, width := 0, 0, 0
	for i < stop {
		r, size := l.rune(i)
		if !isDigit(r) {
			next, _ := l.rune(i + size)
			if i+size >= stop || !isDigit(next) || !isSeparator(r) {
				break
			}
			if points > 0 || groups > 0 && width != 3 || groups == 0 && width > 3 {
				n.thousands = false
			}
			if r == '.' || r == '٫' {
				points++
			} else {
				groups++
			}
			width = -1
		}
		width++
		i += size
	}
	n.end = i
	if points == 0 && groups > 0 && width != 3 {
		n.thousands = false
	}
	n.decimal = points == 1 && (groups == 0 || n.thousands)
	n.thousands = n.thousands && groups > 0 && points < 2
	return n
}

func isSeparator(r rune) bool { return r == '.' || r == ',' || r == '٫' || r == '٬' }

// digits is the rule Digits.
func digits(l *line, e *editor) {
	if l.form&ASCIIDigits != 0 {
		e.rule = ASCIIDigits.rule() // for a key, this is a step towards ASCII digits
	}
	near := l.letters()
	named, same := labels{l: l, last: -1}, sum{l: l}
	for c := e.overNumbers(); c.seekNumber(); {
		if end := l.pastPersian(c.start); end > 0 && !l.ordered(c.start) {
			c.end = end
			same.last, same.decided = end, true
			continue
		}
		n, phone := c.numberHere(l)
		c.end = n.end
		switch {
		case !same.persian(n, &near), l.ordered(n.start) && l.keeps():
		case phone:
			l.eachDigit(e, n, persianNumerals)
		default:
			n.decimal = n.decimal && !named.at(n)
			persianNumber(l, e, n)
		}
	}
}

// A sum tells which numbers take Persian digits. It asks for them in order, because all numbers
// of a calculation take the same, «10 x 20 = 200»: its x is no Latin word.
type sum struct {
	l       *line
	last    int // the end of the number before
	decided bool
}

// persian reports whether the number n takes Persian digits.
func (p *sum) persian(n number, near *nearLetters) bool {
	if n.start < p.last || !isOperator(p.l.text[p.last:n.start]) { // a phone number may begin before
		p.decided = p.l.persianContext(n, near)
	}
	p.last = n.end
	return p.decided
}

// isOperator reports whether the text between two numbers is the letter x or a sign of a
// calculation between spaces.
func isOperator(text []byte) bool {
	switch string(text) {
	case " x ", " X ", " = ", " + ", " - ", " * ", " / ":
		return true
	}
	return false
}

// pastPersian returns the end of the number at i if it consists of Persian digits, without a
// separator or an ASCII percent sign, so that Digits does not change it; otherwise 0.
func (l *line) pastPersian(i int) int {
	if i > 0 && l.text[i-1] == '%' {
		return 0
	}
	from, rest := i, l.text[i:]
	for len(rest) > 1 && rest[0] == 0xDB && rest[1]-0xB0 <= 9 { // ۰ to ۹
		i, rest = i+2, rest[2:]
	}
	if i == from || len(rest) > 0 && !endsNumber(rest[0]) {
		return 0
	}
	return i
}

// endsNumber reports whether a character with the first byte c cannot continue a number, nor be
// its percent sign.
func endsNumber(c byte) bool {
	return c < 0x80 && c != '.' && c != ',' && c != '%' && (c < '0' || c > '9') || c == 0xD8 || 0xDA <= c && c <= 0xDB
}

// asciiDigits is the rule ASCIIDigits.
func asciiDigits(l *line, e *editor) {
	for c := e.overNumbers(); c.seekNumber(); {
		n, phone := c.numberHere(l)
		c.end = n.end
		if phone {
			l.eachDigit(e, n, asciiNumerals)
		} else {
			asciiNumber(l, e, n)
		}
	}
}

// hasFreeDigits reports whether the digits of a span of the kind follow the text, because
// it is such a span whatever digits it has.
func hasFreeDigits(k span.Kind) bool { return k == span.Phone || k == span.Footnote }

// overNumbers returns a walk over the editor's line that enters the spans whose digits
// are free.
func (e *editor) overNumbers() walk {
	free := func(s span.Span) bool { return hasFreeDigits(s.Kind) }
	if !slices.ContainsFunc(e.line.spans, free) {
		return walk{l: e.line}
	}
	s := e.scratch
	s.spans = slices.DeleteFunc(append(s.spans[:0], e.line.spans...), free)
	s.over = *e.line
	s.over.spans = s.spans
	return walk{l: &s.over}
}

// numberHere returns the number at the walk, and whether it is a span of l.
func (c *walk) numberHere(l *line) (n number, whole bool) {
	if s, ok := l.spanAt(c.start); ok {
		return number{start: s.Start, end: s.End}, true
	}
	stop := len(l.text)
	if k := sort.Search(len(l.spans), func(k int) bool { return l.spans[k].Start > c.start }); k < len(l.spans) {
		stop = l.spans[k].Start
	}
	return l.number(c.start, stop), false
}

// eachDigit writes the digits of n with the given numerals, and changes nothing else.
func (l *line) eachDigit(e *editor, n number, numerals string) {
	size := len(numerals) / 10
	for i := n.start; i < n.end; {
		r, k := l.rune(i)
		if v := script.Numeral(r); v >= 0 {
			e.replace(i, i+k, numerals[size*v:size*v+size])
		}
		i += k
	}
}

// seekNumber moves the walk to the next free digit.
func (c *walk) seekNumber() bool {
	for c.seek(pairDigits) {
		if isDigit(c.r) {
			return true
		}
	}
	return false
}

// persianContext reports whether the number takes Persian digits.
func (l *line) persianContext(n number, near *nearLetters) bool {
	if l.classBefore(n.start) == script.Foreign || l.class(n.end) == script.Foreign || l.inLatinQuote(n) {
		return false
	}
	before, after := near.at(n.start)
	if before == 0 || before == script.Foreign && after == script.Persian && l.afterNote(n.start) {
		before = after
	}
	return before == script.Persian || before == 0 && l.alone(n)
}

// afterNote reports whether brackets enclose the text before i, which is no part of the sentence: they follow
// a Persian word or begin the line: «ویندوز (Windows) 11», «[INFO] 3 فایل».
func (l *line) afterNote(i int) bool {
	const most = 64 // bytes
	end := l.wordStart(i, maxUnseen, isBlank)
	if end == 0 || l.text[end-1] != ')' && l.text[end-1] != ']' {
		return false
	}
	from := max(end-most, 0)
	open := bytes.LastIndexAny(l.text[from:end], "([")
	if open < 0 {
		return false
	}
	before := l.wordStart(from+open, maxUnseen, isBlank)
	return before == 0 && !l.inner || l.classBefore(before) == script.Persian
}

// inLatinQuote reports whether the number begins a quotation that goes on with Latin words only,
// at least two: "2 days ago".
func (l *line) inLatinQuote(n number) bool {
	if r, _ := l.runeBefore(n.start); !isQuote(r) {
		return false
	}
	words, apart := 0, false
	for i := n.end; i < len(l.text); {
		r, size := l.rune(i)
		c := script.ClassOf(r)
		switch {
		case isQuote(r):
			return words > 1
		case c == script.Persian:
			return false
		case c == script.Foreign && apart:
			words++
		}
		apart = c == script.Space
		i += size
	}
	return false
}

// alone reports whether the line shows nothing but the number and its percent sign. A number
// that is indented is a value in a file of data.
func (l *line) alone(n number) bool {
	return l.last && !l.inner && !l.cue && l.nothing(0, n.start) && l.nothing(n.end, len(l.text)) &&
		!(l.isIndented() && l.keeps())
}

// isIndented reports whether the line begins with two spaces or a tab.
func (l *line) isIndented() bool {
	return len(l.text) > 1 && (l.text[0] == '\t' || l.text[0] == ' ' && l.text[1] == ' ')
}

// nothing reports whether [start,end) has only spaces, percent signs and invisible
// characters.
func (l *line) nothing(start, end int) bool {
	for i := start; i < end; {
		r, size := l.rune(i)
		if !isBlank(r) && r != '%' && r != '٪' && !invisible(r) && r != script.ZWNJ && r != script.ZWJ {
			return false
		}
		i += size
	}
	return true
}

// persianNumber writes the number n with Persian digits.
func persianNumber(l *line, e *editor, n number) {
	if r, size := l.runeBefore(n.start); r == '%' && !l.protected(n.start-size) {
		percent(e, n.start-size, n.start, "٪")
	}
	for i := n.start; i < n.end; {
		r, size := l.rune(i)
		switch v := script.Numeral(r); {
		case v >= 0:
			e.replace(i, i+size, persianNumerals[2*v:2*v+2])
		case r == '.' && n.decimal:
			e.replace(i, i+size, "٫")
		case r == ',' && n.thousands:
			e.replace(i, i+size, "٬")
		}
		i += size
	}
	if r, size := l.rune(n.end); r == '%' && !l.protected(n.end) {
		percent(e, n.end, n.end+size, "٪")
	}
}

func asciiNumber(l *line, e *editor, n number) {
	if r, size := l.runeBefore(n.start); r == '٪' && !l.protected(n.start-size) {
		percent(e, n.start-size, n.start, "%")
	}
	for i := n.start; i < n.end; {
		r, size := l.rune(i)
		switch v := script.Numeral(r); {
		case v >= 0:
			e.replace(i, i+size, asciiNumerals[v:v+1])
		case r == '٫':
			e.replace(i, i+size, ".")
		case r == '٬':
			e.replace(i, i+size, ",")
		}
		i += size
	}
	if r, size := l.rune(n.end); r == '٪' && !l.protected(n.end) {
		percent(e, n.end, n.end+size, "%")
	}
}

// percent replaces the sign [start,end), unless the number before it already did.
func percent(e *editor, start, end int, sign string) {
	if k := len(e.edits); k == 0 || e.edits[k-1].End <= start {
		e.replace(start, end, sign)
	}
}
