package inspect

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/tokenize"
)

// A part is a token, sentence or paragraph.
type part struct {
	place
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// tokens are the options of the command.
type tokens struct {
	sentences, paragraphs, count bool

	kinds []string // nil for all but spaces
}

// Tokens is the command parsitext tokens.
func Tokens(args []string, s cli.Streams) int {
	c := newCommand("tokens", `Prints the tokens of texts, or their sentences or paragraphs: line:column, the kind, and the
words, with invisible characters shown (⸱ is a ZWNJ).`)
	var t tokens
	flags := c.help.Flags
	flags.BoolVar(&t.sentences, "sentences", false, "print sentences")
	flags.BoolVar(&t.paragraphs, "paragraphs", false, "print paragraphs")
	flags.BoolVar(&t.count, "count", false, "print the count of each token in a file, the most frequent first")
	flags.Func("kind", "print only tokens of these `KINDS`, separated by commas", t.setKinds)
	c.help.Lists = []cli.List{{Title: "Kinds", Lines: kindLines()}}
	return c.run(args, s, t.check, t.report)
}

// KindNames returns the kinds of tokens.
func KindNames() (names []string) {
	for k := tokenize.Word; k <= tokenize.Space; k++ {
		names = append(names, k.String())
	}
	return names
}

// kindLines returns the list of kinds, broken into lines for a terminal.
func kindLines() (lines [][2]string) {
	for names := range slices.Chunk(KindNames(), 6) {
		lines = append(lines, [2]string{strings.Join(names, " ")})
	}
	return lines
}

func (t *tokens) setKinds(s string) error {
	for name := range strings.SplitSeq(s, ",") {
		if !slices.Contains(KindNames(), name) {
			return fmt.Errorf("no kind %q%s; there are %s", name, cli.Near(name, KindNames()), strings.Join(KindNames(), ", "))
		}
		t.kinds = append(t.kinds, name)
	}
	return nil
}

func (t *tokens) check() error {
	parts := 0
	for _, chosen := range []bool{t.sentences, t.paragraphs, t.count || t.kinds != nil} {
		if chosen {
			parts++
		}
	}
	if parts > 1 {
		return errors.New("-sentences and -paragraphs cannot be combined with each other or with -count and -kind")
	}
	return nil
}

func (t *tokens) report(p *printer, text string) {
	places := newPlacer(p.file, text)
	switch {
	case t.sentences:
		for s := range tokenize.Sentences(text) {
			p.part(part{places.place(s.Start, s.End()), "sentence", s.Text})
		}
	case t.paragraphs:
		for s := range tokenize.Paragraphs(text) {
			p.part(part{places.place(s.Start, s.End()), "paragraph", s.Text})
		}
	case t.count:
		t.counts(p, text)
	default:
		for token := range tokenize.All(text) {
			if t.wants(token.Kind) {
				p.part(part{places.place(token.Start, token.End()), token.Kind.String(), token.Text})
			}
		}
	}
}

func (t *tokens) wants(k tokenize.Kind) bool {
	if t.kinds == nil {
		return k != tokenize.Space
	}
	return slices.Contains(t.kinds, k.String())
}

func (p *printer) part(v part) {
	if p.json {
		p.object(v)
		return
	}
	p.row(v.place, fmt.Sprintf("%-12s", v.Kind), v.Text)
}

// A count is a token with its number of occurrences in a file.
type count struct {
	File  string `json:"file"`
	Count int    `json:"count"`
	Kind  string `json:"kind"`
	Text  string `json:"text"`
}

// counts prints the count of each token; without -kind, only words.
func (t *tokens) counts(p *printer, text string) {
	n := map[count]int{}
	for token := range tokenize.All(text) {
		if t.kinds == nil && token.Kind == tokenize.Word || t.kinds != nil && t.wants(token.Kind) {
			n[count{Kind: token.Kind.String(), Text: token.Text}]++
		}
	}
	all := make([]count, 0, len(n))
	for c, times := range n {
		all = append(all, count{p.file, times, c.Kind, c.Text})
	}
	slices.SortFunc(all, func(a, b count) int {
		return cmp.Or(b.Count-a.Count, cmp.Compare(a.Text, b.Text), cmp.Compare(a.Kind, b.Kind))
	})
	for _, c := range all {
		if p.json {
			p.object(c)
		} else {
			fmt.Fprintf(p.out, "%7d  %-12s  %s\n", c.Count, c.Kind, cli.Line(c.Text))
		}
	}
}
