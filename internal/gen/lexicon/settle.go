package main

import (
	"maps"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// settle flags the pieces of lex that the decoder reads as they are, and returns
// the pairs that ties allows whose space it may read as a ZWNJ. They save it from
// asking again.
func (m *model) settle(pieces []lexicon.Piece, lex *lexicon.Lexicon, ties func(left, right string) bool) lexicon.LooseSet {
	parallel(len(pieces), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) {
			if p := m.pieces[i]; m.start[p] > 0 && r.Settled(p) {
				pieces[i].Flags |= lexicon.Settled
			}
		}
	})
	var tied []pair
	for q := range m.pairs {
		_, ok := m.ids[q.left]
		_, known := m.ids[q.right]
		if q.link == lexicon.ZWNJ && ok && known && ties(q.left, q.right) {
			tied = append(tied, q)
		}
	}
	put := make([]bool, len(tied))
	parallel(len(tied), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) { put[i] = r.Ties(tied[i].left, tied[i].right) }
	})
	loose := lexicon.NewLooseSet()
	for i, q := range tied {
		if put[i] {
			loose.Put(m.ids[q.left], m.ids[q.right])
		}
	}
	return loose
}

// settlePlurals flags the nouns that are read as they are with any plural suffix. It
// asks only of those that texts have, for the flag does no more than save time.
func (m *model) settlePlurals(pieces []lexicon.Piece, lex *lexicon.Lexicon) {
	suffixes := slices.Sorted(maps.Keys(plurals))
	parallel(len(pieces), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) {
			p := m.pieces[i]
			if m.start[p] >= 1 && pieces[i].Class.Kind().Nominal() && r.SettledPlural(p, suffixes) {
				pieces[i].Flags |= lexicon.SettledPlural
			}
		}
	})
}

// anyTie allows every pair.
func anyTie(_, _ string) bool { return true }

// editors returns whether careful editors tie two pieces: an affix and its word, a
// compound of Lilak, and what the careful texts tie twice or more and at least as
// often as they write it apart, or tie once and never write apart. What other texts
// tie is as often a slip of the pen.
func (c *cleaner) editors(lilak []entry) func(left, right string) bool {
	listed := map[pair]bool{}
	for _, e := range lilak {
		for i := range e.word[1:] {
			listed[pair{e.word[i], e.word[i+1], lexicon.ZWNJ}] = true
		}
	}
	return func(left, right string) bool {
		half, space := pair{left, right, lexicon.ZWNJ}, pair{left, right, lexicon.Space}
		tied, apart := c.gold[half], c.gold[space]
		return affix(left, right) || listed[half] || tied > 0 && apart == 0 || tied > 1 && tied >= apart
	}
}
