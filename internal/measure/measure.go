// Package measure scores the restoration of spacing: it damages texts whose spacing
// an editor set, restores them, and compares the results.
//
// A set is damaged in several ways: joined (every ZWNJ deleted), space (every ZWNJ
// typed as a space), mixed (each kept, deleted or typed as a space), clean
// (undamaged), glued (one space in a hundred deleted); raw is the text as
// published. Only gaps between two letters or digits count. A ZWNJ after a letter
// that does not join the next one counts as nothing.
package measure

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
)

// A Restorer restores the spacing of one line.
type Restorer func(line string) string

// A Result is the score of a set under one damage.
type Result struct {
	Set, Damage string
	Figures     []Figure
	Other       int            // lines omitted because their letters changed
	Errors      map[string]int // gap with its word, see note
}

// A Figure is a number with the name of its column.
type Figure struct {
	Name  string
	Value float64
}

// Run scores a set under the named damages, or under all if none is named.
func Run(set *Set, names []string, usage *Usage, restore Restorer) []Result {
	if set.judged != nil {
		return runJudged(set, names, usage, restore)
	}
	var all []Result
	for _, d := range damages {
		if !wanted(d.name, names) {
			continue
		}
		rnd := rand.New(rand.NewPCG(7, 7))
		s := score{errors: map[string]int{}, usage: usage}
		for _, sample := range set.samples {
			if input, ok := d.apply(sample, rnd); ok {
				s.add(sample.Gold, input, restore(input))
			}
		}
		if s.lines > 0 {
			all = append(all, Result{set.Name, d.name, s.figures(), s.other, s.errors})
		}
	}
	return all
}

// wanted reports whether a damage is named, or none is.
func wanted(damage string, names []string) bool {
	return len(names) == 0 || slices.Contains(names, damage)
}

// Commonest returns the n commonest errors, each with its count.
func (r *Result) Commonest(n int) []string {
	keys := slices.SortedFunc(maps.Keys(r.Errors), func(a, b string) int {
		return cmp.Or(r.Errors[b]-r.Errors[a], strings.Compare(a, b))
	})
	return keys[:min(n, len(keys))]
}

// ratio returns the share of hits among hits and misses, in percent.
func ratio(hit, wrong int) float64 {
	if hit == 0 {
		return 0
	}
	return 100 * float64(hit) / float64(hit+wrong)
}

// per1000 returns n per thousand of all.
func per1000(n, all int) float64 { return 1000 * float64(n) / float64(max(all, 1)) }
