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
func (l *line) goes(r rune) bool {
	if (r == '\v' || r == '\f') && l.form&Spaces != 0 {
		return false
	}
	return invisible(r)
}

// unseen reports whether r can be part of a run that the rule judges as one.
func (l *line) unseen(r rune) bool {
	return r >= 0x80 && (r == script.ZWNJ || r == script.ZWJ || r == script.NotSign || r == script.Kashida) || l.goes(r)
}

// invisibles is the rule Invisibles. A run of unseen characters is judged by
// what stands before and after the whole of it. The kashida counts into a run
// because it may go; ZWNJ because it does not part what is at its sides.
func invisibles(l *line, e *editor) {
	for c := (walk{l: l}); c.seek(pairUnseen); {
		if !l.unseen(c.r) {
			continue
		}
		c.back(l.unseen)
		c.more(l.unseen)
		unseenRun(l, e, c.start, c.end)
	}
}

func unseenRun(l *line, e *editor, start, end int) {
	var joiner, half, between, parted bool // what a ZWJ, a half-space and a direction mark in the run may do
	judged := false
	for i := start; i < end; {
		r, n := l.rune(i)
		if !judged && (r == script.ZWJ || isHalf(r) || isDirection(r)) {
			joiner, half = l.around(start, end)
			half, between = half && !l.hasZWNJ(start, end), half
			parted = half && l.parts(start, end)
			judged = true
		}
		switch {
		case r == script.ZWJ:
			if !joiner {
				e.drop(i, i+n)
			}
			joiner = false
		case half && (isHalf(r) || parted && isDirection(r)):
			e.replace(i, i+n, string(script.ZWNJ))
			half = false
		case l.goes(r), r == script.NotSign && between:
			e.drop(i, i+n)
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
func (l *line) parts(start, end int) bool {
	return l.form&HalfSpaces != 0 && l.letterBefore(start) && l.class(end) == script.Persian && !l.isWord(start, end)
}

// isWord reports whether the lexicon has the word around [start,end), with nothing
// there.
func (l *line) isWord(start, end int) bool {
	const most = 32 // characters on each side
	start = l.wordStart(start, most, l.inWord)
	for range most {
		r, n := l.rune(end)
		if n == 0 || !l.inWord(r) {
			break
		}
		end += n
	}
	var buf [2*most + 1]byte
	codes := buf[:1]
	for i := start; i < end && len(codes) < cap(codes); {
		r, n := l.rune(i)
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
func (l *line) inWord(r rune) bool {
	return isLetterly(script.ClassOf(r)) || r != script.ZWNJ && l.unseen(r)
}

func (l *line) hasZWNJ(start, end int) bool {
	return bytes.Contains(l.text[start:end], []byte(string(script.ZWNJ)))
}

// around looks at what is on both sides of the run [start,end), past marks,
// which may go. A ZWJ in it is a joiner where it shapes a letter at one side, as
// in the abbreviation ه‍, or joins letters of an Indic script; a half-space
// is one after a Persian letter or a number and before a Persian letter.
func (l *line) around(start, end int) (joiner, half bool) {
	before, n := l.runeBefore(start)
	for n > 0 && (l.unseen(before) || script.ClassOf(before) == script.Mark) {
		start -= n
		before, n = l.runeBefore(start)
	}
	after, n := l.rune(end)
	for n > 0 && (l.unseen(after) || script.ClassOf(after) == script.Mark) {
		end += n
		after, n = l.rune(end)
	}
	left, right := script.ClassOf(before), script.ClassOf(after) == script.Persian
	half = (left == script.Persian || left == script.Digit) && right
	joiner = (left == script.Persian) != right || isIndic(before)
	if !half && bytes.Contains(l.text[start:end], []byte("¬")) {
		joiner = false // the ¬ stays
	}
	return joiner, half
}

func isIndic(r rune) bool {
	return 0x900 <= r && r < 0x1100 && (script.IsLetter(r) || script.IsMark(r))
}

// isLetterly reports whether c is a Persian letter or a mark on one.
func isLetterly(c script.Class) bool { return c == script.Persian || c == script.Mark }
