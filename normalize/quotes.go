package normalize

import (
	"bytes"

	"github.com/parsitext/parsitext/internal/script"
)

// A pair is two quotation marks of a line that belong together.
type pair struct {
	open, close       int  // their bytes
	openLen, closeLen int  // their sizes
	plain             bool // they are " " or “ ”, and the text between them is balanced
}

// maxAlone is the number of opening marks without a partner after which the rest of a
// line is left alone, which keeps the search linear.
const maxAlone = 16

// quotes is the rule Quotes.
func quotes(l *line, e *editor) {
	near := l.letters()
	alone := 0
	quoted, odd := l.quoted, l.openQuote()
	for c := (walk{l: l}); alone < maxAlone && c.seek(pairQuotes|pairGuillemet); {
		if quoted && c.r == '"' { // it closes a quotation that began in another piece
			quoted = false
			continue
		}
		if !l.opens(c.r, c.start) {
			continue
		}
		if odd && l.onlyCloses(c.r, c.start, c.end) {
			odd = false
			continue
		}
		p, ok := l.pairAt(&c)
		if !ok {
			alone++
		}
		if !p.plain {
			continue
		}
		latin := near.foreign(p.open)
		if near.foreign(p.close) && latin {
			continue
		}
		e.replace(p.open, p.open+p.openLen, "«")
		e.replace(p.close, p.close+p.closeLen, "»")
	}
}

// openQuote reports whether a " of the line has no partner in the piece, that is, whether
// their number is odd. Quotes changes two at a time, so the number stays odd or even.
func (l *line) openQuote() bool {
	return l.quoted != (bytes.Count(l.text, quote)%2 == 1)
}

var quote = []byte(`"`)

func isQuote(r rune) bool {
	return r == '"' || r == '«' || r == '»' || '“' <= r && r <= '‟'
}

// pairAt returns the pair that the walk's character opens, if any, and moves the walk to
// the pair's end. Pairs inside it are passed over.
func (l *line) pairAt(c *walk) (pair, bool) {
	p := pair{open: c.start, openLen: c.end - c.start, plain: c.r != '«'}
	inside := *c
	if !inside.close(c.r) {
		return pair{}, false
	}
	p.close, p.closeLen = inside.start, inside.end-inside.start
	p.plain = p.plain && l.balanced(*c, p.close)
	*c = inside
	return p, true
}

// opens reports whether r at i, outside any pair, can open one. A " after a digit cannot:
// it is a unit, as in 15".
func (l *line) opens(r rune, i int) bool {
	return isQuote(r) && r != '»' && (r != '"' || script.ClassOf(l.baseBefore(i)) != script.Digit)
}

// onlyCloses reports whether r at [start,end) is a " after a placeholder and before a space. Where the number of such
// marks is odd, it has no partner: %s" نیاز به "دسترسی" دارد.
func (l *line) onlyCloses(r rune, start, end int) bool {
	if r != '"' || start == 0 || end == len(l.text) || l.text[end] != ' ' {
		return false
	}
	return l.isPlaceholder(start - 1)
}

// close moves the walk to the mark that closes what open opened.
func (c *walk) close(open rune) bool {
	depth := 1
	for c.seek(pairQuotes | pairGuillemet) {
		if !isQuote(c.r) {
			continue
		}
		switch {
		case open == '"' && c.r == '"',
			open == '”' && c.r != '"' && c.r != '«' && c.r != '»',
			open == '„' && (c.r == '”' || c.r == '“'),
			open == '‟' && c.r == '”':
			return true
		case (open == '“' || open == '«') && c.r == open:
			depth++
		case open == '“' && c.r == '”', open == '«' && c.r == '»':
			if depth--; depth == 0 {
				return true
			}
		}
	}
	return false
}

// balanced reports whether the « and » between the walk and end pair up.
func (l *line) balanced(c walk, end int) bool {
	depth := 0
	for c.seek(pairGuillemet) && c.start < end {
		switch c.r {
		case '«':
			depth++
		case '»':
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}
