package normalize

import (
	"iter"
	"unicode/utf8"
)

// An Edit is one change of a text: its bytes [Start,End) become New. Start and
// End are byte offsets in the text as it came. An Edit with Start == End is an
// insertion, one with an empty New a deletion. Rule is the rule that asked for
// it, a single one; where several made one replacement, the last that changed
// it.
type Edit struct {
	Start, End int
	New        string
	Rule       Form
}

// Edits returns the edits that turn s into f.String(s), in order and not
// overlapping. They are minimal: the old and the new text of an Edit share no
// first and no last character, changes of different rules at neighbouring
// bytes are separate edits, and at most one edit inserts at an offset.
func (f Form) Edits(s string) iter.Seq[Edit] { return f.plan().edits(s) }

func (p plan) edits(s string) iter.Seq[Edit] {
	return func(yield func(Edit) bool) {
		w := newWork(p)
		defer w.free()
		w.keep = true
		e := engine[string]{work: w, src: s}
		var held Edit // the next may join it
		for e.next() {
			if e.newBreak() {
				n := e.end - e.brk - e.start
				w.done = append(w.done, edit{n, n + e.brk, "\n", Spaces})
			}
			for _, d := range w.done {
				next := Edit{e.start + d.start, e.start + d.end, d.new, d.rule}
				if held.End == next.Start && held.Rule == next.Rule {
					held.End, held.New = next.End, held.New+next.New
					continue
				}
				if held.Rule != 0 && !yield(held) {
					return
				}
				held = next
			}
		}
		if held.Rule != 0 {
			yield(held)
		}
	}
}

// then makes w.done, which lead from the piece to w.text, lead to what the
// edits next make of w.text. Edits that share bytes of w.text become one, with
// the rule of the later.
func (w *work) then(next []edit) {
	c := composer{text: w.text, first: w.done, second: next, out: w.join[:0]}
	for len(c.first) > 0 || len(c.second) > 0 {
		c.group()
	}
	w.done, w.join = c.out, w.done
}

// A composer puts two lists of edits together: first leads from the source to
// the text in the middle, second on from there.
type composer struct {
	text          []byte // in the middle
	first, second []edit // still to do
	shift         int    // an offset in text less the same one in the source
	out           []edit
}

// middle returns what the next edit of first wrote in the text.
func (c *composer) middle() (lo, hi int) {
	e := c.first[0]
	return e.start + c.shift, e.start + c.shift + len(e.new)
}

// secondLeads reports whether the next edit of second comes before that of first.
func (c *composer) secondLeads() bool {
	if len(c.first) == 0 || len(c.second) == 0 {
		return len(c.first) == 0
	}
	lo, hi := c.middle()
	g := c.second[0]
	return g.start < lo || g.start == lo && g.end == lo && hi > lo
}

// group adds the next edit and all that share bytes with it as one.
func (c *composer) group() {
	first, second := c.first, c.second
	var e edit     // in the source
	var lo, hi int // in the text
	if c.secondLeads() {
		g := second[0]
		lo, hi = g.start, g.end
		e = edit{g.start - c.shift, g.end - c.shift, g.new, g.rule}
		c.second = second[1:]
	} else {
		lo, hi = c.middle()
		e = first[0]
		c.takeFirst()
	}
	for {
		if len(c.first) > 0 {
			if a, b := c.middle(); shares(a, b, lo, hi) {
				e.end = c.first[0].end
				c.takeFirst()
				if b < hi {
					e.end += hi - b
				}
				lo, hi = min(lo, a), max(hi, b)
				continue
			}
		}
		if len(c.second) > 0 && shares(c.second[0].start, c.second[0].end, lo, hi) {
			g := c.second[0]
			c.second = c.second[1:]
			e.end += max(0, g.end-hi)
			lo, hi = min(lo, g.start), max(hi, g.end)
			continue
		}
		break
	}
	n, m := len(first)-len(c.first), len(second)-len(c.second)
	if n > 0 && m > 0 {
		e.new = c.rewritten(lo, hi, second[:m])
		e.rule = second[m-1].rule
	}
	c.out = append(c.out, e)
}

func (c *composer) takeFirst() {
	e := c.first[0]
	c.shift += len(e.new) - (e.end - e.start)
	c.first = c.first[1:]
}

// shares reports whether two ranges have a byte in common, or one is a place
// inside the other.
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
func (c *composer) rewritten(lo, hi int, edits []edit) string {
	var b []byte
	for _, e := range edits {
		b = append(append(b, c.text[lo:e.start]...), e.new...)
		lo = e.end
	}
	return string(append(b, c.text[lo:hi]...))
}

// minimal trims the edits over piece, drops those that change nothing, and
// joins neighbours of one rule and insertions at one place.
func minimal(edits []edit, piece []byte) []edit {
	out := edits[:0]
	for _, e := range edits {
		e = e.trimmed(piece)
		for k := len(out); k > 0 && e.joins(out[k-1]); k = len(out) {
			e = edit{out[k-1].start, e.end, out[k-1].new + e.new, e.rule}.trimmed(piece)
			out = out[:k-1]
		}
		if e.start < e.end || e.new != "" {
			out = append(out, e)
		}
	}
	return out
}

// joins reports whether e and the edit before it are to be one.
func (e edit) joins(before edit) bool {
	if before.end != e.start || e.start == e.end && e.new == "" {
		return false
	}
	return before.rule == e.rule || before.start == before.end && e.start == e.end
}

// trimmed returns e without the characters that its old and new text have in
// common at their ends.
func (e edit) trimmed(piece []byte) edit {
	for e.start < e.end && e.new != "" {
		_, n := utf8.DecodeRune(piece[e.start:e.end])
		_, m := utf8.DecodeRuneInString(e.new)
		if string(piece[e.start:e.start+n]) != e.new[:m] {
			break
		}
		e.start, e.new = e.start+n, e.new[m:]
	}
	for e.start < e.end && e.new != "" {
		_, n := utf8.DecodeLastRune(piece[e.start:e.end])
		_, m := utf8.DecodeLastRuneInString(e.new)
		if string(piece[e.end-n:e.end]) != e.new[len(e.new)-m:] {
			break
		}
		e.end, e.new = e.end-n, e.new[:len(e.new)-m]
	}
	return e
}
