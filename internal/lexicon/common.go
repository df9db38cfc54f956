package lexicon

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// A Key holds the letters of a short word, codeBits bits each, the last one lowest.
type Key uint64

const (
	codeBits = 6
	KeyMax   = 10                // letters in a key
	KeyBits  = codeBits * KeyMax // of a key
)

// Add returns the key with one more letter.
func (k Key) Add(code byte) Key { return k<<codeBits | Key(code) }

// Before returns the key of a word of n letters with one more letter before them.
func (k Key) Before(code byte, n int) Key { return k | Key(code)<<(codeBits*n) }

// Last returns the last letter.
func (k Key) Last() byte { return byte(k % (1 << codeBits)) }

// KeyOf returns the key of a word.
func KeyOf(codes []byte) (k Key) {
	const eight = 8
	if n := len(codes); 0 < n && n <= eight && cap(codes) >= eight { // without a branch for each letter
		return PackKey(binary.BigEndian.Uint64(codes[:eight]) >> (8 * (eight - n)))
	}
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

// Two sections hold short pieces by their keys: the first has the commonest ones and is
// so small that it stays in the cache; the second has most others. They consist of
// buckets of two entries. An entry is a number of eight bytes: the flags of the piece in
// the lowest byte, its class in the next, then the number of the piece, and a tag, which
// is all that is stored of its key. An empty entry is 0.
const (
	commonBits = 14 // of the index of a bucket
	rareBits   = 15
	entrySize  = 8
	bucketSize = 2 * entrySize

	classAt  = 8
	numberAt = 16
	tagAt    = 36
	hashBits = 16 // of a hash, the highest, that are not in the tag

	NumberBits = tagAt - numberAt // of the number of a piece

	maxPieces = 1 << NumberBits
)

// A Hash is the hash of a key.
type Hash uint64

// Hash returns the hash of the key.
func (k Key) Hash() Hash { return Hash(k) * 0x9E3779B97F4A7C15 }

func tagOf(hash Hash) uint64 { return uint64(hash)<<hashBits>>tagAt | 1 }

// bucketOf returns the offset of a key's bucket in a section whose buckets have an index
// of that many bits.
func bucketOf(hash Hash, bits int) int { return int(hash>>(64-bits)) * bucketSize }

// An Entry is what the decoder needs to know first about a piece: its number, its class and
// its flags. It is 0 for no piece.
type Entry uint64

func newEntry(id int32, class Class, flags byte, tag uint64) Entry {
	return Entry(uint64(flags) | uint64(class)<<classAt | uint64(id)<<numberAt | tag<<tagAt)
}

// ID returns the number of the piece.
func (e Entry) ID() int32 { return int32(e >> numberAt % maxPieces) }

// Class returns its class.
func (e Entry) Class() Class { return Class(e >> classAt) }

// Flags returns its flags.
func (e Entry) Flags() byte { return byte(e) }

// Find returns the entry of a piece of that many letters by its key, or 0 if it is not a
// piece or must be looked up with Entry. It finds a common piece in one look-up, where
// Entry needs one per letter. A word that is not a piece may share the bucket and the tag
// of one, but fewer than one in twenty million do.
func (l *Lexicon) Find(key Key, letters int) Entry {
	if letters > KeyMax {
		return 0
	}
	h := key.Hash()
	if entry := l.Commonest(h); entry.Has(h) {
		return entry
	}
	if entry := Entry(u64(l.common, bucketOf(h, commonBits)+entrySize)); entry.Has(h) {
		return entry
	}
	return l.findRare(h)
}

// Commonest returns the commonest piece of those that share the bucket of a key. If it has the key, it is
// what Find returns. Both are inlined, since nearly all words of a text are such pieces.
func (l *Lexicon) Commonest(h Hash) Entry { return Entry(u64(l.common, bucketOf(h, commonBits))) }

// Has reports whether an entry has a key.
func (e Entry) Has(h Hash) bool { return uint64(e)>>tagAt == tagOf(h) }

// findRare returns the entry of a key that is not among the common ones, or 0.
func (l *Lexicon) findRare(hash Hash) Entry {
	at := bucketOf(hash, rareBits)
	for end := at + bucketSize; at < end; at += entrySize {
		if entry := u64(l.rare, at); entry>>tagAt == tagOf(hash) {
			return Entry(entry)
		}
	}
	return 0
}

// Word returns the entry of a piece, or 0. It tries the key first, which takes one look-up.
func (l *Lexicon) Word(word []byte) Entry {
	if len(word) <= KeyMax {
		if entry := l.Find(KeyOf(word), len(word)); entry != 0 {
			return entry
		}
	}
	return l.Entry(word)
}

// Entry returns the entry of a piece, or 0.
func (l *Lexicon) Entry(word []byte) Entry {
	id := l.Lookup(word)
	if id < 0 {
		return 0
	}
	class, flags := l.Sort(id)
	return newEntry(id, class, flags, 1)
}

// keyed makes the sections of short pieces.
func keyed(units []Unit, pieces []Piece) (common, rare []byte) {
	keys := make([]Key, len(pieces))
	spell(units, Walk{}, 0, 0, keys)
	ids := make([]int, len(pieces))
	for i := range ids {
		ids[i] = i
	}
	slices.SortStableFunc(ids, func(a, b int) int { return cmp.Compare(pieces[a].cost(), pieces[b].cost()) })
	common, rare = make([]byte, bucketSize<<commonBits), make([]byte, bucketSize<<rareBits)
	for _, id := range ids {
		if h := keys[id].Hash(); h != 0 {
			p := pieces[id]
			entry := uint64(newEntry(int32(id), p.Class, p.Flags, tagOf(h)))
			if !put(common, bucketOf(h, commonBits), entry) {
				put(rare, bucketOf(h, rareBits), entry)
			}
		}
	}
	return common, rare
}

// put stores an entry in the bucket at an offset of a section, and reports whether there
// was room.
func put(section []byte, at int, entry uint64) bool {
	for end := at + bucketSize; at < end; at += entrySize {
		if binary.LittleEndian.Uint64(section[at:]) == 0 {
			binary.LittleEndian.PutUint64(section[at:], entry)
			return true
		}
	}
	return false
}

// cost is lower for commoner pieces.
func (p Piece) cost() byte { return min(p.Start, p.AfterZWNJ) }

// spell sets the keys of the pieces that continue from w, whose letters have the given
// key.
func spell(units []Unit, w Walk, letters int, key Key, keys []Key) {
	if letters == KeyMax {
		return
	}
	for code := byte(1); code < Codes; code++ {
		at := w.unit.base()/unitSize + int(code)
		if at >= len(units) || units[at].code() != code {
			continue
		}
		next := Walk{units[at], w.id + units[at].skip()}
		if id, ok := next.ID(); ok {
			keys[id] = key.Add(code)
		}
		spell(units, next, letters+1, key.Add(code), keys)
	}
}
