package inspect

import (
	"fmt"

	"github.com/parsitext/parsitext/examples/parsitext/internal/cli"
	"github.com/parsitext/parsitext/tokenize"
)

// A term is a word as a search engine would index it.
type term struct {
	place
	Kind   string `json:"kind"`
	Text   string `json:"text"`
	Folded string `json:"folded"`
	Lemma  string `json:"lemma"`
	Stop   bool   `json:"stop,omitempty"`
}

// Terms is the command parsitext terms.
func Terms(args []string, s cli.Streams) int {
	c := newCommand("terms", `Prints the terms that a search engine would index: line:column, the kind, stop for a stop
word, the lemma and, in brackets, the words of the text. A word has the same term whichever
letters and digits it was typed with. Lost half-spaces stay lost: normalize first.`)
	stops := c.help.Flags.Bool("stops", true, "also print stop words")
	return c.run(args, s, func() error { return nil }, func(p *printer, text string) {
		places := newPlacer(p.file, text)
		for t := range tokenize.Terms(text) {
			if t.Stop && !*stops {
				continue
			}
			p.term(term{places.place(t.Start, t.End()), t.Kind.String(), t.Text, t.Folded, t.Lemma, t.Stop})
		}
	})
}

func (p *printer) term(t term) {
	if p.json {
		p.object(t)
		return
	}
	stop := ""
	if t.Stop {
		stop = "stop"
	}
	p.row(t.place, fmt.Sprintf("%-12s %-4s", t.Kind, stop), t.Lemma+" ["+t.Text+"]")
}
