package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
)

// A mark that is mentioned is not used: a text that says which mark to type names it as it is
// typed. It stands alone between brackets or quotation marks, «با کاما (,) جدا کنید», or
// «و» or «یا» joins it to another, «شامل [ و ] باشد».

// mentions protects marks that are mentioned.
func (x *syntax) mentions() {
	if x.l.seen&pairSyntax != 0 {
		for _, sign := range [...]byte{',', ';', '?'} {
			x.enclosed(sign)
			x.mates(sign, ",;?")
		}
		x.mates('(', ")")
	}
	if x.l.seen&pairLatin != 0 {
		x.mates('[', "]")
		x.mates('{', "}")
	}
	if x.l.seen&pairQuote != 0 && bytes.Count(x.l.text, quote) == 2 {
		x.mates('"', `"`)
	}
}

// enclosed protects the sign where nothing else, not even a space, is between two brackets or
// quotation marks.
func (x *syntax) enclosed(sign byte) {
	l := x.l
	for at := 0; ; at++ {
		n := bytes.IndexByte(l.text[at:], sign)
		if n < 0 {
			return
		}
		at += n
		left, size := l.runeBefore(at)
		right, _ := l.rune(at + 1)
		if encloses(left, right) && (left != '"' || x.opensQuote(at-size)) {
			x.protect(at, at+1)
		}
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

// mates protects the sign and one of the others if they stand alone with «و» or «یا» between
// them.
func (x *syntax) mates(sign byte, others string) {
	l := x.l
	for at := 0; ; at++ {
		n := bytes.IndexByte(l.text[at:], sign)
		if n < 0 {
			return
		}
		at += n
		start := l.past(at+1, isSpace)
		end := l.past(start, func(r rune) bool { return isLetterly(script.ClassOf(r)) })
		mate := l.past(end, isSpace)
		if start == at+1 || end == start || mate == end || mate == len(l.text) || !isOneOf(l.text[mate], others) {
			continue
		}
		before, _ := l.runeBefore(at)
		after, _ := l.rune(mate + 1)
		if (l.readsAs(start, end, "و") || l.readsAs(start, end, "یا")) && !wordy(script.ClassOf(before)) && !wordy(script.ClassOf(after)) {
			x.protect(at, at+1)
			x.protect(mate, mate+1)
		}
	}
}
