package normalize

import "unicode/utf8"

// A walk goes through the characters of a line that no span protects.
type walk struct {
	l     *line
	start int  // of the character
	end   int  // of the character
	r     rune // the character
	span  int  // index of the first span that ends after start
	floor int  // the text before it was passed over or is protected
}

// next moves to the next free character. The text between the old end and the new start
// is protected.
func (c *walk) next() bool {
	i := c.skip(c.end)
	if i >= len(c.l.text) {
		return false
	}
	for c.span < len(c.l.spans) && c.l.spans[c.span].End <= i {
		c.span++
	}
	r, n := c.l.rune(i)
	c.start, c.end, c.r = i, i+n, r
	return true
}

// skip returns i, or the end of the spans that cover it. The offset i must not lie
// before the walk's character.
func (c *walk) skip(i int) int {
	for _, s := range c.l.spans[c.span:] {
		if i < s.Start {
			break
		}
		i = max(i, s.End)
	}
	return i
}

// more extends [start,end) over the free characters that follow directly and satisfy in.
func (c *walk) more(in func(rune) bool) {
	for c.end < len(c.l.text) && c.skip(c.end) == c.end {
		r, n := c.l.rune(c.end)
		if !in(r) {
			break
		}
		c.end += n
	}
}

// seek moves to the next free character with a pair of the classes. It never misses a
// character of the classes, but may stop at others: check c.r.
func (c *walk) seek(classes pairs) bool {
	text, from := c.l.text, c.end
	c.floor = from
	for i := from; ; {
		i = c.l.find(i, classes)
		if i == len(text) {
			return false
		}
		start := i
		for start > from && i-start < utf8.UTFMax-1 && !utf8.RuneStart(text[start]) {
			start--
		}
		for c.span < len(c.l.spans) && c.l.spans[c.span].End <= start {
			c.floor = max(c.floor, c.l.spans[c.span].End)
			c.span++
		}
		if c.span < len(c.l.spans) && c.l.spans[c.span].Start <= start {
			from = c.l.spans[c.span].End
			i = from
			continue
		}
		r, n := c.l.rune(start)
		c.start, c.end, c.r = start, start+n, r
		return true
	}
}

// back extends [start,end) backwards over the free characters that satisfy in and that
// the walk has not passed over.
func (c *walk) back(in func(rune) bool) {
	for c.start > c.floor {
		r, n := c.l.runeBefore(c.start)
		if c.start-n < c.floor || !in(r) {
			return
		}
		c.start -= n
	}
}
