package spacing

import (
	"math"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// certain is the margin of a change with which no other reading competes.
const certain = 64 * lexicon.Scale

// The margin of a change is how much more it costs to read its gap as it was typed: the
// difference between the cheapest paths with either gap. Margins are computed only if a
// Restorer asks for them, by a second walk over the lattice, from right to left.
type margins struct {
	right []int32    // the cost from each node to the end
	best  [][3]int32 // for each letter, the cost of the cheapest path with each Gap before it
}

// measuring prepares the decoder to compute margins, or not to.
func (d *decoder) measuring(yes bool) {
	d.margins, d.block.margin = nil, d.block.margin[:0]
	if !yes {
		return
	}
	d.margins = &d.scratch
	for range d.block.gaps {
		d.block.margin = append(d.block.margin, certain)
	}
}

// note stores the margin of a change of the gap before letter i, if margins are wanted.
func (b *block) note(i int, margin int32) {
	if len(b.margin) > 0 {
		b.margin[i] = margin
	}
}

// marginOf returns the margin in nats of the change of the gap before letter i.
func (b *block) marginOf(i int) float64 {
	if len(b.margin) == 0 {
		return 0
	}
	return float64(b.margin[i]) / lexicon.Scale
}

// measure finds the cheapest path for each reading of each gap between the letters that
// were decoded.
func (l *lattice) measure(m *margins) {
	m.reset(len(l.nodes), len(l.ends))
	for n := l.ends[len(l.ends)-1].first; n != nothing; n = l.nodes[n].next {
		m.right[n] = l.lex.RateCost(l.nodes[n].rate, lexicon.Space)
	}
	for i := len(l.nodes) - 1; i > 0; i-- {
		n := &l.nodes[i]
		if m.right[i] >= infinite {
			continue
		}
		l.measureSteps(m, int32(i), n)
		through := n.total + m.right[i]
		for s := int(n.from) + 1; s < int(n.to); s++ {
			best := &m.best[s-l.from]
			best[None] = min(best[None], through)
		}
	}
}

// measureSteps extends the paths by the steps to node i.
func (l *lattice) measureSteps(m *margins, i int32, n *node) {
	best := &m.best[int(n.from)-l.from]
	for at := l.ends[int(n.from)-l.from].first; at != nothing; at = l.nodes[at].next {
		before := &l.nodes[at]
		for link := range lexicon.Link(2) {
			if n.reach[link] >= infinite || link == lexicon.ZWNJ && l.stays(before, n) {
				continue
			}
			cost := n.reach[link] + l.step(before, link, n) + m.right[i]
			m.right[at] = min(m.right[at], cost)
			best[gapOf(link)] = min(best[gapOf(link)], before.total+cost)
		}
	}
}

func (m *margins) reset(nodes, letters int) {
	m.right = longer(m.right[:0], nodes)
	m.best = longer(m.best[:0], letters)
	for i := range m.right {
		m.right[i] = infinite
	}
	for i := range m.best {
		m.best[i] = [3]int32{infinite, infinite, infinite}
	}
}

// of returns the margin of what was read before a letter over the gap g that the text has
// there. Shown says whether a ZWNJ is visible there.
func (m *margins) of(i int, g Gap, shown bool) int32 {
	best := m.best[i]
	typed := best[min(g, Space)]
	if !shown && g != Space {
		typed = min(best[None], best[ZWNJ])
	}
	return min(max(typed-min(best[None], best[ZWNJ], best[Space]), 0), certain)
}

// Confidence returns the probability that a change with that margin is right. It is a
// logistic curve fitted to the changes that the decoder makes on the development sets;
// docs/confidence.md says how often they are right.
func Confidence(margin float64) float64 {
	return 1 / (1 + math.Exp(-(confidenceAt0 + confidenceSlope*margin)))
}

// MarginOf is the inverse of Confidence: the margin of changes that are right with
// probability p, at least 0.
func MarginOf(p float64) float64 {
	return max(0, (math.Log(p/(1-p))-confidenceAt0)/confidenceSlope)
}

const (
	confidenceAt0   = 0.3
	confidenceSlope = 0.42
)
