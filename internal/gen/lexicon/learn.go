package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// folds is the number of parts of the texts. The weights are trained on each part
// with the counts of the others, because every new text has words never seen before.
const folds = 5

// discount is the reduction of a path's cost for each missing gap with a ZWNJ or
// space, and for each superfluous one: damage to correct text weighs more than an
// omission.
var discount = [2]int32{1 * lexicon.Scale, 2 * lexicon.Scale}

// stride is the step by which a first gradient moves a weight. It shrinks with the
// root of the sum of the squares of the gradients (AdaGrad).
const stride = 4

// batch is the number of lines that are decoded with the same weights.
const batch = 8

// A learner holds the weights of a log-linear model, and the data for their average
// over time.
type learner struct {
	weights []byte // exact, rounded
	exact   []float64
	squares []float64 // of the gradients of each weight, summed
	sum     []float64 // of each weight over time, up to since
	since   []float64
	now     float64

	lexicons [folds]*lexicon.Lexicon
	lessons  [batch]line
}

// A line is one line of a batch: the text, its damage and the resulting gradients.
type line struct {
	text     [][]spacing.Word
	lexicon  *lexicon.Lexicon // of the other folds
	damage   damage
	seed     uint64
	gradient gradient
	tally
}

// A tally counts runs, runs with a wrong cheapest path, and the loss.
type tally struct {
	runs, wrong int
	loss        float64
}

func newLearner() *learner {
	n := spacing.Weights
	l := &learner{
		weights: make([]byte, n), exact: make([]float64, n), squares: make([]float64, n),
		sum: make([]float64, n), since: make([]float64, n),
	}
	for i := range l.lessons {
		l.lessons[i].gradient = gradient{}
	}
	return l
}

// learn returns the weights with which damaged texts are restored correctly, for the
// model whole of all the texts.
func (s *lesson) learn(whole *model) []byte {
	mean := make([]float64, spacing.Weights)
	if s.epochs > 0 {
		lexicons := s.foldLexicons(whole)
		learned := make([][]float64, min(orders, s.epochs))
		n := uint64(len(learned))
		parallel(len(learned), func() func(int) {
			return func(i int) { learned[i] = s.learnOnce(lexicons, s.shuffle*n+uint64(i)) }
		})
		for _, weights := range learned { // in order, because sums of floats depend on it
			for i, w := range weights {
				mean[i] += w / float64(n)
			}
		}
	}
	weights := make([]byte, len(mean))
	for i, w := range mean {
		weights[i] = byte(int8(math.Round(w)))
	}
	return weights
}

// orders is the number of orders of the lines over which the weights are averaged. With
// one, as much as half a point of some score is luck; with more than a few, the program
// takes longer than the gain is worth.
const orders = 5

// learnOnce returns the weights that are learned from the lines in one order.
func (s *lesson) learnOnce(lexicons [folds]*lexicon.Lexicon, order uint64) []float64 {
	l := newLearner()
	l.lexicons = lexicons
	use := usage{apart: s.clean.apart, unit: s.clean.unit, solid: s.clean.joined}
	rnd := rand.New(rand.NewPCG(order, 2))
	for epoch := range s.epochs {
		var all tally
		for lines := range slices.Chunk(s.round(rnd), batch) {
			l.learn(s.texts, lines, use, rnd)
			for i := range lines {
				all.add(l.lessons[i].tally)
			}
		}
		fmt.Printf("order %d, epoch %d: %.2f %% of runs wrong, loss %.0f\n", order, epoch+1, 100*float64(all.wrong)/float64(all.runs), all.loss)
	}
	return l.average()
}

func (t *tally) add(u tally) {
	t.runs += u.runs
	t.wrong += u.wrong
	t.loss += u.loss
}

// round returns the numbers of the lines of all texts for a round of training, in
// random order.
func (s *lesson) round(rnd *rand.Rand) (lines []int) {
	taken := map[*corpus]int{}
	for _, i := range rnd.Perm(totalLines(s.texts)) {
		text, _ := lineAt(s.texts, i)
		if text.Round == 0 || taken[text] < text.Round {
			taken[text]++
			lines = append(lines, i)
		}
	}
	return lines
}

// learn trains on a batch of lines. It decodes them on all processors and then
// applies the gradients of each in order.
func (l *learner) learn(texts []*corpus, lines []int, use usage, rnd *rand.Rand) {
	weights := string(l.weights)
	for i, n := range lines {
		text, at := lineAt(texts, n)
		one := &l.lessons[i]
		one.text, one.damage, one.seed = text.lines[at], damages[rnd.IntN(len(damages))], rnd.Uint64()
		one.lexicon = l.lexicons[fold(at)].WithWeights(weights)
	}
	parallel(len(lines), func() func(int) {
		return func(i int) {
			s := samples.Get().(*sample)
			s.teach(&l.lessons[i], use)
			samples.Put(s)
		}
	})
	for i := range lines {
		l.now++
		for f, g := range l.lessons[i].gradient {
			l.move(f, g)
		}
	}
}

var samples = sync.Pool{New: func() any { return new(sample) }}

// teach decodes a line after its damage.
func (s *sample) teach(one *line, use usage) {
	rnd := rand.New(rand.NewPCG(one.seed, 0))
	s.use, s.damage = use, func(g spacing.Gap) spacing.Gap { return one.damage(rnd, g) }
	s.set(one.lexicon, one.text)
	clear(one.gradient)
	one.runs, one.wrong, one.loss = s.expect(discount, one.gradient)
}

// foldLexicons returns for each fold the lexicon of the others. Their weights are
// those of the model whole.
func (s *lesson) foldLexicons(whole *model) (lexicons [folds]*lexicon.Lexicon) {
	parallel(folds, func() func(int) {
		return func(f int) {
			m := s.count(func(line int) bool { return fold(line) == f })
			lex, err := lexicon.Open(string(encode(m, nil, nil)))
			if err != nil {
				panic(err)
			}
			lexicons[f] = lex.WithNames(m.names(whole))
		}
	})
	return lexicons
}

// names maps the pieces of m to their numbers in a model that has them all.
func (m *model) names(whole *model) []int32 {
	names := make([]int32, len(m.pieces))
	for i, p := range m.pieces {
		names[i] = whole.ids[p]
	}
	return names
}

// fold returns the part that contains a line. Neighbouring lines belong to one
// article.
func fold(line int) int { return line / 20 % folds }

func totalLines(texts []*corpus) int {
	n := 0
	for _, t := range texts {
		n += len(t.lines)
	}
	return n
}

func lineAt(texts []*corpus, i int) (*corpus, int) {
	t := 0
	for i >= len(texts[t].lines) {
		i -= len(texts[t].lines)
		t++
	}
	return texts[t], i
}

// A damage returns the damaged form of a gap.
type damage func(rnd *rand.Rand, g spacing.Gap) spacing.Gap

// damages are the ways in which the texts are damaged; repeated entries are used more
// often.
var damages = []damage{
	joined, joined, joined, typed, typed, typed, mixed, clean, clean, clean,
}

func joined(rnd *rand.Rand, g spacing.Gap) spacing.Gap {
	if g == spacing.ZWNJ {
		return spacing.None
	}
	return clean(rnd, g)
}

func typed(rnd *rand.Rand, g spacing.Gap) spacing.Gap {
	if g == spacing.ZWNJ {
		return spacing.Space
	}
	return clean(rnd, g)
}

func mixed(rnd *rand.Rand, g spacing.Gap) spacing.Gap {
	if g == spacing.ZWNJ {
		return [...]spacing.Gap{spacing.None, spacing.Space, spacing.ZWNJ}[rnd.IntN(3)]
	}
	return clean(rnd, g)
}

// clean sometimes loses a space.
func clean(rnd *rand.Rand, g spacing.Gap) spacing.Gap {
	if g == spacing.Space && rnd.IntN(150) == 0 {
		return spacing.None
	}
	return g
}

// move moves the weight of a feature by its gradient, unless the change is too small.
func (l *learner) move(f uint32, g float64) {
	const least = 0.01
	if math.Abs(g) < least {
		return
	}
	w := l.exact[f]
	l.sum[f] += w * (l.now - l.since[f])
	l.since[f] = l.now
	l.squares[f] += g * g
	l.exact[f] = min(max(w+stride*g/math.Sqrt(1+l.squares[f]), -127), 127)
	l.weights[f] = byte(int8(math.Round(l.exact[f])))
}

// average returns the mean of each weight over all the steps.
func (l *learner) average() []float64 {
	out := make([]float64, len(l.exact))
	for i, w := range l.exact {
		out[i] = (l.sum[i] + w*(l.now-l.since[i])) / l.now
	}
	return out
}
