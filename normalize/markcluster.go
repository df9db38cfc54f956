package normalize

import (
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

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
		if found || n > 2 && !p.isRest(marks[i].start) {
			marks[i].text = "…"
			for k := range marks[i+1 : i+n] {
				marks[i+1+k].text = ""
			}
		}
		i += max(n-1, 0)
	}
}

// isRest reports whether points at i stand for a value or arguments in code, as in x=... or f(...).
func (p *punct) isRest(i int) bool {
	text := p.l.text[:i]
	n := len(text)
	return n > 1 && (text[n-1] == '=' || text[n-1] == '(') && isNameByte(text[n-2]) && !isDigit(rune(text[n-2]))
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
	if n == 0 || !isMark(r) || p.begins(r, i+n) || i > p.end && (p.end == p.marker || !p.attaches(r, i)) {
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
// next piece. Code takes the same spaces as a word in Latin letters.
func (p *punct) nextClass() script.Class {
	if p.codeAt(p.end) {
		return script.Foreign
	}
	if p.end == len(p.l.text) && !p.l.last {
		return p.l.after
	}
	return p.l.class(p.end)
}

// codeAt reports whether code between backticks, or its role, begins at i.
func (p *punct) codeAt(i int) bool {
	s, ok := p.l.spanAt(i)
	return ok && s.Start == i && (s.Kind == span.Code || s.Kind == span.Directive && s.End < len(p.l.text) && p.l.text[s.End] == '`')
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

// isInitial reports whether a single letter stands before i, as in آ.د.ک or ۱۴۰۰ه.ق. The number
// of a list item is none.
func (p *punct) isInitial(i int) bool {
	if p.l.isItem(i) {
		return false
	}
	letters, last := 0, script.Digit
	for letters < 2 {
		r, n := p.l.runeBefore(i)
		c := script.ClassOf(r)
		if n == 0 || !wordy(c) || c == script.Digit && last != script.Digit { // a ZWNJ also separates: it may have been a space
			break
		}
		if c != script.Mark {
			letters++
			last = c
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
