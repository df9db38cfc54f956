package normalize

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// Syntax is what a program reads in a line with Persian text: the quotation marks around
// a string, the text outside strings, the commas of a row of a table. It is protected
// like spans, by ranges of kind 0. The search depends only on what no rule changes while
// the range is protected, so it finds the same syntax again.

// A syntax is the state of the search for syntax in a line.
type syntax struct {
	l      *line
	out    []span.Span // ranges found
	commas []int       // of a row
	triple bool        // the line has three quotation marks side by side
	ends   []int       // of the strings found: the offsets of their marks, two for each, in order
}

// readSyntax adds the ranges of syntax to the spans of the line.
func (l *line) readSyntax(x *syntax) {
	const rules = Digits | ASCIIDigits | Spaces | Punctuation | Quotes | HalfSpaces | WordBreaks
	if l.form&rules == 0 || len(l.text) == 0 {
		return
	}
	x.l, x.out, x.ends = l, x.out[:0], x.ends[:0]
	x.triples()
	if l.seen&pairSyntax != 0 && l.seen&pairDigit != 0 {
		x.places()
	}
	if x.program() {
		x.key()
	} else {
		x.parts()
	}
	if len(x.out) > 0 {
		l.strange = true
		l.spans = united(append(l.spans, x.out...))
	}
}

// parts finds the syntax in a line that is not all program code.
func (x *syntax) parts() {
	l := x.l
	apostrophe := l.seen&pairSyntax != 0 && bytes.IndexByte(l.text, '\'') >= 0
	if l.seen&pairQuote != 0 || apostrophe {
		x.strings()
	}
	if len(x.ends) > 0 {
		x.outside()
	}
	if l.seen&(pairQuote|pairStop) != 0 || apostrophe {
		x.marks()
	}
}

// marks finds the syntax that other ASCII marks show.
func (x *syntax) marks() {
	x.key()
	if x.l.seen&pairLatin != 0 {
		x.mentions('[')
	}
	if x.l.seen&pairQuote != 0 && bytes.Count(x.l.text, quote) == 2 {
		x.mentions('"')
	}
	if x.l.seen&pairSyntax == 0 {
		return
	}
	x.cells()
	x.notes()
	x.spelledFace()
	if x.has(',') || x.has(';') {
		x.row()
		x.mentions(',')
		x.mentions(';')
	}
	x.value()
	x.statement()
	x.closers()
	if x.has('?') {
		x.wildcards()
		x.mentions('?')
	}
	if x.has('(') {
		x.faces()
		x.mentions('(')
	}
}

// has reports whether the line has a byte.
func (x *syntax) has(b byte) bool { return bytes.IndexByte(x.l.text, b) >= 0 }

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

// readsAs reports whether [start,end) is a word once Letters has written its letters.
func (l *line) readsAs(start, end int, word string) bool {
	for _, want := range word {
		r, n := l.rune(start)
		if start == end || leading(r) != want {
			return false
		}
		start += n
	}
	return start == end
}

// united returns the spans in order, with those that overlap merged. A merged span of
// different kinds has no kind.
func united(spans []span.Span) []span.Span {
	slices.SortStableFunc(spans, func(a, b span.Span) int { return cmp.Or(a.Start-b.Start, b.End-a.End) })
	out := spans[:1]
	for _, s := range spans[1:] {
		if last := &out[len(out)-1]; s.Start < last.End {
			if s.End > last.End || s.Kind != last.Kind {
				last.End, last.Kind = max(last.End, s.End), 0
			}
		} else {
			out = append(out, s)
		}
	}
	return out
}

func (x *syntax) protect(start, end int) {
	x.out = append(x.out, span.Span{Start: start, End: end})
}

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
			if b == '\'' && !x.beginsLiteral(c.start, lastClose, lastIs) || b == '"' && !l.opens(c.r, c.start) {
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

// before returns the offset of the last byte before i, without spaces and invisible
// characters, or -1.
func (x *syntax) before(i int) int {
	for i > 0 {
		r, n := x.l.runeBefore(i)
		if !isBlank(r) && !invisible(r) && script.ClassOf(r) != script.Mark {
			return i - 1
		}
		i -= n
	}
	return -1
}

// after returns the offset of the next character from i on, without spaces and invisible
// characters, or -1.
func (x *syntax) after(i int) int {
	if i = pastUndrawn(x.l.text, i, true); i < len(x.l.text) {
		return i
	}
	return -1
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

func isNameByte(b byte) bool {
	return b == '_' || b == '$' || '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}

func isASCIIDigit(r rune) bool { return '0' <= r && r <= '9' }

func isOneOf(b byte, set string) bool { return strings.IndexByte(set, b) >= 0 }

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

// closers protects the comma or semicolon after the end of a value of a program: a brace,
// a bracket at the end of the line, a string in apostrophes.
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

// row protects the commas or semicolons of a row of a table, and its ASCII fields. A row
// has at least two separators, none beside a space, and at least one ASCII field, or semicolons
// between short fields, or all its fields are between quotation marks.
func (x *syntax) row() {
	l := x.l
	if l.inner || !l.last {
		return
	}
	for _, comma := range [...]byte{',', ';'} {
		if x.isRow(comma) {
			x.fields()
			return
		}
	}
}

// isRow reports whether the line is a row with the given separator. It leaves the offsets
// of the separators in commas.
func (x *syntax) isRow(comma byte) bool {
	l := x.l
	x.commas = x.commas[:0]
	if bytes.IndexByte(l.text, comma) < 0 {
		return false
	}
	quoted := false
	for i, b := range l.text {
		switch {
		case b == '"':
			quoted = !quoted
		case b != comma || quoted:
		case l.classBefore(i) == script.Digit && l.class(i+1) == script.Digit: // in a number
		case l.classBefore(i) == script.Space, l.class(i+1) == script.Space:
			return false
		default:
			x.commas = append(x.commas, i)
		}
	}
	if quoted || len(x.commas) == 0 {
		return false
	}
	if x.quotedFields() {
		return true
	}
	if len(x.commas) < 2 {
		return false
	}
	if comma == ';' && !x.endsSentence() && x.shortFields() {
		return true
	}
	some := false
	x.eachField(func(start, end int) { some = some || isASCII(l.text[start:end]) })
	return some
}

// quotedFields reports whether each field of a row stands between quotation marks, with no mark
// within.
func (x *syntax) quotedFields() bool {
	all := true
	x.eachField(func(start, end int) {
		all = all && end-start > 1 && x.l.text[start] == '"' && x.l.text[end-1] == '"' &&
			bytes.IndexByte(x.l.text[start+1:end-1], '"') < 0
	})
	return all
}

// endsSentence reports whether the line ends with a mark that ends a sentence.
func (x *syntax) endsSentence() bool {
	end := x.before(len(x.l.text))
	r, _ := x.l.runeBefore(end + 1)
	return r == '.' || r == '!' || r == '?' || r == '؟' || r == ':' || r == '…'
}

// shortFields reports whether each field of a row has two words at most, as names of columns and most values have.
func (x *syntax) shortFields() bool {
	short := true
	x.eachField(func(start, end int) { short = short && bytes.Count(x.l.text[start:end], oneSpace) < 2 })
	return short
}

// eachField calls do with each field of a row, without the spaces at its ends.
func (x *syntax) eachField(do func(start, end int)) {
	from := 0
	for k := 0; k <= len(x.commas); k++ {
		end := len(x.l.text)
		if k < len(x.commas) {
			end = x.commas[k]
		}
		field := bytes.TrimLeft(x.l.text[from:end], " \t")
		start := end - len(field)
		do(start, start+len(bytes.TrimRight(field, " \t")))
		from = end + 1
	}
}

// isASCII reports whether a field is ASCII, with at least one letter or digit.
func isASCII(b []byte) bool {
	some := false
	for _, c := range b {
		if c >= 0x80 {
			return false
		}
		some = some || isNameByte(c)
	}
	return some
}

// fields protects the separators of a row, its ASCII fields, and the marks around others.
func (x *syntax) fields() {
	for _, i := range x.commas {
		x.protect(i, i+1)
	}
	x.eachField(func(start, end int) {
		field := x.l.text[start:end]
		switch {
		case isASCII(field):
			x.protect(start, end)
		case len(field) > 1 && field[0] == '"' && field[len(field)-1] == '"':
			x.protect(start, start+1)
			x.protect(end-1, end)
		}
	})
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
