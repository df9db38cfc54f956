// Package lexicon holds the words and the weights that the spacing decoder
// reads: a minimal automaton of pieces (a piece is a part of a word between
// ZWNJs), the class and the costs of each piece, and the costs of pairs of
// pieces. All of it is one embedded string, made by internal/gen/lexicon and
// read in place, so it takes no time at start-up and no heap. SOURCES.md names
// what it was drawn from.
//
// Costs are negative logarithms of probabilities in units of 1/Scale nat, held
// in one byte each.
package lexicon

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

// Scale is the number of cost units in a nat.
const Scale = 12

// MaxCost is the greatest cost a byte holds; it also says "unknown".
const MaxCost = 255

//go:embed lexicon.bin
var embedded string

// Default returns the embedded lexicon.
func Default() *Lexicon { return standard() }

var standard = sync.OnceValue(func() *Lexicon {
	l, err := Open(embedded)
	if err != nil {
		panic(err) // the data are part of the program, and a test opens them
	}
	return l
})

// A Lexicon reads an encoded lexicon in place. It is immutable.
type Lexicon struct {
	units  string // double array: base<<8 | final<<7 | code, four bytes each
	skips  string // pieces that sort before each transition, four bytes each
	pieces string // pieceSize bytes a piece
	pairs  string // hash table of pair costs, four bytes a slot
	chars  string // letter trigram costs, a byte each
	small  string // small tables
	learnt string // learned weights, a signed byte each
	slots  uint32
}

// Layout of the encoded lexicon: the magic, then the lengths of the sections,
// then the sections, then the FNV-1a hash of all before it.
const (
	magic      = "parsitext lexicon 1\n"
	numSection = 7
	pieceSize  = 7
	unitPad    = Codes // slots past the last base
)

var errFormat = errors.New("lexicon: not an encoded lexicon")

// Open returns the lexicon encoded in s.
func Open(s string) (*Lexicon, error) {
	if len(s) < len(magic)+4*numSection || s[:len(magic)] != magic {
		return nil, errFormat
	}
	at := len(magic)
	rest := s[at+4*numSection:]
	var section [numSection]string
	for i := range section {
		n := int(u32(s, at+4*i))
		if n > len(rest) {
			return nil, errFormat
		}
		section[i], rest = rest[:n], rest[n:]
	}
	l := &Lexicon{
		units: section[0], skips: section[1], pieces: section[2],
		pairs: section[3], chars: section[4], small: section[5], learnt: section[6],
	}
	l.slots = uint32(len(l.pairs) / 4)
	return l, nil
}

// u32 reads the little-endian number at s[i:i+4].
func u32(s string, i int) uint32 {
	_ = s[i+3]
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

// Encode returns the encoded form of a lexicon's sections.
func Encode(units, skips []uint32, pieces []Piece, pairs []uint32, chars, small, weights []byte) []byte {
	var section [numSection][]byte
	section[0] = words(append(units, make([]uint32, unitPad)...))
	section[1] = words(append(skips, make([]uint32, unitPad)...))
	for _, p := range pieces {
		section[2] = append(section[2], byte(p.Class), p.Start, p.Half, p.Rate, p.AlphaHalf, p.AlphaSpace, p.Flags)
	}
	section[3] = words(pairs)
	section[4], section[5], section[6] = chars, small, weights
	out := []byte(magic)
	for _, b := range section {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(b)))
	}
	for _, b := range section {
		out = append(out, b...)
	}
	return binary.LittleEndian.AppendUint64(out, hash(out))
}

// hash is the FNV-1a hash at the end of the encoded lexicon. The tests check it;
// Open does not.
func hash[T ~string | ~[]byte](b T) uint64 {
	h := uint64(0xCBF29CE484222325)
	for i := range len(b) {
		h = (h ^ uint64(b[i])) * 0x100000001B3
	}
	return h
}

func words(v []uint32) []byte {
	b := make([]byte, 0, 4*len(v))
	for _, u := range v {
		b = binary.LittleEndian.AppendUint32(b, u)
	}
	return b
}

// A Walk is a place in the automaton, reached by the letters of a prefix. The
// zero Walk is the root, for the empty prefix.
type Walk struct {
	base  uint32
	id    uint32
	final bool
}

// Step goes on from w by one letter and reports whether any piece goes that way.
func (l *Lexicon) Step(w *Walk, code byte) bool {
	at := 4 * int(w.base+uint32(code))
	u := u32(l.units, at)
	if byte(u)&0x7F != code {
		return false
	}
	w.id += u32(l.skips, at)
	w.base, w.final = u>>8, u&0x80 != 0
	return true
}

// ID returns the number of the piece spelled by the letters walked, in
// alphabetical order from 0, and whether there is one.
func (w Walk) ID() (int32, bool) { return int32(w.id), w.final }

// Lookup returns the number of a piece, or -1.
func (l *Lexicon) Lookup(codes []byte) int32 {
	var w Walk
	for _, c := range codes {
		if !l.Step(&w, c) {
			return -1
		}
	}
	if !w.final {
		return -1
	}
	return int32(w.id)
}

// A Piece is what is known of a piece.
type Piece struct {
	Class      Class
	Start      byte // cost of the piece where a word starts
	Half       byte // cost of the piece after a ZWNJ, whatever stands before
	Rate       byte // how often a ZWNJ follows, see Link
	AlphaHalf  byte // added to Half where the pair was never seen
	AlphaSpace byte // added to Start where the pair was never seen
	Flags      byte
}

// Settled is the flag of a piece that, standing alone between spaces, is read as
// it is.
const Settled = 1

// Len returns the number of pieces.
func (l *Lexicon) Len() int { return len(l.pieces) / pieceSize }

// Piece returns what is known of the piece with that number.
func (l *Lexicon) Piece(id int32) Piece {
	p := l.pieces[int(id)*pieceSize:][:pieceSize]
	return Piece{Class(p[0]), p[1], p[2], p[3], p[4], p[5], p[6]}
}
