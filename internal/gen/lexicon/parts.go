package main

import (
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// minPart is the minimum length of a part of a compound, below which a match may
// be a coincidence.
const minPart = 3

// findParts finds the second parts of compounds that careful texts tie with a ZWNJ and
// seldom write solid: ساز but not مند.
func (c *cleaner) findParts() {
	tied, solid := map[string]int{}, map[string]int{}
	for q := range c.gold {
		if q.link == lexicon.ZWNJ && !affix(q.left, q.right) && lexicon.JoinsNext(q.left[len(q.left)-1]) {
			tied[q.right]++
		}
	}
	for w := range c.solid {
		for cut := minPart; cut < len(w); cut++ {
			if tied[w[cut:]] > 0 && c.stem(w[:cut]) {
				solid[w[cut:]]++
			}
		}
	}
	for p, n := range tied {
		c.parts[p] = n >= manyParts && n >= 2*solid[p]
	}
}

// stem reports whether a form is a noun or adjective that joins the next letter.
func (c *cleaner) stem(s string) bool { return c.nouns[s] && lexicon.JoinsNext(s[len(s)-1]) }

// compound splits a word before such a part, if no careful text writes the word
// solid and it is not a verb.
func (c *cleaner) compound(w spacing.Word) spacing.Word {
	last := w[len(w)-1]
	if c.solid[last] || c.verbal[last] {
		return w
	}
	for cut := minPart; cut <= len(last)-minPart; cut++ {
		if c.parts[last[cut:]] && c.stem(last[:cut]) {
			return part(w, cut)
		}
	}
	return w
}
