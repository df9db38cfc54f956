package spacing

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/parsitext/parsitext/internal/lexicon"
)

// A worked reading is a path whose cost is given in parts.
type worked struct {
	text                     string
	lexicon, damage, weights int32
}

func (w *worked) total() int32 { return w.lexicon + w.damage + w.weights }

// TestWorkedExample checks that DESIGN.md shows the readings of the lattice of «میروم»
// with their costs, and that the decoder takes the cheapest.
func TestWorkedExample(t *testing.T) {
	const word = "میروم"
	d := new(decoder)
	d.channel = standard.restoring(true, true)
	l := &d.lattice
	l.lex, l.b, l.c = lexicon.Default(), &d.block, &d.channel
	d.block.reset()
	d.block.scan([]byte(word), 0, len(word))
	d.spell()
	l.gather()
	l.decode(0, len(d.block.codes), nil)

	var all []worked
	for n := l.ends[len(l.ends)-1].first; n != nothing; n = l.nodes[n].next {
		l.work(n, worked{lexicon: l.lex.RateCost(l.nodes[n].rate, lexicon.Space)}, &all)
	}
	slices.SortFunc(all, func(a, b worked) int { return cmp.Compare(a.total(), b.total()) })
	if got := visible(restored(t, word, true, true)); got != all[0].text || all[0].total() != l.nodes[l.last].total {
		t.Errorf("the decoder reads %s at %d, the lattice %s at %d", got, l.nodes[l.last].total, all[0].text, all[0].total())
	}

	table := "| reading | words and pairs | damage | learned | total |\n| --- | ---: | ---: | ---: | ---: |\n"
	for _, w := range all {
		table += fmt.Sprintf("| %s | %d | %d | %d | %d |\n", w.text, w.lexicon, w.damage, w.weights, w.total())
	}
	design, err := os.ReadFile("../../DESIGN.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(design), table) {
		t.Errorf("DESIGN.md lacks the table\n%s", table)
	}
}

// work appends all paths that lead to node at; w holds their parts after the node.
func (l *lattice) work(at int32, w worked, all *[]worked) {
	n := &l.nodes[at]
	piece := lexicon.Spell(l.b.codes[n.from:n.to])
	for i := l.ends[int(n.from)-l.from].first; i != nothing; i = l.nodes[i].next {
		before := &l.nodes[i]
		for link := range lexicon.Link(2) {
			if n.reach[link] >= infinite || link == lexicon.ZWNJ && l.stays(before, n) {
				continue
			}
			step := w
			known, damage := l.follow(before, link, n), int32(0)
			if i > 0 {
				zwnj, space := l.damage(n)
				damage = [...]int32{lexicon.ZWNJ: zwnj, lexicon.Space: space}[link]
			}
			step.lexicon += known
			step.damage += damage
			step.weights += n.reach[link] + l.step(before, link, n) - known - damage
			if i == 0 {
				step.text = piece + step.text
				*all = append(*all, step)
				continue
			}
			step.text = [...]string{lexicon.ZWNJ: "⸱", lexicon.Space: " "}[link] + piece + step.text
			l.work(i, step, all)
		}
	}
}
