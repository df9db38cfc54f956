package normalize

import (
	"strings"

	"github.com/parsitext/parsitext/internal/script"
)

// letters is the rule Letters but for composition, which comes later, when no
// kashida stands between a letter and its hamza.
func letters(w *work) {
	visual := -1 // 1 when the line is in visual order, 0 when not, -1 before the first form
	for c := (walk{w: w}); c.seek(pairLetters); {
		to := script.Letter(c.r)
		if to == "" {
			continue
		}
		if script.IsForm(c.r) {
			if visual < 0 {
				visual = w.visualOrder(c.start)
			}
			if visual == 1 {
				continue
			}
		}
		if isPhrase(to) && c.start >= w.hinge {
			continue // its spaces would make gaps
		}
		if script.IsForm(c.r) {
			w.seen |= pairMarks | pairHamza | pairMeet
			w.open(c.start, c.end, to)
		} else {
			w.edits = append(w.edits, edit{c.start, c.end, to, Letters})
		}
	}
}

// open writes to for the character [start,end). What opens to a phrase, or to
// ریال, is parted from a letter or a number at its side.
func (w *work) open(start, end int, to string) {
	apart := isPhrase(to)
	if apart && separable(w.baseBefore(start)) {
		w.insert(start, " ", Letters)
	}
	w.replace(start, end, to, Letters)
	if next, _ := w.rune(w.pastMarks(end)); apart && separable(next) && !isPhrase(script.Letter(next)) {
		w.insert(end, " ", Letters)
	}
}

func isPhrase(s string) bool { return len(s) > 7 && strings.Contains(s, " ") || s == "ریال" }

// separable reports whether a space has to part r from a word.
func separable(r rune) bool {
	c := script.ClassOf(r)
	return wordy(c) && c != script.Stretch
}

// wordy reports whether c can be part of a word or a number.
func wordy(c script.Class) bool { return c != script.Other && c != script.Space }

// visualOrder reports, as 1 or 0, whether the presentation forms from byte i on
// stand in visual order, last letter first. In logical order a medial or final
// form follows an initial or medial one; in visual order it leads one.
func (w *work) visualOrder(i int) int {
	logical, visual, odd := 0, 0, 0
	last := script.Isolated
	for i < len(w.text) {
		r, n := w.rune(i)
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
	if visual > max(logical, odd) {
		return 1
	}
	return 0
}

// joins reports whether a joins the letter before it in logical order, and b the
// letter after it.
func joins(a, b script.Shape) (back, onward bool) {
	return a == script.Medial || a == script.Final, b == script.Initial || b == script.Medial
}
