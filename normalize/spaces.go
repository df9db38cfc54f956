package normalize

import "github.com/parsitext/parsitext/internal/script"

func isSpace(r rune) bool { return script.ClassOf(r) == script.Space }

// isBlank reports whether r is a space or TAB, which Spaces leaves as it is.
func isBlank(r rune) bool { return r == '\t' || isSpace(r) }

// spaces is the rule Spaces within a line.
func spaces(l *line, e *editor) {
	c := walk{l: l, end: l.indentation()}
	for i := 0; i < c.end; {
		r, n := l.rune(i)
		if r != '\t' {
			e.replace(i, i+n, " ")
		}
		i += n
	}
	for c.seek(pairSpaces) {
		if isSpace(c.r) {
			c.back(isSpace)
			c.more(isSpace)
			spaceRun(l, e, c.start, c.end)
		}
	}
	n := len(l.text) - 1
	if l.last && n >= c.end && l.text[n] == ' ' && !l.protected(n) {
		spaceRun(l, e, n, n+1)
	}
}

// spaceRun writes a run of spaces as one, or as none at an end of the line.
func spaceRun(l *line, e *editor, start, end int) {
	if l.isHardBreak(start, end) {
		return
	}
	if (start == 0 && !l.inner || end == len(l.text) && l.last) && l.mayGo(end) {
		e.drop(start, end)
	} else {
		e.replace(start, end, " ")
	}
}

// baseBefore returns the letter that ends at i, without the marks on it.
func (l *line) baseBefore(i int) rune {
	for {
		r, n := l.runeBefore(i)
		if n == 0 || script.ClassOf(r) != script.Mark {
			return r
		}
		i -= n
	}
}

// letterBefore reports whether a Persian letter ends at i, with its marks.
func (l *line) letterBefore(i int) bool { return script.ClassOf(l.baseBefore(i)) == script.Persian }

// wordStart returns the start of the characters before i, at most most of them, that
// satisfy in.
func (l *line) wordStart(i, most int, in func(rune) bool) int {
	for range most {
		r, n := l.runeBefore(i)
		if n == 0 || !in(r) {
			break
		}
		i -= n
	}
	return i
}

// past returns the end of the characters from i on that satisfy in.
func (l *line) past(i int, in func(rune) bool) int {
	for i < len(l.text) {
		r, n := l.rune(i)
		if !in(r) {
			break
		}
		i += n
	}
	return i
}

// pastMarks returns the end of the marks that begin at i.
func (l *line) pastMarks(i int) int { return l.past(i, isMarkOnLetter) }
