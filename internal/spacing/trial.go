package spacing

import (
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A Trial reads a text that was damaged on purpose and shows every step of every path,
// for the program that learns the weights.
type Trial struct {
	text    block
	channel channel
	lattice lattice
}

// Reset empties the text, to be read with a lexicon.
func (t *Trial) Reset(lex *lexicon.Lexicon) {
	t.text.clear()
	t.channel = standard
	t.lattice.lex, t.lattice.b, t.lattice.c = lex, &t.text, &t.channel
}

// Add adds the letters of a piece, after gap g.
func (t *Trial) Add(piece string, g Gap) { t.text.append(piece, g) }

// Len returns the number of letters.
func (t *Trial) Len() int { return len(t.text.codes) }

// Shows reports whether a ZWNJ would show before letter i.
func (t *Trial) Shows(i int) bool { return lexicon.JoinsNext(t.text.codes[i-1]) }

// RunEnd returns the end of the run of words that letter i is in.
func (t *Trial) RunEnd(i int) int { return t.text.runEnd(i) }

// Weigh gathers the evidence of the whole text. It leaves no token as read.
func (t *Trial) Weigh() {
	t.lattice.gather()
	t.text.tokens = t.text.tokens[:0]
}

// Read finds the cheapest path through letters [from, to), which are a whole run, and
// reports whether there is one.
func (t *Trial) Read(from, to int, bias Bias) bool {
	t.lattice.bias = bias
	t.lattice.decode(from, to, nil)
	return t.lattice.last != nothing
}

// Gap returns what the cheapest path has before letter i.
func (t *Trial) Gap(i int) Gap { return t.text.path[i] }

// A Step goes from one node to the next over a link. The nodes are numbered from 0, which
// stands for what the path follows; each comes after all nodes that it can follow.
type Step struct {
	Before, Node int32
	Link         lexicon.Link
	Cost         int32
}

// Steps appends all steps of the paths that were read, in the order of their nodes. The steps to a node
// begin with the last one before it.
func (t *Trial) Steps(dst []Step) []Step {
	l := &t.lattice
	for i := 1; i < len(l.nodes); i++ {
		n, first := &l.nodes[i], len(dst)
		for at := l.ends[int(n.from)-l.from].first; at != nothing; at = l.nodes[at].next {
			before := &l.nodes[at]
			for _, link := range [...]lexicon.Link{lexicon.Space, lexicon.ZWNJ} {
				if n.reach[link] < infinite && !(link == lexicon.ZWNJ && l.stays(before, n)) {
					dst = append(dst, Step{at, int32(i), link, n.reach[link] + l.step(before, link, n)})
				}
			}
		}
		slices.Reverse(dst[first:])
	}
	return dst
}

// Nodes returns the number of nodes.
func (t *Trial) Nodes() int { return len(t.lattice.nodes) }

// Ends calls yield for each node that may end a path, with the cost of ending there, the last one first.
func (t *Trial) Ends(yield func(node, cost int32) bool) {
	l := &t.lattice
	for i := len(l.nodes) - 1; i >= 0; i-- {
		n := &l.nodes[i]
		if int(n.to) == l.from+len(l.ends)-1 && !yield(int32(i), l.lex.RateCost(n.rate, lexicon.Space)) {
			return
		}
	}
}

// Features appends the numbers of the weights that a step has.
func (t *Trial) Features(dst []uint32, s Step) []uint32 {
	l := &t.lattice
	return l.features(dst, &l.nodes[s.Before], s.Link, &l.nodes[s.Node])
}
