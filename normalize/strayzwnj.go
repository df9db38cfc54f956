package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// strayZWNJ is the part of HalfSpaces before the decoder: one ZWNJ of a run stays between two
// characters of words or numbers, unless it separates a letter that does not join from the
// letter after it. Between two words, WordBreaks then writes a space.
func strayZWNJ(l *line, e *editor) {
	for c := (walk{l: l, end: l.pastNeededZWNJs(0)}); c.seek(pairZwnj); c.end = l.pastNeededZWNJs(c.end) {
		if c.r != script.ZWNJ {
			continue
		}
		c.more(func(r rune) bool { return r == script.ZWNJ })
		switch {
		case l.wantsZWNJ(c.start, c.end), l.besideUnseen(c.start, c.end), !l.mayGo(c.end):
			e.replace(c.start, c.end, string(script.ZWNJ))
		case l.betweenWords(c.start, c.end), l.afterTanwin(c.start, c.end):
			e.rule = WordBreaks.rule()
			e.replace(c.start, c.end, " ")
			e.rule = HalfSpaces.rule()
		default:
			e.drop(c.start, c.end)
		}
	}
}

// pastNeededZWNJs returns the offset of the first ZWNJ from i on that is not a single one
// between two letters, of which the first joins the next. It returns the length of the text
// if there is none.
func (l *line) pastNeededZWNJs(i int) int {
	for {
		if i = findZWNJ(l.text, i); i == len(l.text) {
			return i
		}
		base, _ := l.runeBefore(i)
		end := i + len(string(script.ZWNJ))
		if script.ClassOf(base) != script.Persian || script.StandsApart(base) || l.class(end) != script.Persian {
			return i
		}
		i = end
	}
}

// wantsZWNJ reports whether one ZWNJ of the run [start,end) stays. Marks do not count,
// because they may be dropped.
func (l *line) wantsZWNJ(start, end int) bool {
	if base, _ := l.runeBefore(start); script.ClassOf(base) == script.Persian && l.class(end) == script.Persian {
		return !script.StandsApart(base) // between two letters, the usual case
	}
	base := l.baseBefore(start)
	if l.besidePlaceholder(start, end) {
		return true
	}
	right := l.class(l.pastMarks(end))
	return wordy(script.ClassOf(base)) && wordy(right) && !(script.StandsApart(base) && right == script.Persian)
}

// betweenWords reports whether a space belongs in place of the ZWNJs [start,end), which do not show:
// they stand between two words that nothing else is tied to.
func (l *line) betweenWords(start, end int) bool {
	if l.form&WordBreaks == 0 || l.class(end) != script.Persian || l.classBefore(start) != script.Persian {
		return false
	}
	const most = 32 // characters
	persian := func(r rune) bool { return script.ClassOf(r) == script.Persian }
	from, to := l.wordStart(start, most, persian), l.past(end, persian)
	before, _ := l.runeBefore(from)
	after, _ := l.rune(to)
	if to > l.hinge || to-end > 2*most || touches(before) || touches(after) {
		return false
	}
	r := l.wordRestorer()
	words := append(make([]byte, 0, 7*most), l.text[from:start]...)
	words = append(append(words, string(script.ZWNJ)...), l.text[end:l.wordsEnd(to, 1)]...)
	return r.Parts(words)
}

// afterTanwin reports whether the ZWNJs [start,end) stand between an adverb in اً, which takes no ending, and a Persian letter, so
// that they were typed for a space: «عموماً\u200cاین».
func (l *line) afterTanwin(start, end int) bool {
	return l.form&WordBreaks != 0 && bytes.HasSuffix(l.text[:start], []byte("اً")) && l.class(end) == script.Persian
}

// touches reports whether r, which is no Persian letter, is part of a word or a number, or ties its neighbours.
func touches(r rune) bool {
	return wordy(script.ClassOf(r)) || r == script.ZWNJ || r == script.ZWJ || invisible(r)
}

// besideUnseen reports whether a direction mark or a soft hyphen stands beside the ZWNJs
// [start,end), in a form that keeps these. Letters join across them, so the ZWNJ may be
// needed.
func (l *line) besideUnseen(start, end int) bool {
	if l.form&Invisibles != 0 {
		return false
	}
	before, _ := l.runeBefore(start)
	after, _ := l.rune(end)
	return isDirection(before) || isDirection(after) || before == script.SoftHyphen || after == script.SoftHyphen
}

// besidePlaceholder reports whether a ZWNJ separates a Persian letter from a placeholder,
// as in {name}\u200cها, or from the _ or & of a mnemonic.
func (l *line) besidePlaceholder(start, end int) bool {
	if start == 0 || end == len(l.text) || l.text[start-1] >= utf8.RuneSelf && l.text[end] >= utf8.RuneSelf {
		return false
	}
	left, right := l.isPlaceholder(start-1), l.isPlaceholder(end)
	right = right || l.text[end] == '}' || l.text[end] == '|' // the end of an argument
	left = left || l.text[start-1] == '{' || l.text[start-1] == '|'
	if left == right {
		base := l.baseBefore(start)
		r, n := l.rune(end)
		return !left && (r == '_' || r == '&') && !l.protected(end) && l.class(end+n) == script.Persian &&
			script.ClassOf(base) == script.Persian && !script.StandsApart(base)
	}
	return right && l.letterBefore(start) && !script.StandsApart(l.baseBefore(start)) || left && l.class(l.pastMarks(end)) == script.Persian
}

// isPlaceholder reports whether the byte at i belongs to a placeholder that a program
// fills in.
func (l *line) isPlaceholder(i int) bool {
	s, ok := l.spanAt(i)
	return ok && (s.Kind == span.Directive || s.Kind == span.Template || s.Kind == span.Entity)
}
