package normalize

import (
	"slices"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// fold is the rule Fold. It is the last one, so it may take the spans of Latin
// words away: in a key they lose their case.
func fold(w *work) {
	w.spans = slices.DeleteFunc(w.spans, func(s span.Span) bool { return s.Kind == span.Latin })
	base := rune(0) // the letter that bears the marks that follow
	for c := (walk{w: w}); c.next(); {
		switch {
		case script.ClassOf(base) == script.Persian && (c.r == script.HamzaAbove || c.r == script.HamzaBelow || c.r == script.Madda && base != 'ا'):
			w.drop(c.start, c.end, Fold)
			continue
		case script.ClassOf(c.r) != script.Mark:
			base = c.r
		}
		if to := script.Seat(c.r); to != "" {
			w.replace(c.start, c.end, to, Fold)
		} else if c.r >= 'A' && script.Lower(c.r) != c.r {
			w.replace(c.start, c.end, lower(c.r), Fold)
		}
	}
}

// lower returns the small letter of r; for ASCII it points to static text.
func lower(r rune) string {
	const small = "abcdefghijklmnopqrstuvwxyz"
	if 'A' <= r && r <= 'Z' {
		return small[r-'A' : r-'A'+1]
	}
	return string(script.Lower(r))
}
