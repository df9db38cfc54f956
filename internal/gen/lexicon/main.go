// Command lexicon builds the embedded lexicon of the spacing decoder from the
// texts and word lists of a data folder (see internal/lexicon/SOURCES.md).
//
//	go run ./lexicon -data ../../../shared/data -o ../lexicon/lexicon.bin
//
// The same data give the same bytes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
)

// The weight of one occurrence in a text, by how carefully it was edited.
const (
	treebankWeight = 1
	clauseWeight   = 1
	wikiWeight     = 0.7
	newsWeight     = 0.5
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../../../shared/data", "folder with the texts and word lists")
	out := flag.String("o", "../lexicon/lexicon.bin", "file to write")
	held := flag.Bool("held", false, "keep a tenth of the encyclopedia out, in blocks of 40 lines")
	epochs := flag.Int("epochs", 5, "times to read the texts to learn the weights")
	flag.Parse()
	if err := build(*data, *out, *held, *epochs); err != nil {
		log.Fatal("lexicon: ", err)
	}
}

func build(data, out string, held bool, epochs int) error {
	texts, err := readTexts(data, held)
	if err != nil {
		return err
	}
	lilak, err := readLilak(data)
	if err != nil {
		return err
	}
	clean := newCleaner(texts, lilak)
	for i := range lilak {
		lilak[i].word = clean.compound(lilak[i].word)
	}
	for i := range texts {
		clean.text(&texts[i])
	}
	m := count(texts, nil, lilak, nil)
	first, err := lexicon.Open(string(encode(m, learn(m, texts, nil, lilak, clean, epochs/2), func(pieces []lexicon.Piece, lex *lexicon.Lexicon) lexicon.LooseSet {
		return m.settle(pieces, lex, anyTie)
	})))
	if err != nil {
		return err
	}
	news, err := readNews(data, first)
	if err != nil {
		return err
	}
	clean.text(&news)
	more := []corpus{news}
	m = count(texts, more, lilak, nil)
	ties := clean.editors(lilak)
	encoded := encode(m, learn(m, texts, more, lilak, clean, epochs), func(pieces []lexicon.Piece, lex *lexicon.Lexicon) lexicon.LooseSet {
		m.settlePlurals(pieces, lex)
		return m.settle(pieces, lex, ties)
	})
	fmt.Printf("%d pieces, %d pairs, %d bytes\n", len(m.pieces), len(m.pairs), len(encoded))
	return os.WriteFile(out, encoded, 0o644)
}

// count makes a model of the texts, without the lines that skip names, and of
// more texts, whole.
func count(texts, more []corpus, lilak []entry, skip func(line int) bool) *model {
	c := newCounts()
	c.texts(texts, skip)
	c.texts(more, nil)
	c.list(lilak)
	c.compounds()
	return newModel(c)
}

// texts counts all runs but those of the lines that skip names.
func (c *counts) texts(texts []corpus, skip func(line int) bool) {
	for _, text := range texts {
		for i, line := range text.lines {
			if skip != nil && skip(i) {
				continue
			}
			for _, run := range line {
				c.run(run, text.weight)
			}
		}
	}
}

func readTexts(data string, held bool) ([]corpus, error) {
	var skip func(int) bool
	if held {
		skip = corpora.Held
	}
	var texts []corpus
	for _, t := range []struct {
		name    string
		weight  float64
		careful bool
		skip    func(int) bool
	}{
		{"train-perdt.txt", treebankWeight, true, nil},
		{"train-perspell.txt", clauseWeight, false, nil},
		{"train-wikipedia.txt", wikiWeight, true, skip},
	} {
		text, err := readText(spacingFile(data, t.name), t.weight, t.careful, t.skip)
		if err != nil {
			return nil, err
		}
		texts = append(texts, text)
	}
	return texts, nil
}

// encode returns the lexicon of a model and the weights learned for it. What it
// does to its words is told by settle; without, it only serves to learn weights.
func encode(m *model, weights []byte, settle func([]lexicon.Piece, *lexicon.Lexicon) lexicon.LooseSet) []byte {
	units, pieces, pairs := automaton(m.pieces), m.entries(), m.pairTable()
	letters, small := lexicon.LetterModel(m.letters().row), m.small()
	loose := lexicon.NewLooseSet()
	encoded := func() []byte {
		return lexicon.Encode(units, pieces, pairs, loose, letters, small, weights)
	}
	if settle == nil {
		return encoded()
	}
	lex, err := lexicon.Open(string(encoded()))
	if err != nil {
		panic(err)
	}
	loose = settle(pieces, lex)
	return encoded()
}
