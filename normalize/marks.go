package normalize

import "github.com/parsitext/parsitext/internal/script"

// dropped reports whether Marks drops the mark r on the letter base: not a
// hamza, and not a madda on ا.
func dropped(r, base rune) bool {
	switch r {
	case hamza, hamzaIn:
		return false
	case madda:
		return base != 'ا'
	}
	return 0x610 <= r && r < 0x900 && script.ClassOf(r) == script.Mark
}

// marks is the rule Marks.
func marks(w *work) {
	base := rune(0)
	for c := (walk{w: w}); c.next(); {
		switch {
		case script.ClassOf(c.r) != script.Mark:
			if c.r != kashida {
				base = c.r
			}
		case dropped(c.r, base):
			w.drop(c.start, c.end, Marks)
		}
	}
}

// compose makes one character of ا, و or ی and a combining hamza or madda on
// it, past other marks: what Unicode's canonical composition does, for the
// letters of Persian.
func compose(w *work) {
	for c := (walk{w: w}); c.next(); {
		if c.r != 'ا' && c.r != 'و' && c.r != 'ی' {
			continue
		}
		start, end, base := c.start, c.end, c.r
		for c.skip(c.end) == c.end && w.class(c.end) == script.Mark && c.next() {
			if to := composed(base, c.r); to != "" {
				w.replace(start, end, to, Letters)
				w.drop(c.start, c.end, Letters)
				base = 0
			}
		}
	}
}

func composed(base, mark rune) string {
	switch {
	case base == 'ا' && mark == madda:
		return "آ"
	case base == 'ا' && mark == hamza:
		return "أ"
	case base == 'ا' && mark == hamzaIn:
		return "إ"
	case base == 'و' && mark == hamza:
		return "ؤ"
	case base == 'ی' && mark == hamza:
		return "ئ"
	}
	return ""
}
