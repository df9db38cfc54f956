package spacing

// A Bias adds costs to a lattice. The program that learns the weights uses one to say how
// far a path is from the right one.
type Bias interface {
	// Piece returns the cost of letters [from, to) as one piece, Forbidden if they
	// must not be one.
	Piece(from, to int) int32
	// Gap returns the cost of the gap g before letter i.
	Gap(i int, g Gap) int32
}

// Forbidden is the cost of a piece that no path may contain.
const Forbidden = infinite
