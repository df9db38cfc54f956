package main

import (
	"maps"
	"slices"
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

// automaton returns the double array of the minimal automaton of the pieces,
// with the number of pieces that sort before each transition.
func automaton(pieces []string) (units, skips []uint32) {
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
		for c, child := range n.next {
			n.next[c] = visit(child)
		}
		n.codes = slices.Sorted(maps.Keys(n.next))
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

// pack lays the states out in a double array. The root has base 0.
func pack(root *node, states []*node) (units, skips []uint32) {
	base := make([]uint32, len(states))
	used := make([]bool, 1<<22)
	order := slices.Clone(states)
	slices.SortStableFunc(order, func(a, b *node) int { return len(b.next) - len(a.next) })
	var full []bool // slots taken
	place := func(n *node, b uint32) {
		base[n.id] = b
		used[b] = true
		for _, c := range n.codes {
			for int(b)+int(c) >= len(full) {
				full = append(full, false)
			}
			full[b+uint32(c)] = true
		}
	}
	free := func(n *node, b uint32) bool {
		for _, c := range n.codes {
			if at := int(b) + int(c); at < len(full) && full[at] {
				return false
			}
		}
		return true
	}
	place(root, 0)
	from := uint32(1)
	for _, n := range order {
		if n == root || len(n.next) == 0 {
			continue
		}
		for int(from) < len(full) && full[from] {
			from++
		}
		b := max(from, 40) - 40
		for b == 0 || used[b] || !free(n, b) {
			b++
		}
		place(n, b)
	}
	for _, n := range states {
		if len(n.next) == 0 {
			base[n.id] = uint32(len(full)) // the padding, where no letter is
		}
	}
	units = make([]uint32, len(full))
	skips = make([]uint32, len(full))
	for _, n := range states {
		skip := uint32(0)
		if n.final {
			skip = 1
		}
		for _, c := range n.codes {
			child := n.next[c]
			at := base[n.id] + uint32(c)
			units[at] = base[child.id]<<8 | uint32(c)
			if child.final {
				units[at] |= 0x80
			}
			skips[at] = skip
			skip += child.words
		}
	}
	return units, skips
}
