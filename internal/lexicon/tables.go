package lexicon

// The section of small tables: the two costs of each Rate, then those of
// each class.
const (
	rateHalf   = 0
	rateSpace  = 256
	classAlpha = 512
	classRate  = classAlpha + NumClasses
	smallTable = classRate + NumClasses
)

// RateCost returns the cost of link after a piece with the given Rate.
func (l *Lexicon) RateCost(rate byte, link Link) int32 {
	return int32(l.small[rateHalf+int(link)*(rateSpace-rateHalf)+int(rate)])
}

// ClassAlpha is the cost of a piece after a ZWNJ that never followed the class.
func (l *Lexicon) ClassAlpha(c Class) int32 { return int32(l.small[classAlpha+int(c)]) }

// ClassRate returns the Rate of an unknown piece of the class.
func (l *Lexicon) ClassRate(c Class) byte { return l.small[classRate+int(c)] }
