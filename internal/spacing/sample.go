package spacing

import "github.com/parsitext/parsitext/internal/lexicon"

// A Sample is a line of text, damaged, for the program that learns the weights.
type Sample struct {
	block   block
	lattice lattice
	want    []place // what the reading must have before each letter
	level   int

	// for Expect
	right    lattice // of the right readings alone
	all, few steps   // of lattice and of right
	features []uint32
}

// Usage tells how the texts write two neighbouring pieces.
type Usage struct {
	Apart func(left, right string) bool // as two words mostly, if not always
	Unit  func(left, right string) bool // as one word at times: one lexical unit
}

// Set makes a sample of the runs of a line and a damage: what becomes of each
// ZWNJ ('Z') or space ('S') between its pieces, 0 being nothing. A space lost
// inside a lexical unit is wanted back as a ZWNJ, and a ZWNJ typed as a space
// stays one where that is the usage.
func (s *Sample) Set(lex *lexicon.Lexicon, line [][]Word, use Usage, damage func(sep byte) byte) {
	s.block.reset()
	s.want = s.want[:0]
	for _, run := range line {
		for i, word := range run {
			g, want := wall, afterGap
			if i > 0 {
				g = gapOf(damage('S'))
				last := run[i-1][len(run[i-1])-1]
				if g == none && use.Unit(last, word[0]) {
					want = s.tied(afterHalf)
				}
			}
			s.word(word, g, want, use, damage)
		}
	}
	s.lattice.lex, s.right.lex = lex, lex
	s.level = s.lattice.gather(&s.block).level()
}

func gapOf(sep byte) gap {
	switch sep {
	case 'Z':
		return half
	case 'S':
		return space
	}
	return none
}

// word adds a word that the text has after gap g, and wants after want.
func (s *Sample) word(w Word, g gap, want place, use Usage, damage func(sep byte) byte) {
	for i, piece := range w {
		if i > 0 {
			g, want = none, s.tied(afterHalf)
			if want != inside {
				g = gapOf(damage('Z'))
				want = asTyped(w[i-1], piece, g, use)
			}
		}
		for k := range len(piece) {
			s.block.add(piece[k], g, 0, 0)
			s.want = append(s.want, want)
			g, want = none, inside
		}
	}
}

// tied returns the place of a ZWNJ after the last letter: none if it does not join.
func (s *Sample) tied(p place) place {
	if lexicon.JoinsNext(s.block.codes[len(s.block.codes)-1]) {
		return p
	}
	return inside
}

// isRight reports whether the reading of letters [from, to) looks as it should.
func (s *Sample) isRight(from, to int) bool {
	for i := from + 1; i < to; i++ {
		got := s.block.links[i]
		if got == afterHalf && !lexicon.JoinsNext(s.block.codes[i-1]) {
			got = inside
		}
		if got != s.want[i] {
			return false
		}
	}
	return true
}

// asTyped returns what belongs in the gap g between two pieces that an editor
// tied by a ZWNJ. Where both spellings are in good use it is what the text has.
func asTyped(left, right string, g gap, use Usage) place {
	switch {
	case g == space && (freeSpace(left, right) || use.Apart(left, right)):
		return afterGap
	case g == none && freePlural(left, right):
		return inside
	}
	return afterHalf
}
