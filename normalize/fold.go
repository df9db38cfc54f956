package normalize

import (
	"slices"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
	"github.com/parsitext/parsitext/internal/spelling"
)

// fold is the rule Fold. It runs last, so it may take the spans of Latin words away: in a
// key they lose their case.
func fold(l *line, e *editor) {
	l.spans = slices.DeleteFunc(l.spans, func(s span.Span) bool { return s.Kind == span.Latin })
	b := bearer{end: -1}
	for c := (walk{l: l}); c.seek(pairFolds); {
		switch base := b.of(&c); {
		case script.ClassOf(c.r) == script.Mark:
			if script.ClassOf(base) == script.Persian && (c.r == script.HamzaAbove || c.r == script.HamzaBelow || c.r == script.Madda && base != 'ا') {
				e.drop(c.start, c.end)
			}
		case script.Seat(c.r) != "":
			e.replace(c.start, c.end, l.seat(&c))
		case c.r == 'ء' && spelling.IsSilent(l.text[:c.start], l.few(c.end)) && l.isLight():
			e.drop(c.start, c.end)
			l.respelled = true
		case c.r >= 'A' && script.Lower(c.r) != c.r:
			e.replace(c.start, c.end, lower(c.r))
		}
	}
}

// seat returns the letter without a hamza for the walk's letter with one. The decoder may read a word with
// another letter than ی in another way.
func (l *line) seat(c *walk) string {
	if c.r == 'ئ' {
		if seat, ok := spelling.Seat(l.text[:c.start], l.few(c.end)); ok && l.isLight() {
			l.respelled = true
			return seat
		}
	}
	return script.Seat(c.r)
}

// few returns the next few bytes, which have the letters on which a hamza depends.
func (l *line) few(i int) string { return string(l.text[i:min(i+8, len(l.text))]) }

// A bearer finds the letter that bears a mark.
type bearer struct {
	r   rune
	end int // of the last character of the walk
}

// of returns the letter that bears the walk's character if that is a mark: the last free
// character before it that is not one. The walk must go forward.
func (b *bearer) of(c *walk) rune {
	if script.ClassOf(c.r) != script.Mark {
		b.r = c.r
	} else if c.start != b.end {
		b.r = c.unmarked()
	}
	b.end = c.end
	return b.r
}

// unmarked returns the last free character before the walk's that is not a mark, or 0.
func (c *walk) unmarked() rune {
	span := c.span - 1
	for i := c.start; i > 0; {
		if span >= 0 && c.l.spans[span].End >= i {
			i = min(i, c.l.spans[span].Start)
			span--
			continue
		}
		r, n := c.l.runeBefore(i)
		if script.ClassOf(r) != script.Mark {
			return r
		}
		i -= n
	}
	return 0
}

// lower returns the small letter of r; for ASCII it points to static text.
func lower(r rune) string {
	const small = "abcdefghijklmnopqrstuvwxyz"
	if 'A' <= r && r <= 'Z' {
		return small[r-'A' : r-'A'+1]
	}
	return string(script.Lower(r))
}
