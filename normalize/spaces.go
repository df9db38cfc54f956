package normalize

import "github.com/parsitext/parsitext/internal/script"

func isSpace(r rune) bool { return script.ClassOf(r) == script.Space }

// spaces is the rule Spaces within a line.
func spaces(w *work) {
	c := walk{w: w}
	for c.seek(pairSpaces) {
		if isSpace(c.r) {
			c.back(isSpace)
			c.more(isSpace)
			w.spaceRun(c.start, c.end)
		}
	}
	n := len(w.text) - 1
	if w.last && n >= c.end && w.text[n] == ' ' && !w.protected(n) {
		w.spaceRun(n, n+1)
	}
}

// spaceRun writes a run of spaces as one, or as none at an end of the line.
func (w *work) spaceRun(start, end int) {
	if (start == 0 && !w.inner || end == len(w.text) && w.last) && w.mayGo(end) {
		w.drop(start, end, Spaces)
	} else {
		w.replace(start, end, " ", Spaces)
	}
}

// strayZWNJ is the part of HalfSpaces that needs no words: of a run of ZWNJ one
// stays between two characters of words or numbers, and none after a letter
// that does not join the letter that follows.
func strayZWNJ(w *work) {
	for c := (walk{w: w}); c.seek(pairZwnj); {
		if c.r != script.ZWNJ {
			continue
		}
		c.more(func(r rune) bool { return r == script.ZWNJ })
		if w.wantsZWNJ(c.start, c.end) || !w.mayGo(c.end) {
			w.replace(c.start, c.end, string(script.ZWNJ), HalfSpaces)
		} else {
			w.drop(c.start, c.end, HalfSpaces)
		}
	}
}

// wantsZWNJ reports whether one ZWNJ of the run [start,end) stays. Marks, which
// may go, do not count.
func (w *work) wantsZWNJ(start, end int) bool {
	base := w.baseBefore(start)
	right := w.class(w.pastMarks(end))
	return wordy(script.ClassOf(base)) && wordy(right) && !(script.StandsApart(base) && right == script.Persian)
}

// baseBefore returns the letter that ends at i, past the marks on it.
func (w *work) baseBefore(i int) rune {
	for {
		r, n := w.runeBefore(i)
		if n == 0 || script.ClassOf(r) != script.Mark {
			return r
		}
		i -= n
	}
}

// letterBefore reports whether a Persian letter ends at i, with its marks.
func (w *work) letterBefore(i int) bool { return script.ClassOf(w.baseBefore(i)) == script.Persian }

// wordStart returns where the characters before i that satisfy in begin, no more than
// most.
func (w *work) wordStart(i, most int, in func(rune) bool) int {
	for range most {
		r, n := w.runeBefore(i)
		if n == 0 || !in(r) {
			break
		}
		i -= n
	}
	return i
}

// pastMarks returns the end of the marks that begin at i.
func (w *work) pastMarks(i int) int {
	for i < len(w.text) {
		r, n := w.rune(i)
		if script.ClassOf(r) != script.Mark {
			break
		}
		i += n
	}
	return i
}
