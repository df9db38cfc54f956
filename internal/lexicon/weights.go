package lexicon

// WeightBits is the size of the table of learned weights, as a power of two.
const WeightBits = 17

// Weight returns a learned weight, in cost units.
func (l *Lexicon) Weight(i uint32) int32 { return int32(int8(l.learnt[i])) }

// WithWeights returns the lexicon with other weights.
func (l *Lexicon) WithWeights(w string) *Lexicon {
	other := *l
	other.learnt = w
	return &other
}
