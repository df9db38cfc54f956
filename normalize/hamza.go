package normalize

import "github.com/parsitext/parsitext/internal/script"

// compose makes one character of ا, و or ی and a combining hamza or madda on it, even
// after other marks. This is Unicode's canonical composition, limited to the letters of
// Persian.
func compose(l *line, e *editor) {
	for c := (walk{l: l}); c.seek(pairHamza); {
		if !isMarkOnLetter(c.r) {
			continue
		}
		c.back(isMarkOnLetter)
		c.more(isMarkOnLetter)
		composeRun(l, e, c.start, c.end)
	}
}

func isMarkOnLetter(r rune) bool { return script.ClassOf(r) == script.Mark }

// composeRun composes the letter before the marks [start,end) with one of the marks.
func composeRun(l *line, e *editor, start, end int) {
	base, n := l.runeBefore(start)
	if base != 'ا' && base != 'و' && base != 'ی' || l.protected(start-1) {
		return
	}
	for i := start; i < end; {
		r, size := l.rune(i)
		if to := composed(base, r); to != "" && l.mayGo(i+size) {
			e.replace(start-n, start, to)
			e.drop(i, i+size)
			return
		}
		i += size
	}
}

func composed(base, mark rune) string {
	switch {
	case base == 'ا' && mark == script.Madda:
		return "آ"
	case base == 'ا' && mark == script.HamzaAbove:
		return "أ"
	case base == 'ا' && mark == script.HamzaBelow:
		return "إ"
	case base == 'و' && mark == script.HamzaAbove:
		return "ؤ"
	case base == 'ی' && mark == script.HamzaAbove:
		return "ئ"
	}
	return ""
}
