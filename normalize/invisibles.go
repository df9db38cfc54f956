package normalize

import (
	"bytes"
	"slices"
	"unicode/utf8"

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

// goes reports whether r is dropped. VT and FF are white space: if the form has Spaces,
// they become spaces.
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

// invisibles is the rule Invisibles. A run of unseen characters is judged by what stands
// before and after the whole run. A kashida is part of the run because it may be dropped,
// and a ZWNJ because it does not separate its neighbours.
func invisibles(l *line, e *editor) {
	e.scratch.isolates = l.isolates(e.scratch.isolates[:0])
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
	directs := l.directs(start, end)
	var (
		judged  bool // the next four are known
		joiner  bool // a ZWJ joins
		between bool // a ZWNJ may stand here
		half    bool // one is still to be written
		parted  bool // direction marks stand for it
	)
	for i := start; i < end; {
		r, n := l.rune(i)
		if !judged && (r == script.ZWJ || isHalf(r) || mayPart(r)) {
			joiner, half = l.around(start, end)
			half, between = half && !bytes.ContainsRune(l.text[start:end], script.ZWNJ), half
			parted = half && l.parts(start, end)
			judged = true
		}
		switch {
		case r == script.ZWJ:
			if !joiner {
				e.drop(i, i+n)
			}
			joiner = false
		case isIsolate(r) && slices.Contains(e.scratch.isolates, i), directs && isDirection(r) && l.keeps():
		case half && parted && mayPart(r) && l.form&WordBreaks != 0 && l.areWords(start, end):
			e.rule = WordBreaks.rule()
			e.replace(i, i+n, " ")
			e.rule = Invisibles.rule()
			half = false
		case half && (isHalf(r) || parted && mayPart(r)):
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

// isDirection reports whether r is a direction mark, LRM or RLM. Between Persian letters
// it has no effect, and was also typed as a half-space.
func isDirection(r rune) bool { return r == script.LRM || r == script.RLM }

// mayPart reports whether r, a direction mark or a zero-width space, was typed as a
// half-space if it stands between letters that are not a word without it.
func mayPart(r rune) bool { return isDirection(r) || r == script.ZWSP }

// directs reports whether the direction marks in the run [start,end) have an effect: one
// side has a placeholder, a Latin letter or a number, and the other side has no prose.
func (l *line) directs(start, end int) bool {
	left, right := l.directed(start-1), l.directed(end)
	return left != isProse && right != isProse && (left == isDirected || right == isDirected)
}

// What may stand beside a direction mark.
type beside uint8

const (
	isEdge     beside = iota // a space, a bracket, the end of the line
	isDirected               // has its own direction, or none
	isProse
)

// directed returns what the byte at i is beside a direction mark.
func (l *line) directed(i int) beside {
	if i < 0 || i >= len(l.text) {
		return isEdge
	}
	if l.protected(i) {
		return isDirected
	}
	for i > 0 && !utf8.RuneStart(l.text[i]) {
		i--
	}
	r, _ := l.rune(i)
	switch c := script.ClassOf(r); {
	case c == script.Foreign, c == script.Digit:
		return isDirected
	case c == script.Space, isOpening(r), isClosing(r), isQuote(r), r == '-', r == '–', r == '+', r == '\t':
		return isEdge
	}
	return isProse
}

// isIsolate reports whether r opens or closes an isolate, U+2066 to U+2069.
func isIsolate(r rune) bool { return '\u2066' <= r && r <= closeIsolate }

const closeIsolate = '\u2069'

// isolates appends to places where the isolates of the line begin and end, if they are
// closed and not empty. An empty one stays too if its end must, see mayGo: else the end
// would close the isolate around it.
func (l *line) isolates(places []int) []int {
	if l.seen&pairRareE2 == 0 || !bytes.Contains(l.text, isolateLead) {
		return places
	}
	const deepest = 125 // as Unicode's bidirectional algorithm has it
	var open [deepest]int
	depth := 0
	for c := (walk{l: l}); c.seek(pairRareE2); {
		switch {
		case !isIsolate(c.r):
		case c.r != closeIsolate:
			if depth == deepest {
				return places
			}
			open[depth] = c.start
			depth++
		case depth > 0:
			depth--
			empty := pastUndrawn(l.text[:c.start], open[depth], true) == c.start
			if (!empty || !l.mayGo(c.end)) && l.keeps() {
				places = append(places, open[depth], c.start)
			}
		}
	}
	return places
}

var isolateLead = []byte("\u2068")[:2]

// parts reports whether the direction marks or zero-width spaces in the run [start,end)
// are a half-space: the form restores half-spaces, and the Persian letters around the run
// are not a word without it.
func (l *line) parts(start, end int) bool {
	return l.form&HalfSpaces != 0 && l.letterBefore(start) && l.class(end) == script.Persian && !l.isWord(start, end)
}

// isWord reports whether the lexicon has the word around [start,end) without the
// characters there.
func (l *line) isWord(start, end int) bool {
	known, _ := l.inLexicon(l.wordStart(start, maxSide, l.inWord), l.wordEnd(end))
	return known
}

// areWords reports whether the run [start,end) follows a letter that does not join, so that a
// ZWNJ in its place would not show, and stands between two words of three letters or more that
// nothing else is tied to.
func (l *line) areWords(start, end int) bool {
	const least = 3 // letters
	if base, _ := l.runeBefore(start); !script.StandsApart(base) {
		return false
	}
	letterly := func(r rune) bool { return isLetterly(script.ClassOf(r)) }
	from, to := l.wordStart(start, maxSide, letterly), l.past(end, letterly)
	before, _ := l.runeBefore(from)
	after, _ := l.rune(to)
	if touches(before) || touches(after) {
		return false
	}
	left, n := l.inLexicon(from, start)
	right, m := l.inLexicon(end, to)
	return left && right && n >= least && m >= least
}

// maxSide is the maximum number of characters of a word on each side of an invisible one.
const maxSide = 32

// wordEnd returns the end of the word that goes on at i.
func (l *line) wordEnd(i int) int {
	for range maxSide {
		r, n := l.rune(i)
		if n == 0 || !l.inWord(r) {
			break
		}
		i += n
	}
	return i
}

// inLexicon reports whether the lexicon has the word [start,end), and how many letters it has,
// without invisible characters.
func (l *line) inLexicon(start, end int) (known bool, letters int) {
	var buf [2*maxSide + 1]byte
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
	return lexicon.Default().Lookup(codes[1:]) >= 0, len(codes) - 1
}

// inWord reports whether r is part of a word without ZWNJ, or an invisible character in
// it.
func (l *line) inWord(r rune) bool {
	return isLetterly(script.ClassOf(r)) || r != script.ZWNJ && l.unseen(r)
}

// around looks at what is on both sides of the run [start,end), beyond marks, which may
// be dropped. A ZWJ in the run is a joiner if it shapes a letter on one side, as in the
// abbreviation ه‍, or joins letters of an Indic script. A half-space is one if a Persian
// letter or a number precedes it and a Persian letter follows.
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
	if !half && bytes.ContainsRune(l.text[start:end], script.NotSign) {
		joiner = false // the ¬ stays
	}
	return joiner, half
}

func isIndic(r rune) bool {
	return 0x900 <= r && r < 0x1100 && (script.IsLetter(r) || script.IsMark(r))
}

// isLetterly reports whether c is a Persian letter or a mark on one.
func isLetterly(c script.Class) bool { return c == script.Persian || c == script.Mark }
