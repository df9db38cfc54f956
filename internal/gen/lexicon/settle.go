package main

import (
	"maps"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// settle flags the pieces of lex that the decoder reads as they are, and returns
// the pairs whose space it may read as a ZWNJ. They save it from asking again.
func (m *model) settle(pieces []lexicon.Piece, lex *lexicon.Lexicon) lexicon.LooseSet {
	for i, p := range m.pieces {
		if m.start[p] > 0 && spacing.Settled(lex, p) {
			pieces[i].Flags |= lexicon.Settled
		}
	}
	loose := lexicon.NewLooseSet()
	for q := range m.pairs {
		left, ok := m.ids[q.left]
		right, known := m.ids[q.right]
		if q.link == lexicon.Half && ok && known && spacing.Ties(lex, q.left, q.right) {
			loose.Put(left, right)
		}
	}
	return loose
}

// settleAll does the same, and flags the nouns that are read as they are with any
// plural suffix.
func (m *model) settleAll(pieces []lexicon.Piece, lex *lexicon.Lexicon) lexicon.LooseSet {
	suffixes := slices.Sorted(maps.Keys(plurals))
	for i, p := range m.pieces {
		if pieces[i].Class.Kind().Nominal() && spacing.SettledPlural(lex, p, suffixes) {
			pieces[i].Flags |= lexicon.SettledPlural
		}
	}
	return m.settle(pieces, lex)
}
