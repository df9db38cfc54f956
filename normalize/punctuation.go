package normalize

import (
	"bytes"
	"unicode/utf8"

	"github.com/parsitext/parsitext/internal/script"
	"github.com/parsitext/parsitext/internal/span"
)

// punctuation is the rule Punctuation. It goes through the line once and stops
// at spaces, marks and brackets.
func punctuation(l *line, e *editor) {
	p := newPunct(l, e)
	for p.seek(pairStops) {
		if !p.isSettled() {
			p.stop()
		}
	}
}

// stop handles the space, mark or bracket that the walk is at.
func (p *punct) stop() {
	switch {
	case isMark(p.r):
		if !p.spaceBefore() {
			p.cluster()
		}
	case p.r == '(' && p.isSad():
	case isOpening(p.r):
		p.opening()
		p.spaceInside()
	case isClosing(p.r):
		if !p.spaceBefore() {
			p.closing()
		}
	case p.r == '-':
		p.dash()
	}
}

// dash writes two hyphens as an en dash and three as an em dash, if they stand between
// Persian words and touch no letter or sign of another script.
func (p *punct) dash() {
	p.back(isHyphen)
	p.more(isHyphen)
	n := p.end - p.start
	before, after := p.near.at(p.start)
	if n < 2 || n > 3 || before != script.Persian || after != script.Persian {
		return
	}
	if left, _ := p.l.runeBefore(p.start); !besideDash(left) || !besideDash(p.peek(p.end)) || p.inSlug() {
		return
	}
	p.e.replace(p.start, p.end, [...]string{"–", "—"}[n-2])
}

// inSlug reports whether two single hyphens or more join other words to those beside the walk's: در-روز-جمعه--کلیات. One joins
// a compound of prose: جنگ ایران-عراق--هشت سال.
func (p *punct) inSlug() bool {
	l := p.l
	hyphens := 0
	for i := p.start; hyphens < slugHyphens; hyphens++ {
		for i > 0 {
			r, n := l.runeBefore(i)
			if !wordy(script.ClassOf(r)) {
				break
			}
			i -= n
		}
		if i--; !p.singleHyphen(i) {
			break
		}
	}
	for i := p.end; hyphens < slugHyphens; hyphens++ {
		i = l.past(i, func(r rune) bool { return wordy(script.ClassOf(r)) })
		if !p.singleHyphen(i) {
			break
		}
		i++
	}
	slug := hyphens == slugHyphens
	l.strange = l.strange || slug // WordBreaks may part the words
	return slug
}

const slugHyphens = 2

// singleHyphen reports whether a hyphen is at i, with none beside it.
func (p *punct) singleHyphen(i int) bool {
	text := p.l.text
	return i >= 0 && i < len(text) && text[i] == '-' && (i == 0 || text[i-1] != '-') && (i+1 == len(text) || text[i+1] != '-')
}

func isHyphen(r rune) bool { return r == '-' }

// besideDash reports whether a dash may stand beside r.
func besideDash(r rune) bool {
	c := script.ClassOf(r)
	return c == script.Persian || c == script.Digit || c == script.Space || isOpening(r) || isClosing(r) || isMark(r)
}

// spaceBefore handles the spaces before the walk's character. If there are any, it makes
// the walk stop at the character again.
func (p *punct) spaceBefore() bool {
	at := p.start
	if p.back(isSpace); p.start == at {
		return false
	}
	p.end = at
	p.space()
	return true
}

// spaceInside handles the spaces after an opening bracket.
func (p *punct) spaceInside() {
	if r, n := p.at(p.end); n > 0 && isSpace(r) {
		p.start = p.end
		p.more(isSpace)
		p.space()
	}
}

// punct is the state of the rule in a line.
type punct struct {
	l *line
	e *editor
	walk
	near  nearLetters
	tight bool // the last bracket was opened inside a word, as in نماینده(ها)

	marker int  // the end of the marker that begins the line, or 0
	tagged bool // the line has a closing tag of BBCode
}

// closingTag begins a closing tag of BBCode, [/b].
var closingTag = []byte("[/")

func newPunct(l *line, e *editor) punct {
	return punct{l: l, e: e, walk: walk{l: l}, near: l.letters(), marker: l.marker(), tagged: l.seen&pairLatin != 0 && bytes.Contains(l.text, closingTag)}
}

// written returns the Persian form of the mark that the walk is at.
func (p *punct) written() string {
	r := p.r
	if p.begins(r, p.end) {
		return string(r)
	}
	switch r {
	case ',', '،':
		return "،"
	case ';', '؛':
		return "؛"
	case '?', '؟':
		return "؟"
	case '.', '۔': // the full stop of Urdu
		return "."
	case '…':
		return "…"
	case '!':
		return "!"
	}
	return ":"
}

func isMark(r rune) bool {
	switch r {
	case '.', ':', '!', ',', ';', '?', '،', '؛', '؟', '…', '۔':
		return true
	}
	return false
}

func isOpening(r rune) bool { return r == '(' || r == '[' || r == '«' }
func isClosing(r rune) bool { return r == ')' || r == ']' || r == '»' }

// at returns the free character at i, or utf8.RuneError where the line ends or
// a span begins.
func (p *punct) at(i int) (rune, int) {
	if i >= len(p.l.text) || p.skip(i) != i {
		return utf8.RuneError, 0
	}
	return p.l.rune(i)
}

// beside returns the character that ends at i, span or not.
func (p *punct) beside(i int) rune {
	r, _ := p.l.runeBefore(i)
	return r
}

// space drops a run of spaces inside a bracket or before a mark.
func (p *punct) space() {
	if p.start == 0 || p.end == len(p.l.text) || p.l.goesOn(p.start-1) {
		return
	}
	before := p.beside(p.start)
	opened := isOpening(before) && !p.l.protected(p.start-1)
	next, _ := p.at(p.end)
	switch {
	case isClosing(p.peek(p.l.pastMarks(p.end))) && isOpening(p.l.baseBefore(p.start)): // an empty box
	case opened || isClosing(next) || isMark(next) && p.start != p.marker && !parted(before, next) && p.attaches(next, p.end):
		if !p.near.foreign(p.start) {
			p.e.drop(p.start, p.end)
		}
	}
}

// parted reports whether the space between a sign and a mark stays: the sign relates what is on
// both sides of it, or is the border of a cell. A dash may also end an insertion, which a comma follows.
func parted(sign, mark rune) bool {
	switch sign {
	case '-', '–', '—':
		return mark == '.' || mark == '…' || mark == ':'
	case '=', '|', '•', '→', '←', '⇒':
		return true
	}
	return false
}

// goesOn reports whether a span that ends at the byte i could absorb what follows it: a
// URL could, a word of Latin letters could not.
func (l *line) goesOn(i int) bool {
	s, ok := l.spanAt(i)
	return ok && s.Kind != span.Latin
}

// toFill reports whether the points from i on are a blank to fill in: more than three,
// side by side. Four points are an ellipsis if they touch a word or follow a comma or the
// word «و».
func (l *line) toFill(i int) bool {
	n := 0
	for n < 5 && i+n < len(l.text) && l.text[i+n] == '.' {
		n++
	}
	if n != 4 {
		return n > 4
	}
	from := l.wordStart(i, maxUnseen, isSpace)
	r, size := l.runeBefore(from)
	if from == i && size > 0 && wordy(script.ClassOf(r)) || r == ',' || r == '،' {
		return false
	}
	if foldedLetter(r) != 'و' {
		return true
	}
	glued := isLetterly(l.classBefore(from - size))
	l.strange = l.strange || glued // WordBreaks may part the و
	return glued
}

// maxUnseen limits the spaces that are skipped.
const maxUnseen = 64

// attaches reports whether the mark r at i belongs to what stands before it. A point or
// colon that begins something, as in .net or :), does not.
func (p *punct) attaches(r rune, i int) bool {
	end := i + utf8.RuneLen(r)
	if p.begins(r, end) || r == '.' && p.l.toFill(i) {
		return false
	}
	if r != '.' && r != ':' {
		return true
	}
	next, size := p.l.rune(end)
	c := script.ClassOf(next)
	return size == 0 || c == script.Persian || r == '.' && p.endsText(end) || r == ':' && (c == script.Foreign || p.codeAt(end)) || p.skip(end) == end &&
		(isBlank(next) || isMark(next) || isQuote(next) || isOpening(next) || r == '.' && isClosing(next))
}

// endsText reports whether the text ends at i: the tag </…> or <br> or the mark that ends a string of a program is there.
func (p *punct) endsText(i int) bool {
	rest := p.l.text[i:]
	return p.l.protected(i) && (bytes.HasPrefix(rest, []byte("</")) || bytes.HasPrefix(rest, []byte("<br")) || rest[0] == '"')
}

// begins reports whether the mark r, which ends at i, begins an emoticon: :) or :-), or
// :( if the bracket holds no text; or the query of a URL, or a note of Markdown.
func (p *punct) begins(r rune, i int) bool {
	switch r {
	case ':', ';':
	case '?':
		return p.isQuery(i)
	default:
		return false
	}
	i = p.l.pastMarks(i)
	if nose, n := p.at(i); nose == '-' || nose == '\'' {
		if mouth, _ := p.at(i + n); mouth == ')' || mouth == '(' {
			return true
		}
	}
	switch next, n := p.at(i); next {
	case ')':
		return true
	case '(':
		return !wordy(p.l.class(p.inside(i + n)))
	}
	return false
}

// isQuery reports whether the question mark that ends at i begins a query, as in ?v=1, or
// a note, ?>.
func (p *punct) isQuery(i int) bool {
	const most = 32 // bytes of a name
	if before, n := p.l.runeBefore(i - 1); n > 0 && !isSpace(before) && !isOpening(before) {
		return false
	}
	if i < len(p.l.text) && p.l.text[i] == '>' {
		return true
	}
	name := p.l.text[i:min(len(p.l.text), i+most)]
	end := bytes.IndexByte(name, '=')
	return end > 0 && bytes.IndexFunc(name[:end], func(r rune) bool {
		return r != '_' && r != '-' && script.ClassOf(r) != script.Foreign
	}) < 0
}

// isSad reports whether the bracket at the walk is the mouth of an emoticon, :-(.
func (p *punct) isSad() bool {
	nose, n := p.l.runeBefore(p.start)
	if nose != '-' && nose != '\'' {
		return false
	}
	eyes, _ := p.l.runeBefore(p.start - n)
	return eyes == ':' || eyes == ';'
}

// class returns the class of the character after the walk's.
func (p *punct) class() script.Class { return p.l.class(p.end) }
