package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// punctuation is the rule Punctuation. It goes through the line once and stops
// at spaces, marks and brackets.
func punctuation(l *line, e *editor) {
	p := punct{l: l, e: e, walk: walk{l: l}, near: l.letters()}
	for p.seek(pairStops) {
		if !p.isSettled() {
			p.stop()
		}
	}
}

// stop handles the space, mark or bracket that the walk is at.
func (p *punct) stop() {
	switch {
	case isMark(p.r):
		if !p.spaceBefore() {
			p.cluster()
		}
	case p.r == '(' && p.isSad():
	case isOpening(p.r):
		p.opening()
		p.spaceInside()
	case isClosing(p.r):
		if !p.spaceBefore() {
			p.closing()
		}
	case p.r == '-':
		p.dash()
	}
}

// dash writes two hyphens as an en dash and three as an em dash, if they stand between
// Persian words and touch no letter or sign of another script.
func (p *punct) dash() {
	p.back(isHyphen)
	p.more(isHyphen)
	n := p.end - p.start
	before, after := p.near.at(p.start)
	if n < 2 || n > 3 || before != script.Persian || after != script.Persian {
		return
	}
	if left, _ := p.l.runeBefore(p.start); !besideDash(left) || !besideDash(p.peek(p.end)) {
		return
	}
	p.e.replace(p.start, p.end, [...]string{"–", "—"}[n-2])
}

func isHyphen(r rune) bool { return r == '-' }

// besideDash reports whether a dash may stand beside r.
func besideDash(r rune) bool {
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Digit || c == script.Space || isOpening(r) || isClosing(r) || isMark(r)
}

// spaceBefore handles the spaces before the walk's character. If there are any, it makes
// the walk stop at the character again.
func (p *punct) spaceBefore() bool {
	at := p.start
	if p.back(isSpace); p.start == at {
		return false
	}
	p.end = at
	p.space()
	return true
}

// spaceInside handles the spaces after an opening bracket.
func (p *punct) spaceInside() {
	if r, n := p.at(p.end); n > 0 && isSpace(r) {
		p.start = p.end
		p.more(isSpace)
		p.space()
	}
}

// punct is the state of the rule in a line.
type punct struct {
	l *line
	e *editor
	walk
	near  nearLetters
	tight bool // the last bracket was opened inside a word, as in نماینده(ها)
}

// written returns the Persian form of the mark that the walk is at.
func (p *punct) written() string {
	r := p.r
	if p.begins(r, p.end) {
		return string(r)
	}
	switch r {
	case ',', '،':
		return "،"
	case ';', '؛':
		return "؛"
	case '?', '؟':
		return "؟"
	case '.', '۔': // the full stop of Urdu
		return "."
	case '…':
		return "…"
	case '!':
		return "!"
	}
	return ":"
}

func isMark(r rune) bool {
	switch r {
	case '.', ':', '!', ',', ';', '?', '،', '؛', '؟', '…', '۔':
		return true
	}
	return false
}

func isOpening(r rune) bool { return r == '(' || r == '[' || r == '«' }
func isClosing(r rune) bool { return r == ')' || r == ']' || r == '»' }

// at returns the free character at i, or utf8.RuneError where the line ends or
// a span begins.
func (p *punct) at(i int) (rune, int) {
	if i >= len(p.l.text) || p.skip(i) != i {
		return utf8.RuneError, 0
	}
	return p.l.rune(i)
}

// beside returns the character that ends at i, span or not.
func (p *punct) beside(i int) rune {
	r, _ := p.l.runeBefore(i)
	return r
}

// space drops a run of spaces inside a bracket or before a mark.
func (p *punct) space() {
	if p.start == 0 || p.end == len(p.l.text) || p.l.goesOn(p.start-1) {
		return
	}
	before := p.beside(p.start)
	opened := isOpening(before) && !p.l.protected(p.start-1)
	next, _ := p.at(p.end)
	switch {
	case isClosing(p.peek(p.l.pastMarks(p.end))) && isOpening(p.l.baseBefore(p.start)): // an empty box
	case opened || isClosing(next) || isMark(next) && p.attaches(next, p.end):
		if !p.near.foreign(p.start) {
			p.e.drop(p.start, p.end)
		}
	}
}

// goesOn reports whether a span that ends at the byte i could absorb what follows it: a
// URL could, a word of Latin letters could not.
func (l *line) goesOn(i int) bool {
	s, ok := l.spanAt(i)
	return ok && s.Kind != span.Latin
}

// toFill reports whether the points from i on are a blank to fill in: more than three,
// side by side. Four points are an ellipsis if they touch a word or follow a comma or the
// word «و».
func (l *line) toFill(i int) bool {
	n := 0
	for n < 5 && i+n < len(l.text) && l.text[i+n] == '.' {
		n++
	}
	if n != 4 {
		return n > 4
	}
	from := l.wordStart(i, maxUnseen, isSpace)
	r, size := l.runeBefore(from)
	if from == i && size > 0 && wordy(script.ClassOf(r)) || r == ',' || r == '،' {
		return false
	}
	if foldedLetter(r) != 'و' {
		return true
	}
	glued := isLetterly(l.classBefore(from - size))
	l.strange = l.strange || glued // WordBreaks may part the و
	return glued
}

// maxUnseen limits the spaces that are skipped.
const maxUnseen = 64

// attaches reports whether the mark r at i belongs to what stands before it. A point or
// colon that begins something, as in .net or :), does not.
func (p *punct) attaches(r rune, i int) bool {
	end := i + utf8.RuneLen(r)
	if p.begins(r, end) || r == '.' && p.l.toFill(i) {
		return false
	}
	if r != '.' && r != ':' {
		return true
	}
	next, size := p.l.rune(end)
	c := script.ClassOf(next)
	return size == 0 || c == script.Persian || c == script.Foreign && r == ':' || p.skip(end) == end &&
		(isBlank(next) || isMark(next) || isQuote(next) || isOpening(next) || r == '.' && isClosing(next))
}

// begins reports whether the mark r, which ends at i, begins an emoticon: :) or :-), or
// :( if the bracket holds no text; or the query of a URL, or a note of Markdown.
func (p *punct) begins(r rune, i int) bool {
	switch r {
	case ':', ';':
	case '?':
		return p.isQuery(i)
	default:
		return false
	}
	i = p.l.pastMarks(i)
	if nose, n := p.at(i); nose == '-' || nose == '\'' {
		if mouth, _ := p.at(i + n); mouth == ')' || mouth == '(' {
			return true
		}
	}
	switch next, n := p.at(i); next {
	case ')':
		return true
	case '(':
		return !wordy(p.l.class(p.inside(i + n)))
	}
	return false
}

// isQuery reports whether the question mark that ends at i begins a query, as in ?v=1, or
// a note, ?>.
func (p *punct) isQuery(i int) bool {
	const most = 32 // bytes of a name
	if before, n := p.l.runeBefore(i - 1); n > 0 && !isSpace(before) && !isOpening(before) {
		return false
	}
	if i < len(p.l.text) && p.l.text[i] == '>' {
		return true
	}
	name := p.l.text[i:min(len(p.l.text), i+most)]
	end := bytes.IndexByte(name, '=')
	return end > 0 && bytes.IndexFunc(name[:end], func(r rune) bool {
		return r != '_' && r != '-' && script.ClassOf(r) != script.Foreign
	}) < 0
}

// isSad reports whether the bracket at the walk is the mouth of an emoticon, :-(.
func (p *punct) isSad() bool {
	nose, n := p.l.runeBefore(p.start)
	if nose != '-' && nose != '\'' {
		return false
	}
	eyes, _ := p.l.runeBefore(p.start - n)
	return eyes == ':' || eyes == ';'
}

// A mark is one of a cluster, as it should be written; its text is "" if it is dropped.
type mark struct {
	start, end int
	text       string
}

// cluster writes a run of marks in Persian form, each once, without the spaces between
// them.
func (p *punct) cluster() {
	if p.inNumber() || p.near.foreign(p.start) {
		return
	}
	if p.r == '?' && p.asksInLatin() {
		for p.nextMark() {
		}
		return
	}
	marks := append(p.e.scratch.marks[:0], mark{p.start, p.end, p.written()})
	for p.nextMark() {
		marks = append(marks, mark{p.start, p.end, p.written()})
	}
	p.e.scratch.marks = marks
	p.ellipses(marks)
	once(marks)
	end := marks[0].start
	for _, m := range marks {
		p.e.drop(end, m.start)
		p.e.replace(m.start, m.end, m.text)
		end = m.end
	}
	p.after(marks)
}

// ellipses writes three or more points, and points beside an ellipsis, as one ellipsis,
// except points to fill in.
func (p *punct) ellipses(marks []mark) {
	for i := 0; i < len(marks); i++ {
		if n := p.blanks(marks[i:]); n > 0 {
			i += n - 1
			continue
		}
		n, found := 0, false
		for _, m := range marks[i:] {
			if m.text != "." && m.text != "…" {
				break
			}
			n++
			found = found || m.text == "…"
		}
		if found || n > 2 {
			marks[i].text = "…"
			for k := range marks[i+1 : i+n] {
				marks[i+1+k].text = ""
			}
		}
		i += max(n-1, 0)
	}
}

// blanks returns the number of points at the beginning of marks if they, with the points
// after them, are to be filled in.
func (p *punct) blanks(marks []mark) int {
	if marks[0].text != "." || !p.l.toFill(marks[0].start) {
		return 0
	}
	n := 1
	for n < len(marks) && (marks[n].text == "." || marks[n].text == "…") {
		n++
	}
	return n
}

// once drops a mark that repeats the one before it, and a second ! or ؟ in a mixture of
// the two.
func once(marks []mark) {
	last, surprise, question := "", false, false
	for i := range marks {
		m := &marks[i]
		switch text := m.text; text {
		case "":
			continue
		case "!":
			m.clear(surprise)
			surprise = true
		case "؟":
			m.clear(question)
			question = true
		case "،", "؛":
			m.clear(last == text)
			fallthrough
		default:
			surprise, question = false, false
		}
		if m.text != "" {
			last = m.text
		}
	}
}

func (m *mark) clear(yes bool) {
	if yes {
		m.text = ""
	}
}

// inNumber reports whether the mark stands between two digits. ؟ and ! do not
// belong to numbers.
func (p *punct) inNumber() bool {
	switch p.r {
	case ',', '.', ':', '٫', '٬':
		return p.l.classBefore(p.start) == script.Digit && p.l.class(p.end) == script.Digit
	}
	return false
}

// nextMark moves to the next mark of the cluster, over spaces that will be dropped.
func (p *punct) nextMark() bool {
	i := p.end
	r, n := p.at(i)
	for n > 0 && isSpace(r) {
		i += n
		r, n = p.at(i)
	}
	if n == 0 || !isMark(r) || p.begins(r, i+n) || i > p.end && !p.attaches(r, i) {
		return false
	}
	p.start, p.end, p.r = i, i+n, r
	return true
}

func (p *punct) peek(i int) rune {
	r, _ := p.at(i)
	return r
}

// after inserts a space after a cluster if a letter follows, or a number after a word.
func (p *punct) after(marks []mark) {
	c := p.nextClass()
	if !p.follows(marks[0].start) {
		return
	}
	last := marks[len(marks)-1]
	sign := last.text
	for i := len(marks) - 1; sign == ""; i-- {
		sign = marks[i].text
	}
	if c == script.Digit && p.partsNumber(marks[0].start, sign) && !(sign == ":" && p.another(last.start)) {
		p.e.insert(p.end, " ")
		return
	}
	switch sign {
	case "?": // of a query
		return
	case ".":
		if c != script.Persian || p.another(last.start) || p.isInitial(last.start) || p.isSpelled(last.start) || p.isDomain() {
			return
		}
	case ":":
		if p.another(last.start) || c != script.Persian && c != script.Foreign {
			return
		}
	default:
		if c != script.Persian && c != script.Foreign {
			return
		}
	}
	p.e.insert(p.end, " ")
}

// partsNumber reports whether the mark at i follows a Persian word and takes a space before a number: «مبلغ:۲۵۰۰», «کشور،۳۴
// نفر». A space may stand before the mark if it attaches to the word all the same, which a colon before a digit does not.
func (p *punct) partsNumber(i int, sign string) bool {
	switch sign {
	case ":", "،", "؛", "؟", "!":
	default:
		return false
	}
	for {
		r, n := p.l.runeBefore(i)
		c := script.ClassOf(r)
		if n == 0 || c != script.Mark && (sign == ":" || !isSpace(r)) {
			return c == script.Persian
		}
		i -= n
	}
}

// nextClass returns the class of the character after the cluster, which may be in the
// next piece.
func (p *punct) nextClass() script.Class {
	if p.end == len(p.l.text) && !p.l.last {
		return p.l.after
	}
	return p.l.class(p.end)
}

// follows reports whether a mark at i, with the marks before it, follows something: a
// word, a number, a bracket or a quotation.
func (p *punct) follows(i int) bool {
	r, n := p.l.runeBefore(i)
	for n > 0 && (isSpace(r) || isMark(r) && !p.l.protected(i-1) || script.ClassOf(r) == script.Mark) {
		i -= n
		r, n = p.l.runeBefore(i)
	}
	c := script.ClassOf(r)
	return n > 0 && (wordy(c) && c != script.Stretch || isClosing(r) || r == '"' || p.l.protected(i-1))
}

// another reports whether the mark at i follows another mark.
func (p *punct) another(i int) bool {
	for {
		r, n := p.l.runeBefore(i)
		if n == 0 || !isSpace(r) && script.ClassOf(r) != script.Mark {
			return isMark(r)
		}
		i -= n
	}
}

// isDomain reports whether the point before the walk's end belongs to an address in Persian
// letters, وبلاگینا.کام: one of the common top-level domains follows it as a whole word.
func (p *punct) isDomain() bool {
	const most = 6 // characters
	end := p.end
	for range most {
		r, n := p.at(end)
		if n == 0 || !isLetterly(script.ClassOf(r)) && r != script.ZWNJ {
			break
		}
		end += n
	}
	switch string(p.l.text[p.end:end]) {
	case "کام", "نت", "ارگ", "آی\u200cآر", "آیآر", "اینفو":
		return true
	}
	return false
}

// asksInLatin reports whether the question mark at the walk ends a question in Latin letters:
// between it and the mark, bracket or line before it are Latin words alone, at least two. A
// Persian sentence may end with one: «کدام Python?».
func (p *punct) asksInLatin() bool {
	words, in := 0, false
	for i := p.start; ; {
		r, n := p.l.runeBefore(i)
		c := script.ClassOf(r)
		switch {
		case n == 0:
			return words > 1 && !p.l.inner
		case c == script.Persian:
			return false
		case c == script.Foreign && !in:
			words++
		case endsQuestion(r):
			return words > 1
		}
		in = c != script.Space
		i -= n
	}
}

// endsQuestion reports whether a sentence begins after r.
func endsQuestion(r rune) bool {
	switch r {
	case '!', '?', '؟', '…', '|', '/':
		return true
	}
	return isQuote(r) || isOpening(r) || isClosing(r)
}

// isInitial reports whether a single letter stands before i, as in آ.د.ک. The number of a list
// item is none.
func (p *punct) isInitial(i int) bool {
	if p.l.isItem(i) {
		return false
	}
	letters := 0
	for letters < 2 {
		r, n := p.l.runeBefore(i)
		c := script.ClassOf(r)
		if n == 0 || !wordy(c) { // a ZWNJ also separates: it may have been a space
			break
		}
		if c != script.Mark {
			letters++
		}
		i -= n
	}
	return letters == 1
}

// isSpelled reports whether the mark at i separates two letters that are spelled out, as
// in بی.بی.سی.
func (p *punct) isSpelled(i int) bool {
	const most = 10 // characters; a ZWNJ also separates here
	from := p.l.wordStart(i, most, func(r rune) bool { return wordy(script.ClassOf(r)) })
	to := p.end
	for range most {
		r, n := p.at(to)
		if n == 0 || !wordy(script.ClassOf(r)) {
			break
		}
		to += n
	}
	return script.Spelled(string(p.l.text[from:i]), string(p.l.text[p.end:to]))
}

// opening inserts a space before a bracket or quotation that follows a word or a mark,
// unless the bracket belongs to the word, as in نماینده(ها) and علی(ع).
func (p *punct) opening() {
	p.tight = p.isTight()
	before, n := p.l.runeBefore(p.start)
	next := p.peek(p.inside(p.end))
	if n == 0 || p.tight || isClosing(next) || p.near.foreign(p.start) {
		return
	}
	switch {
	case p.l.letterBefore(p.start), isClosing(before):
	case isMark(before) && !p.l.protected(p.start-1) && p.follows(p.start-n):
		if p.r != '«' && !wordy(script.ClassOf(next)) || p.end == len(p.l.text) { // :( and the like
			return
		}
	default:
		return
	}
	p.e.insert(p.start, " ")
}

// inside returns the offset of the first character in a bracket that ends at i, after
// spaces and marks without a letter.
func (p *punct) inside(i int) int {
	return p.l.past(i, func(r rune) bool { return isSpace(r) || isMarkOnLetter(r) })
}

// isTight reports whether the bracket at the walk follows a letter and holds only Persian
// letters, at most three. A letter must also follow a square bracket, with which an
// editor adds letters to a word: آل[ب]وم.
func (p *punct) isTight() bool {
	closer := ')'
	if p.r == '[' {
		closer = ']'
	}
	if p.r == '«' || !p.l.letterBefore(p.start) {
		return false
	}
	i := p.end
	for letters := 0; letters <= 3; {
		r, n := p.l.rune(i)
		c := script.ClassOf(r)
		if !isLetterly(c) {
			return r == closer && letters > 0 && (closer == ')' || p.l.class(i+n) == script.Persian)
		}
		if c == script.Persian {
			letters++
		}
		i += n
	}
	return false
}

// honorifics are the abbreviated prayers after a name. What follows them is a word, not a
// suffix.
var honorifics = [...]string{"ص", "ع", "س", "ره", "رض", "عج", "قس"}

// isHonorific reports whether an honorific and its opening bracket end at i.
func (p *punct) isHonorific(i int) bool {
	for _, h := range honorifics {
		if bytes.HasSuffix(p.l.text[:i], []byte("("+h)) {
			return true
		}
	}
	return false
}

// closing inserts a space after a bracket or quotation if a letter follows.
func (p *punct) closing() {
	tight := p.tight
	p.tight = false
	honorific := p.isHonorific(p.start)
	if tight && p.r != '»' && !honorific || !p.follows(p.start) || p.class() != script.Persian || p.near.foreign(p.start) {
		return
	}
	if !honorific && p.l.isEndingAt(p.end) {
		return
	}
	p.e.insert(p.end, " ")
}

// isEndingAt reports whether an ending that careful texts write directly after a closing mark
// is at i: «ها»ی, «خدعه»ای, (Use Case)ها.
func (l *line) isEndingAt(i int) bool {
	const most = 8 // characters, more than the longest ending has
	end := i
	for range most {
		r, n := l.rune(end)
		if c := script.ClassOf(r); n == 0 || !isLetterly(c) {
			break
		}
		end += n
	}
	if r, _ := l.rune(end); r == script.ZWNJ || r == script.Kashida {
		return false
	}
	switch string(l.text[i:end]) {
	case "ی", "ای", "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان",
		"ام", "ات", "اش", "ایم", "اید", "اند", "مان", "تان", "شان", "تر", "ترین":
		return true
	}
	return false
}

// class returns the class of the character after the walk's.
func (p *punct) class() script.Class { return p.l.class(p.end) }
