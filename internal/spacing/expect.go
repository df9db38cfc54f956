package spacing

import (
	"math"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A Gradient says of each feature how much oftener a reading is expected to have it
// than a right reading is. Weights, being costs, make the right ones likelier when they
// move by it.
type Gradient map[uint32]float64

// likelyEnough is how likely the right readings of a run must be, as a negative
// logarithm, so that nothing is to be learned from it.
const likelyEnough = 0.02

// Expect adds to g what the runs of the sample say: a reading of cost c is as likely
// as exp(-c/Scale). Readings with a place too few or too many have a discount, for
// each such place, that the right ones must make good. It returns the number of runs
// and of those whose cheapest reading is wrong, and the sum of the negative
// logarithms of the likelihoods of the right readings.
func (s *Sample) Expect(discount [2]int32, g Gradient) (runs, wrong int, loss float64) {
	c := standard
	c.level, c.want, c.margin = s.level, s.want, discount
	for from := 0; from < len(s.block.codes); {
		to := s.block.runEnd(from)
		runs++
		s.lattice.decode(&s.block, from, to, nil, &c)
		if !s.isRight(from, to) {
			wrong++
		}
		s.all.find(&s.lattice, &s.block, from, to, &c)
		c.forced = true
		s.right.decode(&s.block, from, to, nil, &c)
		if s.right.best != nothing {
			s.few.find(&s.right, &s.block, from, to, &c)
			if unlikely := s.all.sum - s.few.sum; unlikely > likelyEnough {
				loss += unlikely
				s.expected(&s.all, &s.lattice, 1, g)
				s.expected(&s.few, &s.right, -1, g)
			}
		}
		c.forced = false
		from = to
	}
	return runs, wrong, loss
}

// expected adds the features of each step of a lattice to g, times weight and the
// probability of the step.
func (s *Sample) expected(all *steps, l *lattice, weight float64, g Gradient) {
	const least = 1.0 / 512
	for i := range all.list {
		st := &all.list[i]
		if p := all.probability(st); p > least {
			s.features = l.features(s.features[:0], &s.block, &l.edges[st.before], st.link, &l.edges[st.e], s.level)
			for _, f := range s.features {
				g[f] += weight * p
			}
		}
	}
}

// steps are all the steps of the readings in a lattice, and the sums over readings
// that make their probabilities, all as logarithms.
type steps struct {
	list []step
	fore []float64 // over the readings up to each edge
	back []float64 // over those from each edge on
	sum  float64   // over all readings
}

// A step goes from one edge to the next over a link.
type step struct {
	before, e int32
	link      lexicon.Link
	weight    float64 // negative cost, in nats
}

// find finds the steps of a lattice decoded from letters [from, to).
func (a *steps) find(l *lattice, b *block, from, to int, c *channel) {
	a.list = a.list[:0]
	for i := 1; i < len(l.edges); i++ {
		e := &l.edges[i]
		reach := l.reach(b, from, c, e)
		for at := l.ends[int(e.from)-from]; at != nothing; at = l.edges[at].next {
			for link := range lexicon.Link(2) {
				if before := &l.edges[at]; reach[link] < infinite && !(link == lexicon.Half && stays(b, before, e)) {
					cost := reach[link] + l.step(b, before, link, e, c.level)
					a.list = append(a.list, step{at, int32(i), link, -float64(cost) / lexicon.Scale})
				}
			}
		}
	}
	a.sumUp(l, l.ends[to-from])
}

// sumUp sums over the readings that end with one of the edges of a list. Steps are
// in the order of their edges, and an edge comes after all edges before it.
func (a *steps) sumUp(l *lattice, last int32) {
	a.fore, a.back = impossible(a.fore, len(l.edges)), impossible(a.back, len(l.edges))
	a.fore[0], a.sum = 0, math.Inf(-1)
	for _, s := range a.list {
		a.fore[s.e] = addLogs(a.fore[s.e], a.fore[s.before]+s.weight)
	}
	for e := last; e != nothing; e = l.edges[e].next {
		a.back[e] = -float64(l.lex.RateCost(l.edges[e].rate, lexicon.Space)) / lexicon.Scale
		a.sum = addLogs(a.sum, a.fore[e]+a.back[e])
	}
	for i := len(a.list) - 1; i >= 0; i-- {
		s := &a.list[i]
		a.back[s.before] = addLogs(a.back[s.before], s.weight+a.back[s.e])
	}
}

// probability returns how likely a reading has the step.
func (a *steps) probability(s *step) float64 {
	return math.Exp(a.fore[s.before] + s.weight + a.back[s.e] - a.sum)
}

// impossible returns n logarithms of nothing, in the memory of sums.
func impossible(sums []float64, n int) []float64 {
	sums = longer(sums[:0], n)
	for i := range sums {
		sums[i] = math.Inf(-1)
	}
	return sums
}

// addLogs returns log(exp(a) + exp(b)).
func addLogs(a, b float64) float64 {
	const negligible = 20
	if a < b {
		a, b = b, a
	}
	if b < a-negligible || math.IsInf(a, -1) {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}
