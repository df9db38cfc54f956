// Package treebank reads the Persian treebanks of Universal Dependencies and scores tokens
// and sentences against them. The treebanks are among the corpora.
package treebank

import (
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The files of the development parts.
const (
	PerDT  = "fa_perdt-ud-dev.conllu"
	Seraji = "fa_seraji-ud-dev.conllu"
)

// A Node is a word: a line of CoNLL-U.
type Node struct {
	Form                              string // of the whole token if it is its first word
	Lemma, UPOS, XPOS, Relation, Misc string
	Head                              int
	End                               int  // number of the last word of its token, if that has several
	Clitic                            bool // not the first word of its token
}

// A Tree is a sentence: its text and words, from 1 on.
type Tree struct {
	Text  string
	Nodes []Node
}

// Read reads a file of CoNLL-U in the folder of the corpora.
func Read(corpora, file string) (trees []Tree, err error) {
	data, err := os.ReadFile(filepath.Join(corpora, "ud", file))
	if err != nil {
		return nil, err
	}
	for block := range strings.SplitSeq(strings.TrimSpace(string(data)), "\n\n") {
		trees = append(trees, parse(block))
	}
	return trees, nil
}

// parse reads the lines of a sentence.
func parse(block string) Tree {
	tree := Tree{Nodes: []Node{{}}}
	end, surface := 0, ""
	for line := range strings.Lines(block) {
		line = strings.TrimSuffix(line, "\n")
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			tree.Text = text
		}
		f := strings.Split(line, "\t")
		if len(f) != 10 || strings.Contains(f[0], ".") {
			continue
		}
		if _, last, ok := strings.Cut(f[0], "-"); ok {
			end, _ = strconv.Atoi(last)
			surface = f[1]
			continue
		}
		n := Node{Form: f[1], Lemma: f[2], UPOS: f[3], XPOS: f[4], Relation: f[7], Misc: f[9]}
		n.Head, _ = strconv.Atoi(f[6])
		if len(tree.Nodes) <= end {
			n.Clitic = surface == ""
			n.End = end
			if surface != "" {
				n.Form = surface
			}
			surface = ""
		}
		tree.Nodes = append(tree.Nodes, n)
	}
	return tree
}

// Places returns the offset in the text at which each surface token starts, and -1 for
// clitics.
func (t *Tree) Places() []int {
	at := 0
	places := make([]int, len(t.Nodes))
	for i, n := range t.Nodes {
		if places[i] = -1; i > 0 && !n.Clitic {
			at += strings.Index(t.Text[at:], n.Form)
			places[i] = at
			at += len(n.Form)
		}
	}
	return places
}

// Tokens returns the surface tokens in order.
func (t *Tree) Tokens() (tokens []string) {
	for _, n := range t.Nodes[1:] {
		if !n.Clitic {
			tokens = append(tokens, n.Form)
		}
	}
	return tokens
}

// Repaired returns the surface tokens in order. A token of several words that ends in a
// mark, as PerDT has them if a clitic precedes a mark, counts as two.
func (t *Tree) Repaired() (tokens []string) {
	for _, n := range t.Nodes[1:] {
		if n.Clitic {
			continue
		}
		r, size := utf8.DecodeLastRuneInString(n.Form)
		if n.End > 0 && size < len(n.Form) && unicode.IsPunct(r) {
			tokens = append(tokens, n.Form[:len(n.Form)-size])
			n.Form = n.Form[len(n.Form)-size:]
		}
		tokens = append(tokens, n.Form)
	}
	return tokens
}

// A Span is the start and end of a token or a sentence, counted in the characters of the
// text that are not spaces, as the script of the CoNLL 2018 shared task counts.
type Span [2]int

// Spans returns the spans of consecutive texts.
func Spans(texts iter.Seq[string]) (spans []Span) {
	at := 0
	for text := range texts {
		end := at
		for _, r := range text {
			if !unicode.IsSpace(r) {
				end++
			}
		}
		spans = append(spans, Span{at, end})
		at = end
	}
	return spans
}

// F1 returns the F1 score, in percent.
func F1(found, gold []Span) float64 {
	isGold := map[Span]bool{}
	for _, s := range gold {
		isGold[s] = true
	}
	right := 0
	for _, s := range found {
		if isGold[s] {
			right++
		}
	}
	return 200 * float64(right) / float64(len(found)+len(gold))
}
