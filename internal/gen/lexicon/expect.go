package main

import (
	"math"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// A gradient holds, for each feature, its expected count in paths minus its count in
// the right paths. Weights are costs, so moving them by the gradient makes the right
// paths more likely.
type gradient map[uint32]float64

// likelyEnough is the probability of the right paths of a run, as a negative
// logarithm, above which nothing is learned from it.
const likelyEnough = 0.02

// expect adds the gradient of the runs of the sample to g. The likelihood of a path of
// cost c is proportional to exp(-c/Scale). A path gets a discount for each missing or
// superfluous gap, so that the right paths must be cheaper by that margin. It returns
// the number of runs, the number of those whose cheapest path is wrong, and the sum of
// the negative logarithms of the likelihoods of the right paths.
func (s *sample) expect(discount [2]int32, g gradient) (runs, wrong int, loss float64) {
	s.bias = bias{sample: s, discount: discount}
	for from := 0; from < s.trial.Len(); {
		to := s.trial.RunEnd(from)
		runs++
		s.bias.forced = true
		possible := s.trial.Read(from, to, &s.bias)
		if possible {
			s.right.find(&s.trial)
		}
		s.bias.forced = false
		s.trial.Read(from, to, &s.bias)
		if !s.isRight(from, to) {
			wrong++
		}
		if possible {
			s.all.find(&s.trial)
			if unlikely := s.all.sum - s.right.sum; unlikely > likelyEnough {
				loss += unlikely
				s.learn(from, to, g)
			}
		}
		from = to
	}
	return runs, wrong, loss
}

// learn adds the expected features of the paths that were read last to g, and
// subtracts those of the right paths.
func (s *sample) learn(from, to int, g gradient) {
	s.expected(&s.all, 1, g)
	s.bias.forced = true
	s.trial.Read(from, to, &s.bias)
	s.expected(&s.right, -1, g)
	s.bias.forced = false
}

// expected adds the features of each step of the paths that were read last to g,
// multiplied by weight and the probability of the step.
func (s *sample) expected(p *paths, weight float64, g gradient) {
	const least = 1.0 / 512
	for i, st := range p.steps {
		if likely := p.probability(i); likely > least {
			s.features = s.trial.Features(s.features[:0], st)
			for _, f := range s.features {
				g[f] += weight * likely
			}
		}
	}
}

// paths holds all steps of the paths through a lattice, and the sums over paths from
// which their probabilities are computed, all as logarithms.
type paths struct {
	steps    []spacing.Step
	forward  []float64 // over the paths up to each node
	backward []float64 // over those from each node on
	sum      float64   // over all paths
}

// find collects the steps that were read last and computes the sums.
func (p *paths) find(t *spacing.Trial) {
	p.steps = t.Steps(p.steps[:0])
	n := t.Nodes()
	p.forward, p.backward = impossible(p.forward, n), impossible(p.backward, n)
	p.forward[0], p.sum = 0, math.Inf(-1)
	for _, s := range p.steps {
		p.forward[s.Node] = addLogs(p.forward[s.Node], p.forward[s.Before]+nats(s.Cost))
	}
	for node, cost := range t.Ends {
		p.backward[node] = nats(cost)
		p.sum = addLogs(p.sum, p.forward[node]+p.backward[node])
	}
	for i := len(p.steps) - 1; i >= 0; i-- {
		s := &p.steps[i]
		p.backward[s.Before] = addLogs(p.backward[s.Before], nats(s.Cost)+p.backward[s.Node])
	}
}

// probability returns how likely a path has step i.
func (p *paths) probability(i int) float64 {
	s := &p.steps[i]
	return math.Exp(p.forward[s.Before] + nats(s.Cost) + p.backward[s.Node] - p.sum)
}

// nats turns a cost into the logarithm of a probability.
func nats(cost int32) float64 { return -float64(cost) / lexicon.Scale }

// impossible returns n logarithms of zero, in the memory of sums.
func impossible(sums []float64, n int) []float64 {
	sums = sums[:0]
	for range n {
		sums = append(sums, math.Inf(-1))
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
