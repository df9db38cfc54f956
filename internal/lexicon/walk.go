package lexicon

// A Unit is a transition of the automaton, in a double array: the base of its state, the
// number of pieces that sort before it, its letter, and whether a piece ends with it. The
// base is an offset in bytes, so that a step takes no multiplication.
type Unit uint64

const (
	unitSize  = 6  // bytes
	unitField = 20 // bits of the base, the lowest, and of the number of pieces
	unitMask  = 1<<unitField - 1
	unitCode  = 2 * unitField
	unitFinal = 0x80 // with the letter
)

// NewUnit returns a transition, given the number of the slot that is its base.
func NewUnit(code byte, final bool, base, skip uint32) Unit {
	if base > unitMask/unitSize || skip > unitMask {
		panic("lexicon: too many pieces for the fields of a unit")
	}
	if final {
		code |= unitFinal
	}
	return Unit(base*unitSize) | Unit(skip)<<unitField | Unit(code)<<unitCode
}

// base returns the offset in bytes of the state's base, skip the number of pieces before
// the transition, and code its letter.
func (u Unit) base() int    { return int(u & unitMask) }
func (u Unit) skip() uint32 { return uint32(u >> unitField & unitMask) }
func (u Unit) code() byte   { return byte(u>>unitCode) &^ unitFinal }

// final reports whether a piece ends with the transition.
func (u Unit) final() bool { return u>>unitCode&unitFinal != 0 }

// unit returns the unit of a letter in the state with the given base.
func (l *Lexicon) unit(base int, code byte) Unit {
	return Unit(u64(l.units, base+unitSize*int(code)))
}

// A Walk is a place in the automaton, reached by the letters of a prefix. The
// zero Walk is the root, for the empty prefix.
type Walk struct {
	unit Unit // the last one
	id   uint32
}

// Step follows a letter from w and reports whether any piece continues that way.
func (l *Lexicon) Step(w *Walk, code byte) bool {
	u := l.unit(w.unit.base(), code)
	if u.code() != code {
		return false
	}
	w.id += u.skip()
	w.unit = u
	return true
}

// ID returns the number of the piece spelled by the letters walked, counted in
// alphabetical order from 0, and whether there is such a piece.
func (w Walk) ID() (int32, bool) { return int32(w.id), w.unit.final() }

// Lookup returns the number of a piece, or -1.
func (l *Lexicon) Lookup(codes []byte) int32 {
	id, u := uint32(0), Unit(0)
	for _, c := range codes {
		u = l.unit(u.base(), c)
		if u.code() != c {
			return -1
		}
		id += u.skip()
	}
	if !u.final() {
		return -1
	}
	return int32(id)
}
