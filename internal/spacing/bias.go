package spacing

// A Bias adds costs of its own to a lattice: that of the program that learns the
// weights says how far a path is from the right one.
type Bias interface {
	// Piece returns the cost of letters [from, to) as one piece, Forbidden if they
	// must not be one.
	Piece(from, to int) int32
	// Gap returns the cost of the gap g before letter i.
	Gap(i int, g Gap) int32
}

// Forbidden is the cost of what no path may have.
const Forbidden = infinite
