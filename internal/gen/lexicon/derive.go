package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// derived returns the nouns that are made of compounds with a stem or a participle of a
// verb, which texts tie as they tie the compound: رضایت‌بخشی from رضایت‌بخش, گل‌آلودگی
// from گل‌آلود, نام‌آوران from نام‌آور. Their last piece is either a known word, which no
// text has as a separate word after the piece before, or the plural of a stem that ends
// many compounds: سفته‌بازان. Each counts like a word of Lilak.
func (c *cleaner) derived(lilak []entry, ties func(left, right string) bool) (out []entry) {
	known := forms(lilak)
	compounds := slices.DeleteFunc(slices.SortedFunc(maps.Keys(c.compounds(lilak)), comparePairs), func(q pair) bool {
		return affix(q.left, q.right) || !ties(q.left, q.right)
	})
	number := map[string]int{}
	for _, q := range compounds {
		number[q.right]++
	}
	for _, q := range compounds {
		for _, noun := range c.nounsOf(q.right, number[q.right] >= manyParts) {
			w := spacing.Word{q.left, noun}
			if c.known[noun] && c.pairs[pair{q.left, noun, lexicon.Space}] > 0 || known[form(w)] {
				continue
			}
			known[form(w)] = true
			out = append(out, entry{word: w, kind: lexicon.Noun, weight: listedPair})
		}
	}
	return out
}

// compounds returns the pairs of pieces that Lilak or a careful text ties.
func (c *cleaner) compounds(lilak []entry) map[pair]bool {
	all := ties(lilak)
	for q := range c.use {
		if q.link == lexicon.ZWNJ {
			all[q] = true
		}
	}
	return all
}

// nounsOf returns the nouns that are made of a stem or a participle: those that are known
// and, of a stem of the present that ends many compounds, the plural.
func (c *cleaner) nounsOf(p string, many bool) (nouns []string) {
	var endings []string
	stem := p
	switch {
	case c.verbs[strings.TrimSuffix(p, codes("ه"))] && strings.HasSuffix(p, codes("ه")):
		stem, endings = strings.TrimSuffix(p, codes("ه")), []string{"گی", "گان"}
	case c.verbs[p] && c.verbs[p+codes("م")]: // the stem of the past
		endings = []string{"گی"}
	case c.verbs[p+codes("م")] && c.verbs[p+codes("ند")]: // that of the present
		endings = []string{"ی", persons}
	}
	for _, e := range endings {
		noun := stem + codes(e)
		if (c.known[noun] || many && e == persons) && !c.verbal[noun] {
			nouns = append(nouns, noun)
		}
	}
	return nouns
}

// persons is the plural ending of persons.
const persons = "ان"
