// Package wordset finds words in a fixed set with a perfect hash: a look-up costs two
// loads and one comparison, whether the word is in the set or not.
package wordset

import "fmt"

// A Set is a set of words. The generator of a table creates it with New.
type Set struct {
	Masks []uint64 // a bit for each sketch of a word, which excludes most other words
	Seeds []uint16 // of the buckets
	Words []string // each in the slot given by its hash
}

// Find returns the slot of a word, or -1.
func (s *Set) Find(word string) int {
	if b := s.sketch(word); s.Masks[b>>6]>>(b&63)&1 == 0 {
		return -1
	}
	h := hash(word)
	slot := s.slot(h, s.Seeds[s.bucket(h)])
	if s.Words[slot] != word {
		return -1
	}
	return slot
}

// sketch returns a number less than the bits of Masks, computed from a few bytes of a
// word.
func (s *Set) sketch(word string) uint32 {
	n := len(word)
	if n == 0 {
		return 0
	}
	x := uint32(word[n-1]) | uint32(word[n/2])<<8 | uint32(word[min(1, n-1)])<<16 | uint32(n)<<24
	return uint32(uint64(x*0x9E3779B1) * uint64(len(s.Masks)) * 64 >> 32)
}

// bucket returns the bucket of a hash.
func (s *Set) bucket(h uint64) int { return scale(h, len(s.Seeds)) }

// slot returns the slot of a hash in a bucket with a seed.
func (s *Set) slot(h uint64, seed uint16) int {
	return scale((h^uint64(seed)*0x9E3779B97F4A7C15)*0xD6E8FEB86659FD93, len(s.Words))
}

// scale maps the high bits of h to a number less than n.
func scale(h uint64, n int) int { return int(h >> 32 * uint64(n) >> 32) }

// hash is a hash of the bytes of a word: of its first eight, its last eight, and the
// bytes between them in steps of eight.
func hash(s string) uint64 {
	h := uint64(len(s)) * 0x9E3779B97F4A7C15
	for len(s) > 16 {
		h = mix(h, load8(s))
		s = s[8:]
	}
	if len(s) >= 8 {
		h = mix(h, load8(s))
		s = s[len(s)-8:]
		return mix(h, load8(s))
	}
	return mix(h, loadShort(s))
}

func mix(h, x uint64) uint64 {
	h = (h ^ x) * 0xBF58476D1CE4E5B9
	return h ^ h>>32
}

// load8 returns the number that the first eight bytes of s make.
func load8(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// loadShort returns a number made of the bytes of s, which has fewer than eight. If
// there are at least four, it reads them in two halves, which may overlap.
func loadShort(s string) (x uint64) {
	if n := len(s); n >= 4 {
		a := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
		b := uint64(s[n-4]) | uint64(s[n-3])<<8 | uint64(s[n-2])<<16 | uint64(s[n-1])<<24
		return a | b<<32
	}
	for i := range len(s) {
		x |= uint64(s[i]) << (8 * i)
	}
	return x
}

// sketchBits is the number of bits of Masks for each word.
const sketchBits = 10

// perBucket is the average number of words that share a seed.
const perBucket = 3

// New creates the set of the words, which must be distinct.
func New(words []string) (Set, error) {
	s := Set{make([]uint64, sketchBits*len(words)/64+1), make([]uint16, len(words)/perBucket+1), make([]string, len(words))}
	for _, w := range words {
		b := s.sketch(w)
		s.Masks[b>>6] |= 1 << (b & 63)
	}
	buckets := make([][]string, len(s.Seeds))
	for _, w := range words {
		i := s.bucket(hash(w))
		buckets[i] = append(buckets[i], w)
	}
	used := make([]bool, len(words))
	for size := len(words); size > 0; size-- {
		for i, b := range buckets {
			if len(b) != size {
				continue
			}
			if !s.place(i, b, used) {
				return Set{}, fmt.Errorf("no place for %q", b)
			}
		}
	}
	return s, nil
}

// place finds a seed that maps the words of a bucket to free slots.
func (s *Set) place(bucket int, words []string, used []bool) bool {
	for seed := range 1 << 16 {
		slots := map[int]bool{}
		for _, w := range words {
			slot := s.slot(hash(w), uint16(seed))
			if used[slot] || slots[slot] {
				break
			}
			slots[slot] = true
			s.Words[slot] = w
		}
		if len(slots) == len(words) {
			s.Seeds[bucket] = uint16(seed)
			for slot := range slots {
				used[slot] = true
			}
			return true
		}
		for slot := range slots {
			s.Words[slot] = ""
		}
	}
	return false
}
