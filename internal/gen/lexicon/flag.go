package main

import (
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// flag sets the flags of the pieces of lex: what the decoder makes of each alone,
// and of pairs that a ZWNJ ties in the texts where they have a space. They save
// it from asking again.
func (m *model) flag(pieces []lexicon.Piece, lex *lexicon.Lexicon) {
	for i, p := range m.pieces {
		if m.start[p] > 0 && spacing.Settled(lex, p) {
			pieces[i].Flags |= lexicon.Settled
		}
	}
	for q := range m.pairs {
		left, ok := m.ids[q.left]
		right, known := m.ids[q.right]
		if q.link == lexicon.Half && ok && known && spacing.Ties(lex, q.left, q.right) {
			pieces[left].Flags |= lexicon.TiesNext
			pieces[right].Flags |= lexicon.TiesBack
		}
	}
}
