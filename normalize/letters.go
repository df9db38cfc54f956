package normalize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// letters is the rule Letters without composition, which comes later, when no kashida
// stands between a letter and its hamza.
func letters(l *line, e *editor) {
	if e.swap() {
		return
	}
	visual, judged := false, false
	for c := (walk{l: l}); c.seek(pairLetters); {
		to := script.Letter(c.r)
		if to == "" {
			continue
		}
		if script.IsForm(c.r) {
			if !judged {
				visual, judged = l.isVisual(c.start), true
			}
			if visual {
				continue
			}
		}
		if isPhrase(to) && c.start >= l.hinge {
			continue // the spaces would make gaps
		}
		if script.IsForm(c.r) {
			open(l, e, c.start, c.end, to)
		} else {
			e.write(c.start, c.end, to)
		}
	}
}

// open writes to for the character [start,end). A character that opens to a phrase, or to
// ریال, is separated from a letter or number beside it.
func open(l *line, e *editor, start, end int, to string) {
	apart := isPhrase(to)
	if apart && separable(l.baseBefore(start)) {
		e.insert(start, " ")
	}
	e.replace(start, end, to)
	if next, _ := l.rune(l.pastMarks(end)); apart && separable(next) && !isPhrase(script.Letter(next)) {
		e.insert(end, " ")
	}
}

func isPhrase(s string) bool { return len(s) > 7 && strings.Contains(s, " ") || s == "ریال" }

// separable reports whether a space must separate r from a word.
func separable(r rune) bool {
	c := script.ClassOf(r)
	return wordy(c) && c != script.Stretch
}

// wordy reports whether c can be part of a word or a number.
func wordy(c script.Class) bool { return c != script.Other && c != script.Space }

// isVisual reports whether the presentation forms from byte i on are in
// visual order, last letter first. In logical order a medial or final form follows an
// initial or medial one; in visual order it precedes one.
func (l *line) isVisual(i int) bool {
	logical, visual, odd := 0, 0, 0
	last := script.Isolated
	for i < len(l.text) {
		r, n := l.rune(i)
		i += n
		if !script.IsForm(r) && script.ClassOf(r) == script.Mark {
			continue
		}
		shape := script.ShapeOf(r)
		switch back, onward := joins(last, shape); {
		case back && onward:
			visual++
		case back || onward:
			odd++
		}
		if back, onward := joins(shape, last); back && onward {
			logical++
		}
		last = shape
	}
	return visual > max(logical, odd)
}

// joins reports whether a joins the letter before it in logical order, and b the
// letter after it.
func joins(a, b script.Shape) (back, onward bool) {
	return a == script.Medial || a == script.Final, b == script.Initial || b == script.Medial
}
