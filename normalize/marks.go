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
