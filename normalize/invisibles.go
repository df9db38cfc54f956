package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/script"
)

// invisible reports whether Invisibles drops r wherever it stands.
func invisible(r rune) bool {
	switch {
	case r < 0x20:
		return r != '\t' && r != '\n' && r != '\r'
	case r < 0x7F:
		return false
	case r < 0xA0:
		return r != script.NextLine
	case r < 0x2000:
		return r == script.SoftHyphen || r == '\u034f' || r == script.ALM || r == '\u180e'
	}
	return r == script.ZWSP || r == script.LRM || r == script.RLM || // zero-width space, direction marks
		'\u202a' <= r && r <= '\u202e' || // direction embeddings
		'\u2060' <= r && r <= '\u206f' || // word joiner, operators, isolates
		r == script.BOM || '\ufff9' <= r && r <= '\ufffb' ||
		'\U0001d173' <= r && r <= '\U0001d17a'
}

// goes reports whether r is dropped. VT and FF are white space: where the form
// writes spaces they become one.
func (w *work) goes(r rune) bool {
	if (r == '\v' || r == '\f') && w.form&Spaces != 0 {
		return false
	}
	return invisible(r)
}

// unseen reports whether r can be part of a run that the rule judges as one.
func (w *work) unseen(r rune) bool {
	return r >= 0x80 && (r == script.ZWNJ || r == script.ZWJ || r == script.NotSign || r == script.Kashida) || w.goes(r)
}

// invisibles is the rule Invisibles. A run of unseen characters is judged by
// what stands before and after the whole of it. The kashida counts into a run
// because it may go; ZWNJ because it does not part what is at its sides.
func invisibles(w *work) {
	for c := (walk{w: w}); c.seek(pairUnseen); {
		if !w.unseen(c.r) {
			continue
		}
		c.back(w.unseen)
		c.more(w.unseen)
		w.unseenRun(c.start, c.end)
	}
}

func (w *work) unseenRun(start, end int) {
	var joiner, half, between, parted bool // what a ZWJ, a half-space and a direction mark in the run may do
	judged := false
	for i := start; i < end; {
		r, n := w.rune(i)
		if !judged && (r == script.ZWJ || isHalf(r) || isDirection(r)) {
			joiner, half = w.around(start, end)
			half, between = half && !w.hasZWNJ(start, end), half
			parted = half && w.parts(start, end)
			judged = true
		}
		switch {
		case r == script.ZWJ:
			if !joiner {
				w.drop(i, i+n, Invisibles)
			}
			joiner = false
		case half && (isHalf(r) || parted && isDirection(r)):
			w.replace(i, i+n, string(script.ZWNJ), Invisibles)
			half = false
		case w.goes(r), r == script.NotSign && between:
			w.drop(i, i+n, Invisibles)
		}
		i += n
	}
}

// isHalf reports whether r was typed as a half-space.
func isHalf(r rune) bool { return r == script.SoftHyphen || r == script.UnitSep || r == script.NotSign }

// isDirection reports whether r is a direction mark, LRM or RLM. Between Persian
// letters it directs nothing, and was typed as a half-space too.
func isDirection(r rune) bool { return r == script.LRM || r == script.RLM }

// parts reports whether the direction marks in the run [start,end) are a half-space: in
// a form that restores those, between Persian letters that are no word without it.
func (w *work) parts(start, end int) bool {
	return w.form&HalfSpaces != 0 && w.letterBefore(start) && w.class(end) == script.Persian && !w.isWord(start, end)
}

// isWord reports whether the lexicon has the word around [start,end), with nothing
// there.
func (w *work) isWord(start, end int) bool {
	const most = 32 // characters on each side
	start = w.wordStart(start, most, w.inWord)
	for range most {
		r, n := w.rune(end)
		if n == 0 || !w.inWord(r) {
			break
		}
		end += n
	}
	var buf [2*most + 1]byte
	codes := buf[:1]
	for i := start; i < end && len(codes) < cap(codes); {
		r, n := w.rune(i)
		switch c := lexicon.Fold(r); c {
		case 0:
		case lexicon.Mark:
			codes[len(codes)-1] = lexicon.Compose(codes[len(codes)-1], r)
		default:
			codes = append(codes, c)
		}
		i += n
	}
	return lexicon.Default().Lookup(codes[1:]) >= 0
}

// inWord reports whether r is part of a word that no ZWNJ parts, or nothing in it.
func (w *work) inWord(r rune) bool {
	return isLetterly(script.ClassOf(r)) || r != script.ZWNJ && w.unseen(r)
}

func (w *work) hasZWNJ(start, end int) bool {
	return bytes.Contains(w.text[start:end], []byte(string(script.ZWNJ)))
}

// around looks at what is on both sides of the run [start,end), past marks,
// which may go. A ZWJ in it is a joiner where it shapes a letter at one side, as
// in the abbreviation ه‍, or joins letters of an Indic script; a half-space
// is one behind a Persian letter or a number and before a Persian letter.
func (w *work) around(start, end int) (joiner, half bool) {
	before, n := w.runeBefore(start)
	for n > 0 && (w.unseen(before) || script.ClassOf(before) == script.Mark) {
		start -= n
		before, n = w.runeBefore(start)
	}
	after, n := w.rune(end)
	for n > 0 && (w.unseen(after) || script.ClassOf(after) == script.Mark) {
		end += n
		after, n = w.rune(end)
	}
	left, right := script.ClassOf(before), script.ClassOf(after) == script.Persian
	half = (left == script.Persian || left == script.Digit) && right
	joiner = (left == script.Persian) != right || isIndic(before)
	if !half && bytes.Contains(w.text[start:end], []byte("¬")) {
		joiner = false // the ¬ stays
	}
	return joiner, half
}

func isIndic(r rune) bool {
	return 0x900 <= r && r < 0x1100 && (script.IsLetter(r) || script.IsMark(r))
}

// isLetterly reports whether c is a Persian letter or a mark on one.
func isLetterly(c script.Class) bool { return c == script.Persian || c == script.Mark }
