package engine

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parsitext/parsitext/examples/parsitext/internal/source"
	"github.com/parsitext/parsitext/normalize"
)

// A piece is a segment, part of a segment, or the result of an edit.
type piece struct {
	source.Segment
	at     int     // offset of its text in the text of the part
	change *change // the change made to it, or nil
}

// A change is the edited text of the bytes of a piece.
type change struct {
	old        string // the text of the bytes
	new        []byte
	escaped    bool // the old text was escaped although it need not be
	rule       normalize.Rule
	confidence float64
}

func (p *piece) end() int { return p.at + len(p.Text) }

// splits reports whether part of the piece may change without the rest.
func (p *piece) splits() bool { return p.Kind == source.Plain && p.change == nil }

// A writer applies edits to a part.
type writer struct {
	part   *source.Part
	style  *style
	pieces []piece
}

func newWriter(p *source.Part, s *style) *writer {
	w := &writer{part: p, style: s}
	at := 0
	for _, g := range p.Segments {
		w.pieces = append(w.pieces, piece{Segment: g, at: at})
		at += len(g.Text)
	}
	return w
}

// apply makes the edits that can be made, and returns their number. Their offsets count
// from start in the text.
//
// It works from the last edit to the first. Pieces are taken from the end of left; pieces
// that no further edit changes go to done, in reverse.
func (w *writer) apply(edits []normalize.Edit, start int) (made int) {
	left, done := w.pieces, make([]piece, 0, len(w.pieces)+2*len(edits))
	for _, e := range slices.Backward(edits) {
		e.Start += start
		e.End += start
		for len(left) > 0 && left[len(left)-1].at >= e.End {
			done = append(done, left[len(left)-1])
			left = left[:len(left)-1]
		}
		first, ok := w.touched(left, done, e)
		if !ok {
			continue
		}
		cut, ok := w.rewrite(left, first, done, e)
		if !ok {
			continue
		}
		made++
		left = append(left[:first], cut.before...)
		done = append(done, cut.after...)
	}
	for _, p := range slices.Backward(left) {
		done = append(done, p)
	}
	slices.Reverse(done)
	w.pieces = done
	w.place()
	return made
}

// place sets the offsets of the pieces.
func (w *writer) place() {
	at := 0
	for i := range w.pieces {
		w.pieces[i].at = at
		at += len(w.pieces[i].Text)
	}
}

// touched returns the first of the pieces that an edit changes; the last of them is the
// end of left. It returns no pieces if the edit inserts between two. It fails if the edit
// would change markup.
func (w *writer) touched(left, done []piece, e normalize.Edit) (first int, ok bool) {
	if e.Start == e.End && (len(left) == 0 || left[len(left)-1].end() == e.Start) {
		return len(left), mayInsert(left, done)
	}
	first = len(left)
	for first > 0 && left[first-1].end() > e.Start {
		first--
		if left[first].Kind == source.Fixed || first+1 < len(left) && left[first].End != left[first+1].Start {
			return first, false
		}
	}
	return first, first < len(left)
}

// mayInsert reports whether text may be inserted between the last piece of left and the
// last of done: one of them must be text, and nothing may be between them.
func mayInsert(left, done []piece) bool {
	var before, after *piece
	if len(left) > 0 {
		before = &left[len(left)-1]
	}
	if len(done) > 0 {
		after = &done[len(done)-1]
	}
	switch {
	case before == nil && after == nil:
		return false
	case before == nil:
		return after.Kind != source.Fixed
	case after == nil:
		return before.Kind != source.Fixed
	case after.Kind == source.Fixed && (after.Text == "" || before.Kind == source.Fixed):
		return false
	}
	return before.End == after.Start
}

// A cut is the result of an edit of pieces: those that earlier edits may change, and the
// rest.
type cut struct{ before, after []piece }

// rewrite applies an edit to the pieces of left from start on. It fails if the new text
// cannot be written.
func (w *writer) rewrite(left []piece, start int, done []piece, e normalize.Edit) (cut, bool) {
	among := start > 0 && len(done) > 0 && left[start-1].escaped() && done[len(done)-1].escaped()
	pieces := left[start:]
	if len(pieces) == 0 {
		return w.insert(done, e, among)
	}
	var c cut
	first, last := pieces[0], pieces[len(pieces)-1]
	n := piece{Segment: source.Segment{Kind: source.Escape, Start: first.Start, End: last.End}, at: first.at}
	prefix, suffix := first.Text[:e.Start-first.at], last.Text[e.End-last.at:]
	cutBefore, cutAfter := 0, 0
	if first.splits() && prefix != "" {
		n.Start += len(prefix)
		n.at = e.Start
		c.before = append(c.before, piece{Segment: source.Segment{Text: prefix, Start: first.Start, End: n.Start}, at: first.at})
		cutBefore, prefix = len(prefix), ""
	}
	if last.splits() && suffix != "" {
		n.End -= len(suffix)
		c.after = append(c.after, piece{Segment: source.Segment{Text: suffix, Start: n.End, End: last.End}})
		cutAfter, suffix = len(suffix), ""
	}
	n.Text = prefix + e.New + suffix
	if n.Text == "" && len(c.before) == 0 && len(c.after) == 0 && empties(left[:start], n, done) {
		return c, false
	}
	old := joined(pieces, cutBefore, cutAfter)
	ok := w.encode(&n, change{old: old, escaped: among || areEscaped(pieces), rule: e.Rule, confidence: e.Confidence})
	c.before = append(c.before, n)
	return c, ok
}

// empties reports whether removing the text of a piece would leave nothing between two
// places of markup, which might then no longer be markup.
func empties(before []piece, p piece, done []piece) bool {
	start, end := p.Start, p.End
	for i := len(before) - 1; i >= 0 && before[i].Kind != source.Fixed && before[i].End == start; i-- {
		if before[i].Text != "" {
			return false
		}
		start = before[i].Start
	}
	for i := len(done) - 1; i >= 0 && done[i].Kind != source.Fixed && done[i].Start == end; i-- {
		if done[i].Text != "" {
			return false
		}
		end = done[i].End
	}
	return true
}

// insert applies an edit that inserts before done. Escaped says whether the pieces around
// it are escaped.
func (w *writer) insert(done []piece, e normalize.Edit, escaped bool) (cut, bool) {
	n := piece{Segment: source.Segment{Kind: source.Escape, Text: e.New}, at: e.Start}
	n.Start = w.part.Segments[len(w.part.Segments)-1].End
	if len(done) > 0 {
		n.Start = done[len(done)-1].Start
	}
	n.End = n.Start
	ok := w.encode(&n, change{escaped: escaped, rule: e.Rule, confidence: e.Confidence})
	return cut{before: []piece{n}}, ok
}

// joined returns the text that the bytes of pieces had, without the given number of bytes
// at its ends.
func joined(pieces []piece, before, after int) string {
	var b strings.Builder
	for i, p := range pieces {
		old := p.old()
		if i == len(pieces)-1 {
			old = old[:len(old)-after]
		}
		if i == 0 {
			old = old[before:]
		}
		b.WriteString(old)
	}
	return b.String()
}

// old returns the text that the bytes of a piece had.
func (p *piece) old() string {
	if p.change != nil {
		return p.change.old
	}
	return p.Text
}

func areEscaped(pieces []piece) bool {
	return !slices.ContainsFunc(pieces, func(p piece) bool { return !p.escaped() })
}

// escaped reports whether the text of a piece is escaped without need; if it was changed,
// whether the old text was.
func (p piece) escaped() bool {
	if p.change != nil {
		return p.change.escaped
	}
	return p.Kind == source.Escape && p.Text != "" && p.Text[0] >= utf8.RuneSelf
}

// encode writes the new text of a piece as the file does.
func (w *writer) encode(p *piece, c change) bool {
	ok := true
	for _, r := range p.Text {
		if c.new, ok = w.part.Encode(c.new, r, w.style.escape(r, c.escaped)); !ok {
			return false
		}
	}
	p.change = &c
	return true
}

func (w *writer) text() string {
	var b strings.Builder
	for _, p := range w.pieces {
		b.WriteString(p.Text)
	}
	return b.String()
}

// changes returns the changes.
func (w *writer) changes() (changes []Change) {
	for _, p := range w.pieces {
		if c := p.change; c != nil && c.old != p.Text {
			changes = append(changes, Change{p.Start, p.End, c.new, c.old, p.Text, c.rule, c.confidence})
		}
	}
	return changes
}
