package normalize

import "github.com/parsitext/parsitext/internal/script"

// Letters alone is what people use in place of a few calls of ReplaceAll, so its common
// case has a short way: a piece whose letters each become one letter of as many bytes is
// mended where it stands.

// pairMended are the pairs that keep a piece from being mended: presentation forms, what
// is composed, letters that may be of another language, and all that is odd.
const pairMended = pairForm | pairHamza | pairLetterDA | pairLetterDB | pairRares

// mend writes Persian letters in the text of the line, in place, if that is all that the
// plan asks for and nothing in the way. It reports whether anything changed, and whether
// it is done: it stops before a letter that becomes longer or shorter, and leaves the
// rest to the rules.
func (e *engine) mend(seen pairs) (changed, done bool) {
	l := &e.line
	if !e.own || l.form != Letters || e.editor.keep || seen&pairMended != 0 {
		return false, false
	}
	if seen&pairSpan != 0 {
		l.spans = protect(l.spans, l.text)
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
