package main

import (
	"maps"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A node is a state of the automaton while it is built.
type node struct {
	final bool
	next  map[byte]*node
	words uint32 // pieces that end at or below the node
	id    int    // number of the state among the minimal ones
	codes []byte // the letters of next, sorted, once the state is minimal
}

// key identifies the states with the same language, once the children are minimal.
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

// minimal merges equal states, leaves first, and returns those left, the root last.
func minimal(root *node) []*node {
	seen := map[string]*node{}
	var states []*node
	var visit func(n *node) *node
	visit = func(n *node) *node {
		n.codes = slices.Sorted(maps.Keys(n.next))
		for _, c := range n.codes { // in order, for it numbers the states
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

// pack lays the states out in a double array. The root has base 0, states without
// transitions the first place past the array, where no letter is.
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

// bases gives each state a base of its own so that no two transitions are in one
// slot, those with the most transitions first, and returns the size of the array.
func bases(root *node, states []*node) (base []uint32, size int) {
	base = make([]uint32, len(states))
	var a slots
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
			base[n.id] = uint32(len(a.full))
		}
	}
	return base, len(a.full)
}

// slots are the slots and bases taken.
type slots struct {
	full  []bool
	bases []bool
	from  uint32 // no slot before it is free
}

// put takes the base b and the slots of the transitions codes.
func (a *slots) put(codes []byte, b uint32) {
	for int(b) >= len(a.bases) {
		a.bases = append(a.bases, false)
	}
	a.bases[b] = true
	for _, c := range codes {
		for int(b)+int(c) >= len(a.full) {
			a.full = append(a.full, false)
		}
		a.full[b+uint32(c)] = true
	}
}

// find returns the first base that is free, with the slots of the transitions.
func (a *slots) find(codes []byte) uint32 {
	for int(a.from) < len(a.full) && a.full[a.from] {
		a.from++
	}
	b := max(a.from, lexicon.Codes) - lexicon.Codes
	for !a.free(codes, b) {
		b++
	}
	return b
}

func (a *slots) free(codes []byte, b uint32) bool {
	if int(b) < len(a.bases) && a.bases[b] {
		return false
	}
	for _, c := range codes {
		if at := int(b) + int(c); at < len(a.full) && a.full[at] {
			return false
		}
	}
	return true
}
