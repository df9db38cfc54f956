package main

import (
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// readList reads the words of a list without duplicates. Each word of an entry of
// several words counts. They have no part of speech.
func readList(s corpora.Source, folder string) (all []entry, err error) {
	seen := map[string]bool{}
	return all, corpora.Lines(s.Path(folder), func(_ int, line []byte) {
		spacing.Runs(line, func(words []spacing.Word) {
			for _, w := range words {
				if f := form(w); !seen[f] {
					seen[f] = true
					all = append(all, entry{word: w, kind: lexicon.Unknown, weight: s.Weight})
				}
			}
		})
	})
}

// needed returns the words that a lexicon without them misreads if they stand alone and
// have lost their ZWNJs. The other words would have no effect.
func needed(words []entry, lex *lexicon.Lexicon) []entry {
	reads := make([]bool, len(words))
	parallel(len(words), func() func(int) {
		r := spacing.NewReader(lex)
		return func(i int) { reads[i] = r.Restores(words[i].word) }
	})
	var out []entry
	for i, w := range words {
		if !reads[i] && len(strings.Join(w.word, "")) > 1 {
			out = append(out, w)
		}
	}
	return out
}

// sound returns the words except those that are two words without their space, or verbs
// without the ZWNJ after the prefix.
func (c *cleaner) sound(words []entry) (out []entry) {
	for _, w := range words {
		if c.glued(w.word) == 0 && c.slip(w.word) == 0 && c.prefix(w.word) == 0 && !c.particled(w.word) {
			out = append(out, w)
		}
	}
	return out
}

// particles are the words that lists most often have glued to the noun after them.
var particles = list("و از در با بر یا را")

// particled reports whether a word that no dictionary and no careful text has is a particle
// and a noun, which such texts have as two words: ازسوره.
func (c *cleaner) particled(w spacing.Word) bool {
	if len(w) > 1 || c.known[w[0]] || c.forms[w[0]][w[0]] > 0 {
		return false
	}
	for cut := 1; cut < min(len(w[0]), 3); cut++ {
		left, right := w[0][:cut], w[0][cut:]
		if particles[left] && c.nouns[right] && c.use[pair{left, right, lexicon.Space}] > 1 {
			return true
		}
	}
	return false
}

// single returns the names that are not a word with the و before it: وغرب.
func (c *cleaner) single(names []entry) (out []entry) {
	for _, e := range names {
		if c.glued(e.word) != 1 {
			out = append(out, e)
		}
	}
	return out
}

// listedTwice returns the words of a list that other lists also have.
func listedTwice(others, words []entry) (both []entry) {
	known := forms(others)
	for _, e := range words {
		if known[form(e.word)] {
			both = append(both, e)
		}
	}
	return both
}

// forms returns the forms of words.
func forms(words []entry) map[string]bool {
	all := make(map[string]bool, len(words))
	for _, e := range words {
		all[form(e.word)] = true
	}
	return all
}

// settled returns, each once, the words of one piece that no text writes with a ZWNJ and
// that are not slips.
func (c *cleaner) settled(words []entry) (out []entry) {
	seen := map[string]bool{}
	for _, e := range words {
		f := form(e.word)
		if len(e.word) > 1 || seen[f] || c.slip(e.word) != 0 || c.prefix(e.word) != 0 || c.tied(f) {
			continue
		}
		seen[f] = true
		out = append(out, e)
	}
	return out
}

// tied reports whether a text writes the letters of a piece with a ZWNJ.
func (c *cleaner) tied(piece string) bool {
	for f, n := range c.forms[piece] {
		if f != piece && n > 0 {
			return true
		}
	}
	return false
}
