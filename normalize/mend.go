package normalize

import "github.com/parsitext/parsitext/internal/script"

// Letters alone is what people use in place of a few calls of ReplaceAll, so its common
// case has a short way: a piece whose letters each become one letter of as many bytes is
// mended where it stands.

// pairMended are the pairs that keep a piece from being mended: presentation forms, what
// is composed, letters that may be of another language, and all that is odd.
const pairMended = pairForm | pairHamza | pairLetterDA | pairLetterDB | pairRares

// mends reports whether a piece, in which seen is all that survey finds, can be mended.
func (w *work) mends(seen pairs) bool {
	return w.own && w.form == Letters && !w.keep && seen&pairMended == 0
}

// mend mends a piece and reports whether anything changed. It stops before a letter that
// becomes longer or shorter, and leaves the rest to run.
func (w *work) mend(piece []byte, seen pairs) (changed, done bool) {
	w.spans = w.spans[:0]
	if seen&pairSpan != 0 {
		w.spans = protect(w.spans, piece)
	}
	w.text, w.whole = piece, noTongue
	for c := (walk{l: &w.line}); c.seek(pairLetters); {
		to := script.Letter(c.r)
		switch {
		case to == "":
		case len(to) != c.end-c.start:
			return changed, false
		default:
			copy(piece[c.start:], to)
			changed = true
		}
	}
	return changed, true
}
