package main

import (
	"maps"
	"math/bits"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A node is a state of the automaton during its construction.
type node struct {
	final bool
	next  map[byte]*node
	words uint32 // pieces that end at or below the node
	id    int    // number of the state in the minimal automaton
	codes []byte // the letters of next, sorted, once the state is minimal
}

// key identifies states with the same language, provided their children are minimal.
func (n *node) key() string {
	b := []byte{0}
	if n.final {
		b[0] = 1
	}
	for _, c := range n.codes {
		id := n.next[c].id
		b = append(b, c, byte(id), byte(id>>8), byte(id>>16))
	}
	return string(b)
}

// automaton returns the double array of the minimal automaton of the pieces.
func automaton(pieces []string) []lexicon.Unit {
	root := trie(pieces)
	states := minimal(root)
	return pack(root, states)
}

func trie(pieces []string) *node {
	root := &node{next: map[byte]*node{}}
	for _, p := range pieces {
		n := root
		for i := range len(p) {
			child := n.next[p[i]]
			if child == nil {
				child = &node{next: map[byte]*node{}}
				n.next[p[i]] = child
			}
			n = child
		}
		n.final = true
	}
	return root
}

// minimal merges equal states, leaves first, and returns the remaining ones, the root
// last.
func minimal(root *node) []*node {
	seen := map[string]*node{}
	var states []*node
	var visit func(n *node) *node
	visit = func(n *node) *node {
		n.codes = slices.Sorted(maps.Keys(n.next))
		for _, c := range n.codes { // sorted, because it numbers the states
			n.next[c] = visit(n.next[c])
		}
		k := n.key()
		if same, ok := seen[k]; ok {
			return same
		}
		n.id = len(states)
		if n.final {
			n.words = 1
		}
		for _, child := range n.next {
			n.words += child.words
		}
		seen[k] = n
		states = append(states, n)
		return n
	}
	visit(root)
	return states
}

// pack lays the states out in a double array. The root has base 0. States without
// transitions have the first place after the array, where there is no letter.
func pack(root *node, states []*node) []lexicon.Unit {
	base, size := bases(root, states)
	units := make([]lexicon.Unit, size)
	for _, n := range states {
		skip := uint32(0)
		if n.final {
			skip = 1
		}
		for _, c := range n.codes {
			child := n.next[c]
			units[base[n.id]+uint32(c)] = lexicon.NewUnit(c, child.final, base[child.id], skip)
			skip += child.words
		}
	}
	return units
}

// bases gives each state a distinct base so that no two transitions share a slot,
// starting with the states with the most transitions. It returns the size of the array.
func bases(root *node, states []*node) (base []uint32, size int) {
	base = make([]uint32, len(states))
	a := slots{tried: map[string]uint32{}}
	a.put(root.codes, 0)
	order := slices.Clone(states)
	slices.SortStableFunc(order, func(a, b *node) int { return len(b.codes) - len(a.codes) })
	for _, n := range order {
		if n != root && len(n.codes) > 0 {
			base[n.id] = a.find(n.codes)
			a.put(n.codes, base[n.id])
		}
	}
	for _, n := range states {
		if len(n.codes) == 0 {
			base[n.id] = uint32(a.full.len())
		}
	}
	return base, a.full.len()
}

// A slots records the slots and bases in use.
type slots struct {
	full  bitset
	bases bitset
	tried map[string]uint32 // transitions → no earlier base has room for them
}

// put reserves the base b and the slots of the transitions codes.
func (a *slots) put(codes []byte, b uint32) {
	a.bases.set(b)
	for _, c := range codes {
		a.full.set(b + uint32(c))
	}
}

// find returns the first free base with free slots for the transitions. Nothing is ever
// released, so the next search for the same transitions continues from there.
func (a *slots) find(codes []byte) uint32 {
	for b := a.tried[string(codes)]; ; b += 64 {
		taken := a.bases.from(b)
		for _, c := range codes {
			taken |= a.full.from(b + uint32(c))
		}
		if taken != ^uint64(0) {
			b += uint32(bits.TrailingZeros64(^taken))
			a.tried[string(codes)] = b
			return b
		}
	}
}

// A bitset is a set of numbers.
type bitset []uint64

func (s *bitset) set(i uint32) {
	for int(i/64) >= len(*s) {
		*s = append(*s, 0)
	}
	(*s)[i/64] |= 1 << (i % 64)
}

// from returns the bits of the set for the 64 numbers from i on.
func (s bitset) from(i uint32) (in uint64) {
	if at := int(i / 64); at < len(s) {
		in = s[at] >> (i % 64)
	}
	if at := int(i/64) + 1; at < len(s) {
		in |= s[at] << (64 - i%64)
	}
	return in
}

// len returns one more than the greatest number in the set.
func (s bitset) len() int {
	if len(s) == 0 {
		return 0
	}
	return 64*len(s) - bits.LeadingZeros64(s[len(s)-1])
}
