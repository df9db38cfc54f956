package normalize

import "github.com/parsitext/parsitext/internal/script"

// kashidas is the rule Kashida.
func kashidas(w *work) {
	for c := (walk{w: w}); c.seek(pairKashida); {
		if c.r != script.Kashida {
			continue
		}
		c.more(func(r rune) bool { return r == script.Kashida })
		before, after := w.letterBefore(c.start), w.class(w.pastStretch(c.end)) == script.Persian
		switch {
		case c.start >= w.hinge && !(before && after): // its going could make a gap
		case before || after:
			w.drop(c.start, c.end, Kashida)
		case w.class(c.end) != script.Mark:
			w.replace(c.start, c.end, "–", Kashida)
		} // else it carries a mark
	}
}

// pastStretch returns i, or the end of the marks, kashidas and joiners at i.
func (w *work) pastStretch(i int) int {
	for {
		r, n := w.rune(i)
		if c := script.ClassOf(r); n == 0 || c != script.Mark && c != script.Stretch && r != script.ZWNJ && r != script.ZWJ {
			return i
		}
		i += n
	}
}
