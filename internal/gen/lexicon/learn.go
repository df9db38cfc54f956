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

// margin is by how much the right reading must be cheaper than one with a ZWNJ or
// space too few, and one with a ZWNJ or space too many, for each: harm to good
// text weighs more than what is left undone.
var margin = [2]int32{1 * lexicon.Scale, 2 * lexicon.Scale}

// step is by how much an error moves a weight that has not moved before. The step
// shrinks with the square root of the number of moves.
const step = 4

// A learner holds the weights of an averaged perceptron and what is needed for
// their average.
type learner struct {
	weights []byte // exact, rounded
	exact   []float64
	seen    []float64 // updates of each weight
	sum     []float64 // of each weight over time, up to since
	since   []float64
	now     float64

	use       spacing.Usage
	line      spacing.Sample
	got, want []uint32
}

// learn returns the weights that make damaged texts come out right.
func learn(texts, more []corpus, lilak []entry, clean *cleaner, epochs int) []byte {
	n := 1 << lexicon.WeightBits
	l := &learner{use: spacing.Usage{Apart: clean.apart, Unit: clean.unit}, weights: make([]byte, n), exact: make([]float64, n), seen: make([]float64, n), sum: make([]float64, n), since: make([]float64, n)}
	if epochs == 0 {
		return l.weights
	}
	view := unsafe.String(&l.weights[0], n) // changes with the weights
	var lexicons [folds]*lexicon.Lexicon
	for f := range folds {
		m := count(texts, more, lilak, func(line int) bool { return fold(line) == f })
		lex, err := lexicon.Open(string(encode(m, nil, nil)))
		if err != nil {
			panic(err)
		}
		lexicons[f] = lex.WithWeights(view)
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for epoch := range epochs {
		wrong, all := 0, 0
		for _, i := range rnd.Perm(totalLines(texts)) {
			text, line := lineAt(texts, i)
			damage := damages[rnd.IntN(len(damages))]
			r, w := l.sample(lexicons[fold(line)], text.lines[line], damage, rnd)
			all, wrong = all+r, wrong+w
		}
		fmt.Printf("epoch %d: %.2f %% of runs wrong\n", epoch+1, 100*float64(wrong)/float64(all))
	}
	return l.average()
}

// fold is the part that a line is in. Neighbouring lines are of one article.
func fold(line int) int { return line / 20 % folds }

func totalLines(texts []corpus) int {
	n := 0
	for _, t := range texts {
		n += len(t.lines)
	}
	return n
}

func lineAt(texts []corpus, i int) (*corpus, int) {
	t := 0
	for i >= len(texts[t].lines) {
		i -= len(texts[t].lines)
		t++
	}
	return &texts[t], i
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

// sample learns from one line: where the cheapest reading is wrong, the weights
// of that reading become dearer and those of the right one cheaper.
func (l *learner) sample(lex *lexicon.Lexicon, line [][]spacing.Word, damage func(*rand.Rand, byte) byte, rnd *rand.Rand) (runs, wrong int) {
	l.line.Set(lex, line, l.use, func(sep byte) byte { return damage(rnd, sep) })
	l.now++
	l.got, l.want, runs, wrong = l.line.Read(margin, l.got[:0], l.want[:0])
	l.move(l.got, step)
	l.move(l.want, -step)
	return runs, wrong
}

// move adds by to the weights of features.
func (l *learner) move(features []uint32, by float64) {
	for _, f := range features {
		w := l.exact[f]
		l.sum[f] += w * (l.now - l.since[f])
		l.since[f] = l.now
		l.seen[f]++
		l.exact[f] = min(max(w+by/math.Sqrt(l.seen[f]), -127), 127)
		l.weights[f] = byte(int8(math.Round(l.exact[f])))
	}
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
