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
	"hash/fnv"
	"slices"
	"sync"
)

// Scale is the number of cost units in a nat.
const Scale = 12

// MaxCost is the greatest cost that a byte holds; it also means unknown.
const MaxCost = 255

//go:embed lexicon.bin
var embedded string

// Default returns the embedded lexicon.
func Default() *Lexicon {
	once.Do(func() {
		l, err := Open(embedded)
		if err != nil {
			panic(err) // the data are part of the program, and a test opens them
		}
		standard = l
	})
	return standard
}

// A program that never calls Default does not contain the data.
var (
	once     sync.Once
	standard *Lexicon
)

// A Lexicon reads an encoded lexicon in place. It is immutable.
type Lexicon struct {
	units   string   // double array, a Unit of unitSize bytes each
	pieces  string   // pieceSize bytes a piece
	pairs   string   // hash table of pair costs, four bytes a slot
	loose   string   // the first level of a LooseSet
	filter  string   // of pairs, see filterBit
	common  string   // the commonest pieces, see Find
	rare    string   // most others
	chars   string   // the letter model, see Letters
	small   string   // small tables
	learnt  string   // learned weights, a signed byte each
	sharing []string // its other levels
	slots   uint32
	names   []int32 // of the pieces in the weights, nil if they are their numbers
}

// The layout of the encoded lexicon: the magic, the lengths of the sections, the
// sections, and the FNV-1a hash of all before it.
const (
	magic      = "parsitext lexicon 8\n"
	numSection = 10
	pieceSize  = 7     // bytes
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
		units: section[0], pieces: section[1], pairs: section[2],
		chars: section[4], small: section[5], learnt: section[6],
		filter: section[7], common: section[8], rare: section[9],
	}
	l.slots = uint32(len(l.pairs) / 4)
	levels, err := looseLevels(section[3])
	if err != nil {
		return nil, err
	}
	l.loose, l.sharing = levels[0], levels[1:]
	return l, nil
}

// u32 reads the little-endian number at s[i:i+4].
func u32(s string, i int) uint32 {
	s = s[i : i+4] // one check for all bytes
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// u64 reads the little-endian number at s[i:i+8].
func u64(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Sections are the parts of a lexicon.
type Sections struct {
	Units   []Unit // of the automaton
	Pieces  []Piece
	Pairs   PairTable
	Loose   LooseSet
	Letters []byte // see LetterModel
	Small   []byte // small tables
	Weights []byte
}

// Encode returns the encoded form of the sections.
func (s *Sections) Encode() []byte {
	var section [numSection][]byte
	for _, u := range append(slices.Clip(s.Units), make([]Unit, unitPad)...) {
		section[0] = appendLow(section[0], uint64(u), unitSize)
	}
	for _, p := range s.Pieces {
		section[1] = appendLow(section[1], p.bits(), pieceSize)
	}
	for i, size := range []int{unitSize, pieceSize} { // eight bytes are read of the last one too
		section[i] = append(section[i], make([]byte, 8-size)...)
	}
	section[2], section[3] = words(s.Pairs), s.Loose.encode()
	section[4], section[5], section[6] = s.Letters, s.Small, s.Weights
	section[7] = s.Pairs.filter()
	section[8], section[9] = keyed(s.Units, s.Pieces)
	out := []byte(magic)
	for _, b := range section {
		out = binary.LittleEndian.AppendUint32(out, uint32(len(b)))
	}
	for _, b := range section {
		out = append(out, b...)
	}
	return binary.LittleEndian.AppendUint64(out, hash(out))
}

// appendLow appends the lowest size bytes of n.
func appendLow(b []byte, n uint64, size int) []byte {
	return binary.LittleEndian.AppendUint64(b, n)[:len(b)+size]
}

// hash is the FNV-1a hash at the end of the encoded lexicon. The tests check it;
// Open does not.
func hash(b []byte) uint64 {
	h := fnv.New64a()
	h.Write(b)
	return h.Sum64()
}

func words(v []uint32) []byte {
	b := make([]byte, 0, 4*len(v))
	for _, u := range v {
		b = binary.LittleEndian.AppendUint32(b, u)
	}
	return b
}

// A Piece describes a piece.
type Piece struct {
	Class      Class
	Start      byte // cost of the piece where a word starts
	AfterZWNJ  byte // cost of the piece after a ZWNJ, whatever stands before
	Rate       byte // how often a ZWNJ follows, see Link
	AlphaZWNJ  byte // added to AfterZWNJ where the pair was never seen
	AlphaSpace byte // added to Start where the pair was never seen
	Flags      byte
}

// The flags of a piece.
const (
	Settled       = 1 << iota // standing alone between spaces, it is read as it is
	Follower                  // it was seen after a ZWNJ, so there may be a Pair of it there
	SettledPlural             // with any plural suffix, it is read as it is
	Finite                    // a form of a verb that may follow می
	LooseLeft                 // the left piece of some pair of the LooseSet
	LooseRight                // the right piece of some
	Name                      // of a person or a place, by lists of names
)

// Len returns the number of pieces.
func (l *Lexicon) Len() int { return len(l.pieces) / pieceSize }

// Piece returns the description of the piece with that number.
func (l *Lexicon) Piece(id int32) Piece {
	n := u64(l.pieces, int(id)*pieceSize)
	return Piece{Class(n), byte(n >> 8), byte(n >> 16), byte(n >> 24), byte(n >> 32), byte(n >> 40), byte(n >> 48)}
}

// Sort returns the class and the flags of the piece with that number.
func (l *Lexicon) Sort(id int32) (class Class, flags byte) {
	n := u64(l.pieces, int(id)*pieceSize)
	return Class(n), byte(n >> 48)
}

// bits packs a piece as Piece reads it.
func (p Piece) bits() uint64 {
	return uint64(p.Class) | uint64(p.Start)<<8 | uint64(p.AfterZWNJ)<<16 | uint64(p.Rate)<<24 |
		uint64(p.AlphaZWNJ)<<32 | uint64(p.AlphaSpace)<<40 | uint64(p.Flags)<<48
}
