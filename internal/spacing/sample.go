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

// Settled reports whether a piece that stands alone between spaces is read as it
// is, whatever the evidence around it.
func Settled(lex *lexicon.Lexicon, piece string) bool { return settled(lex, piece, standard) }

// SettledPlural reports whether a noun that does not join what follows is read as
// it is with each of the plural suffixes, standing alone between spaces.
func SettledPlural(lex *lexicon.Lexicon, noun string, suffixes []string) bool {
	if lexicon.JoinsNext(noun[len(noun)-1]) {
		return false
	}
	for _, suffix := range suffixes {
		if !settled(lex, noun+suffix, standard.restoring(true, true)) {
			return false
		}
	}
	return true
}

// settled reports whether a word is read by c as it is, whatever the evidence.
func settled(lex *lexicon.Lexicon, word string, c channel) bool {
	var s Sample
	s.word(Word{word}, wall, inside, Usage{}, nil)
	s.lattice.lex = lex
	for c.level = range levels {
		s.lattice.decode(&s.block, 0, len(word), nil, &c)
		if !s.isRight(0, len(word)) {
			return false
		}
	}
	return true
}

// Ties reports whether, by some evidence around it, the space between two pieces
// is read as a ZWNJ.
func Ties(lex *lexicon.Lexicon, left, right string) bool {
	var s Sample
	s.word(Word{left}, wall, inside, Usage{}, nil)
	s.word(Word{right}, space, afterGap, Usage{}, nil)
	s.lattice.lex = lex
	s.lattice.gather(&s.block)
	c := standard.restoring(true, true)
	for c.level = range levels {
		if s.lattice.between(&s.block, 1, &c) == lexicon.Half {
			return true
		}
	}
	return false
}
