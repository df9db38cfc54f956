package normalize

import "github.com/parsitext/parsitext/internal/script"

// The ezafe of a final ه is at the end of a word: what a letter, a mark or a
// ZWNJ follows is none.

// ezafeHamza is the rule EzafeHamza.
func ezafeHamza(w *work) {
	for c := (walk{w: w}); c.next(); {
		if c.r == 'ۀ' {
			w.replace(c.start, c.end, "هٔ", EzafeHamza)
		} else if c.r == 'ه' && c.endsIn("\u200cی") {
			w.replace(c.start, c.end, "هٔ", EzafeHamza)
		}
	}
}

// ezafeYeh is the rule EzafeYeh.
func ezafeYeh(w *work) {
	for c := (walk{w: w}); c.next(); {
		if c.r == 'ۀ' && w.wordEnds(c.end) || c.r == 'ه' && c.endsIn("\u0654") {
			w.replace(c.start, c.end, "ه\u200cی", EzafeYeh)
		}
	}
}

// endsIn reports whether tail follows the walk's character and ends its word.
// If so the walk's character is extended by it.
func (c *walk) endsIn(tail string) bool {
	end := c.end + len(tail)
	if end > len(c.w.text) || c.skip(c.end) != c.end || string(c.w.text[c.end:end]) != tail || !c.w.wordEnds(end) {
		return false
	}
	c.end = end
	return true
}

// wordEnds reports whether no word goes on at i.
func (w *work) wordEnds(i int) bool {
	r, n := w.rune(i)
	c := script.ClassOf(r)
	return n == 0 || r != script.ZWNJ && r != script.ZWJ && !isLetterly(c) && c != script.Stretch
}
