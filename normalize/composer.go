package normalize

import "unicode/utf8"

// compose adds the edits of the current stage to those of the earlier stages. Edits that
// share bytes of the text between them become one, with the rule of the later one.
func (e *editor) compose() {
	c := composer{text: e.line.text, first: e.done, second: e.edits, out: e.scratch.joined[:0]}
	for len(c.first) > 0 || len(c.second) > 0 {
		c.group()
	}
	e.done, e.scratch.joined = c.out, e.done
}

// A composer merges two lists of edits: first turns the source into the text in the
// middle, second turns that into the result.
type composer struct {
	text          []byte // between first and second
	first, second []Edit // not yet merged
	shift         int    // what to add to an offset in the source to get the one in text
	out           []Edit
}

// middle returns the range of text that the next edit of first wrote.
func (c *composer) middle() (lo, hi int) {
	e := c.first[0]
	return e.Start + c.shift, e.Start + c.shift + len(e.New)
}

// secondLeads reports whether the next edit of second comes before the next one of first.
func (c *composer) secondLeads() bool {
	if len(c.first) == 0 || len(c.second) == 0 {
		return len(c.first) == 0
	}
	lo, hi := c.middle()
	g := c.second[0]
	return g.Start < lo || g.Start == lo && g.End == lo && hi > lo
}

// group merges the next edit and all that share bytes with it.
func (c *composer) group() {
	first, second := c.first, c.second
	var e Edit     // in the source
	var lo, hi int // in the text
	if c.secondLeads() {
		g := second[0]
		lo, hi = g.Start, g.End
		e = g
		e.Start, e.End = g.Start-c.shift, g.End-c.shift
		c.second = second[1:]
	} else {
		lo, hi = c.middle()
		e = first[0]
		c.takeFirst()
	}
	for {
		if len(c.first) > 0 {
			if a, b := c.middle(); shares(a, b, lo, hi) {
				e.End = c.first[0].End
				e.Confidence = min(e.Confidence, c.first[0].Confidence)
				c.takeFirst()
				if b < hi {
					e.End += hi - b
				}
				lo, hi = min(lo, a), max(hi, b)
				continue
			}
		}
		if len(c.second) > 0 && shares(c.second[0].Start, c.second[0].End, lo, hi) {
			g := c.second[0]
			c.second = c.second[1:]
			e.End += max(0, g.End-hi)
			e.Confidence = min(e.Confidence, g.Confidence)
			lo, hi = min(lo, g.Start), max(hi, g.End)
			continue
		}
		break
	}
	n, m := len(first)-len(c.first), len(second)-len(c.second)
	if n > 0 && m > 0 {
		e.New = c.rewritten(lo, hi, second[:m])
		e.Rule = second[m-1].Rule
	}
	c.out = append(c.out, e)
}

func (c *composer) takeFirst() {
	e := c.first[0]
	c.shift += e.grows()
	c.first = c.first[1:]
}

// shares reports whether two ranges have a byte in common, or one is an offset inside the
// other.
func shares(a, b, lo, hi int) bool {
	switch {
	case a == b:
		return lo < a && a < hi
	case lo == hi:
		return a < lo && lo < b
	}
	return max(a, lo) < min(b, hi)
}

// rewritten returns the text [lo,hi) with edits applied.
func (c *composer) rewritten(lo, hi int, edits []Edit) string {
	var b []byte
	for _, e := range edits {
		b = append(append(b, c.text[lo:e.Start]...), e.New...)
		lo = e.End
	}
	return string(append(b, c.text[lo:hi]...))
}

// minimal trims the edits of piece, drops those that change nothing, and joins
// neighbours of the same rule and insertions at the same place.
func minimal(edits []Edit, piece []byte) []Edit {
	out := edits[:0]
	for _, e := range edits {
		e = e.trimmed(piece)
		for k := len(out); k > 0 && e.joins(out[k-1]); k = len(out) {
			before := out[k-1]
			e.Start, e.New, e.Confidence = before.Start, before.New+e.New, min(before.Confidence, e.Confidence)
			e = e.trimmed(piece)
			out = out[:k-1]
		}
		if e.Start < e.End || e.New != "" {
			out = append(out, e)
		}
	}
	return out
}

// joins reports whether e and the edit before it become one.
func (e Edit) joins(before Edit) bool {
	if before.End != e.Start || e.Start == e.End && e.New == "" {
		return false
	}
	return before.Rule == e.Rule || before.Start == before.End && e.Start == e.End
}

// trimmed returns e without the first and last characters that its old and its new text
// have in common.
func (e Edit) trimmed(piece []byte) Edit {
	for e.Start < e.End && e.New != "" {
		_, n := utf8.DecodeRune(piece[e.Start:e.End])
		_, m := utf8.DecodeRuneInString(e.New)
		if string(piece[e.Start:e.Start+n]) != e.New[:m] {
			break
		}
		e.Start, e.New = e.Start+n, e.New[m:]
	}
	for e.Start < e.End && e.New != "" {
		_, n := utf8.DecodeLastRune(piece[e.Start:e.End])
		_, m := utf8.DecodeLastRuneInString(e.New)
		if string(piece[e.End-n:e.End]) != e.New[len(e.New)-m:] {
			break
		}
		e.End, e.New = e.End-n, e.New[:len(e.New)-m]
	}
	return e
}
