package main

import (
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// A sample is a damaged line of text with its expected restoration.
type sample struct {
	trial spacing.Trial
	want  []spacing.Gap // before each letter
	last  string        // the last piece added
	bias  bias

	use    usage
	damage func(spacing.Gap) spacing.Gap // the damaged form of a gap

	// for expect
	all, right paths
	features   []uint32
}

// A usage says how the texts write two neighbouring pieces.
type usage struct {
	apart func(left, right string) bool // as two words in most cases, if not all
	unit  func(left, right string) bool // sometimes as one word: one lexical unit
	solid func(w spacing.Word) bool     // as a word of several pieces without gaps
}

// set makes a sample of the runs of a line. A space lost inside a lexical unit is expected
// to become a ZWNJ, and a ZWNJ typed as a space stays a space if that is the usage.
func (s *sample) set(lex *lexicon.Lexicon, line [][]spacing.Word) {
	s.trial.Reset(lex)
	s.want = s.want[:0]
	for _, run := range line {
		for i, word := range run {
			g, want := spacing.Boundary, spacing.Space
			if i > 0 {
				g = s.damage(spacing.Space)
				if g == spacing.None && s.use.unit(s.last, word[0]) {
					want = s.shown(spacing.ZWNJ)
				}
			}
			s.word(word, g, want)
		}
	}
	s.trial.Weigh()
}

// word adds a word that follows gap g in the text and expects gap want before it.
func (s *sample) word(w spacing.Word, g, want spacing.Gap) {
	solid := len(w) > 1 && s.use.solid(w)
	for i, piece := range w {
		if i > 0 {
			g, want = spacing.None, s.shown(spacing.ZWNJ)
			if want != spacing.None {
				g = s.damage(spacing.ZWNJ)
				want = s.asTyped(w[i-1], piece, g)
			}
			if g == spacing.None && solid {
				want = spacing.None
			}
		}
		s.trial.Add(piece, g)
		for range len(piece) {
			s.want = append(s.want, want)
			want = spacing.None
		}
		s.last = piece
	}
}

// shown returns g, or nothing after a letter that does not join.
func (s *sample) shown(g spacing.Gap) spacing.Gap {
	if lexicon.JoinsNext(s.last[len(s.last)-1]) {
		return g
	}
	return spacing.None
}

// asTyped returns the expected gap for g between two pieces that an editor tied by a ZWNJ.
// If both spellings are in good use, it is the gap in the text.
func (s *sample) asTyped(left, right string, g spacing.Gap) spacing.Gap {
	switch {
	case g == spacing.Space && (spacing.FreeSpace(left, right) || s.use.apart(left, right)):
		return spacing.Space
	case g == spacing.None && spacing.FreePlural(left, right):
		return spacing.None
	}
	return spacing.ZWNJ
}

// isRight reports whether the cheapest path of letters [from, to) is the expected one.
func (s *sample) isRight(from, to int) bool {
	for i := from + 1; i < to; i++ {
		got := s.trial.Gap(i)
		if got == spacing.ZWNJ && !s.trial.Shows(i) {
			got = spacing.None
		}
		if got != s.want[i] {
			return false
		}
	}
	return true
}

// A bias measures how far a path is from the right one of a sample.
type bias struct {
	*sample
	discount [2]int32 // for each missing gap and for each superfluous one
	forced   bool     // exclude wrong paths
}

// The two ways in which a gap can be wrong.
const (
	tooFew  = iota // a gap belongs there, and the path has none
	tooMany        // the path has another gap
)

// Piece returns the discount of a path that reads letters [from, to) as one piece, for the
// gaps missing there.
func (b *bias) Piece(from, to int) int32 {
	missed := int32(0)
	for i := from + 1; i < to; i++ {
		if b.want[i] == spacing.Space || b.want[i] == spacing.ZWNJ && b.trial.Shows(i) {
			missed++
		}
	}
	if b.forced && missed > 0 {
		return spacing.Forbidden
	}
	return -missed * b.discount[tooFew]
}

// Gap returns the discount of a path for a gap that looks wrong.
func (b *bias) Gap(i int, g spacing.Gap) int32 {
	want := b.want[i]
	switch {
	case want == g, g == spacing.ZWNJ && want == spacing.None && !b.trial.Shows(i):
		return 0
	case b.forced:
		return spacing.Forbidden
	}
	return -b.discount[tooMany]
}
