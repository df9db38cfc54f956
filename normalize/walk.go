package normalize

import "unicode/utf8"

// A walk goes through the characters of a line that no span protects.
type walk struct {
	l     *line
	start int  // of the character
	end   int  // of the character
	r     rune // the character
	span  int  // index of the first span that ends after start
	floor int  // what lies before was walked over or is protected
}

// next moves to the next free character. What lies between the last end and
// the new start is protected.
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

// skip returns i, not before the walk's character, or the end of the spans that
// cover it.
func (c *walk) skip(i int) int {
	for _, s := range c.l.spans[c.span:] {
		if i < s.Start {
			break
		}
		i = max(i, s.End)
	}
	return i
}

// more extends the walk's character to a run: while the next free character,
// directly after, satisfies in, it becomes part of [start,end).
func (c *walk) more(in func(rune) bool) {
	for c.end < len(c.l.text) && c.skip(c.end) == c.end {
		r, n := c.l.rune(c.end)
		if !in(r) {
			break
		}
		c.end += n
	}
}

// seek moves the walk to the next free character with a pair of the classes.
// The characters passed over have none; this one need not be of the classes
// meant.
func (c *walk) seek(classes pairs) bool {
	text, from := c.l.text, c.end
	c.floor = from
	for i := from; ; {
		i = find(text, i, classes)
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

// back moves the start of the walk's character back over the free characters
// before it that satisfy in and were not walked over yet.
func (c *walk) back(in func(rune) bool) {
	for c.start > c.floor {
		r, n := c.l.runeBefore(c.start)
		if c.start-n < c.floor || !in(r) {
			return
		}
		c.start -= n
	}
}
