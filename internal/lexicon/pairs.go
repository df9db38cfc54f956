package lexicon

// A Link is what stands between two pieces.
type Link byte

const (
	ZWNJ  Link = iota // a ZWNJ, which may be left out after a letter that does not join
	Space             // a space
)

// A Left is the left side of a pair: a piece, a class of pieces, or the outside.
type Left uint32

const (
	leftClass   = 1 << 24
	LeftOutside = Left(2 << 24) // the edge of a run of letters
)

// LeftPiece is the Left of a piece.
func LeftPiece(id int32) Left { return Left(id) }

// Piece returns the number of the piece that the left side is, and whether it is a piece.
func (left Left) Piece() (id int32, ok bool) { return int32(left), left < leftClass }

// LeftClass is the Left of all pieces of a class.
func LeftClass(c Class) Left { return Left(leftClass | uint32(c)) }

// Pair returns the cost of the piece right after left and link, and whether the pair was
// seen often enough to have its own cost.
func (l *Lexicon) Pair(left Left, link Link, right int32) (cost byte, ok bool) {
	h := pairHash(left, link, right)
	if bit := filterBit(tag(h)); l.filter[bit/8]>>(bit%8)&1 == 0 {
		return 0, false
	}
	want := tag(h) << 8
	for at := 4 * int(slotOf(h, l.slots)); ; at += 4 {
		if at == len(l.pairs) {
			at = 0
		}
		slot := u32(l.pairs, at)
		if slot^want <= 0xFF { // the same tag, and any cost
			return byte(slot), true
		}
		if slot == 0 {
			return 0, false
		}
	}
}

// pairHash mixes the three parts of a pair into 64 bits.
func pairHash(left Left, link Link, right int32) uint64 {
	h := uint64(left)<<33 ^ uint64(link)<<32 ^ uint64(uint32(right))
	h *= 0x9E3779B97F4A7C15
	h ^= h >> 29
	h *= 0xBF58476D1CE4E5B9
	return h ^ h>>32
}

// slotOf maps a hash to a slot, and tag to the part of it that the slot stores.
func slotOf(h uint64, slots uint32) uint32 { return uint32(h >> 32 * uint64(slots) >> 32) }
func tag(h uint64) uint32                  { return uint32(h)&0xFFFFFF | 1 }

// The filter has a bit for each pair, which some pairs share. It rules out most pairs that
// have no cost.
const filterSize = 1 << (filterBits - 3)

const filterBits = 20

func filterBit(tag uint32) uint32 { return tag >> 1 & (1<<filterBits - 1) }

// filter makes the section of the filter.
func (t PairTable) filter() []byte {
	section := make([]byte, filterSize)
	for _, slot := range t {
		if slot != 0 {
			bit := filterBit(slot >> 8)
			section[bit/8] |= 1 << (bit % 8)
		}
	}
	return section
}

// A PairTable collects pairs for Encode.
type PairTable []uint32

// NewPairTable returns a table with room for n pairs.
func NewPairTable(n int) PairTable { return make(PairTable, n+n/5+8) }

// Put adds a pair.
func (t PairTable) Put(left Left, link Link, right int32, cost byte) {
	h := pairHash(left, link, right)
	at := slotOf(h, uint32(len(t)))
	for t[at] != 0 {
		if at++; int(at) == len(t) {
			at = 0
		}
	}
	t[at] = tag(h)<<8 | uint32(cost)
}
