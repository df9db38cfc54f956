package normalize

import (
	"bytes"
	"unicode/utf8"

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
	case before == ']' && p.r != '«', p.peek(p.end) == '^': // [text][label] or [^note] of Markdown
		return
	case p.continues(), p.isTag(p.start):
		return
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

// continues reports whether the bracket at the walk was opened inside a word, as an editor does who adds
// the end of the word and perhaps more: اندیشان[ی که می‌رفتند], یاد[ت]. It begins with an ending that
// is no word.
func (p *punct) continues() bool {
	if p.r != '[' || !p.l.letterBefore(p.start) {
		return false
	}
	start := p.l.past(p.end, isSpace)
	return p.l.isBoundEndingAt(start)
}

// honorifics are the abbreviated prayers after a name. What follows them is a word, not a
// suffix.
var honorifics = [...]string{"ص", "ع", "س", "ره", "رض", "عج", "قس"}

// isHonorific reports whether an honorific and its opening bracket end at i, with or without spaces
// inside the bracket.
func (p *punct) isHonorific(i int) bool {
	end := p.l.wordStart(i, maxUnseen, isSpace)
	for _, h := range honorifics {
		if !bytes.HasSuffix(p.l.text[:end], []byte(h)) {
			continue
		}
		if r, _ := p.l.runeBefore(p.l.wordStart(end-len(h), maxUnseen, isSpace)); r == '(' {
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
	if tight && p.r != '»' && !honorific || !p.follows(p.start) && !p.endsMarks() || p.class() != script.Persian || p.near.foreign(p.start) {
		return
	}
	if !honorific && p.l.isEndingAt(p.end) || p.endsTag() {
		return
	}
	p.e.insert(p.end, " ")
}

// endsMarks reports whether the walk is at the end of a quotation that has only marks: «…».
func (p *punct) endsMarks() bool {
	if p.r != '»' {
		return false
	}
	start := p.l.wordStart(p.start, maxUnseen, func(r rune) bool { return isSpace(r) || isMark(r) })
	r, _ := p.l.runeBefore(start)
	return r == '«' && start < p.start
}

// isTag reports whether a tag of BBCode, [b], [size=85] or [/b], begins at i: the line has a tag that
// closes, and only ASCII letters, digits and signs are between the brackets.
func (p *punct) isTag(i int) bool {
	text := p.l.text
	if !p.tagged || text[i] != '[' {
		return false
	}
	for end := i + 1; end < min(len(text), i+longestTag); end++ {
		switch c := text[end]; {
		case c == ']':
			return end > i+1
		case c <= ' ' || c >= utf8.RuneSelf || c == '[':
			return false
		}
	}
	return false
}

const longestTag = 64 // bytes

// endsTag reports whether the bracket at the walk ends a tag of BBCode.
func (p *punct) endsTag() bool {
	if !p.tagged || p.r != ']' {
		return false
	}
	from := max(0, p.start-longestTag)
	i := bytes.LastIndexByte(p.l.text[from:p.start], '[')
	return i >= 0 && p.isTag(from+i)
}
