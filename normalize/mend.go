package normalize

import (
	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// Programs use Letters alone in place of a few calls of bytes.ReplaceAll. So its common
// case has a shortcut: if every letter becomes a letter of the same length, the piece is
// changed in place.

// pairMended are the pairs that rule out the shortcut: presentation forms, letters to be
// composed, letters that may be of another language, and most rare characters, but not
// direction marks.
const pairMended = pairForm | pairHamza | pairLetterDA | pairLetterDB | pairRare | pairRareC2

// mend changes letters in place, for a plan of Letters alone, if seen allows it. It
// reports whether anything changed, and whether the piece is finished. It stops before a
// letter that becomes longer or shorter, and leaves the rest to the rules.
func (e *engine) mend(seen pairs) (changed, done bool) {
	l := &e.line
	if !e.own || e.editor.keep || seen&pairMended != 0 {
		return false, false
	}
	if seen&pairLetters == 0 {
		return false, true
	}
	if seen&pairLatin != 0 { // spans of digits and marks alone have no letters
		l.spans = span.Append(l.spans, l.text)
	}
	changed, others := l.swap(l.text)
	if !others && seen&pairLetters == pairLetterD9 {
		return changed, true
	}
	for c := (walk{l: l}); c.seek(pairLetters); {
		to := script.Letter(c.r)
		switch {
		case to == "":
		case len(to) != c.end-c.start:
			return changed, false
		default:
			copy(l.text[c.start:], to)
			changed = true
		}
	}
	return changed, true
}

// swap changes the letters of Arabic keyboards between the spans, in text, which is that of
// the line or a copy of it. It reports whether there were any, and whether there may be
// other letters to change.
func (l *line) swap(text []byte) (changed, others bool) {
	at := 0
	for _, s := range l.spans {
		c, o := l.blocks.swap(text, at, s.Start)
		changed, others = changed || c, others || o
		at = max(at, s.End)
	}
	c, o := l.blocks.swap(text, at, len(text))
	return changed || c, others || o
}

// swap is swap for text[at:end]. It skips blocks without letters that change.
func (l *blockList) swap(text []byte, at, end int) (changed, others bool) {
	for at < end {
		stop := end
		first := l.next(at/blockSize, true)
		if next := l.next(first, false); next < l.n {
			stop = min(end, next*blockSize)
		}
		if begin := max(at, first*blockSize-1); begin < stop { // a letter may begin before its block
			c, o := swap(text[begin:stop])
			changed, others = changed || c, others || o
		}
		at = stop
	}
	return changed, others
}
