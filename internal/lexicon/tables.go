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

// RateCost returns the cost of link after a piece with that Rate.
func (l *Lexicon) RateCost(rate byte, link Link) int32 {
	return int32(l.small[rateHalf+int(link)*(rateSpace-rateHalf)+int(rate)])
}

// ClassAlpha is the cost of a piece after a ZWNJ that never followed the class.
func (l *Lexicon) ClassAlpha(c Class) int32 { return int32(l.small[classAlpha+int(c)]) }

// ClassRate returns the Rate of an unknown piece of the class.
func (l *Lexicon) ClassRate(c Class) byte { return l.small[classRate+int(c)] }

// Letters returns the cost of spelling a word that is not in the lexicon, by
// the trigrams of its letters, its end included.
func (l *Lexicon) Letters(codes []byte) int32 {
	var a, b byte
	sum := int32(0)
	for _, c := range codes {
		sum += l.trigram(a, b, c)
		a, b = b, c
	}
	return sum + l.trigram(a, b, 0)
}

func (l *Lexicon) trigram(a, b, c byte) int32 {
	return int32(l.chars[(int(a)*Codes+int(b))*Codes+int(c)])
}
