package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"unsafe"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// folds is the number of parts of the texts. The weights are learned on each part
// with the counts of the others, for a text always has words never seen before.
const folds = 5

// discount is what a reading has off its cost for each place with a ZWNJ or space
// too few, and for each with one too many: harm to good text weighs more than what
// is left undone.
var discount = [2]int32{1 * lexicon.Scale, 2 * lexicon.Scale}

// stride is by how much a first gradient moves a weight. The stride shrinks with the
// root of the sum of the squares of the gradients (AdaGrad).
const stride = 4

// A learner holds the weights of a log-linear model and what is needed for their
// average over time.
type learner struct {
	weights []byte // exact, rounded
	exact   []float64
	squares []float64 // of the gradients of each weight, summed
	sum     []float64 // of each weight over time, up to since
	since   []float64
	now     float64

	use      spacing.Usage
	line     spacing.Sample
	gradient spacing.Gradient
}

func newLearner(use spacing.Usage) *learner {
	n := 1 << lexicon.WeightBits
	return &learner{
		weights: make([]byte, n), exact: make([]float64, n), squares: make([]float64, n),
		sum: make([]float64, n), since: make([]float64, n),
		use: use, gradient: spacing.Gradient{},
	}
}

// learn returns the weights that make damaged texts come out right, for the model
// whole of all the texts.
func (s *lesson) learn(whole *model) []byte {
	l := newLearner(spacing.Usage{Apart: s.clean.apart, Unit: s.clean.unit})
	if s.epochs == 0 {
		return l.weights
	}
	lexicons := l.foldLexicons(whole, s)
	rnd := rand.New(rand.NewPCG(s.shuffle, 2))
	for epoch := range s.epochs {
		wrong, all, loss := 0, 0, 0.0
		learned := map[*corpus]int{}
		for _, i := range rnd.Perm(totalLines(s.texts)) {
			text, line := lineAt(s.texts, i)
			if text.Round > 0 && learned[text] >= text.Round {
				continue
			}
			learned[text]++
			damage := damages[rnd.IntN(len(damages))]
			r, w, s := l.sample(lexicons[fold(line)], text.lines[line], damage, rnd)
			all, wrong, loss = all+r, wrong+w, loss+s
		}
		fmt.Printf("epoch %d: %.2f %% of runs wrong, loss %.0f\n", epoch+1, 100*float64(wrong)/float64(all), loss)
	}
	return l.average()
}

// foldLexicons returns for each fold the lexicon of the others, with the weights of
// the learner, which change as it learns. The weights are those of the model whole.
func (l *learner) foldLexicons(whole *model, s *lesson) (lexicons [folds]*lexicon.Lexicon) {
	view := unsafe.String(&l.weights[0], len(l.weights))
	parallel(folds, func() func(int) {
		return func(f int) {
			m := s.count(func(line int) bool { return fold(line) == f })
			lex, err := lexicon.Open(string(encode(m, nil, nil)))
			if err != nil {
				panic(err)
			}
			lexicons[f] = lex.WithWeights(view, m.names(whole))
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

// damages are the ways the texts are damaged, as often as each is listed.
var damages = []func(rnd *rand.Rand, sep byte) byte{
	joined, joined, joined, typed, typed, typed, mixed, clean, clean, clean,
}

func joined(rnd *rand.Rand, sep byte) byte {
	if sep == 'Z' {
		return 0
	}
	return clean(rnd, sep)
}

func typed(rnd *rand.Rand, sep byte) byte {
	if sep == 'Z' {
		return 'S'
	}
	return clean(rnd, sep)
}

func mixed(rnd *rand.Rand, sep byte) byte {
	if sep == 'Z' {
		return []byte{0, 'S', 'Z'}[rnd.IntN(3)]
	}
	return clean(rnd, sep)
}

// clean loses a space now and then.
func clean(rnd *rand.Rand, sep byte) byte {
	if sep == 'S' && rnd.IntN(150) == 0 {
		return 0
	}
	return sep
}

// sample learns from one line: the weights of what likely readings have and right
// ones have not become dearer, and the other way about.
func (l *learner) sample(lex *lexicon.Lexicon, line [][]spacing.Word, damage func(*rand.Rand, byte) byte, rnd *rand.Rand) (runs, wrong int, loss float64) {
	l.line.Set(lex, line, l.use, func(sep byte) byte { return damage(rnd, sep) })
	l.now++
	clear(l.gradient)
	runs, wrong, loss = l.line.Expect(discount, l.gradient)
	for f, g := range l.gradient {
		l.move(f, g)
	}
	return runs, wrong, loss
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
	out := make([]byte, len(l.weights))
	for i, w := range l.exact {
		sum := l.sum[i] + w*(l.now-l.since[i])
		out[i] = byte(int8(math.Round(sum / l.now)))
	}
	return out
}
