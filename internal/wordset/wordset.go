// Package wordset finds words in a fixed set with a perfect hash: a look-up costs two
// loads and one comparison, whether the word is in the set or not.
package wordset

import (
	"fmt"
	"math/bits"
	"strings"
)

// A Set is a set of words. The generator of a table creates it with New.
type Set struct {
	Seeds []uint16 // of the buckets
	Codes []uint64 // of the words, each in the slot given by its hash; 0 if Code returns 0
	Words []string // in the same slots
}

// MaxCoded is the largest length in bytes of a word that has a code: eight letters.
const MaxCoded = 16

// Code returns a number that stands for a word of one to eight characters of U+0600 to
// U+06FF, the first of which is not U+0600: the low bytes of their code points, the first
// character highest. It returns 0 for every other text.
func Code(word string) (code uint64) {
	n, ok := len(word), false
	switch {
	case n&1 != 0 || n > MaxCoded || strings.HasPrefix(word, "\u0600"):
	case n >= 8:
		first, isFirst := lowBytes(loadBig8(word), 8)
		last, isLast := lowBytes(loadBig8(word[n-8:]), 8)
		code, ok = first<<(4*(n-8))|last, isFirst && isLast
	case n >= 4:
		code, ok = lowBytes(loadBig4(word)<<(8*(n-4))|loadBig4(word[n-4:]), n)
	case n == 2:
		code, ok = lowBytes(uint64(word[0])<<8|uint64(word[1]), n)
	}
	if !ok {
		return 0
	}
	return code
}

// lowBytes returns the low bytes of the one to four characters that the lowest n bytes of
// x hold, and whether all of them are in U+0600 to U+06FF, where each has two bytes.
func lowBytes(x uint64, n int) (low uint64, ok bool) {
	const each = 0x0001000100010001
	ok = (x^0xD880*each)&(0xFCC0*each)<<(64-8*n) == 0
	x = x>>2&(0xC0*each) | x&(0x3F*each)
	x = (x | x>>8) & 0x0000FFFF0000FFFF
	return (x | x>>16) & 0xFFFFFFFF, ok
}

func loadBig8(s string) uint64 { return bits.ReverseBytes64(load8(s)) }

func loadBig4(s string) uint64 {
	_ = s[3]
	return uint64(s[0])<<24 | uint64(s[1])<<16 | uint64(s[2])<<8 | uint64(s[3])
}

// Find returns the slot of a word, or -1.
func (s *Set) Find(word string) int {
	if code := Code(word); code != 0 {
		return s.FindCode(code)
	}
	slot := s.slot(hashLong(word))
	if s.Words[slot] != word {
		return -1
	}
	return slot
}

// FindCode returns the slot of the word with a code, which is not 0, or -1.
func (s *Set) FindCode(code uint64) int {
	slot := s.slot(mix(0, code))
	if s.Codes[slot] != code {
		return -1
	}
	return slot
}

// slot returns the slot of a hash.
func (s *Set) slot(h uint64) int { return s.place(h, s.Seeds[s.bucket(h)]) }

// bucket returns the bucket of a hash.
func (s *Set) bucket(h uint64) int { return scale(h, len(s.Seeds)) }

// place returns the slot of a hash in a bucket with a seed.
func (s *Set) place(h uint64, seed uint16) int {
	return scale((h^uint64(seed)*0x9E3779B97F4A7C15)*0xD6E8FEB86659FD93, len(s.Words))
}

// scale maps the high bits of h to a number less than n.
func scale(h uint64, n int) int { return int(h >> 32 * uint64(n) >> 32) }

// hash is a hash of a word: of its code or, if it has none, of its first eight bytes, its
// last eight, and the bytes between them in steps of eight.
func hash(s string) uint64 {
	if code := Code(s); code != 0 {
		return mix(0, code)
	}
	return hashLong(s)
}

func hashLong(s string) uint64 {
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

// perBucket is the average number of words that share a seed.
const perBucket = 3

// New creates the set of the words, which must be distinct.
func New(words []string) (Set, error) {
	s := Set{make([]uint16, len(words)/perBucket+1), make([]uint64, len(words)), make([]string, len(words))}
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
			if !s.settle(i, b, used) {
				return Set{}, fmt.Errorf("no place for %q", b)
			}
		}
	}
	for i, w := range s.Words {
		s.Codes[i] = Code(w)
	}
	return s, nil
}

// settle finds a seed that maps the words of a bucket to free slots.
func (s *Set) settle(bucket int, words []string, used []bool) bool {
	for seed := range 1 << 16 {
		slots := map[int]bool{}
		for _, w := range words {
			slot := s.place(hash(w), uint16(seed))
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
