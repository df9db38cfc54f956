package main

import (
	"maps"
	"slices"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// A pair is two neighbouring pieces with what stands between them.
type pair struct {
	left, right string
	link        lexicon.Link
}

// outside stands for the edge of a run in a pair.
const outside = ""

// counts holds the occurrences of pieces and pairs in the texts.
type counts struct {
	start  map[string]float64 // pieces where a word starts
	half   map[string]float64 // pieces after a ZWNJ
	end    map[string]float64 // pieces where a word ends
	open   map[string]float64 // pieces before a ZWNJ
	pairs  map[pair]float64
	kind   map[string]lexicon.Kind
	verbs  map[string]bool // what may follow می
	proper map[string]bool // names of people and places
}

func newCounts() *counts {
	return &counts{map[string]float64{}, map[string]float64{}, map[string]float64{}, map[string]float64{},
		map[pair]float64{}, map[string]lexicon.Kind{}, map[string]bool{}, map[string]bool{}}
}

// run counts a run of words.
func (c *counts) run(words []spacing.Word, weight float64) {
	last := outside
	for _, w := range words {
		c.word(w, weight)
		c.pairs[pair{last, w[0], lexicon.Space}] += weight
		last = w[len(w)-1]
	}
}

// word counts the pieces of a word.
func (c *counts) word(w spacing.Word, weight float64) {
	c.start[w[0]] += weight
	c.end[w[len(w)-1]] += weight
	for i, p := range w[1:] {
		n := weight
		c.half[p] += n
		c.open[w[i]] += n
		c.pairs[pair{w[i], p, lexicon.ZWNJ}] += n
	}
}

// list counts the words of lists, each with less weight than a word seen once.
func (c *counts) list(words []entry) {
	for _, e := range words {
		c.word(e.word, e.weight)
	}
}

// named records the names that are one piece.
func (c *counts) named(names []entry) {
	for _, e := range names {
		if len(e.word) == 1 {
			c.proper[e.word[0]] = true
		}
	}
}

// texts counts all runs except those of the lines for which skip returns true.
func (c *counts) texts(texts []*corpus, skip func(line int) bool) {
	for _, text := range texts {
		for i, line := range text.lines {
			if skip != nil && skip(i) {
				continue
			}
			for _, run := range line {
				c.run(run, text.Weight)
			}
		}
	}
}

// dictionary counts the words of Lilak and records their parts of speech.
func (c *counts) dictionary(lilak []entry) {
	for _, e := range lilak {
		c.classify(e)
		if len(e.word) == 2 && verbPrefixes[e.word[0]] {
			c.verbs[e.word[1]] = true
		}
	}
	for _, e := range lilak {
		if len(e.word) > 1 && e.word[0] == codes("همی") || tiedComparative(e.word, c) {
			continue
		}
		c.word(e.word, e.weight)
	}
	for kind, set := range map[lexicon.Kind]map[string]bool{
		lexicon.PluralSuffix: plurals, lexicon.Clitic: clitics,
		lexicon.Comparative: comparatives, lexicon.VerbPrefix: verbPrefixes,
	} {
		for p := range set {
			c.kind[p] = kind
			c.half[p] += listedPair // all are pieces, also those that no text has
		}
	}
}

// compounds flags the pieces that are mostly parts of compounds: more often than
// not, a ZWNJ ties them to one of many other pieces that are not affixes.
func (c *counts) compounds() {
	first, last := map[string]*partners{}, map[string]*partners{}
	for _, q := range slices.SortedFunc(maps.Keys(c.pairs), comparePairs) { // sums depend on the order
		if q.link == lexicon.ZWNJ && c.kind[q.left] < lexicon.PluralSuffix && c.kind[q.right] < lexicon.PluralSuffix {
			addTie(first, q.left, c.pairs[q])
			addTie(last, q.right, c.pairs[q])
		}
	}
	kinds := map[string]lexicon.Kind{}
	for p, t := range first {
		if t.many() && c.nominal(p) && 2*t.times > c.end[p]+c.open[p] {
			kinds[p] = lexicon.FirstPart
		}
	}
	for p, t := range last {
		if t.many() && c.nominal(p) && 2*t.times > c.start[p]+c.half[p] {
			kinds[p] = lexicon.LastPart
		}
	}
	maps.Copy(c.kind, kinds)
}

// nominal reports whether a piece may be a nominal part of a compound: شناسی is
// also a verb.
func (c *counts) nominal(p string) bool {
	k := c.kind[p]
	return k <= lexicon.Adjective || k == lexicon.Verb || k == lexicon.OtherVerb
}

// partners counts the compounds in which a piece occurs.
type partners struct {
	number int
	times  float64
}

// manyParts is the number of compounds above which a piece is a part of compounds
// and not a coincidence.
const manyParts = 4

func (t *partners) many() bool { return t.number >= manyParts }

func addTie(all map[string]*partners, p string, times float64) {
	if all[p] == nil {
		all[p] = &partners{}
	}
	all[p].number++
	all[p].times += times
}

// tiedComparative reports whether a word that Lilak writes solid is a comparative
// that the orthography writes with a ZWNJ.
func tiedComparative(w spacing.Word, c *counts) bool {
	if len(w) > 1 || solidComparatives[w[0]] || c.kind[w[0]] == lexicon.Noun {
		return false
	}
	for cut := 2; cut < len(w[0]); cut++ {
		if comparatives[w[0][cut:]] && c.kind[w[0][:cut]] == lexicon.Adjective {
			return true
		}
	}
	return false
}

// classify gives a piece the kind of the word it is, a noun before all others.
func (c *counts) classify(e entry) {
	if len(e.word) == 1 {
		if k, ok := c.kind[e.word[0]]; !ok || e.kind < k {
			c.kind[e.word[0]] = e.kind
		}
		return
	}
	if verbPrefixes[e.word[0]] {
		if k, ok := c.kind[e.word[1]]; !ok || k == lexicon.OtherVerb {
			c.kind[e.word[1]] = lexicon.Verb
		}
	}
}
