package lexicon

// Weight returns a learned weight, in cost units.
func (l *Lexicon) Weight(i uint32) int32 { return int32(int8(l.learnt[i])) }

// Name returns the number by which the learned weights know a piece.
func (l *Lexicon) Name(id int32) uint32 {
	if l.names != nil {
		return uint32(l.names[id])
	}
	return uint32(id)
}

// WithWeights returns the lexicon with other weights.
func (l *Lexicon) WithWeights(w string) *Lexicon {
	other := *l
	other.learnt = w
	return &other
}

// WithNames returns a lexicon whose pieces have other numbers in the weights: those of
// the lexicon for which the weights are learned.
func (l *Lexicon) WithNames(names []int32) *Lexicon {
	other := *l
	other.names = names
	return &other
}
