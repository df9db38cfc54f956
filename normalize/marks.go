package normalize

import "github.com/parsitext/parsitext/internal/script"

// dropped reports whether Marks drops the mark r on the letter base: not a
// hamza, and not a madda on ا.
func dropped(r, base rune) bool {
	switch r {
	case script.HamzaAbove, script.HamzaBelow:
		return false
	case script.Madda:
		return base != 'ا'
	}
	return 0x610 <= r && r < 0x900 && script.ClassOf(r) == script.Mark
}

// marks is the rule Marks.
func marks(l *line, e *editor) {
	base, read := rune(0), 0 // the letter that bears the marks before the byte read
	for c := (walk{l: l}); c.seek(pairMarks); {
		if script.ClassOf(c.r) != script.Mark {
			continue
		}
		if c.r == script.Madda {
			base, read = l.bearer(read, c.start, base), c.end
		}
		if dropped(c.r, base) {
			e.drop(c.start, c.end)
		}
	}
}

// bearer returns the last character of [from,to) that is neither a mark nor a
// kashida, or else base.
func (l *line) bearer(from, to int, base rune) rune {
	for to > from {
		r, n := l.runeBefore(to)
		if r != script.Kashida && script.ClassOf(r) != script.Mark {
			return r
		}
		to -= n
	}
	return base
}

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
