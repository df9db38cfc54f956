package spacing

import (
	"math"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// sampleOf returns a sample of a line that lost its ZWNJs.
func sampleOf(line string) *Sample {
	var s Sample
	var runs [][]Word
	Runs([]byte(line), func(words []Word) { runs = append(runs, words) })
	never := func(_, _ string) bool { return false }
	s.Set(lexicon.Default(), runs, Usage{Apart: never, Unit: never}, func(sep byte) byte {
		if sep == 'Z' {
			return 0
		}
		return sep
	})
	return &s
}

// TestSteps compares the probability of each step with the sum over all readings
// that have it, each taken by itself.
func TestSteps(t *testing.T) {
	s := sampleOf("کتاب\u200cهایش را می\u200cخواند")
	to := len(s.block.codes)
	c := standard
	s.lattice.decode(&s.block, 0, to, nil, &c)
	s.all.find(&s.lattice, &s.block, 0, to, &c)

	next := map[int32][]int{} // steps after each edge
	for i, st := range s.all.list {
		next[st.before] = append(next[st.before], i)
	}
	with := make([]float64, len(s.all.list)) // sum over the readings with each step
	sum := 0.0
	var walk func(e int32, weight float64, path []int)
	walk = func(e int32, weight float64, path []int) {
		if last := &s.lattice.edges[e]; int(last.to) == to && e > 0 {
			p := math.Exp(weight - float64(s.lattice.lex.RateCost(last.rate, lexicon.Space))/lexicon.Scale)
			sum += p
			for _, i := range path {
				with[i] += p
			}
			return
		}
		for _, i := range next[e] {
			walk(s.all.list[i].e, weight+s.all.list[i].weight, append(path, i))
		}
	}
	walk(0, 0, nil)

	if math.Abs(math.Log(sum)-s.all.sum) > 1e-6 {
		t.Errorf("the readings sum to %v, not %v", s.all.sum, math.Log(sum))
	}
	for i := range s.all.list {
		if got, want := s.all.probability(&s.all.list[i]), with[i]/sum; math.Abs(got-want) > 1e-6 {
			t.Errorf("step %v has the probability %v, not %v", s.all.list[i], got, want)
		}
	}
}

// TestExpect checks that a move against the gradient makes the right readings likelier.
func TestExpect(t *testing.T) {
	s := sampleOf("نرم\u200cافزارهای شریف\u200cنسب")
	weights := make([]byte, 1<<lexicon.WeightBits)
	measure := func(g Gradient) float64 {
		s.lattice.lex = lexicon.Default().WithWeights(string(weights), nil)
		s.right.lex = s.lattice.lex
		_, _, loss := s.Expect([2]int32{lexicon.Scale, lexicon.Scale}, g)
		return loss
	}
	g := Gradient{}
	before := measure(g)
	if before == 0 {
		t.Fatal("nothing to learn")
	}
	for f, by := range g {
		weights[f] = byte(int8(math.Round(4 * by)))
	}
	if after := measure(Gradient{}); after >= before {
		t.Errorf("the loss went from %v to %v", before, after)
	}
}
