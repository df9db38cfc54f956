package normalize

import "github.com/parsitext/parsitext/internal/script"

// indentation returns the end of the spaces at the start of the line if they show its
// structure: in a list, in code, or in a line of another script. It is 0 in prose.
func (l *line) indentation() int {
	if l.inner {
		return 0
	}
	i := l.past(0, isBlank)
	if i == 0 || i == len(l.text) || l.protected(0) {
		return 0
	}
	first := pastUndrawn(l.text, i, true)
	if first == len(l.text) || !l.isStructure(first) || !l.keeps() {
		return 0
	}
	return i
}

// isStructure reports whether the text at i, which begins the line, is not prose.
func (l *line) isStructure(i int) bool {
	r, n := l.rune(i)
	if s, ok := l.spanAt(i); ok && s.Kind == 0 { // syntax
		return true
	}
	switch r {
	case '[', '{', '<', ']', '}', '>', '#', '|', '\\', '$', '&', '@', '=', '/', '~', '^', '`', '_':
		return true
	case '.': // of an attribute of Fluent
		if next, _ := l.rune(i + n); next < 0x80 && script.ClassOf(next) == script.Foreign {
			return true
		}
	case '-', '*', '+', '•':
		if next, _ := l.rune(i + n); isBlank(next) {
			return true
		}
	}
	return script.ClassOf(r) == script.Foreign || l.orderedAt(i) || !l.hasPersian()
}

// orderedAt reports whether the number of a list item is at i: at most three digits, a
// point or bracket, and a space.
func (l *line) orderedAt(i int) bool {
	const most = 3
	end, digits := i, 0
	r, n := l.rune(end)
	for ; isDigit(r) && digits <= most; r, n = l.rune(end) {
		end += n
		digits++
	}
	if digits == 0 || digits > most || r != '.' && r != ')' {
		return false
	}
	next, _ := l.rune(end + n)
	return isBlank(next)
}

// marker returns the end of the marks that begin the line if a space follows them and they show its
// structure: the bullet or number of a list item, the signs of a heading or a quotation. Otherwise it
// is 0.
func (l *line) marker() (end int) {
	if l.inner {
		return 0
	}
	for i := l.past(0, isBlank); i < len(l.text); i = l.past(end, isBlank) {
		at := i
		switch r, n := l.rune(i); r {
		case '-', '*', '+', '•', '>':
			at = i + n
		case '#':
			at = l.past(i, func(r rune) bool { return r == '#' })
		default:
			if l.orderedAt(i) {
				at = l.past(i, isDigit) + 1
			}
		}
		if next, n := l.rune(at); at == i || n == 0 || !isBlank(next) {
			break
		}
		end = at
	}
	return end
}

// ordered reports whether the number that starts at i is that of a list item, with
// nothing before it in its line.
func (l *line) ordered(i int) bool {
	return !l.inner && pastUndrawn(l.text[:i], 0, true) == i && l.orderedAt(i)
}

// isItem reports whether the point at i ends the number of a list item whose first word follows
// without a space, 1.به نظرم: the number begins the line, and a second word follows. A line that
// is 2.مترجم alone may be the name of a file, and a single letter is a label, 1.ب.
func (l *line) isItem(i int) bool {
	begin := pastUndrawn(l.text, 0, true)
	if l.inner || begin == i || l.text[i] != '.' || l.past(begin, isDigit) != i || l.protected(i+1) {
		return false
	}
	word := i + 1
	_, n := l.rune(word)
	end := l.past(word, func(r rune) bool { return script.ClassOf(r) == script.Persian })
	next, _ := l.rune(end)
	l.strange = l.strange || end > word+n // WordBreaks may part the word
	return end > word+n && isBlank(next) && l.past(end, isBlank) < len(l.text)
}

// hasPersian reports whether the line has a Persian letter, up to the end of the piece.
func (l *line) hasPersian() bool {
	if l.persian || l.after == script.Persian {
		return true
	}
	for i := 0; i < len(l.text); {
		r, n := l.rune(i)
		if script.ClassOf(r) == script.Persian {
			return true
		}
		i += n
	}
	return false
}

// isHardBreak reports whether the spaces [start,end) are the two that break a line in
// Markdown.
func (l *line) isHardBreak(start, end int) bool {
	return end-start == 2 && end == len(l.text) && start > 0 && l.last && l.broken &&
		l.text[start] == ' ' && l.text[start+1] == ' ' && l.text[start-1] != '\t' && l.keeps()
}
