package normalize

import (
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// kashidas is the rule Kashida.
func kashidas(l *line, e *editor) {
	for c := (walk{l: l}); c.seek(pairKashida); {
		if c.r != script.Kashida {
			continue
		}
		c.more(func(r rune) bool { return r == script.Kashida })
		before, after := l.letterBefore(c.start), l.class(l.pastStretch(c.end)) == script.Persian
		switch {
		case (before || after) && l.showsShape(c.start, c.end) && l.keeps():
		case c.start >= l.hinge && !(before && after): // dropping it could make a gap
		case before && !after && l.endsUnjoined(c.start):
			e.replace(c.start, c.end, "–")
		case before || after:
			e.drop(c.start, c.end)
		case l.class(c.end) != script.Mark:
			e.replace(c.start, c.end, "–")
		} // otherwise it carries a mark
	}
}

// endsUnjoined reports whether the letter before i joins no kashida, or is the last one of «الف» at the beginning of
// the line, so that a kashida there is a dash: «دــ فضیلت», «الفـ مقدمه».
func (l *line) endsUnjoined(i int) bool {
	if !lexicon.JoinsNext(lexicon.Fold(l.baseBefore(i))) {
		return true
	}
	start := l.wordStart(i, len("الف")/2, func(r rune) bool { return isLetterly(script.ClassOf(r)) })
	return !l.inner && l.readsAs(start, i, "الف") && l.nothing(0, start)
}

// pastStretch returns the end of the marks, kashidas and joiners at i, or i.
func (l *line) pastStretch(i int) int {
	return l.past(i, func(r rune) bool {
		c := script.ClassOf(r)
		return c == script.Mark || c == script.Stretch || r == script.ZWNJ || r == script.ZWJ
	})
}

// showsShape reports whether the kashida [start,end) shows the shape of a letter, as in
// ـبـ: it is a single kashida, and a single letter stands alone with it, or with it and
// another. A number may precede it: ۱۴۰۰هـ.
func (l *line) showsShape(start, end int) bool {
	const most = 8 // characters
	lettered := l.letterBefore(start)
	from := l.wordStart(start, most, func(r rune) bool { return inShape(r) && !(lettered && script.ClassOf(r) == script.Digit) })
	letters, last := 0, rune(0)
	for i, n := from, 0; n < 2*most; n++ {
		r, size := l.rune(i)
		if size == 0 || !inShape(r) {
			point := r == '.' && isLetter(l.class(l.pastStretch(i+size))) // of an abbreviation, هـ.ق
			return letters == 1 && !point
		}
		if r == script.Kashida && last == script.Kashida {
			return false
		}
		if c := script.ClassOf(r); isLetter(c) || c == script.Digit {
			letters++
		}
		last = r
		i += size
	}
	return false
}

// inShape reports whether r belongs to what showsShape looks at.
func inShape(r rune) bool { return wordy(script.ClassOf(r)) || invisible(r) || r == script.ZWJ }
