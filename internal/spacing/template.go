package spacing

// A template describes learned weights. A feature is a template with the values of its
// two parts, and each step of a path, from one piece to the next, has some features.
// Their weights say what the counts of pieces and pairs do not: how the damage and the
// kinds of words go together, and which words the counts misjudge. Each feature of a
// narrow template has its own weight; those of a wide one are hashed into the first
// weights.
type template uint32

// The templates. They depend on the step, on the piece, on the gap and the piece after
// it, or on the gap and the piece before it, so that each weight is looked up as seldom
// as possible.
const (
	ofKinds   template = iota // gap, level | kinds of both pieces
	ofClasses                 // gap | classes of both
	ofRight                   // gap | the piece after it
	ofLeft                    // gap | the piece before it
	ofLetters                 // gap | two letters on each side
	ofShape                   // shape of the piece | its class
	ofWord                    // gaps of the text around the piece | the piece
	ofTies                    // gap, level | how tied the piece is, kind of the one before
	ofRate                    // gap, level | how often a ZWNJ follows the one before, kind
)

// The sizes of the values that make up the parts, in bits.
const (
	opBits     = 3 // what the text has in a gap, and the link that is read
	levelBits  = 4 // evidence
	kindBits   = 4
	classBits  = 6
	letterBits = 6
	shapeBits  = 7 // see shape
	edgeBits   = 2 // of the shape: a gap before the piece and after it
	tiesBits   = 5
	rateBits   = 4  // the upper ones of the rate
	nameBits   = 26 // a piece, a class or the outside
)

// Where the weights of the narrow templates begin.
const (
	hashBits  = 18 // of the weights of the wide templates
	kindsAt   = 1 << hashBits
	classesAt = kindsAt + 1<<(opBits+levelBits+2*kindBits)
	shapeAt   = classesAt + 1<<(opBits+2*classBits)
	tiesAt    = shapeAt + 1<<(shapeBits+classBits)
	rateAt    = tiesAt + 1<<(opBits+levelBits+tiesBits+kindBits)

	// Weights is the number of learned weights.
	Weights = rateAt + 1<<(opBits+levelBits+rateBits+kindBits)
)

// templates has the width of both parts of each template and, if it is narrow, the number
// of its first weight.
var templates = [...]struct {
	name        string
	left, right int
	at          uint32
}{
	ofKinds:   {"kinds", opBits + levelBits, 2 * kindBits, kindsAt},
	ofClasses: {"classes", opBits, 2 * classBits, classesAt},
	ofRight:   {"right", opBits, nameBits, 0},
	ofLeft:    {"left", opBits, nameBits, 0},
	ofLetters: {"letters", opBits, 4 * letterBits, 0},
	ofShape:   {"shape", shapeBits, classBits, shapeAt},
	ofWord:    {"word", edgeBits, nameBits, 0},
	ofTies:    {"ties", opBits + levelBits, tiesBits + kindBits, tiesAt},
	ofRate:    {"rate", opBits + levelBits, rateBits + kindBits, rateAt},
}

// hashed returns the number of the weight of a feature of a wide template.
func (t template) hashed(left, right uint32) uint32 {
	h := (uint32(t)*0x9E3779B1 ^ left) * 0x85EBCA6B
	h = (h ^ h>>15 ^ right) * 0xC2B2AE35
	return (h ^ h>>13) * 0x27D4EB2F >> (32 - hashBits)
}
