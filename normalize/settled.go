package normalize

import "github.com/parsitext/parsitext/internal/script"

// isSettled reports whether stop has nothing to do for the mark or bracket that the walk
// is at, as is clear from the characters beside it: nearly all are in Persian form and
// have the right spaces. It notes what stop would note.
func (p *punct) isSettled() bool {
	switch p.r {
	case '.', ':', '!', '،', '؛', '؟', '…':
		return p.l.classBefore(p.start) != script.Space && p.endsWord()
	case ')', ']', '»':
		if p.l.classBefore(p.start) == script.Space || p.class() == script.Persian {
			return false
		}
	case '(', '[', '«':
		if p.start > 0 && p.l.classBefore(p.start) != script.Space || p.class() == script.Space {
			return false
		}
	default:
		return false
	}
	p.tight = false
	return true
}

// endsWord reports whether the line ends after the walk's mark, or a space and something
// other than a space or a mark follow it.
func (p *punct) endsWord() bool {
	text := p.l.text
	if p.end == len(text) {
		return p.l.last
	}
	if text[p.end] != ' ' {
		return false
	}
	next, n := p.l.rune(p.end + 1)
	return n > 0 && !isSpace(next) && !isMark(next)
}
