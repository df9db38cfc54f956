package main

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/spacing"
)

// A corpus is running text as the decoder sees it: runs of words.
type corpus struct {
	lines   [][][]spacing.Word // line, run, word
	weight  float64            // what one occurrence counts
	careful bool               // an editor set its ZWNJs
}

// readText reads a text of one paragraph a line.
func readText(path string, weight float64, careful bool, skip func(line int) bool) (corpus, error) {
	f, err := os.Open(path)
	if err != nil {
		return corpus{}, err
	}
	defer f.Close()
	c := corpus{weight: weight, careful: careful}
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for n := 0; in.Scan(); n++ {
		if skip == nil || !skip(n) {
			c.add(in.Bytes())
		}
	}
	return c, in.Err()
}

func (c *corpus) add(line []byte) {
	var runs [][]spacing.Word
	spacing.Runs(line, func(words []spacing.Word) { runs = append(runs, words) })
	c.lines = append(c.lines, runs)
}

// readNews reads the paragraphs of the news articles with their spacing restored.
func readNews(data string, lex *lexicon.Lexicon) (corpus, error) {
	all, err := corpora.News(data)
	if err != nil {
		return corpus{}, err
	}
	c := corpus{weight: newsWeight}
	for _, p := range all {
		c.add(restored(lex, p))
	}
	return c, nil
}

// restored returns a text with its spacing restored.
func restored(lex *lexicon.Lexicon, text string) []byte {
	r := spacing.Restorer{Lexicon: lex, HalfSpaces: true, WordBreaks: true}
	return r.Append(nil, []byte(text), nil)
}

// spacingFile is the path of a text of the data folder.
func spacingFile(dir, name string) string { return filepath.Join(dir, "spacing", name) }

// form writes a word with | for ZWNJ, for use as a map key.
func form(w spacing.Word) string { return strings.Join(w, "|") }
