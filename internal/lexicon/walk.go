package lexicon

// A Unit is a transition of the automaton, in a double array: its letter, whether a piece
// ends with it, the base of its state, and the number of pieces that sort before it.
type Unit uint64

const (
	unitFinal = 0x80
	unitBase  = 8
	unitSkip  = 32
)

// NewUnit returns a transition.
func NewUnit(code byte, final bool, base, skip uint32) Unit {
	u := Unit(skip)<<unitSkip | Unit(base)<<unitBase | Unit(code)
	if final {
		u |= unitFinal
	}
	return u
}

// A Walk is a place in the automaton, reached by the letters of a prefix. The
// zero Walk is the root, for the empty prefix.
type Walk struct {
	unit Unit // the last one
	id   uint32
}

// Step follows a letter from w and reports whether any piece continues that way.
func (l *Lexicon) Step(w *Walk, code byte) bool {
	base := uint32(w.unit) >> unitBase
	u := Unit(u64(l.units, unitSize*int(base+uint32(code))))
	if byte(u)&^unitFinal != code {
		return false
	}
	w.id += uint32(u >> unitSkip)
	w.unit = u
	return true
}

// ID returns the number of the piece spelled by the letters walked, counted in
// alphabetical order from 0, and whether there is such a piece.
func (w Walk) ID() (int32, bool) { return int32(w.id), w.unit&unitFinal != 0 }

// Lookup returns the number of a piece, or -1.
func (l *Lexicon) Lookup(codes []byte) int32 {
	base, id, u := uint32(0), uint32(0), Unit(0)
	for _, c := range codes {
		u = Unit(u64(l.units, unitSize*int(base+uint32(c))))
		if byte(u)&^unitFinal != c {
			return -1
		}
		base, id = uint32(u)>>unitBase, id+uint32(u>>unitSkip)
	}
	if u&unitFinal == 0 {
		return -1
	}
	return int32(id)
}
