package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
)

// A mark that is mentioned is not used: a text that says which mark to type names it as it is
// typed. It stands alone between brackets or quotation marks, «با کاما (,) جدا کنید», or
// «و» or «یا» joins it to another, «شامل [ و ] باشد».

// mentions protects the marks that are a given byte, if they are mentioned.
func (x *syntax) mentions(mark byte) {
	text := x.l.text
	for at := 0; ; at++ {
		n := bytes.IndexByte(text[at:], mark)
		if n < 0 {
			return
		}
		at += n
		x.mentioned(at)
	}
}

// mentioned protects the mark at i if it is mentioned alone or with a mate.
func (x *syntax) mentioned(i int) {
	text := x.l.text
	mates, alone := "", false
	switch text[i] {
	case ',', ';', '?':
		mates, alone = ",;?", true
	case '(':
		mates = ")"
	case '[':
		mates = "]"
	case '"':
		mates = `"`
	}
	switch {
	case mates == "" || i+1 == len(text):
	case text[i+1] == ' ':
		x.joined(i, mates)
	case alone:
		x.enclosed(i)
	}
}

// enclosed protects the sign at i if nothing else, not even a space, is between two brackets or
// quotation marks.
func (x *syntax) enclosed(i int) {
	left, size := x.l.runeBefore(i)
	right, _ := x.l.rune(i + 1)
	if encloses(left, right) && (left != '"' || x.opensQuote(i-size)) {
		x.protect(i, i+1)
	}
}

// encloses reports whether two characters are a pair of brackets or quotation marks.
func encloses(left, right rune) bool {
	switch left {
	case '(':
		return right == ')'
	case '[':
		return right == ']'
	case '«':
		return right == '»'
	case '“':
		return right == '”'
	}
	return left == '"' && right == '"'
}

// opensQuote reports whether the " at i opens a quotation: it touches no word before it, and
// those before it in the line are pairs.
func (x *syntax) opensQuote(i int) bool {
	l := x.l
	before, _ := l.runeBefore(i)
	return !wordy(script.ClassOf(before)) && !l.quoted && bytes.Count(l.text[:i], quote)%2 == 0
}

// joined protects the sign at i and one of its mates if they stand alone with «و» or «یا»
// between them.
func (x *syntax) joined(i int, mates string) {
	l := x.l
	start := l.past(i+1, isSpace)
	end := l.past(start, func(r rune) bool { return isLetterly(script.ClassOf(r)) })
	mate := l.past(end, isSpace)
	if mate == end || mate == len(l.text) || !isOneOf(l.text[mate], mates) || !l.readsAs(start, end, "و") && !l.readsAs(start, end, "یا") {
		return
	}
	before, _ := l.runeBefore(i)
	after, _ := l.rune(mate + 1)
	if !wordy(script.ClassOf(before)) && !wordy(script.ClassOf(after)) {
		x.protect(i, i+1)
		x.protect(mate, mate+1)
	}
}
