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

// folds is the number of parts of the texts. The weights are learned on each part
// with the counts of the others, for a text always has words never seen before.
const folds = 5

// discount is what a path has off its cost for each gap with a ZWNJ or space
// too few, and for each with one too many: harm to good text weighs more than what
// is left undone.
var discount = [2]int32{1 * lexicon.Scale, 2 * lexicon.Scale}

// stride is by how much a first gradient moves a weight. The stride shrinks with the
// root of the sum of the squares of the gradients (AdaGrad).
const stride = 4

// batch is the number of lines that are read with the same weights.
const batch = 8

// A learner holds the weights of a log-linear model and what is needed for their
// average over time.
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

// A line is one of a batch: a line of text, what is done to it and what it taught.
type line struct {
	text     [][]spacing.Word
	lexicon  *lexicon.Lexicon // of the other folds
	damage   damage
	seed     uint64
	gradient gradient
	tally
}

// A tally counts runs, those whose cheapest path was wrong, and the loss.
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

// learn returns the weights that make damaged texts come out right, for the model
// whole of all the texts.
func (s *lesson) learn(whole *model) []byte {
	l := newLearner()
	if s.epochs == 0 {
		return l.weights
	}
	l.lexicons = s.foldLexicons(whole)
	use := usage{apart: s.clean.apart, unit: s.clean.unit, solid: s.clean.joined}
	rnd := rand.New(rand.NewPCG(s.shuffle, 2))
	for epoch := range s.epochs {
		var all tally
		for lines := range slices.Chunk(s.round(rnd), batch) {
			l.learn(s.texts, lines, use, rnd)
			for i := range lines {
				all.add(l.lessons[i].tally)
			}
		}
		fmt.Printf("epoch %d: %.2f %% of runs wrong, loss %.0f\n", epoch+1, 100*float64(all.wrong)/float64(all.runs), all.loss)
	}
	return l.average()
}

func (t *tally) add(u tally) {
	t.runs += u.runs
	t.wrong += u.wrong
	t.loss += u.loss
}

// round returns the numbers of the lines of all texts to learn from in a round, in
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

// learn learns from a batch of lines. It reads them on all processors and then moves
// the weights by each in turn.
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

// teach reads a line after its damage.
func (s *sample) teach(one *line, use usage) {
	rnd := rand.New(rand.NewPCG(one.seed, 0))
	s.use, s.damage = use, func(g spacing.Gap) spacing.Gap { return one.damage(rnd, g) }
	s.set(one.lexicon, one.text)
	clear(one.gradient)
	one.runs, one.wrong, one.loss = s.expect(discount, one.gradient)
}

// foldLexicons returns for each fold the lexicon of the others. The weights that they
// get are those of the model whole.
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

// names returns the numbers that the pieces of m have in a model that has them all.
func (m *model) names(whole *model) []int32 {
	names := make([]int32, len(m.pieces))
	for i, p := range m.pieces {
		names[i] = whole.ids[p]
	}
	return names
}

// fold is the part that a line is in. Neighbouring lines are of one article.
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

// A damage returns what becomes of a gap.
type damage func(rnd *rand.Rand, g spacing.Gap) spacing.Gap

// damages are the ways the texts are damaged, as often as each is listed.
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

// clean loses a space now and then.
func clean(rnd *rand.Rand, g spacing.Gap) spacing.Gap {
	if g == spacing.Space && rnd.IntN(150) == 0 {
		return spacing.None
	}
	return g
}

// move moves the weight of a feature by its gradient, if that is worth a move.
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
func (l *learner) average() []byte {
	out := make([]byte, len(l.exact))
	for i, w := range l.exact {
		sum := l.sum[i] + w*(l.now-l.since[i])
		out[i] = byte(int8(math.Round(sum / l.now)))
	}
	return out
}
