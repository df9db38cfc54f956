package main

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// sampleOf returns a sample of a line that lost its ZWNJs.
func sampleOf(lex *lexicon.Lexicon, line string) *sample {
	var runs [][]spacing.Word
	spacing.Runs([]byte(line), func(words []spacing.Word) { runs = append(runs, words) })
	never := func(_, _ string) bool { return false }
	s := &sample{
		use:    usage{apart: never, unit: never, solid: func(spacing.Word) bool { return false }},
		damage: func(g spacing.Gap) spacing.Gap { return joined(rand.New(rand.NewPCG(1, 2)), g) },
	}
	s.set(lex, runs)
	return s
}

// TestPaths compares the probability of each step with the sum over all paths that
// contain it, which it enumerates.
func TestPaths(t *testing.T) {
	s := sampleOf(lexicon.Default(), "کتاب\u200cهایش را می\u200cخواند")
	s.trial.Read(0, s.trial.Len(), nil)
	s.all.find(&s.trial)

	next := map[int32][]int{} // steps after each node
	for i, st := range s.all.steps {
		next[st.Before] = append(next[st.Before], i)
	}
	ends := map[int32]int32{}
	for node, cost := range s.trial.Ends {
		ends[node] = cost
	}
	with := make([]float64, len(s.all.steps)) // sum over the paths with each step
	sum := 0.0
	var walk func(node int32, weight float64, path []int)
	walk = func(node int32, weight float64, path []int) {
		if cost, ok := ends[node]; ok {
			p := math.Exp(weight + nats(cost))
			sum += p
			for _, i := range path {
				with[i] += p
			}
			return
		}
		for _, i := range next[node] {
			walk(s.all.steps[i].Node, weight+nats(s.all.steps[i].Cost), append(path, i))
		}
	}
	walk(0, 0, nil)

	if math.Abs(math.Log(sum)-s.all.sum) > 1e-6 {
		t.Errorf("the paths sum to %v, not %v", s.all.sum, math.Log(sum))
	}
	for i := range s.all.steps {
		if got, want := s.all.probability(i), with[i]/sum; math.Abs(got-want) > 1e-6 {
			t.Errorf("step %v has the probability %v, not %v", s.all.steps[i], got, want)
		}
	}
}

// TestExpect checks that a step against the gradient makes the right paths more
// likely.
func TestExpect(t *testing.T) {
	weights := make([]byte, spacing.Weights)
	measure := func(g gradient) float64 {
		s := sampleOf(lexicon.Default().WithWeights(string(weights)), "نرم\u200cافزارهای شریف\u200cنسب")
		_, _, loss := s.expect(discount, g)
		return loss
	}
	g := gradient{}
	before := measure(g)
	if before == 0 {
		t.Fatal("nothing to learn")
	}
	for f, by := range g {
		weights[f] = byte(int8(math.Round(4 * by)))
	}
	if after := measure(gradient{}); after >= before {
		t.Errorf("the loss went from %v to %v", before, after)
	}
}
