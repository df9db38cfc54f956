package main

import (
	"fmt"
	"os"
	"runtime/pprof"

	"github.com/parsitext/parsitext/internal/corpora"
	"github.com/parsitext/parsitext/internal/lexicon"
	"github.com/parsitext/parsitext/internal/measure"
)

type options struct {
	data, out, profile string
	held, measure      bool
	epochs, shuffles   int
	shuffle            uint64
}

func (o *options) run() error {
	if o.profile != "" {
		f, err := os.Create(o.profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	t, err := o.read()
	if err != nil {
		return err
	}
	var results [][]measure.Result
	for i := range o.shuffles {
		encoded, err := t.build(o.epochs, o.shuffle+uint64(i))
		if err != nil {
			return err
		}
		name := o.out
		if o.shuffles > 1 {
			name += fmt.Sprint(i + 1)
		}
		if err := os.WriteFile(name, encoded, 0o644); err != nil {
			return err
		}
		if o.measure {
			r, err := o.score(encoded)
			if err != nil {
				return err
			}
			results = append(results, r)
		}
	}
	if o.measure {
		measure.Print(os.Stdout, results...)
	}
	return nil
}

// score measures a lexicon on all sets, and on the tenths that were held out of it.
func (o *options) score(encoded []byte) (results []measure.Result, err error) {
	lex, err := lexicon.Open(string(encoded))
	if err != nil {
		return nil, err
	}
	usage, err := measure.CarefulUsage(o.data)
	if err != nil {
		return nil, err
	}
	sets, err := measure.LoadAll(o.data, measure.Sets(), o.held)
	if err != nil {
		return nil, err
	}
	for _, set := range sets {
		results = append(results, measure.Run(set, []string{"raw", "joined", "space", "clean"}, usage, measure.Decoder(lex))...)
	}
	return results, nil
}

// A trainer holds everything from which a lexicon is made.
type trainer struct {
	texts  []*corpus // to count and to learn from
	lilak  []entry
	lists  []entry
	names  []entry // words of lists of names
	agreed []entry // words of other lists that an earlier list also has
	clean  *cleaner
	house  *house
	news   corpora.Source
	data   string
}

// read reads the sources of the manifest and gives their words the house style.
func (o *options) read() (*trainer, error) {
	sources, err := corpora.Sources()
	if err != nil {
		return nil, err
	}
	t := &trainer{data: o.data}
	for _, s := range sources {
		if err := t.add(s, o.held); err != nil {
			return nil, err
		}
	}
	t.lilak, err = readLilak(o.data, sources)
	if err != nil {
		return nil, err
	}
	h, err := newHouse(houseTable)
	if err != nil {
		return nil, err
	}
	t.house = h
	for _, text := range t.texts {
		text.restyle(h)
	}
	t.clean = newCleaner(t.texts, t.lilak, t.lists)
	t.lilak = t.clean.forget(t.lilak)
	for i := range t.lilak {
		t.lilak[i].word = t.clean.compound(t.lilak[i].word)
	}
	for _, text := range t.texts {
		t.clean.text(text)
	}
	t.lilak = append(t.lilak, t.clean.derived(t.lilak, t.clean.editors(t.lilak, t.lists))...)
	return t, nil
}

// add reads a source, except those of Lilak, which are read together.
func (t *trainer) add(s corpora.Source, held bool) error {
	switch s.Role {
	case corpora.Text:
		text, err := readText(s, t.data, held)
		if err != nil {
			return err
		}
		t.texts = append(t.texts, text)
	case corpora.Restored:
		t.news = s
	case corpora.List, corpora.Names:
		words, err := readList(s, t.data)
		if err != nil {
			return err
		}
		if s.Role == corpora.Names {
			t.names = append(t.names, words...)
		} else {
			t.agreed = append(t.agreed, listedTwice(t.lists, words)...)
		}
		t.lists = append(t.lists, words...)
	}
	return nil
}

// build makes a lexicon. A first one, without lists, restores the news and shows which
// words of the lists are needed; the second has all of these.
func (t *trainer) build(epochs int, shuffle uint64) ([]byte, error) {
	l := lesson{trainer: t, epochs: min(1, epochs), shuffle: shuffle}
	m := l.count(nil)
	first, err := lexicon.Open(string(encode(m, l.learn(m), func(pieces []lexicon.Piece, lex *lexicon.Lexicon) lexicon.LooseSet {
		return m.settle(pieces, lex, choice{anyTie, (*model).splits})
	})))
	if err != nil {
		return nil, err
	}
	news, err := readNews(t.news, t.data, first)
	if err != nil {
		return nil, err
	}
	news.restyle(t.house)
	t.clean.text(news)
	l = lesson{trainer: t, epochs: epochs, shuffle: shuffle, more: []*corpus{news}}
	solid := t.solid()
	l.lists = needed(append(t.clean.sound(t.lists), solid...), first)
	if l.lists, err = l.misread(solid); err != nil {
		return nil, err
	}
	m = l.count(nil)
	weights := l.learn(m)
	m = l.settleSolid(m, weights, solid)
	ties := t.clean.editors(t.lilak, t.lists)
	encoded := encode(m, weights, func(pieces []lexicon.Piece, lex *lexicon.Lexicon) lexicon.LooseSet {
		m.settlePlurals(pieces, lex)
		return m.settle(pieces, lex, choice{ties, (*model).splitsRare})
	})
	fmt.Printf("%d pieces, %d words of lists of %d, %d pairs, %d bytes\n", len(m.pieces), len(l.lists), len(t.lists), len(m.pairs), len(encoded))
	return encoded, nil
}

// A lesson holds the texts and words from which one lexicon is made.
type lesson struct {
	*trainer
	more    []*corpus // only for counting
	lists   []entry
	epochs  int
	shuffle uint64
}

// count makes a model of the texts, without the lines for which skip returns true.
func (l *lesson) count(skip func(line int) bool) *model {
	c := newCounts()
	c.texts(l.texts, skip)
	c.texts(l.more, nil)
	c.dictionary(l.lilak)
	c.list(l.lists)
	c.named(l.names)
	c.compounds()
	return newModel(c)
}

// solid returns the names, and the words of two lists, that must stay as they are.
func (t *trainer) solid() []entry {
	return t.clean.settled(append(t.clean.single(t.names), t.clean.sound(t.agreed)...))
}

// misread returns the words of the lists, and those of solid that a lexicon with these lists
// would change. They must be pieces before the weights are learned, because a weight belongs
// to the number of a piece.
func (l lesson) misread(solid []entry) ([]entry, error) {
	l.epochs = min(1, l.epochs)
	m := l.count(nil)
	lex, err := lexicon.Open(string(encode(m, l.learn(m), nil)))
	if err != nil {
		return nil, err
	}
	known := forms(l.lists)
	for _, e := range needed(solid, lex) {
		if !known[form(e.word)] {
			l.lists = append(l.lists, e)
		}
	}
	return l.lists, nil
}

// settleSolid increases the counts of the words that the lexicon of m, with the given
// weights, would change, until it leaves them as they are.
func (l *lesson) settleSolid(m *model, weights []byte, solid []entry) *model {
	const (
		rounds = 2
		factor = 8
	)
	for range rounds {
		lex, err := lexicon.Open(string(encode(m, weights, nil)))
		if err != nil {
			panic(err)
		}
		changed := forms(needed(solid, lex))
		for i, e := range l.lists {
			if changed[form(e.word)] {
				l.lists[i].weight *= factor
			}
		}
		m = l.count(nil)
	}
	return m
}

// encode returns the lexicon of a model with the learned weights. With settle, its
// flags say which words the decoder leaves unchanged; without, it serves only for
// training.
func encode(m *model, weights []byte, settle func([]lexicon.Piece, *lexicon.Lexicon) lexicon.LooseSet) []byte {
	s := lexicon.Sections{
		Units: automaton(m.pieces), Pieces: m.entries(), Pairs: m.pairTable(), Loose: lexicon.NewLooseSet(nil, nil),
		Letters: lexicon.LetterModel(m.letters().row), Small: m.small(), Weights: weights,
	}
	if settle != nil {
		lex, err := lexicon.Open(string(s.Encode()))
		if err != nil {
			panic(err)
		}
		s.Loose = settle(s.Pieces, lex)
	}
	return s.Encode()
}
