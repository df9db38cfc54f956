package main

import (
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// letters holds the counts of a letter with its context in the different pieces. A
// zero stands before and after a piece.
type letters struct {
	count map[string]float64
	sum   map[string]float64 // sums of the counts of all letters after a context
	kinds map[string]float64 // number of different letters that follow it
}

// letters counts the letters of the pieces that words start with.
func (m *model) letters() *letters {
	l := &letters{map[string]float64{}, map[string]float64{}, map[string]float64{}}
	for _, p := range slices.Sorted(maps.Keys(m.start)) {
		weight := math.Log1p(m.start[p])
		s := strings.Repeat("\x00", lexicon.Context) + p + "\x00"
		for i := lexicon.Context; i < len(s); i++ {
			for k := range lexicon.Context + 1 {
				l.count[s[i-k:i+1]] += weight
			}
		}
	}
	for _, s := range slices.Sorted(maps.Keys(l.count)) {
		l.sum[s[:len(s)-1]] += l.count[s]
		l.kinds[s[:len(s)-1]]++
	}
	return l
}

// probability returns the probability of a letter after a context, by Witten and
// Bell's estimate.
func (l *letters) probability(context string, c byte) float64 {
	back := 1.0 / lexicon.Codes
	if context != "" {
		back = l.probability(context[1:], c)
	}
	kinds := l.kinds[context]
	if kinds == 0 {
		return back
	}
	return (l.count[context+string(rune(c))] + kinds*back) / (l.sum[context] + kinds)
}

// row returns the costs of all letters after a context, or nil if it was never seen.
func (l *letters) row(context string) []byte {
	if l.kinds[context] == 0 {
		return nil
	}
	costs := make([]byte, lexicon.Codes)
	for c := range costs {
		costs[c] = byteCost(l.probability(context, byte(c)))
	}
	return costs
}
