package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
)

// opening inserts a space before a bracket or quotation that follows a word or a mark,
// unless the bracket belongs to the word, as in نماینده(ها) and علی(ع).
func (p *punct) opening() {
	p.tight = p.isTight()
	before, n := p.l.runeBefore(p.start)
	next := p.peek(p.inside(p.end))
	if n == 0 || p.tight || isClosing(next) || p.near.foreign(p.start) {
		return
	}
	switch {
	case p.l.letterBefore(p.start), isClosing(before):
	case isMark(before) && !p.l.protected(p.start-1) && p.follows(p.start-n):
		if p.r != '«' && !wordy(script.ClassOf(next)) || p.end == len(p.l.text) { // :( and the like
			return
		}
	default:
		return
	}
	p.e.insert(p.start, " ")
}

// inside returns the offset of the first character in a bracket that ends at i, after
// spaces and marks without a letter.
func (p *punct) inside(i int) int {
	return p.l.past(i, func(r rune) bool { return isSpace(r) || isMarkOnLetter(r) })
}

// isTight reports whether the bracket at the walk follows a letter and holds only Persian
// letters, at most three. A letter must also follow a square bracket, with which an
// editor adds letters to a word: آل[ب]وم.
func (p *punct) isTight() bool {
	closer := ')'
	if p.r == '[' {
		closer = ']'
	}
	if p.r == '«' || !p.l.letterBefore(p.start) {
		return false
	}
	i := p.end
	for letters := 0; letters <= 3; {
		r, n := p.l.rune(i)
		c := script.ClassOf(r)
		if !isLetterly(c) {
			return r == closer && letters > 0 && (closer == ')' || p.l.class(i+n) == script.Persian)
		}
		if c == script.Persian {
			letters++
		}
		i += n
	}
	return false
}

// honorifics are the abbreviated prayers after a name. What follows them is a word, not a
// suffix.
var honorifics = [...]string{"ص", "ع", "س", "ره", "رض", "عج", "قس"}

// isHonorific reports whether an honorific and its opening bracket end at i.
func (p *punct) isHonorific(i int) bool {
	for _, h := range honorifics {
		if bytes.HasSuffix(p.l.text[:i], []byte("("+h)) {
			return true
		}
	}
	return false
}

// closing inserts a space after a bracket or quotation if a letter follows.
func (p *punct) closing() {
	tight := p.tight
	p.tight = false
	honorific := p.isHonorific(p.start)
	if tight && p.r != '»' && !honorific || !p.follows(p.start) || p.class() != script.Persian || p.near.foreign(p.start) {
		return
	}
	if !honorific && p.l.isEndingAt(p.end) {
		return
	}
	p.e.insert(p.end, " ")
}
