package lexicon

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// A Key is the letters of a short word: codeBits bits each, the last one lowest.
type Key uint64

const (
	codeBits = 6
	keyMax   = 10 // letters in a key
)

// Add returns the key with one more letter.
func (k Key) Add(code byte) Key { return k<<codeBits | Key(code) }

// KeyOf returns the key of a word.
func KeyOf(codes []byte) (k Key) {
	for _, code := range codes {
		k = k.Add(code)
	}
	return k
}

// PackKey is KeyOf for up to eight letters in the bytes of a number, the last one lowest.
func PackKey(letters uint64) Key {
	k := letters&0x003F_003F_003F_003F | letters&0x3F00_3F00_3F00_3F00>>2
	k = k&0x0000_0FFF_0000_0FFF | k&0x0FFF_0000_0FFF_0000>>4
	return Key(k&0x0000_0000_00FF_FFFF | k&0x00FF_FFFF_0000_0000>>8)
}

// The section of common words has the commonest short pieces by their keys, in buckets of
// two entries. An entry is a number of eight bytes: the flags of the piece in the lowest one,
// its class in the next, then the number of the piece and a tag, which is all that is kept of
// its key. An empty entry is 0. The section is small so that it stays in the cache.
const (
	bucketBits = 14
	entrySize  = 8
	bucketSize = 2 * entrySize
	commonSize = bucketSize << bucketBits

	classAt  = 8
	numberAt = 16
	tagAt    = 36

	maxPieces = 1 << (tagAt - numberAt)
)

// place returns where the bucket of a key is, and the tag of the key.
func (k Key) place() (bucket int, tag uint64) {
	h := uint64(k) * 0x9E3779B97F4A7C15
	return int(h>>(64-bucketBits)) * bucketSize, h<<bucketBits>>tagAt | 1
}

// Find returns the number of a piece, its class and its flags, or -1. The key is that of
// the word: it finds a common one in one look, where Lookup takes one a letter. A word that is
// no piece may have the bucket and the tag of one, but not one in fifty million has.
func (l *Lexicon) Find(word []byte, key Key) (id int32, class Class, flags byte) {
	if len(word) <= keyMax {
		at, tag := key.place()
		bucket := l.common[at : at+bucketSize]
		entry, second := u64(bucket, 0), u64(bucket, entrySize)
		if entry>>tagAt != tag {
			entry = second
		}
		if entry>>tagAt == tag {
			return int32(entry >> numberAt % maxPieces), Class(entry >> classAt), byte(entry)
		}
	}
	if id = l.Lookup(word); id >= 0 {
		class, flags = l.Sort(id)
	}
	return id, class, flags
}

// commonWords makes the section of common words.
func commonWords(units []Unit, pieces []Piece) []byte {
	keys := make([]Key, len(pieces))
	spell(units, Walk{}, 0, 0, keys)
	ids := make([]int, len(pieces))
	for i := range ids {
		ids[i] = i
	}
	slices.SortStableFunc(ids, func(a, b int) int { return cmp.Compare(pieces[a].cost(), pieces[b].cost()) })
	section := make([]byte, commonSize)
	for _, id := range ids {
		at, tag := keys[id].place()
		if binary.LittleEndian.Uint64(section[at:]) != 0 {
			at += entrySize
		}
		if keys[id] == 0 || binary.LittleEndian.Uint64(section[at:]) != 0 {
			continue
		}
		p := pieces[id]
		entry := uint64(p.Flags) | uint64(p.Class)<<classAt | uint64(id)<<numberAt | tag<<tagAt
		binary.LittleEndian.PutUint64(section[at:], entry)
	}
	return section
}

// cost is the less, the commoner the piece is.
func (p Piece) cost() byte { return min(p.Start, p.AfterZWNJ) }

// spell finds the keys of the pieces that go on from w, which has letters with that key.
func spell(units []Unit, w Walk, letters int, key Key, keys []Key) {
	if letters == keyMax {
		return
	}
	for code := byte(1); code < Codes; code++ {
		at := int(uint32(w.unit)>>unitBase) + int(code)
		if at >= len(units) || byte(units[at])&^unitFinal != code {
			continue
		}
		next := Walk{units[at], w.id + uint32(units[at]>>unitSkip)}
		if id, ok := next.ID(); ok {
			keys[id] = key.Add(code)
		}
		spell(units, next, letters+1, key.Add(code), keys)
	}
}
