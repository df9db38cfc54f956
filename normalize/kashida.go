package normalize

import "github.com/parsitext/parsitext/internal/script"

// kashidas is the rule Kashida.
func kashidas(l *line, e *editor) {
	for c := (walk{l: l}); c.seek(pairKashida); {
		if c.r != script.Kashida {
			continue
		}
		c.more(func(r rune) bool { return r == script.Kashida })
		before, after := l.letterBefore(c.start), l.class(l.pastStretch(c.end)) == script.Persian
		switch {
		case c.start >= l.hinge && !(before && after): // its going could make a gap
		case before || after:
			e.drop(c.start, c.end)
		case l.class(c.end) != script.Mark:
			e.replace(c.start, c.end, "–")
		} // else it carries a mark
	}
}

// pastStretch returns i, or the end of the marks, kashidas and joiners at i.
func (l *line) pastStretch(i int) int {
	for {
		r, n := l.rune(i)
		if c := script.ClassOf(r); n == 0 || c != script.Mark && c != script.Stretch && r != script.ZWNJ && r != script.ZWJ {
			return i
		}
		i += n
	}
}
