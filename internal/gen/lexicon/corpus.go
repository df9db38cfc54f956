package main

import (
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/measure"
	"github.com/parsitext/parsitext/internal/spacing"
)

// A corpus is running text in the form that the decoder sees: runs of words.
type corpus struct {
	corpora.Source
	lines [][][]spacing.Word // line, run, word
	words map[string]string  // each piece once, to save memory
}

// house reports whether the text is one of those that define the style.
func (c *corpus) house() bool { return c.Care == corpora.House }

// careful reports whether an editor set its ZWNJs.
func (c *corpus) careful() bool { return c.Care != corpora.Loose }

// readText reads a text with one paragraph per line, without the held-out tenth if
// held is true.
func readText(source corpora.Source, folder string, held bool) (*corpus, error) {
	c := newCorpus(source)
	return c, corpora.Lines(source.Path(folder), func(n int, line []byte) {
		if !held || !source.Held || !corpora.Held(n) {
			c.add(line)
		}
	})
}

func newCorpus(source corpora.Source) *corpus {
	return &corpus{Source: source, words: map[string]string{}}
}

func (c *corpus) add(line []byte) {
	var runs [][]spacing.Word
	spacing.Runs(line, func(words []spacing.Word) {
		for _, w := range words {
			for i, p := range w {
				w[i] = c.once(p)
			}
		}
		runs = append(runs, words)
	})
	c.lines = append(c.lines, runs)
}

func (c *corpus) once(piece string) string {
	if p, ok := c.words[piece]; ok {
		return p
	}
	c.words[piece] = piece
	return piece
}

// restyle gives the words of a text the house style.
func (c *corpus) restyle(h *house) {
	for _, line := range c.lines {
		for i, run := range line {
			line[i] = h.read(run)
		}
	}
}

// readNews reads the paragraphs of the news articles with their spacing restored.
func readNews(source corpora.Source, folder string, lex *lexicon.Lexicon) (*corpus, error) {
	all, err := corpora.News(folder)
	if err != nil {
		return nil, err
	}
	lines := make([]string, len(all))
	parallel(len(all), func() func(int) {
		restore := measure.Early(lex)
		return func(i int) { lines[i] = restore(all[i]) }
	})
	c := newCorpus(source)
	for _, line := range lines {
		c.add([]byte(line))
	}
	return c, nil
}

// form returns a word with | for ZWNJ, for use as a map key.
func form(w spacing.Word) string { return strings.Join(w, "|") }
