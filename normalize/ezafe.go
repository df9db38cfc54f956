package normalize

import "github.com/parsitext/parsitext/internal/script"

// The ezafe of a final ه ends a word: before a letter, a mark or a ZWNJ there is none.

// ezafeHamza is the rule EzafeHamza.
func ezafeHamza(l *line, e *editor) {
	for c := (walk{l: l}); c.next(); {
		if c.r == 'ۀ' {
			e.replace(c.start, c.end, "هٔ")
		} else if c.r == 'ه' && c.endsIn("\u200cی") {
			e.replace(c.start, c.end, "هٔ")
		}
	}
}

// ezafeYeh is the rule EzafeYeh. The decoder may read a word otherwise without its ۀ.
func ezafeYeh(l *line, e *editor) {
	for c := (walk{l: l}); c.next(); {
		if c.r == 'ۀ' && l.wordEnds(c.end) || c.r == 'ه' && c.endsIn("\u0654") {
			e.replace(c.start, c.end, "ه\u200cی")
			l.respelled = true
		}
	}
}

// endsIn reports whether tail follows the walk's character and ends its word. If so, it
// extends the walk's character by tail.
func (c *walk) endsIn(tail string) bool {
	end := c.end + len(tail)
	if end > len(c.l.text) || c.skip(c.end) != c.end || string(c.l.text[c.end:end]) != tail || !c.l.wordEnds(end) {
		return false
	}
	c.end = end
	return true
}

// wordEnds reports whether no word continues at i.
func (l *line) wordEnds(i int) bool {
	r, n := l.rune(i)
	c := script.ClassOf(r)
	return n == 0 || r != script.ZWNJ && r != script.ZWJ && !isLetterly(c) && c != script.Stretch
}
